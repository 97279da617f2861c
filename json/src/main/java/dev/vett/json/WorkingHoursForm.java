package dev.vett.json;

import dev.vett.core.company.Break;
import dev.vett.core.company.DayTime;
import dev.vett.core.company.WorkingHours;
import dev.vett.core.text.InvalidValueException;
import java.time.DayOfWeek;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads when a company works. */
final class WorkingHoursForm {
  private WorkingHoursForm() {}

  static WorkingHours read(Value value) {
    Form form = value.form("days", "from", "to", "breaks", "exemptRoles");
    Set<DayOfWeek> days =
        form.find("days").map(WorkingHoursForm::days).orElse(WorkingHours.DEFAULT.days());
    int from = form.find("from").map(WorkingHoursForm::time).orElse(WorkingHours.DEFAULT.from());
    int to = form.find("to").map(WorkingHoursForm::time).orElse(WorkingHours.DEFAULT.to());
    List<Break> breaks =
        form.find("breaks").map(Value::items).orElse(List.of()).stream()
            .map(WorkingHoursForm::pause)
            .toList();
    return form.make(() -> new WorkingHours(days, from, to, breaks, form.texts("exemptRoles")));
  }

  private static Set<DayOfWeek> days(Value value) {
    Set<DayOfWeek> days = new LinkedHashSet<>();
    value.items().forEach(day -> days.add(day.word(DayOfWeek.class)));
    return days;
  }

  private static Break pause(Value value) {
    Form form = value.form("from", "to");
    int from = time(form.require("from", "a time such as \"11:30\""));
    int to = time(form.require("to", "a time such as \"12:30\""));
    return form.make(() -> new Break(from, to));
  }

  private static int time(Value value) {
    String text = value.text();
    try {
      return DayTime.parse(text);
    } catch (InvalidValueException noTime) {
      throw value.invalid(
          "is " + Quote.of(text, "a text") + ", which is no time of day",
          "give one from \"00:00\" to \"24:00\"");
    }
  }
}
