package dev.vett.nlp.entity;

/** What else is known about an entity. */
public enum Trait {
  /**
   * An address that nobody outside should see: a host of the company's internal domains, or a
   * private network address that is not the default of home equipment.
   */
  INTERNAL,

  /** The company's own: on one of its domains, among its contacts or its own channels. */
  OWN,

  /** One of the channels where the company answers, or a page below it. It is also {@link #OWN}. */
  CHANNEL,

  /** Looks like an address that it is not, or hides where it leads. */
  DECEPTIVE,

  /** An office and not one person: a mailbox such as info@, a freephone number, a switchboard. */
  SHARED
}
