package dev.vett.json;

import dev.vett.core.text.Kebab;

/** The kinds of fault that a document can have. */
public enum ErrorCode {
  INVALID_JSON,
  INVALID_YAML,
  MISSING_FIELD,
  UNKNOWN_FIELD,
  WRONG_TYPE,
  UNKNOWN_VALUE,
  INVALID_VALUE,
  TOO_LONG,
  NOT_UTF_8,
  LINE_TOO_LONG;

  /** Returns the exchange form, such as {@code missing-field}. */
  @Override
  public String toString() {
    return Kebab.of(this);
  }
}
