package dev.vett.backend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.vett.core.card.Severity;
import dev.vett.core.card.SuggestionKind;
import dev.vett.core.draft.Audience;
import dev.vett.core.draft.Channel;
import dev.vett.core.report.Decision;
import dev.vett.core.text.Kebab;
import dev.vett.json.ErrorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The description of the backend says what the backend does. */
@BackendFixture
class OpenApiTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Client client;
  private final ObjectNode description;
  private final RequestMappingHandlerMapping mappings;

  @Autowired
  OpenApiTest(@LocalServerPort int port, RequestMappingHandlerMapping requestMappingHandlerMapping)
      throws IOException, InterruptedException {
    client = Client.with(port, BackendFixture.TOKEN);
    description = (ObjectNode) new YAMLMapper().readTree(client.get("/openapi.yaml").body());
    mappings = requestMappingHandlerMapping;
  }

  @Test
  void namesTheOperationsThatThereAre() {
    Set<String> described = new TreeSet<>();
    description
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        method ->
                            described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
    Set<String> served = new TreeSet<>();
    mappings
        .getHandlerMethods()
        .forEach(
            (mapping, handler) -> {
              if (handler.getBeanType().getPackageName().equals("dev.vett.backend")) {
                mapping
                    .getMethodsCondition()
                    .getMethods()
                    .forEach(
                        method ->
                            mapping
                                .getPatternValues()
                                .forEach(path -> served.add(method + " " + path)));
              }
            });

    assertThat(described).hasSize(6).isEqualTo(served);
  }

  @Test
  void namesTheWordsOfTheExchangeFormat() {
    assertThat(words("/Post/properties/channel")).isEqualTo(kebabs(Channel.values()));
    assertThat(words("/Post/properties/audience")).isEqualTo(kebabs(Audience.values()));
    assertThat(words("/Report/properties/decision")).isEqualTo(kebabs(Decision.values()));
    assertThat(words("/Violation/properties/severity")).isEqualTo(kebabs(Severity.values()));
    assertThat(words("/Suggestion/properties/kind")).isEqualTo(kebabs(SuggestionKind.values()));
    assertThat(words("/Problem/properties/code")).isEqualTo(kebabs(ErrorCode.values()));
  }

  @Test
  void describesDraftsReportsAndRevisions() throws IOException, InterruptedException {
    List<String> drafts = Files.readAllLines(Path.of("../cli/drafts.jsonl")).subList(0, 12);
    for (String draft : drafts) {
      assertThat(faults("Draft", draft)).isEmpty();
      assertThat(faults("Report", client.json("/v1/check?company=tallvik", draft).body()))
          .isEmpty();
      assertThat(faults("Revision", client.json("/v1/revise?company=tallvik", draft).body()))
          .isEmpty();
    }
  }

  @Test
  void describesProblems() throws IOException, InterruptedException {
    assertThat(faults("Problem", client.json("/v1/check?company=tallvik", "{}").body())).isEmpty();
    assertThat(faults("Problem", client.json("/v1/check", Client.DRAFT).body())).isEmpty();
    assertThat(faults("Problem", client.form("/v1/check", Map.of()).body())).isEmpty();
  }

  @Test
  void describesTheAnswersOfLanguageTool() throws IOException, InterruptedException {
    String text = "Berglund Bygg köper elva laddare av oss, kul! Jag jobbar på Tallvik.";
    String answer =
        client
            .form("/v2/check", Map.of("text", text, "language", "sv", "company", "tallvik"))
            .body();

    assertThat(JSON.readTree(answer).path("matches").size()).isPositive();
    assertThat(faults("LanguageToolAnswer", answer)).isEmpty();
    for (JsonNode language : JSON.readTree(client.get("/v2/languages").body())) {
      assertThat(faults("Language", language.toString())).isEmpty();
    }
  }

  @Test
  void wouldTellADifference() throws IOException {
    assertThat(faults("Report", "{\"decision\": \"perhaps\"}")).isNotEmpty();
  }

  private Set<ValidationMessage> faults(String schema, String document) throws IOException {
    ObjectNode root = description.deepCopy();
    root.put("$ref", "#/components/schemas/" + schema);
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(root)
        .validate(JSON.readTree(document));
  }

  private List<String> words(String pointer) {
    JsonNode words = description.at("/components/schemas" + pointer).path("enum");
    return StreamSupport.stream(words.spliterator(), false).map(JsonNode::asText).toList();
  }

  private static List<String> kebabs(Enum<?>... values) {
    return Arrays.stream(values).map(value -> Kebab.of(value)).toList();
  }
}
