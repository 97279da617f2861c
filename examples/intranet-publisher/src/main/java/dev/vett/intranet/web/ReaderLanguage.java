package dev.vett.intranet.web;

import dev.vett.core.text.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Chooses the language of pages and messages: the first of the browser's that Vett speaks. */
@Configuration(proxyBeanMethods = false)
class ReaderLanguage {
  @Bean
  LocaleResolver localeResolver() {
    List<Locale> spoken =
        Stream.concat(
                Arrays.stream(Language.values()).map(Language::locale),
                Stream.of(Locale.forLanguageTag("no")))
            .toList();
    AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
    resolver.setSupportedLocales(spoken);
    resolver.setDefaultLocale(Language.ENGLISH.locale());
    return resolver;
  }

  static Language current() {
    return Language.ofCode(LocaleContextHolder.getLocale().toLanguageTag())
        .orElse(Language.ENGLISH);
  }
}
