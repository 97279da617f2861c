package dev.vett.spring;

import dev.vett.core.check.CheckListener;
import dev.vett.core.check.PackListener;
import dev.vett.core.check.PostChecker;
import dev.vett.core.check.PostCheckerBuilder;
import dev.vett.core.company.Company;
import dev.vett.core.text.Language;
import dev.vett.micrometer.CheckMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets up a {@link CurrentChecker} from {@link VettProperties}, with meters and health. */
@AutoConfiguration(
    // the first stands in Boot 3, the second in Boot 4
    afterName = {
      "org.springframework.boot.actuate.autoconfigure.metrics.CompositeMeterRegistryAutoConfiguration",
      "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
    })
@EnableConfigurationProperties(VettProperties.class)
public class VettAutoConfiguration {

  /** Creates the configuration; Spring calls it. */
  public VettAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  CurrentChecker currentChecker(
      VettProperties properties,
      ObjectProvider<CheckListener> checkListeners,
      ObjectProvider<PackListener> packListeners) {
    if (properties.company() == null) {
      throw new InvalidConfigurationPropertyValueException(
          "vett.company", null, "Name the YAML file with the profile of your company.");
    }
    List<CheckListener> hear = checkListeners.orderedStream().toList();
    return new CurrentChecker(
        properties,
        company -> checker(company, properties, hear),
        packListeners.orderedStream().toList());
  }

  private static PostChecker checker(
      Company company, VettProperties properties, List<CheckListener> listeners) {
    PostCheckerBuilder builder =
        PostChecker.builder(company).maxTextLength(properties.maxTextLength());
    String tag = properties.locale();
    if (tag != null) {
      builder.locale(language(tag));
    }
    listeners.forEach(builder::listener);
    return builder.build();
  }

  private static Language language(String tag) {
    return Language.ofCode(tag)
        .orElseThrow(
            () ->
                new InvalidConfigurationPropertyValueException(
                    "vett.locale", tag, "Use one of sv, da, nb, nn and en."));
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(MeterRegistry.class)
  @ConditionalOnBean(MeterRegistry.class)
  static class Meters {
    @Bean
    @ConditionalOnMissingBean
    CheckMetrics checkMetrics(MeterRegistry registry) {
      return new CheckMetrics(registry);
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(name = "org.springframework.boot.actuate.health.HealthIndicator")
  @ConditionalOnProperty(name = "management.health.vett.enabled", matchIfMissing = true)
  static class HealthOnBoot3 {
    @Bean
    Boot3Health vettHealthIndicator(CurrentChecker checker) {
      return new Boot3Health(checker);
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(name = "org.springframework.boot.health.contributor.HealthIndicator")
  @ConditionalOnMissingClass("org.springframework.boot.actuate.health.HealthIndicator")
  @ConditionalOnProperty(name = "management.health.vett.enabled", matchIfMissing = true)
  static class HealthOnBoot4 {
    @Bean
    Boot4Health vettHealthIndicator(CurrentChecker checker) {
      return new Boot4Health(checker);
    }
  }
}
