package dev.vett.json;

import dev.vett.core.card.RuleId;
import dev.vett.core.company.RuleSetting;
import dev.vett.core.text.InvalidValueException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads what a company makes of single rules. */
final class RuleSettings {
  private RuleSettings() {}

  static Map<String, RuleSetting> read(Value value) {
    Map<String, RuleSetting> settings = new LinkedHashMap<>();
    value.entries().forEach((id, setting) -> settings.put(known(id, setting), word(setting)));
    return settings;
  }

  private static RuleSetting word(Value setting) {
    return setting.word(RuleSetting.class);
  }

  private static String known(String id, Value setting) {
    try {
      return RuleId.of(id).toString();
    } catch (InvalidValueException noId) {
      throw setting.complaint(
          ErrorCode.UNKNOWN_FIELD,
          "is no rule id",
          "write it as category.name, such as disclaimer.personal-blog");
    }
  }
}
