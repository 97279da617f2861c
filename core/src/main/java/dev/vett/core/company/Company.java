package dev.vett.core.company;

import dev.vett.core.text.DidYouMean;
import dev.vett.core.text.InvalidValueException;
import java.net.IDN;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The company that the author works for, as it describes itself.
 *
 * <p>Lists that the company did not give are empty; a rule that needs one of them is then named in
 * the report as not checked.
 *
 * @param name the name that everybody knows
 * @param aliases other names of the company
 * @param country ISO 3166 code that decides the public holidays; null for none
 * @param timeZone where working time is counted; null for the zone of each draft's time
 * @param workingHours when the company works
 * @param products names of products
 * @param customers names of customers
 * @param partners names of partners
 * @param competitors names of competitors
 * @param confidentialTerms words that must not leave the company
 * @param domains the company's public internet domains
 * @param internalDomains hosts that nobody outside should see
 * @param ownChannels addresses and accounts where the company answers
 * @param representatives roles that may speak for the company
 * @param informationTypes roles that may publish each type of information, which is {@code
 *     financial}, {@code personnel}, {@code legal} or {@code security-incident}
 * @param responseTime how soon criticism is to be answered
 * @param maxChannels how many channels one post may go to
 * @param purposes the purposes that a post may have
 * @param crisis what holds in a crisis
 * @param contacts whom to ask, by subject, such as {@code communications}
 * @param consequences what follows, by severity or rule category
 * @param rules settings of single rules, by rule id
 */
public record Company(
    String name,
    List<String> aliases,
    @Nullable String country,
    @Nullable ZoneId timeZone,
    WorkingHours workingHours,
    List<String> products,
    List<String> customers,
    List<String> partners,
    List<String> competitors,
    List<String> confidentialTerms,
    List<String> domains,
    List<String> internalDomains,
    List<String> ownChannels,
    Representatives representatives,
    Map<String, List<String>> informationTypes,
    Duration responseTime,
    int maxChannels,
    List<String> purposes,
    Crisis crisis,
    Map<String, String> contacts,
    Map<String, List<String>> consequences,
    Map<String, RuleSetting> rules) {
  private static final Set<String> INFORMATION_TYPES =
      new TreeSet<>(Set.of("financial", "personnel", "legal", "security-incident"));

  public Company {
    if (name.isBlank()) {
      throw new InvalidValueException("name", "is blank", "give the company's name");
    }
    name = name.strip();
    aliases = Names.copy("aliases", aliases);
    country = country == null ? null : knownCountry(country);
    products = Names.copy("products", products);
    customers = Names.copy("customers", customers);
    partners = Names.copy("partners", partners);
    competitors = Names.copy("competitors", competitors);
    confidentialTerms = Names.copy("confidentialTerms", confidentialTerms);
    domains = hosts("domains", domains);
    internalDomains = hosts("internalDomains", internalDomains);
    ownChannels = Names.copy("ownChannels", ownChannels);
    informationTypes = roles(informationTypes);
    if (responseTime.isNegative() || responseTime.isZero()) {
      throw new InvalidValueException(
          "responseTime", "is " + responseTime, "give a positive ISO 8601 duration such as PT24H");
    }
    if (maxChannels < 1) {
      throw new InvalidValueException("maxChannels", "is " + maxChannels, "give 1 or more");
    }
    purposes = Names.copy("purposes", purposes);
    contacts = reachable(contacts);
    consequences = lists(consequences);
    rules = ordered(rules);
  }

  /** Starts a company of which only the name is known; everything else has its default. */
  public static CompanyBuilder named(String name) {
    return new CompanyBuilder(name);
  }

  /** Starts another profile that is like this one until told otherwise, as when a crisis begins. */
  public CompanyBuilder toBuilder() {
    return new CompanyBuilder(this);
  }

  /** Tells whether a role may publish on the company's account, or answer there. */
  public boolean representedBy(String role, boolean reply) {
    return representatives.account().contains(role)
        || (reply && representatives.replies().contains(role));
  }

  /** Tells whether a role may publish a type of information, such as {@code financial}. */
  public boolean entitles(String role, String informationType) {
    return informationTypes.getOrDefault(informationType, List.of()).contains(role);
  }

  @Override
  public String toString() {
    return "Company[country=" + country + "]";
  }

  private static String knownCountry(String code) {
    String upper = code.strip().toUpperCase(Locale.ROOT);
    if (!Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(upper)) {
      throw new InvalidValueException(
          "country", "is '" + code + "'", "give an ISO 3166 code such as SE, NO, DK or FI");
    }
    return upper;
  }

  private static List<String> hosts(String field, List<String> hosts) {
    return Names.copy(field, hosts).stream()
        .map(
            host -> {
              try {
                int strict = IDN.ALLOW_UNASSIGNED | IDN.USE_STD3_ASCII_RULES;
                return IDN.toASCII(host, strict).toLowerCase(Locale.ROOT);
              } catch (IllegalArgumentException notHost) {
                throw new InvalidValueException(
                    field, "has '" + host + "'", "give host names such as intra.acme.example");
              }
            })
        .toList();
  }

  private static Map<String, List<String>> roles(Map<String, List<String>> byType) {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    byType.forEach(
        (type, roles) -> {
          if (!INFORMATION_TYPES.contains(type)) {
            throw new InvalidValueException(
                "informationTypes",
                "names '" + type + "', which is no type of information",
                DidYouMean.remedy(type, INFORMATION_TYPES));
          }
          copy.put(type, Roles.copy(roles));
        });
    return Collections.unmodifiableMap(copy);
  }

  private static Map<String, String> reachable(Map<String, String> contacts) {
    contacts.forEach(
        (subject, contact) -> {
          if (contact.isBlank()) {
            throw new InvalidValueException(
                "contacts." + subject, "is blank", "give an address or a name, or remove it");
          }
        });
    return ordered(contacts);
  }

  private static Map<String, List<String>> lists(Map<String, List<String>> map) {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    map.forEach((key, list) -> copy.put(key, List.copyOf(list)));
    return Collections.unmodifiableMap(copy);
  }

  private static <V> Map<String, V> ordered(Map<String, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
