package dev.vett.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest extends PublisherTest {
  private static final String SCRIPT = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";

  private Visitor anna;

  @BeforeEach
  void logIn() throws Exception {
    anna = Visitor.loggedIn(port, "anna");
  }

  @Test
  void scriptIsShownAsText() throws Exception {
    Map<String, String> form = Forms.with(Forms.blog(SCRIPT, SCRIPT), "account", "CORPORATE");
    HttpResponse<String> sent =
        anna.post("/articles", Forms.with(Forms.with(form, "reason", SCRIPT), "action", "submit"));
    assertThat(sent.body()).contains("A colleague must let it pass first");
    Visitor bo = Visitor.loggedIn(port, "bo");
    String queue = bo.get("/queue").body();
    String path = queue.replaceAll("(?s).*href=\"(/queue/\\d+)\">&lt;script&gt;.*", "$1");
    String review = bo.get(path).body();
    bo.post(path + "/send-back", Map.of("word", SCRIPT));

    for (String page : List.of(anna.get("/").body(), queue, bo.get("/records").body(), review)) {
      assertThat(page).doesNotContain("<script>alert").doesNotContain("<img src=x");
    }
    assertThat(anna.get("/").body()).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
  }

  @Test
  void pagesForbidForeignScriptAndFrames() throws Exception {
    assertThat(anna.get("/").headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'self'")
        .contains("frame-ancestors 'none'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/articles", "/articles/check", "/logout", "/queue/1/approve"})
  void postsWithoutTheTokenAreRefused(String path) throws Exception {
    HttpResponse<String> page = anna.postRaw(path, Forms.blog("", "Hej."));
    assertThat(page.statusCode()).isEqualTo(403);
    assertThat(page.body()).contains("the page was too old");

    HttpResponse<String> problem =
        anna.accepting("application/json")
            .postRaw(path, Forms.with(Forms.blog("", "Hej."), "_csrf", "wrong"));
    assertThat(problem.statusCode()).isEqualTo(403);
    assertThat(problem.headers().firstValue("Content-Type")).hasValue("application/problem+json");
  }

  @Test
  void theSessionStaysAtHome() throws Exception {
    HttpResponse<String> answer = new Visitor(port).get("/login");

    assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
        .contains("HttpOnly")
        .contains("SameSite=Lax");
  }

  @Test
  void anotherSiteGetsNoLeaveToRead() throws Exception {
    HttpResponse<String> answer =
        anna.send(anna.request("/").header("Origin", "https://evil.example").GET());

    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void aTextBeyondTheLimitIsRefusedAndNotLost() throws Exception {
    String text = "å".repeat(20_001);

    HttpResponse<String> page = anna.post("/articles", Forms.blog("Long", text));
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("at most 20000 characters").contains(text);

    HttpResponse<String> problem =
        anna.accepting("application/json").post("/articles/check", Forms.blog("", text));
    assertThat(problem.statusCode()).isEqualTo(400);
    assertThat(problem.body()).contains("These fields cannot be used: text");
  }

  @Test
  void aTextAtTheLimitIsTaken() throws Exception {
    HttpResponse<String> page = anna.post("/articles", Forms.blog("Long", "å".repeat(20_000)));

    assertThat(page.statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"text/html, That was too long", "application/json, '\"status\":413'"})
  void anOversizeBodyIsRefused(String type, String says) throws Exception {
    Map<String, String> form = Forms.blog("", "a".repeat(300_000));

    HttpResponse<String> answer = anna.accepting(type).post("/articles/check", form);

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains(says);
  }

  @ParameterizedTest
  @CsvSource({
    "channel, <script>",
    "account, ''",
    "audience, EVERYBODY",
    "publishAt, yesterday",
    "statesEmployer, perhaps",
    "version, 99999999999999",
    "text, 'a\u0000b'",
  })
  void valuesThatCannotBeUsedAreRefusedByName(String field, String value) throws Exception {
    Map<String, String> form = Forms.with(Forms.blog("T", "Hej på er."), field, value);

    HttpResponse<String> page = anna.post("/articles", form);
    assertThat(page.statusCode()).isEqualTo(400);

    HttpResponse<String> problem = anna.accepting("application/json").post("/articles/check", form);
    assertThat(problem.statusCode()).isEqualTo(400);
    assertThat(problem.body()).contains("These fields cannot be used: " + field);
  }

  @Test
  void anotherPersonsArticleIsNotThere() throws Exception {
    String path = anna.post("/articles", Forms.blog("Mine", "Hej.")).uri().getPath();
    Visitor liv = Visitor.loggedIn(port, "liv");

    assertThat(liv.get(path).statusCode()).isEqualTo(404);
    assertThat(liv.post(path, Forms.blog("Taken", "Hej.")).statusCode()).isEqualTo(404);
    assertThat(liv.get(path.replace("/articles", "/queue")).statusCode()).isEqualTo(404);
    assertThat(anna.get(path).body()).contains("Mine");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/articles/0", "/articles/x", "/nowhere", "/articles/9223372036854775808"})
  void whatIsNotThereGetsAPage(String path) throws Exception {
    HttpResponse<String> page = anna.get(path);

    assertThat(page.statusCode()).isIn(400, 404);
    assertThat(page.body()).contains("That did not work").doesNotContain("Exception");
  }

  @Test
  void slowClientsAreCutOffAndKeepNobodyWaiting() throws Exception {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int client = 0; client < 20; client++) {
        Socket socket = new Socket("localhost", port);
        socket.setSoTimeout((int) Duration.ofSeconds(60).toMillis());
        OutputStream out = socket.getOutputStream();
        out.write(
            ("POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n"
                    + "Content-Type: application/x-www-form-urlencoded\r\n\r\nusern")
                .getBytes(StandardCharsets.US_ASCII));
        slow.add(socket);
      }
      assertThat(anna.get("/").statusCode()).isEqualTo(200);
      for (Socket socket : slow) {
        socket.getInputStream().readAllBytes(); // returns when the server has hung up
      }
      assertThat(anna.get("/").statusCode()).isEqualTo(200);
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }
}
