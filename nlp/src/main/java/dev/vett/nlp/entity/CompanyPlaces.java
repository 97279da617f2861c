package dev.vett.nlp.entity;

import dev.vett.core.company.Company;
import java.net.IDN;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The company's own hosts, addresses, accounts and telephone numbers. */
final class CompanyPlaces {
  private static final String SCHEME = "://";
  private static final String WWW = "www.";

  private final Set<String> domains;
  private final Set<String> internalDomains;
  private final List<String> channels;
  private final Set<String> contacts;
  private final Set<String> phones;
  private final Set<String> channelPhones;

  CompanyPlaces(Company company, PhoneNumbers phoneNumbers) {
    this.domains = Set.copyOf(company.domains());
    this.internalDomains = Set.copyOf(company.internalDomains());
    this.channels = company.ownChannels().stream().map(CompanyPlaces::plainAddress).toList();
    this.contacts =
        company.contacts().values().stream().map(CompanyPlaces::lower).collect(Collectors.toSet());
    String country = company.country() == null ? "SE" : company.country();
    this.channelPhones = phones(company.ownChannels().stream(), phoneNumbers, country);
    this.phones = phones(company.contacts().values().stream(), phoneNumbers, country);
  }

  /** Tells whether a host is one of the company's or lies below one. */
  boolean knows(String host) {
    String ascii = ascii(host);
    return below(ascii, internalDomains) || below(ascii, domains);
  }

  /** Returns the last labels of the company's hosts. */
  Set<String> hostEndings() {
    return Stream.concat(domains.stream(), internalDomains.stream())
        .map(host -> host.substring(host.lastIndexOf('.') + 1))
        .filter(ending -> !ending.isEmpty())
        .collect(Collectors.toSet());
  }

  /** Returns what is known about a web address and its host. */
  Set<Trait> ofAddress(String host, String address) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    String ascii = ascii(host);
    if (below(ascii, internalDomains)) {
      traits.add(Trait.INTERNAL);
      traits.add(Trait.OWN);
    } else if (below(ascii, domains)) {
      traits.add(Trait.OWN);
    }
    addChannel(traits, plainAddress(address));
    return traits;
  }

  /** Returns what is known about a mailbox at a host. */
  Set<Trait> ofMailbox(String mailbox, String host) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    if (knows(host) || contacts.contains(lower(mailbox))) {
      traits.add(Trait.OWN);
    }
    addChannel(traits, lower(mailbox));
    return traits;
  }

  /** Returns what is known about an account, written with its at sign. */
  Set<Trait> ofAccount(String account) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    if (contacts.contains(lower(account))) {
      traits.add(Trait.OWN);
    }
    addChannel(traits, lower(account));
    return traits;
  }

  /** Returns what is known about a telephone number in its international form. */
  Set<Trait> ofPhone(String number) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    if (channelPhones.contains(number)) {
      traits.add(Trait.CHANNEL);
      traits.add(Trait.OWN);
    }
    if (phones.contains(number)) {
      traits.add(Trait.OWN);
    }
    return traits;
  }

  private void addChannel(Set<Trait> traits, String address) {
    for (String channel : channels) {
      if (address.startsWith(channel)
          && (address.length() == channel.length()
              || "/?#".indexOf(address.charAt(channel.length())) >= 0)) {
        traits.add(Trait.CHANNEL);
        traits.add(Trait.OWN);
      }
    }
  }

  private static Set<String> phones(
      Stream<String> contacts, PhoneNumbers phoneNumbers, String country) {
    Set<String> phones = new HashSet<>();
    contacts
        .filter(contact -> contact.chars().noneMatch(Character::isLetter))
        .filter(contact -> contact.chars().filter(Character::isDigit).count() > 4)
        .forEach(
            contact -> phoneNumbers.read(contact, country).ifPresent(n -> phones.add(n.key())));
    return phones;
  }

  private static boolean below(String host, Set<String> domains) {
    if (domains.isEmpty()) {
      return false;
    }
    int label = 0;
    while (label >= 0) {
      if (domains.contains(host.substring(label))) {
        return true;
      }
      int dot = host.indexOf('.', label);
      label = dot < 0 ? -1 : dot + 1;
    }
    return false;
  }

  private static String plainAddress(String address) {
    String plain = lower(address);
    int scheme = plain.indexOf(SCHEME);
    plain = scheme < 0 ? plain : plain.substring(scheme + SCHEME.length());
    plain = plain.startsWith(WWW) ? plain.substring(WWW.length()) : plain;
    return plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
  }

  private static String ascii(String host) {
    String lower = lower(host);
    if (lower.chars().allMatch(sign -> sign < 0x80)) {
      return lower;
    }
    try {
      return lower(IDN.toASCII(lower, IDN.ALLOW_UNASSIGNED));
    } catch (IllegalArgumentException notHost) {
      return lower;
    }
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
