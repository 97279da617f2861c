package dev.vett.core.card;

import dev.vett.core.text.InvalidValueException;

/**
 * Where a rule comes from.
 *
 * @param document the document that recommends it
 * @param place the place in the document, in our own words
 */
public record Source(String document, String place) {
  public Source {
    if (document.isBlank() || place.isBlank()) {
      throw new InvalidValueException(
          "source", "has a blank part", "name the document and the place in it");
    }
  }
}
