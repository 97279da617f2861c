package dev.vett.spring;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * What an application sets below {@code vett}.
 *
 * @param company the file with the company's profile; required
 * @param packs a pack, or a folder of packs, that judges beside the built-in one; null for none
 * @param trustPacks whether conditions in DRL may be any code, which runs with the rights of the
 *     application
 * @param refresh how often files are looked at for changes, and how long they must be quiet; 2
 *     seconds by default
 * @param locale the language of all messages, as a tag such as {@code sv}; null for the author's
 * @param maxTextLength how long a text may be, in UTF-16 code units; 100,000 by default
 */
@ConfigurationProperties("vett")
public record VettProperties(
    @Nullable Path company,
    @Nullable Path packs,
    boolean trustPacks,
    @DefaultValue("2s") Duration refresh,
    @Nullable String locale,
    @DefaultValue("100000") int maxTextLength) {
  public VettProperties {
    if (refresh.isZero() || refresh.isNegative()) {
      throw new InvalidConfigurationPropertyValueException(
          "vett.refresh", refresh, "Give a positive duration such as 2s.");
    }
    if (maxTextLength < 1) {
      throw new InvalidConfigurationPropertyValueException(
          "vett.max-text-length", maxTextLength, "Give at least 1, in UTF-16 code units.");
    }
  }
}
