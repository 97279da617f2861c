package dev.vett.nlp.training;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.util.model.BaseModel;

/** Writes an OpenNLP model without the moment of its training, so that the same is the same. */
final class PlainArchive {
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final String MANIFEST = "manifest.properties";
  private static final String MOMENT = "Timestamp=";

  private PlainArchive() {}

  static void write(BaseModel model, OutputStream out) throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    model.serialize(written);
    ZipOutputStream plain = new ZipOutputStream(out);
    for (Map.Entry<String, byte[]> part : parts(written.toByteArray()).entrySet()) {
      ZipEntry entry = new ZipEntry(part.getKey());
      entry.setTimeLocal(ALWAYS);
      plain.putNextEntry(entry);
      plain.write(part.getValue());
      plain.closeEntry();
    }
    plain.finish();
  }

  private static Map<String, byte[]> parts(byte[] archive) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      ZipEntry entry = in.getNextEntry();
      while (entry != null) {
        byte[] bytes = in.readAllBytes();
        parts.put(entry.getName(), entry.getName().equals(MANIFEST) ? timeless(bytes) : bytes);
        entry = in.getNextEntry();
      }
    }
    return parts;
  }

  private static byte[] timeless(byte[] manifest) {
    String lines =
        new String(manifest, StandardCharsets.ISO_8859_1)
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.startsWith(MOMENT) ? MOMENT + "0" : line)
            .sorted()
            .collect(Collectors.joining("\n", "", "\n"));
    return lines.getBytes(StandardCharsets.ISO_8859_1);
  }
}
