package dev.vett.core.check;

import dev.vett.core.card.Need;
import dev.vett.core.card.Remedy;
import dev.vett.core.card.RuleCard;
import dev.vett.core.card.RuleId;
import dev.vett.core.card.Severity;
import dev.vett.core.company.Company;
import dev.vett.core.company.RuleSetting;
import dev.vett.core.draft.Channel;
import dev.vett.core.draft.Draft;
import dev.vett.core.pack.RulePack;
import dev.vett.core.report.NotChecked;
import dev.vett.core.text.DidYouMean;
import dev.vett.core.text.InvalidValueException;
import dev.vett.core.text.Kebab;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cards of all packs, as the company has set them; rules that it switched off are absent. */
final class CardDeck {
  private static final int LONG_SUBJECT = 5;

  private final Company company;
  private final Map<RuleId, RuleCard> cards;
  private final List<Lack> lacks = new ArrayList<>();

  /**
   * An input that a rule lacks, on all drafts or on some.
   *
   * @param need the input
   * @param missing what the report says
   */
  private record Lack(Need need, NotChecked missing) {}

  private CardDeck(Company company, Map<RuleId, RuleCard> cards) {
    this.company = company;
    this.cards = new HashMap<>(cards); // asked for each rule of each check, which takes no order
    for (RuleCard card : cards.values()) {
      for (Need need : card.needs()) {
        if (isAboutDraft(need) || isMissing(need)) {
          lacks.add(new Lack(need, new NotChecked(card.id(), need.path())));
        }
      }
    }
  }

  static CardDeck of(Company company, List<RulePack> packs) {
    PackCards joined = PackCards.of(packs);
    Map<RuleId, RuleCard> all = joined.cards();
    Map<RuleId, RuleCard> set = new TreeMap<>(all);
    set.keySet().removeAll(joined.off());
    company.rules().forEach((id, setting) -> apply(id, setting, set, all));
    checkConsequences(company, all.keySet());
    checkContacts(company, all.values());
    return new CardDeck(company, set);
  }

  /**
   * Refuses what looks like a slip: nothing would ever follow from it, and nobody would notice.
   * Other words may be categories of packs that are not loaded here.
   */
  private static void checkConsequences(Company company, Set<RuleId> rules) {
    Set<String> known = new TreeSet<>();
    Stream.of(Severity.values()).map(Kebab::of).forEach(known::add);
    rules.stream().map(RuleId::category).forEach(known::add);
    for (String key : company.consequences().keySet()) {
      if (!known.contains(key) && !DidYouMean.nearest(key, known).isEmpty()) {
        throw new InvalidValueException(
            "consequences",
            "names '" + key + "', which is no severity and no category",
            DidYouMean.remedy(key, known));
      }
    }
  }

  /** Refuses what looks like a slip in a subject that some card hands a draft over to. */
  private static void checkContacts(Company company, Collection<RuleCard> cards) {
    Set<String> known = new TreeSet<>();
    cards.stream()
        .flatMap(card -> card.remedies().stream())
        .map(Remedy::to)
        .filter(Objects::nonNull)
        .forEach(known::add);
    for (String subject : company.contacts().keySet()) {
      // short ones, such as hr and pr, are near to each other and both meant
      if (subject.length() >= LONG_SUBJECT
          && !known.contains(subject)
          && !DidYouMean.nearest(subject, known).isEmpty()) {
        throw new InvalidValueException(
            "contacts",
            "names '" + subject + "', which no rule hands over to",
            DidYouMean.remedy(subject, known));
      }
    }
  }

  private static void apply(
      String id, RuleSetting setting, Map<RuleId, RuleCard> set, Map<RuleId, RuleCard> all) {
    RuleId rule =
        all.keySet().stream()
            .filter(known -> known.toString().equals(id))
            .findFirst()
            .orElseThrow(() -> unknown(id, all));
    RuleCard card = all.get(rule);
    if (setting == RuleSetting.OFF || card == null) {
      set.remove(rule);
    } else {
      set.put(rule, card.with(Severity.valueOf(setting.name())));
    }
  }

  private static InvalidValueException unknown(String id, Map<RuleId, RuleCard> all) {
    List<String> known = all.keySet().stream().map(RuleId::toString).toList();
    return new InvalidValueException(
        "rules", "names the unknown rule '" + id + "'", DidYouMean.remedy(id, known));
  }

  /** Returns the card of a rule; null where the company switched it off. */
  @Nullable RuleCard card(RuleId rule) {
    return cards.get(rule);
  }

  /** Returns the rules that lack an input for this draft. */
  List<NotChecked> notChecked(Draft draft) {
    List<NotChecked> missing = new ArrayList<>();
    for (Lack lack : lacks) {
      if (!isAboutDraft(lack.need()) || isMissing(lack.need(), draft)) {
        missing.add(lack.missing());
      }
    }
    return missing;
  }

  /** Tells whether a draft decides if an input is missing, else the company's profile does. */
  private static boolean isAboutDraft(Need need) {
    return need == Need.MANAGER_INFORMED || need == Need.POSTED_AT;
  }

  private static boolean isMissing(Need need, Draft draft) {
    return need == Need.MANAGER_INFORMED
        ? managerUnknown(draft)
        : draft.post().inReplyTo() != null && draft.post().inReplyTo().postedAt() == null;
  }

  private boolean isMissing(Need need) {
    return switch (need) {
      case CUSTOMERS -> company.customers().isEmpty() && company.partners().isEmpty();
      case COMPETITORS -> company.competitors().isEmpty();
      case CONFIDENTIAL_TERMS -> company.confidentialTerms().isEmpty();
      case INTERNAL_DOMAINS -> company.internalDomains().isEmpty();
      case OWN_CHANNELS -> company.ownChannels().isEmpty();
      case INFORMATION_TYPES -> company.informationTypes().isEmpty();
      case PURPOSES -> company.purposes().isEmpty();
      case CRISIS_TOPICS -> company.crisis().active() && company.crisis().topics().isEmpty();
      case MANAGER_INFORMED, POSTED_AT -> false;
    };
  }

  /** Only a personal blog that others can read asks what the manager knows. */
  private static boolean managerUnknown(Draft draft) {
    return draft.author().personal()
        && draft.post().channel() == Channel.BLOG
        && !draft.post().internal()
        && draft.author().profile().managerInformed() == null;
  }
}
