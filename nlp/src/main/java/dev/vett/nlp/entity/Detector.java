package dev.vett.nlp.entity;

/** Finds one kind of entity; safe for use by many threads. */
interface Detector {
  /** Adds what it finds, with offsets of the plain text. */
  void find(PlainText text, Finds finds);
}
