package dev.vett.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.check.PostChecker;
import dev.vett.core.draft.Draft;
import dev.vett.core.text.Language;
import dev.vett.json.CompanyYaml;
import dev.vett.json.ReportJson;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ThreadsTest {
  private static final int THREADS = 8;

  /** Drafts of each language. */
  private static final int EACH = 60;

  @Test
  void eightThreadsOnOneCheckerGiveTheReportsOfOneThread() throws Exception {
    PostChecker checker = checker();
    List<Draft> drafts =
        Stream.of(Language.values())
            .flatMap(language -> LabelledDrafts.tuned(language).stream().limit(EACH))
            .map(LabelledDraft::draft)
            .toList();
    List<String> alone = drafts.stream().map(draft -> report(checker, draft)).toList();
    ExecutorService workers = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<String>>> answers = new ArrayList<>();
      PostChecker fresh = checker();
      for (int i = 0; i < THREADS; i++) {
        answers.add(
            workers.submit(() -> drafts.stream().map(draft -> report(fresh, draft)).toList()));
      }
      for (Future<List<String>> answer : answers) {
        assertThat(answer.get()).isEqualTo(alone);
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static String report(PostChecker checker, Draft draft) {
    return ReportJson.write(checker.check(draft));
  }

  private static PostChecker checker() throws Exception {
    return PostChecker.builder(CompanyYaml.read(LabelledDrafts.COMPANIES.resolve("tallvik.yaml")))
        .build();
  }
}
