package dev.vett.evaluation.packs;

import dev.vett.core.check.PostChecker;
import dev.vett.core.company.Company;
import dev.vett.core.pack.RulePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A company's pack with the rule legal.merger, written file by file. */
final class CompanyPack {
  static final String CARD =
      """
      severity: blocker
      source: {document: Memo 12, place: the embargo}
      title: {sv: Fusionen}
      message: {sv: Du skriver om fusionen.}
      why: {sv: Den är inte offentlig.}
      suggestions:
        - {kind: delete, message: {sv: Ta bort det.}}
      """;

  private final Map<String, String> files = new TreeMap<>();
  private final String id;

  CompanyPack(String id) {
    this.id = id;
    with("pack.yaml", "id: " + id + "\nversion: 1.0.0\ntitle: {sv: Regler}\nlanguages: [sv]\n");
  }

  static CompanyPack acme() {
    return new CompanyPack("acme").with("lexicon/merger.sv.txt", "fusion\nfusion*\n");
  }

  static CompanyPack acme(String condition) {
    return acme().with("legal/merger/rule.yaml", CARD + condition);
  }

  CompanyPack with(String path, String text) {
    files.put(path, text);
    return this;
  }

  CompanyPack drl(String name, String imports, String rules) {
    return with("legal/" + name + "/rule.yaml", CARD)
        .with("legal/" + name + "/rule.drl", drl(imports, rules));
  }

  static String drl(String imports, String rules) {
    return "package acme;\n"
        + imports
        + "\nglobal dev.vett.rules.engine.Findings findings;\n"
        + rules;
  }

  Path in(Path parent) throws IOException {
    Path folder = parent.resolve(id);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    return folder;
  }

  static Company company() {
    return Company.named("Granlund")
        .timeZone(ZoneId.of("Europe/Stockholm"))
        .customers(List.of("Sjöstad Livs"))
        .build();
  }

  static PostChecker checker(RulePack... packs) {
    return PostChecker.builder(company()).build().withPacks(List.of(packs));
  }
}
