package dev.vett.core.draft;

/** Where a post is published. */
public enum Channel {
  BLOG,
  MICROBLOG,
  SOCIAL_NETWORK,
  PROFESSIONAL_NETWORK,
  FORUM,
  WIKI,
  VIDEO,
  PODCAST,
  PHOTO_SHARING,
  VIRTUAL_WORLD,
  WEBSITE,
  INTRANET
}
