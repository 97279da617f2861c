package dev.vett.spring;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * Turns what is wrong with a file into what is wrong with the property that names it, which Spring
 * Boot tells without a stack trace.
 */
final class Setting {
  private Setting() {}

  /**
   * Returns what a file says.
   *
   * @throws InvalidConfigurationPropertyValueException where the file is missing or says something
   *     wrong
   */
  static <T> T read(String property, Path path, Supplier<T> reading) {
    if (Files.notExists(path)) {
      throw new InvalidConfigurationPropertyValueException(
          property, path, path.toAbsolutePath() + " does not exist; check the path.");
    }
    try {
      return reading.get();
    } catch (IllegalArgumentException | IllegalStateException | UncheckedIOException wrong) {
      InvalidConfigurationPropertyValueException refused =
          new InvalidConfigurationPropertyValueException(
              property, path, String.valueOf(wrong.getMessage()));
      refused.initCause(wrong);
      throw refused;
    }
  }

  /** Returns why something was refused, without the property, for those who know which it is. */
  static String reason(Throwable wrong) {
    return wrong instanceof InvalidConfigurationPropertyValueException refused
        ? refused.getReason()
        : String.valueOf(wrong.getMessage());
  }
}
