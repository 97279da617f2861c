package dev.vett.nlp.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vett.core.pack.CompiledLexicons;
import dev.vett.core.pack.Lexicon;
import dev.vett.core.text.InvalidValueException;
import dev.vett.core.text.Language;
import dev.vett.nlp.lexicon.Vocabulary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ShelfTest {
  private final AtomicInteger textsRead = new AtomicInteger();
  private final CompiledLexicons compiled =
      new Stored(Vocabulary.of(Language.SWEDISH, List.of(text("insult"), text("threat"))).stored());
  private final Lexicon insult = compiled("insult");
  private final Lexicon threat = compiled("threat");

  @Test
  void readsWhatWasCompiledAndNoText() {
    Vocabulary vocabulary = vocabulary(insult, threat);
    assertThat(vocabulary.lexicons()).containsExactly("insult", "threat");
    assertThat(textsRead).hasValue(0);
  }

  @Test
  void compilesTheTextsWhereAnotherPackAddsALexicon() {
    Vocabulary vocabulary = vocabulary(insult, threat, text("own"));
    assertThat(vocabulary.lexicons()).containsExactly("insult", "threat", "own");
    assertThat(textsRead).hasValue(2);
  }

  @Test
  void compilesTheTextsWhereALexiconIsLeftOutOrHasAnotherPlace() {
    assertThat(vocabulary(insult).lexicons()).containsExactly("insult");
    assertThat(vocabulary(threat, insult).lexicons()).containsExactly("threat", "insult");
    assertThat(textsRead).hasValue(2);
  }

  @Test
  void saysWhichFileIsDamagedOrCannotBeRead() {
    CompiledLexicons damaged = new Stored(new byte[] {1, 2, 3, 4, 5});
    assertThatThrownBy(() -> vocabulary(compiled("insult", damaged)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("sv.bin is damaged");
    CompiledLexicons unreadable =
        new CompiledLexicons() {
          @Override
          public String origin() {
            return "sv.bin";
          }

          @Override
          public InputStream open() throws IOException {
            throw new IOException("no such file");
          }
        };
    assertThatThrownBy(() -> vocabulary(compiled("insult", unreadable)))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("sv.bin cannot be read");
  }

  private static Vocabulary vocabulary(Lexicon... lexicons) {
    return Shelf.of(Language.SWEDISH, List.of(lexicons)).compiled();
  }

  private Lexicon compiled(String name) {
    return compiled(name, compiled);
  }

  private Lexicon compiled(String name, CompiledLexicons from) {
    return Lexicon.compiled(
        name,
        Language.SWEDISH,
        name + ".sv.txt",
        () -> {
          textsRead.incrementAndGet();
          return text(name).lines();
        },
        from);
  }

  private static Lexicon text(String name) {
    return new Lexicon(name, Language.SWEDISH, name + ".sv.txt", List.of("# " + name, "fjant"));
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Stored(byte[] bytes) implements CompiledLexicons {
    @Override
    public String origin() {
      return "sv.bin";
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }
  }
}
