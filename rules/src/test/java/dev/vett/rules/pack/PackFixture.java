package dev.vett.rules.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A pack with one declared rule and one lexicon, to be changed file by file. */
public final class PackFixture {
  public static final String CARD =
      """
      severity: warning
      source: {document: Memo 12, place: the embargo}
      title: {sv: Fusionen, en: The merger}
      message: {sv: Du skriver om fusionen., en: You write about the merger.}
      why: {sv: Den är inte offentlig., en: It is not public.}
      """;
  public static final String WHEN = "when: {text: {all: merger}}\n";

  private final Map<String, String> files = new TreeMap<>();

  public PackFixture() {
    with(
        "pack.yaml",
        """
        id: acme
        version: 1.2.0
        title: {sv: Acmes regler, en: The rules of Acme}
        languages: [sv, en]
        """);
    with("legal/merger/rule.yaml", CARD + WHEN);
    with("lexicon/merger.sv.txt", "fusion\n");
    with("lexicon/merger.en.txt", "merger\n");
  }

  public PackFixture with(String path, String text) {
    files.put(path, text);
    return this;
  }

  public PackFixture without(String path) {
    files.remove(path);
    return this;
  }

  public Path folder(Path parent) throws IOException {
    Path folder = parent.resolve("acme");
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    return folder;
  }

  public Path jar(Path parent, String... roots) throws IOException {
    Path jar = parent.resolve("acme.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("META-INF/notes.yaml"));
      zip.write("no: pack".getBytes(StandardCharsets.UTF_8));
      for (String root : roots) {
        for (Map.Entry<String, String> file : files.entrySet()) {
          zip.putNextEntry(new ZipEntry(root + file.getKey()));
          zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    return jar;
  }
}
