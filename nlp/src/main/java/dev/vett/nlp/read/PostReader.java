package dev.vett.nlp.read;

import dev.vett.core.analysis.Entity;
import dev.vett.core.analysis.Keyword;
import dev.vett.core.analysis.LanguageGuess;
import dev.vett.core.analysis.Reading;
import dev.vett.core.analysis.Sentence;
import dev.vett.core.analysis.TextReader;
import dev.vett.core.company.Company;
import dev.vett.core.draft.Channel;
import dev.vett.core.draft.Comment;
import dev.vett.core.draft.Post;
import dev.vett.core.pack.Lexicon;
import dev.vett.core.text.Field;
import dev.vett.core.text.Language;
import dev.vett.nlp.entity.EntityFinder;
import dev.vett.nlp.language.LanguageReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the posts of one company. */
final class PostReader implements TextReader {
  private static final Pattern MARKUP = Pattern.compile("<[^<>]*+>");

  private static final List<Field> FIELDS = List.of(Field.TITLE, Field.TEXT);

  private static final Comparator<Keyword> IN_ORDER =
      Comparator.comparing(Keyword::span)
          .thenComparing(Keyword::lexicon)
          .thenComparing(Keyword::term);

  private final Vocabularies vocabularies;
  private final CompanyLists lists;
  private final EntityFinder finder;

  PostReader(Vocabularies vocabularies, Company company) {
    this(vocabularies, new CompanyLists(company), new EntityFinder(company));
  }

  private PostReader(Vocabularies vocabularies, CompanyLists lists, EntityFinder finder) {
    this.vocabularies = vocabularies;
    this.lists = lists;
    this.finder = finder;
  }

  @Override
  public void prepare(Language language) {
    vocabularies.prepare(language);
  }

  @Override
  public TextReader with(List<Lexicon> lexicons) {
    return new PostReader(new Vocabularies(lexicons), lists, finder);
  }

  @Override
  public Reading read(Post post) {
    LanguageGuess language = language(post);
    vocabularies.prepareForRules(language);
    return read(post, language, null);
  }

  @Override
  public Reading reread(Post changed, Reading earlier) {
    LanguageGuess language = language(changed);
    vocabularies.prepareForRules(language);
    return read(changed, language, earlier instanceof PostReading known ? known : null);
  }

  private Reading read(Post post, LanguageGuess language, @Nullable PostReading earlier) {
    List<Sentence> sentences = new ArrayList<>();
    List<Entity> entities = new ArrayList<>();
    List<Keyword> keywords = new ArrayList<>();
    Map<Field, FieldSearch> searches = new EnumMap<>(Field.class);
    for (Field field : FIELDS) {
      String text = post.textOf(field);
      if (!text.isEmpty()) {
        FieldSearch before = earlier == null ? null : earlier.searchOf(field);
        FieldReader reader =
            new FieldReader(
                field, text, language, sentences.size(), vocabularies, lists, finder, before);
        searches.put(field, reader.read(sentences, entities, keywords));
      }
    }
    keywords.sort(IN_ORDER);
    return new PostReading(post, language, sentences, entities, keywords, searches, earlier);
  }

  @Override
  public Reading read(String text, @Nullable Language language) {
    Post plain = Post.of(Channel.WEBSITE, text);
    Post post = language == null ? plain : plain.in(language);
    LanguageGuess guess = language(post);
    vocabularies.prepareFor(guess);
    return read(post, guess, null);
  }

  /** Leaves markup out: its words are English in every language. */
  private static String withoutMarkup(String text) {
    return text.indexOf('<') < 0 ? text : MARKUP.matcher(text).replaceAll(" ");
  }

  private static LanguageGuess language(Post post) {
    Language hint = post.language();
    if (hint != null) {
      return new LanguageGuess(hint, 1, hint);
    }
    String title = post.title();
    String own =
        withoutMarkup(title == null || title.isEmpty() ? post.text() : title + "\n" + post.text());
    LanguageGuess guess = LanguageReader.shipped().read(own);
    Comment answered = post.inReplyTo();
    if (answered != null && guess.margin() < Vocabularies.SURE) {
      // An answer is often too short to tell, and nearly always in the language of the comment.
      return LanguageReader.shipped().read(own + "\n" + answered.text());
    }
    return guess;
  }
}
