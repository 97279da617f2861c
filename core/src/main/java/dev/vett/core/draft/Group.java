package dev.vett.core.draft;

import dev.vett.core.text.InvalidValueException;

/**
 * The group that a post goes to.
 *
 * @param name what the group is called, not blank
 * @param official whether the company runs it
 */
public record Group(String name, boolean official) {
  public Group {
    if (name.isBlank()) {
      throw new InvalidValueException("name", "is blank", "give the group's name");
    }
    WellFormed.check("name", name);
  }

  @Override
  public String toString() {
    return "Group[official=" + official + "]";
  }
}
