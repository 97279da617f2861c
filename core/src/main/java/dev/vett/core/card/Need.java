package dev.vett.core.card;

/** An input without which a rule cannot be judged, or only in part. */
public enum Need {
  CUSTOMERS("company.customers"),
  COMPETITORS("company.competitors"),
  CONFIDENTIAL_TERMS("company.confidentialTerms"),
  INTERNAL_DOMAINS("company.internalDomains"),
  OWN_CHANNELS("company.ownChannels"),
  INFORMATION_TYPES("company.informationTypes"),
  PURPOSES("company.purposes"),
  CRISIS_TOPICS("company.crisis.topics"),
  MANAGER_INFORMED("author.profile.managerInformed"),
  POSTED_AT("post.inReplyTo.postedAt");

  private final String path;

  Need(String path) {
    this.path = path;
  }

  /** Returns the path of the input in the exchange form. */
  public String path() {
    return path;
  }
}
