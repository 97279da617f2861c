package dev.vett.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.vett.core.check.CheckCounts;
import dev.vett.core.report.Decision;
import dev.vett.core.report.Report;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

class VettAutoConfigurationTest {
  @TempDir Path folder;
  private ApplicationContextRunner application;

  @BeforeEach
  void companyFile() throws IOException {
    Path company = Drafts.company(folder, "name: Granlund", "timeZone: Europe/Stockholm");
    application =
        new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(VettAutoConfiguration.class))
            .withPropertyValues("vett.company=" + company);
  }

  @Test
  void oneLineOfConfigurationIsEnoughToCheck() {
    application.run(
        context -> {
          Report report = check(context, "Fem år på Granlund i dag. Bäst är kaffet.");
          assertThat(report.decision()).isEqualTo(Decision.REVISE);
          assertThat(report.violation("disclaimer.personal-blog")).isPresent();
        });
  }

  @Test
  void packsOfTheFolderJudgeToo() throws IOException {
    Drafts.pack(folder.resolve("packs"), "synergy");
    application
        .withPropertyValues("vett.packs=" + folder.resolve("packs"))
        .run(
            context -> {
              Report report = check(context, "There is much synergy in this garden of mine.");
              assertThat(report.violation("words.never")).isPresent();
            });
  }

  @Test
  void messagesComeInTheLanguageThatIsSet() {
    application
        .withPropertyValues("vett.locale=nn")
        .run(
            context -> {
              Report report = check(context, "Fem år på Granlund i dag. Bäst är kaffet.");
              assertThat(report.violation("disclaimer.personal-blog").orElseThrow().message())
                  .contains("meiningane");
            });
  }

  @Test
  void listenersHearOfEachCheckAndMetersCountIt() {
    application
        .withBean(SimpleMeterRegistry.class)
        .withBean(CheckCounts.class)
        .run(
            context -> {
              check(context, "Fem år på Granlund i dag. Bäst är kaffet.");
              assertThat(context.getBean(CheckCounts.class).checks()).isEqualTo(1);
              assertThat(
                      context
                          .getBean(MeterRegistry.class)
                          .get("vett.checks")
                          .tag("decision", "revise")
                          .timer()
                          .count())
                  .isEqualTo(1);
            });
  }

  @Test
  void aMissingCompanyIsNamed() {
    new ApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(VettAutoConfiguration.class))
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .hasStackTraceContaining("vett.company")
                    .hasStackTraceContaining("Name the YAML file"));
  }

  @Test
  void aSlipInTheProfileIsNamedWithFileAndLine() throws IOException {
    Drafts.company(folder, "name: Granlund", "contry: SE");
    application.run(
        context ->
            assertThat(context.getStartupFailure())
                .hasStackTraceContaining("company.yaml")
                .hasStackTraceContaining("contry")
                .hasStackTraceContaining("country"));
  }

  @Test
  void anUnknownLanguageIsNamed() {
    application
        .withPropertyValues("vett.locale=fi")
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .hasStackTraceContaining("vett.locale")
                    .hasStackTraceContaining("sv, da, nb, nn and en"));
  }

  @Test
  void aRefreshWithoutEndIsNamed() {
    application
        .withPropertyValues("vett.refresh=0s")
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .hasStackTraceContaining("vett.refresh")
                    .hasStackTraceContaining("such as 2s"));
  }

  @Test
  void aTextWithoutRoomIsNamed() {
    application
        .withPropertyValues("vett.max-text-length=0")
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .hasStackTraceContaining("vett.max-text-length")
                    .hasStackTraceContaining("at least 1"));
  }

  @Test
  void whatIsWrongWithAFileIsToldAsItsProperty() throws IOException {
    Path missing = folder.resolve("missing.yaml");
    assertThat(refused("vett.company=" + missing))
        .returns("vett.company", InvalidConfigurationPropertyValueException::getName)
        .returns(
            missing + " does not exist; check the path.",
            InvalidConfigurationPropertyValueException::getReason);
    assertThat(refused("vett.packs=" + missing))
        .returns("vett.packs", InvalidConfigurationPropertyValueException::getName);

    Drafts.pack(folder.resolve("packs"), "<nosuch> synergy");
    assertThat(refused("vett.packs=" + folder.resolve("packs")))
        .returns("vett.packs", InvalidConfigurationPropertyValueException::getName)
        .extracting(InvalidConfigurationPropertyValueException::getReason, STRING)
        .contains("uses the unknown class <nosuch>");

    Drafts.company(folder, "name: Granlund", "rules: {engagement.clarty: off}");
    assertThat(refused())
        .returns("vett.company", InvalidConfigurationPropertyValueException::getName)
        .extracting(InvalidConfigurationPropertyValueException::getReason, STRING)
        .contains("engagement.clarty", "did you mean 'engagement.clarity'");
  }

  private InvalidConfigurationPropertyValueException refused(String... properties) {
    InvalidConfigurationPropertyValueException[] refused = {null};
    application
        .withPropertyValues(properties)
        .run(
            context -> {
              Throwable cause = context.getStartupFailure();
              while (!(cause instanceof InvalidConfigurationPropertyValueException)) {
                assertThat(cause).isNotNull();
                cause = cause.getCause();
              }
              refused[0] = (InvalidConfigurationPropertyValueException) cause;
            });
    return refused[0];
  }

  private static Report check(ApplicationContext context, String blogPost) {
    return context.getBean(CurrentChecker.class).checker().check(Drafts.blogPost(blogPost));
  }
}
