package dev.vett.intranet.article;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * The record of a decision to publish; it holds no text.
 *
 * @param id its number; null until it is stored
 * @param article the article that went out
 * @param author the login of who wrote it
 * @param publishedAt when it went out
 * @param decision what the report said
 * @param packs the packs that judged it, with their versions
 * @param draftHash SHA-256 of the draft in exchange form, in hexadecimal digits
 * @param findings what the report found
 */
public record Publication(
    @Id @Nullable Long id,
    long article,
    String author,
    Instant publishedAt,
    String decision,
    String packs,
    String draftHash,
    Set<RecordedFinding> findings) {
  public Publication {
    findings = Set.copyOf(findings);
  }
}
