package dev.vett.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.intranet.people.PublisherProperties;
import dev.vett.intranet.people.PublisherProperties.Entry;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class DemonstrationTest {
  private final ApplicationContextRunner settings =
      new ApplicationContextRunner()
          .withInitializer(new ConfigDataApplicationContextInitializer())
          .withUserConfiguration(Settings.class);

  @Test
  void thePeopleOfTheDemonstrationAreThereWhereNoProfileIsNamed() {
    settings.run(
        context ->
            assertThat(context.getBean(PublisherProperties.class).people())
                .extracting(Entry::login)
                .containsExactly("anna", "bo", "liv", "eva"));
  }

  @Test
  void nobodyOfTheDemonstrationIsThereInProduction() {
    settings
        .withSystemProperties("spring.profiles.active=production")
        .run(context -> assertThat(context.getBean(PublisherProperties.class).people()).isEmpty());
  }

  @EnableConfigurationProperties(PublisherProperties.class)
  static class Settings {}
}
