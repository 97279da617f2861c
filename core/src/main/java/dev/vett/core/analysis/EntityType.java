package dev.vett.core.analysis;

/** What an entity is. */
public enum EntityType {
  PERSON,
  ORGANISATION,
  PLACE,
  MENTION,
  HASHTAG,
  URL,
  EMAIL,
  PHONE,
  NATIONAL_ID,
  CARD,
  IBAN,
  SECRET,
  IP
}
