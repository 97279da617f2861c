package dev.vett.core.company;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts a {@link Company} together; what is not set has its default. */
public final class CompanyBuilder {
  private final String name;
  private List<String> aliases = List.of();
  private @Nullable String country;
  private @Nullable ZoneId timeZone;
  private WorkingHours workingHours = WorkingHours.DEFAULT;
  private List<String> products = List.of();
  private List<String> customers = List.of();
  private List<String> partners = List.of();
  private List<String> competitors = List.of();
  private List<String> confidentialTerms = List.of();
  private List<String> domains = List.of();
  private List<String> internalDomains = List.of();
  private List<String> ownChannels = List.of();
  private Representatives representatives = Representatives.DEFAULT;
  private Map<String, List<String>> informationTypes = Map.of();
  private Duration responseTime = Duration.ofHours(24);
  private int maxChannels = 3;
  private List<String> purposes = List.of();
  private Crisis crisis = Crisis.NONE;
  private Map<String, String> contacts = Map.of();
  private Map<String, List<String>> consequences = Map.of();
  private Map<String, RuleSetting> rules = Map.of();

  CompanyBuilder(String name) {
    this.name = name;
  }

  CompanyBuilder(Company company) {
    this(company.name());
    aliases = company.aliases();
    country = company.country();
    timeZone = company.timeZone();
    workingHours = company.workingHours();
    products = company.products();
    customers = company.customers();
    partners = company.partners();
    competitors = company.competitors();
    confidentialTerms = company.confidentialTerms();
    domains = company.domains();
    internalDomains = company.internalDomains();
    ownChannels = company.ownChannels();
    representatives = company.representatives();
    informationTypes = company.informationTypes();
    responseTime = company.responseTime();
    maxChannels = company.maxChannels();
    purposes = company.purposes();
    crisis = company.crisis();
    contacts = company.contacts();
    consequences = company.consequences();
    rules = company.rules();
  }

  /** Sets other names of the company. */
  public CompanyBuilder aliases(String... aliases) {
    this.aliases = List.of(aliases);
    return this;
  }

  /** Sets other names of the company. */
  public CompanyBuilder aliases(List<String> aliases) {
    this.aliases = aliases;
    return this;
  }

  /** Sets the ISO 3166 code that decides the public holidays. */
  public CompanyBuilder country(@Nullable String country) {
    this.country = country;
    return this;
  }

  /** Sets where working time is counted. */
  public CompanyBuilder timeZone(@Nullable ZoneId timeZone) {
    this.timeZone = timeZone;
    return this;
  }

  /** Sets when the company works. */
  public CompanyBuilder workingHours(WorkingHours workingHours) {
    this.workingHours = workingHours;
    return this;
  }

  /** Sets the names of products. */
  public CompanyBuilder products(String... products) {
    this.products = List.of(products);
    return this;
  }

  /** Sets the names of products. */
  public CompanyBuilder products(List<String> products) {
    this.products = products;
    return this;
  }

  /** Sets the names of customers. */
  public CompanyBuilder customers(String... customers) {
    this.customers = List.of(customers);
    return this;
  }

  /** Sets the names of customers. */
  public CompanyBuilder customers(List<String> customers) {
    this.customers = customers;
    return this;
  }

  /** Sets the names of partners. */
  public CompanyBuilder partners(String... partners) {
    this.partners = List.of(partners);
    return this;
  }

  /** Sets the names of partners. */
  public CompanyBuilder partners(List<String> partners) {
    this.partners = partners;
    return this;
  }

  /** Sets the names of competitors. */
  public CompanyBuilder competitors(String... competitors) {
    this.competitors = List.of(competitors);
    return this;
  }

  /** Sets the names of competitors. */
  public CompanyBuilder competitors(List<String> competitors) {
    this.competitors = competitors;
    return this;
  }

  /** Sets the words that must not leave the company. */
  public CompanyBuilder confidentialTerms(String... confidentialTerms) {
    this.confidentialTerms = List.of(confidentialTerms);
    return this;
  }

  /** Sets the words that must not leave the company. */
  public CompanyBuilder confidentialTerms(List<String> confidentialTerms) {
    this.confidentialTerms = confidentialTerms;
    return this;
  }

  /** Sets the company's public internet domains. */
  public CompanyBuilder domains(String... domains) {
    this.domains = List.of(domains);
    return this;
  }

  /** Sets the company's public internet domains. */
  public CompanyBuilder domains(List<String> domains) {
    this.domains = domains;
    return this;
  }

  /** Sets the hosts that nobody outside should see. */
  public CompanyBuilder internalDomains(String... internalDomains) {
    this.internalDomains = List.of(internalDomains);
    return this;
  }

  /** Sets the hosts that nobody outside should see. */
  public CompanyBuilder internalDomains(List<String> internalDomains) {
    this.internalDomains = internalDomains;
    return this;
  }

  /** Sets the addresses and accounts where the company answers. */
  public CompanyBuilder ownChannels(String... ownChannels) {
    this.ownChannels = List.of(ownChannels);
    return this;
  }

  /** Sets the addresses and accounts where the company answers. */
  public CompanyBuilder ownChannels(List<String> ownChannels) {
    this.ownChannels = ownChannels;
    return this;
  }

  /** Sets the roles that may speak for the company. */
  public CompanyBuilder representatives(Representatives representatives) {
    this.representatives = representatives;
    return this;
  }

  /** Sets the roles that may publish each type of information. */
  public CompanyBuilder informationTypes(Map<String, List<String>> informationTypes) {
    this.informationTypes = informationTypes;
    return this;
  }

  /** Sets how soon criticism is to be answered; 24 hours by default. */
  public CompanyBuilder responseTime(Duration responseTime) {
    this.responseTime = responseTime;
    return this;
  }

  /** Sets how many channels one post may go to; 3 by default. */
  public CompanyBuilder maxChannels(int maxChannels) {
    this.maxChannels = maxChannels;
    return this;
  }

  /** Sets the purposes that a post may have. */
  public CompanyBuilder purposes(String... purposes) {
    this.purposes = List.of(purposes);
    return this;
  }

  /** Sets the purposes that a post may have. */
  public CompanyBuilder purposes(List<String> purposes) {
    this.purposes = purposes;
    return this;
  }

  /** Sets what holds in a crisis. */
  public CompanyBuilder crisis(Crisis crisis) {
    this.crisis = crisis;
    return this;
  }

  /** Sets whom to ask, by subject. */
  public CompanyBuilder contacts(Map<String, String> contacts) {
    this.contacts = contacts;
    return this;
  }

  /** Sets what follows, by severity or rule category. */
  public CompanyBuilder consequences(Map<String, List<String>> consequences) {
    this.consequences = consequences;
    return this;
  }

  /** Sets the settings of single rules, by rule id. */
  public CompanyBuilder rules(Map<String, RuleSetting> rules) {
    this.rules = rules;
    return this;
  }

  /**
   * Returns the company.
   *
   * @throws dev.vett.core.text.InvalidValueException where a value is wrong
   */
  public Company build() {
    return new Company(
        name,
        aliases,
        country,
        timeZone,
        workingHours,
        products,
        customers,
        partners,
        competitors,
        confidentialTerms,
        domains,
        internalDomains,
        ownChannels,
        representatives,
        informationTypes,
        responseTime,
        maxChannels,
        purposes,
        crisis,
        contacts,
        consequences,
        rules);
  }
}
