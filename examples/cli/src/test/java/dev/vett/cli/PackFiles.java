package dev.vett.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes small packs for the tests of commands. */
final class PackFiles {
  private PackFiles() {}

  static Path acme(Path parent, String version, String term) throws IOException {
    Path pack = header(parent, version);
    write(pack.resolve("lexicon/merger.sv.txt"), term + "\n");
    write(
        pack.resolve("legal/merger/rule.yaml"),
        """
        severity: blocker
        source: {document: Memo, place: here}
        title: {sv: A}
        message: {sv: A}
        why: {sv: B}
        when: {text: {all: merger}}
        """);
    return pack;
  }

  /** Writes a pack whose rule is in DRL; {@code then} is what its consequence does first. */
  static Path drl(Path parent, String then) throws IOException {
    Path pack = acme(parent, "2.0.0", "fusion");
    Path card = pack.resolve("legal/merger/rule.yaml");
    write(card, Files.readString(card).replaceFirst("when: .*\n", ""));
    write(
        pack.resolve("legal/merger/rule.drl"),
        """
        package acme.rules;

        import dev.vett.core.analysis.Keyword;
        import dev.vett.rules.engine.Standing;

        global dev.vett.rules.engine.Findings findings;

        rule "legal.merger"
          when
            Standing(personal)
            $merger : Keyword(lexicon == "merger")
          then
            %s
            findings.flag("legal.merger", $merger);
        end
        """
            .formatted(then));
    return pack;
  }

  static Path header(Path parent, String version) throws IOException {
    Path pack = parent.resolve("acme-" + version);
    write(
        pack.resolve("pack.yaml"),
        "id: acme\nversion: " + version + "\ntitle: {sv: Acme}\nlanguages: [sv]\n");
    return pack;
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
