package dev.vett.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What an operator changes while the backend runs. */
@BackendFixture
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
class SwapTest {
  @TempDir static Path files;

  private final Client client;

  @Autowired
  SwapTest(@LocalServerPort int port) {
    client = Client.with(port, BackendFixture.TOKEN);
  }

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) throws IOException {
    company("[Berglund Bygg]");
    pack("1.0.0", "elva laddare");
    registry.add("vett.companies.changing", () -> files.resolve("company.yaml"));
    registry.add("vett.packs", () -> files.resolve("packs"));
    registry.add("vett.refresh", () -> "50ms");
  }

  @Test
  void takesAChangedPackAndKeepsItWhereTheNextOneIsBroken(CapturedOutput output) throws Exception {
    assertThat(answer()).contains("wording.numbers").contains("\"version\":\"1.0.0\"");

    pack("1.1.0", "tolv laddare");
    await("the changed pack", () -> answer().contains("\"version\":\"1.1.0\""));
    assertThat(answer()).doesNotContain("wording.numbers");

    Files.writeString(files.resolve("packs/acme/wording/numbers/rule.yaml"), "severty: advice\n");
    await("the reason in the log", () -> output.getOut().contains("rule.yaml:1:1: severty"));
    assertThat(answer()).contains("\"version\":\"1.1.0\"").doesNotContain("wording.numbers");

    pack("1.2.0", "elva laddare");
    await("the mended pack", () -> answer().contains("wording.numbers"));
  }

  @Test
  void takesAChangedProfileAndKeepsItWhereTheNextOneIsBroken(CapturedOutput output)
      throws Exception {
    company("[Berglund Bygg]");
    await("the first customer", () -> answer().contains("confidentiality.customer"));

    company("[Fjordfrakt]");
    await("the other customer", () -> !answer().contains("confidentiality.customer"));

    Files.writeString(files.resolve("company.yaml"), "name: Tallvik\ncustomer: [Berglund Bygg]\n");
    await("the reason in the log", () -> output.getOut().contains("company.yaml:2:1: customer"));
    assertThat(answer()).doesNotContain("confidentiality.customer").contains("\"decision\"");
  }

  private String answer() throws IOException, InterruptedException {
    return client.json("/v1/check?company=changing", Client.DRAFT).body();
  }

  private static void await(String what, Callable<Boolean> condition) throws Exception {
    long deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
    while (!condition.call()) {
      assertThat(System.nanoTime()).as("waited a minute for " + what).isLessThan(deadline);
      Thread.sleep(50);
    }
  }

  private static void company(String customers) throws IOException {
    Files.writeString(
        files.resolve("company.yaml"), "name: Tallvik\ncustomers: " + customers + "\n");
  }

  private static void pack(String version, String term) throws IOException {
    Path pack = files.resolve("packs/acme");
    Files.createDirectories(pack.resolve("lexicon"));
    Files.createDirectories(pack.resolve("wording/numbers"));
    Files.writeString(
        pack.resolve("pack.yaml"),
        "id: acme\nversion: " + version + "\ntitle: {sv: Acme}\nlanguages: [sv]\n");
    Files.writeString(pack.resolve("lexicon/numbers.sv.txt"), term + "\n");
    Files.writeString(
        pack.resolve("wording/numbers/rule.yaml"),
        """
        severity: advice
        source: {document: Memo, place: here}
        title: {sv: Antal}
        message: {sv: Du nämner ett antal.}
        why: {sv: Antal är hemliga.}
        when: {text: {any: numbers}}
        """);
  }
}
