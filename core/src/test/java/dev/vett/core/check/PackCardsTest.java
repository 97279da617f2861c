package dev.vett.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vett.core.card.Marks;
import dev.vett.core.card.RuleCard;
import dev.vett.core.card.RuleId;
import dev.vett.core.card.Severity;
import dev.vett.core.card.Source;
import dev.vett.core.card.Texts;
import dev.vett.core.pack.CardOverride;
import dev.vett.core.pack.PackRules;
import dev.vett.core.pack.RulePack;
import dev.vett.core.text.InvalidValueException;
import dev.vett.core.text.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PackCardsTest {
  private static final RuleId ABUSE = RuleId.of("harassment.abuse");
  private static final RuleId THREAT = RuleId.of("harassment.threat");
  private static final PackRules NO_RULES = new PackRules() {};
  private static final RulePack GUIDANCE =
      pack("guidance", List.of(card(ABUSE), card(THREAT)), List.of());

  @Test
  void aLaterPackChangesSeverityAndSomeOfTheWords() {
    CardOverride override =
        new CardOverride(
            ABUSE, false, Severity.ADVICE, null, texts(Language.SWEDISH, "Nytt"), null, "acme:3");
    PackCards cards = PackCards.of(List.of(GUIDANCE, pack("acme", List.of(), List.of(override))));
    RuleCard changed = cards.cards().get(ABUSE);
    assertThat(changed.severity()).isEqualTo(Severity.ADVICE);
    assertThat(changed.message().in(Language.SWEDISH)).isEqualTo("Nytt");
    assertThat(changed.message().in(Language.ENGLISH)).isEqualTo("message");
    assertThat(changed.why()).isEqualTo(card(ABUSE).why());
    assertThat(cards.cards().get(THREAT)).isEqualTo(card(THREAT));
    assertThat(cards.off()).isEmpty();
  }

  @Test
  void aLaterPackSwitchesARuleOff() {
    PackCards cards =
        PackCards.of(List.of(GUIDANCE, pack("acme", List.of(), List.of(off(ABUSE, "acme:3")))));
    assertThat(cards.off()).containsExactly(ABUSE);
  }

  @Test
  void packsMayAgreeOnAnOverrideOrChangeDifferentFields() {
    RulePack acme = pack("acme", List.of(), List.of(severity(ABUSE, Severity.ADVICE, "acme:3")));
    RulePack same = pack("same", List.of(), List.of(severity(ABUSE, Severity.ADVICE, "same:3")));
    CardOverride words =
        new CardOverride(
            ABUSE, false, null, null, null, texts(Language.SWEDISH, "Skäl"), "words:3");
    RulePack other = pack("words", List.of(), List.of(words));
    RuleCard card = PackCards.of(List.of(GUIDANCE, acme, same, other)).cards().get(ABUSE);
    assertThat(card.severity()).isEqualTo(Severity.ADVICE);
    assertThat(card.why().in(Language.SWEDISH)).isEqualTo("Skäl");
  }

  @Test
  void packsThatOverrideOneCardDifferentlyAreNamedBoth() {
    RulePack acme =
        pack("acme", List.of(), List.of(severity(ABUSE, Severity.ADVICE, "acme/pack.yaml:6:3")));
    RulePack beta =
        pack("beta", List.of(), List.of(severity(ABUSE, Severity.WARNING, "beta/pack.yaml:7:3")));
    assertThatThrownBy(() -> PackCards.of(List.of(GUIDANCE, acme, beta)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "beta/pack.yaml:7:3 overrides severity of harassment.abuse, which acme/pack.yaml:6:3"
                + " overrides differently; keep one of the two");
    RulePack off = pack("off", List.of(), List.of(off(ABUSE, "off/pack.yaml:5:3")));
    assertThatThrownBy(() -> PackCards.of(List.of(GUIDANCE, acme, off)))
        .hasMessageContaining("off/pack.yaml:5:3 overrides off of harassment.abuse")
        .hasMessageContaining("acme/pack.yaml:6:3");
  }

  @Test
  void packsThatDefineTheSameRuleAreNamedBoth() {
    RulePack acme = pack("acme", List.of(card(ABUSE)), List.of());
    assertThatThrownBy(() -> PackCards.of(List.of(GUIDANCE, acme)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "packs/acme/harassment/abuse/rule.yaml defines the rule harassment.abuse, which"
                + " packs/guidance/harassment/abuse/rule.yaml defines too; give the rule another"
                + " folder, or override it in pack.yaml");
  }

  @Test
  void aPackIsThereOnce() {
    assertThatThrownBy(() -> PackCards.of(List.of(GUIDANCE, GUIDANCE)))
        .hasMessageContaining("pack guidance is there twice, in packs/guidance");
  }

  @Test
  void anOverrideNamesARuleOfAnEarlierPack() {
    CardOverride slip = severity(RuleId.of("harassment.abus"), Severity.ADVICE, "p:4:3");
    assertThatThrownBy(
            () -> PackCards.of(List.of(GUIDANCE, pack("acme", List.of(), List.of(slip)))))
        .hasMessage(
            "p:4:3 overrides harassment.abus, which no earlier pack has; did you mean"
                + " 'harassment.abuse'?");
    RulePack own =
        pack("acme", List.of(card(ABUSE)), List.of(severity(ABUSE, Severity.ADVICE, "p:4:3")));
    assertThatThrownBy(() -> PackCards.of(List.of(own)))
        .hasMessageContaining("is a rule of the same pack; change packs/acme/harassment/abuse");
  }

  private static CardOverride severity(RuleId rule, Severity severity, String place) {
    return new CardOverride(rule, false, severity, null, null, null, place);
  }

  private static CardOverride off(RuleId rule, String place) {
    return new CardOverride(rule, true, null, null, null, null, place);
  }

  private static RulePack pack(String id, List<RuleCard> cards, List<CardOverride> overrides) {
    return new RulePack(
        id,
        "1.0.0",
        texts(Language.ENGLISH, "title"),
        "packs/" + id,
        cards,
        List.of(),
        overrides,
        NO_RULES);
  }

  private static RuleCard card(RuleId id) {
    return new RuleCard(
        id,
        Severity.BLOCKER,
        new Source("document", "place"),
        texts(Language.ENGLISH, "title"),
        texts(Language.ENGLISH, "message"),
        texts(Language.ENGLISH, "why"),
        List.of(),
        Marks.WORDS,
        List.of());
  }

  private static Texts texts(Language language, String words) {
    return new Texts(Map.of(language, words));
  }
}
