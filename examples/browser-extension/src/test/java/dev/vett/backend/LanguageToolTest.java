package dev.vett.backend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.languagetool.remote.CheckConfigurationBuilder;
import org.languagetool.remote.RemoteLanguageTool;
import org.languagetool.remote.RemoteResult;
import org.languagetool.remote.RemoteRuleMatch;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Clients of LanguageTool's HTTP API understand the backend. */
@BackendFixture
class LanguageToolTest {
  private static final String TEXT = "😀 Sjöstad Livs köper elva laddare av oss, kul!";

  private final Client client;
  private final int port;

  @Autowired
  LanguageToolTest(@LocalServerPort int port) {
    this.client = Client.with(port, BackendFixture.TOKEN);
    this.port = port;
  }

  @Test
  void speaksWithTheClientOfLanguageToolItself() throws IOException {
    RemoteLanguageTool languageTool =
        new RemoteLanguageTool(URI.create("http://127.0.0.1:" + port).toURL());
    RemoteResult result =
        languageTool.check(
            TEXT,
            new CheckConfigurationBuilder("sv")
                .username("granlund")
                .apiKey(BackendFixture.TOKEN)
                .build());

    assertThat(result.getLanguage()).isEqualTo("Swedish");
    assertThat(result.getLanguageCode()).isEqualTo("sv");
    assertThat(result.getRemoteServer().getSoftware()).isEqualTo("Vett");
    RemoteRuleMatch match =
        result.getMatches().stream()
            .filter(found -> found.getRuleId().equals("confidentiality.customer"))
            .findFirst()
            .orElseThrow();
    assertThat(letters(match.getErrorOffset(), match.getErrorLength())).isEqualTo("Sjöstad Livs");
    assertThat(match.getReplacements()).contains(List.of("en av våra kunder"));
    assertThat(match.getMessage()).startsWith("Du nämner en kund");
    assertThat(match.getCategoryId()).contains("confidentiality");
    assertThat(match.getContext()).contains("Sjöstad Livs");
    assertThat(languageTool.getMaxTextLength()).isEqualTo(20_000);
  }

  @Test
  void listsTheLanguages() throws IOException, InterruptedException {
    JsonNode languages = new ObjectMapper().readTree(client.get("/v2/languages").body());

    assertThat(languages.findValuesAsText("code")).containsExactly("sv", "da", "nb", "nn", "en");
  }

  @Test
  void countsOffsetsInTheMarkupToo() throws IOException, InterruptedException {
    String data =
        "{\"annotation\": [{\"markup\": \"<p>\"}, {\"text\": \"😀 Sjöstad \"}, {\"markup\": \"<b>\"},"
            + " {\"text\": \"Livs\"}, {\"markup\": \"</b>\"}, {\"text\": \" köper laddare av oss\"},"
            + " {\"markup\": \"<br>\", \"interpretAs\": \"\\n\"}, {\"text\": \"kul\"}]}";
    String whole = "<p>😀 Sjöstad <b>Livs</b> köper laddare av oss<br>kul";
    JsonNode match = matchOf("confidentiality.customer", Map.of("data", data, "language", "sv"));

    int offset = match.path("offset").asInt();
    assertThat(whole.substring(offset, offset + match.path("length").asInt()))
        .isEqualTo("Sjöstad <b>Livs");
  }

  @Test
  void offersAnInsertionAsAReplacementOfTheWordBesideIt() throws IOException, InterruptedException {
    String text = "Jag jobbar på Granlund och älskar mitt jobb där.";
    JsonNode match =
        matchOf("disclaimer.personal-profile", Map.of("text", text, "language", "auto"));

    int offset = match.path("offset").asInt();
    assertThat(text.substring(offset, offset + match.path("length").asInt())).isEqualTo("där.");
    assertThat(match.at("/replacements/0/value").asText())
        .isEqualTo("där.\n\nÅsikterna är mina egna.");
  }

  @Test
  void takesTheAuthorFromParametersOfItsOwn() throws IOException, InterruptedException {
    Map<String, String> fields =
        Map.of(
            "text", "Sjöstad Livs köper laddare av oss",
            "language", "sv-SE",
            "locale", "en",
            "account", "corporate",
            "role", "employee",
            "channel", "microblog",
            "time", "2026-11-23T10:15:00+01:00");

    assertThat(matchOf("representation.unauthorised-account", fields).path("message").asText())
        .contains("As it stands, the communications team can publish it");
  }

  @Test
  void tellsFaultsAsLanguageToolDoes() throws IOException, InterruptedException {
    HttpResponse<String> response =
        client.form("/v2/check", Map.of("text", TEXT, "language", "xx", "company", "granlund"));

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).startsWith("Error: language ").contains("use sv, da, nb, nn, en");
  }

  private JsonNode matchOf(String rule, Map<String, String> fields)
      throws IOException, InterruptedException {
    Map<String, String> query = new HashMap<>(fields);
    query.put("company", "granlund");
    HttpResponse<String> response = client.form("/v2/check", query);
    JsonNode matches = new ObjectMapper().readTree(response.body()).path("matches");
    return StreamSupport.stream(matches.spliterator(), false)
        .filter(match -> match.at("/rule/id").asText().equals(rule))
        .reduce((first, last) -> last)
        .orElseThrow(() -> new AssertionError(rule + " is not in " + response.body()));
  }

  private static String letters(int offset, int length) {
    return TEXT.substring(offset, offset + length);
  }
}
