package dev.vett.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest extends PublisherTest {

  @Test
  void peopleWhoAreNotLoggedInComeToTheLoginPage() throws Exception {
    HttpResponse<String> page = new Visitor(port).get("/articles/new");

    assertThat(page.uri().getPath()).isEqualTo("/login");
    assertThat(page.body()).contains("<h1>Log in</h1>");
  }

  @Test
  void programsThatAreNotLoggedInGetAProblem() throws Exception {
    HttpResponse<String> answer = new Visitor(port).accepting("application/json").get("/");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains("\"status\":401");
  }

  @Test
  void aWrongPasswordIsRefused() throws Exception {
    HttpResponse<String> page =
        new Visitor(port).post("/login", Map.of("username", "anna", "password", "wrong"));

    assertThat(page.body()).contains("do not fit together");
  }

  @ParameterizedTest
  @CsvSource({
    "sv, Skriv en artikel", "da, Skriv en artikel", "nb, Skriv en artikkel",
    "nn, Skriv ein artikkel", "no, Skriv en artikkel", "en, Write an article",
    "'nn-NO,nb;q=0.8,en;q=0.5', Skriv ein artikkel", "fi, Write an article",
  })
  void pagesSpeakTheLanguageOfTheReader(String language, String heading) throws Exception {
    HttpResponse<String> page =
        Visitor.loggedIn(port, "anna").reading(language).get("/articles/new");

    assertThat(page.body()).contains("<h1>" + heading + "</h1>").doesNotContain("??");
  }

  @ParameterizedTest
  @CsvSource({
    "sv, koppla bloggen till ditt jobb", "da, forbinde bloggen med dit arbejde",
    "nb, knytte bloggen til jobben din", "nn, knyte bloggen til jobben din",
    "en, connect this blog with your work",
  })
  void findingsSpeakTheLanguageOfTheReaderAndSuggestionsThatOfTheText(
      String language, String message) throws Exception {
    HttpResponse<String> answer =
        Visitor.loggedIn(port, "anna")
            .reading(language)
            .accepting("application/json")
            .post("/articles/check", Forms.blog("", WorkflowTest.NO_DISCLAIMER));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("\"decision\":\"revise\"")
        .contains(message)
        .contains("Jag skriver här som privatperson");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/queue", "/overview", "/records", "/actuator/metrics"})
  void onlyReviewersSeeWhatReviewersSee(String path) throws Exception {
    String any = "text/html, */*;q=0.5";
    assertThat(Visitor.loggedIn(port, "anna").accepting(any).get(path).statusCode()).isEqualTo(403);
    assertThat(Visitor.loggedIn(port, "bo").accepting(any).get(path).statusCode()).isEqualTo(200);
  }

  @Test
  void healthIsForEverybodyAndTellsNothingElse() throws Exception {
    HttpResponse<String> answer =
        new Visitor(port).accepting("application/json").get("/actuator/health");

    assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
  }

  @Test
  void anArticleGoesItsWayThroughThePagesWithoutScripts() throws Exception {
    Visitor anna = Visitor.loggedIn(port, "anna");
    HttpResponse<String> home =
        anna.post(
            "/articles",
            Forms.with(Forms.blog("Till Henrik", WorkflowTest.INSULT), "action", "submit"));
    assertThat(home.uri().getPath()).isEqualTo("/");
    assertThat(home.body()).contains("A colleague must let it pass first").contains("Till Henrik");

    Visitor eva = Visitor.loggedIn(port, "eva");
    String queue = eva.get("/queue").body();
    assertThat(queue).contains("Till Henrik").contains("Anna Ek");
    String path = queue.replaceAll("(?s).*href=\"(/queue/\\d+)\">Till Henrik.*", "$1");
    String review = eva.get(path).body();
    assertThat(review)
        .contains("<mark>Du är en patetisk liten råtta, Henrik.</mark>")
        .contains("harassment.abuse");

    HttpResponse<String> back = eva.post(path + "/send-back", Map.of("word", "Kinder, please."));
    assertThat(back.body()).contains("Sent back to the author.");
    assertThat(anna.get("/").body()).contains("<q>Kinder, please.</q>");
  }

  @Test
  void theOverviewAndTheRecordsHoldNoText() throws Exception {
    Visitor anna = Visitor.loggedIn(port, "anna");
    Map<String, String> form = Forms.blog("Unmistakable", WorkflowTest.NO_DISCLAIMER);
    anna.post("/articles", Forms.with(Forms.with(form, "reason", "because"), "action", "submit"));

    Visitor bo = Visitor.loggedIn(port, "bo");
    assertThat(bo.get("/overview").body())
        .contains("disclaimer.personal-blog")
        .contains("nordic-guidance 1.0.0")
        .contains("house 1.0.0")
        .doesNotContain("Unmistakable")
        .doesNotContain("kaffet")
        .doesNotContain("Anna");
    assertThat(bo.get("/records").body())
        .contains("disclaimer.personal-blog")
        .contains("Answered for by Anna Ek")
        .doesNotContain("Unmistakable")
        .doesNotContain("kaffet");
  }

  @Test
  void aSecondTabThatComesLateKeepsWhatWasWrittenInIt() throws Exception {
    Visitor anna = Visitor.loggedIn(port, "anna");
    HttpResponse<String> first = anna.post("/articles", Forms.blog("Tabs", "One."));
    String path = first.uri().getPath();
    String version = first.body().replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
    Map<String, String> form = Forms.with(Forms.blog("Tabs", "Two."), "version", version);
    assertThat(anna.post(path, form).statusCode()).isEqualTo(200);

    HttpResponse<String> late = anna.post(path, Forms.with(form, "text", "Three, and long."));

    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("changed elsewhere").contains("Three, and long.");
    assertThat(anna.get(path).body()).contains("Two.");
  }
}
