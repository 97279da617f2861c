package dev.vett.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vett.core.draft.Channel;
import dev.vett.core.draft.Post;
import dev.vett.core.text.Field;
import dev.vett.core.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditsTest {
  private static final Post POST = Post.of(Channel.BLOG, "Hej på dig, Anna!");

  @Test
  void appliesEditsInAnyOrder() {
    List<Edit> edits =
        List.of(
            new Edit(new Span(Field.TEXT, 12, 16), "du"),
            new Edit(new Span(Field.TEXT, 0, 3), "Tja"));
    assertThat(Edits.apply(POST, edits).text()).isEqualTo("Tja på dig, du!");
  }

  @Test
  void insertsAndDeletes() {
    List<Edit> edits =
        List.of(
            new Edit(new Span(Field.TEXT, 10, 16), ""),
            new Edit(new Span(Field.TEXT, 17, 17), "!"));
    assertThat(Edits.apply(POST, edits).text()).isEqualTo("Hej på dig!!");
  }

  @Test
  void keepsTitleAndTextApart() {
    Post titled = POST.with(Field.TITLE, "Hälsning");
    Post changed = Edits.apply(titled, List.of(new Edit(new Span(Field.TITLE, 0, 8), "Hej")));
    assertThat(changed.title()).isEqualTo("Hej");
    assertThat(changed.text()).isEqualTo(POST.text());
  }

  @Test
  void refusesEditsThatOverlap() {
    List<Edit> edits =
        List.of(
            new Edit(new Span(Field.TEXT, 0, 5), "a"), new Edit(new Span(Field.TEXT, 4, 6), "b"));
    assertThatThrownBy(() -> Edits.apply(POST, edits)).hasMessageContaining("overlap");
  }

  @Test
  void refusesEditsOutsideTheText() {
    List<Edit> edits = List.of(new Edit(new Span(Field.TEXT, 0, 99), "a"));
    assertThatThrownBy(() -> Edits.apply(POST, edits)).hasMessageContaining("outside");
  }
}
