package dev.vett.json;

import dev.vett.core.company.Company;
import dev.vett.core.company.CompanyBuilder;
import dev.vett.core.company.Crisis;
import dev.vett.core.company.Representatives;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads the profile of a company. */
public final class CompanyYaml {
  private static final String[] COMPANY = {
    "name",
    "aliases",
    "country",
    "timeZone",
    "workingHours",
    "products",
    "customers",
    "partners",
    "competitors",
    "confidentialTerms",
    "domains",
    "internalDomains",
    "ownChannels",
    "representatives",
    "informationTypes",
    "responseTime",
    "maxChannels",
    "purposes",
    "crisis",
    "contacts",
    "consequences",
    "rules"
  };

  private CompanyYaml() {}

  /**
   * Reads a file.
   *
   * @throws ExchangeException where something in it is wrong, with file, line and field
   * @throws IOException where the file cannot be read
   */
  public static Company read(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "is a folder; name the file in it");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.toString());
    }
  }

  /**
   * Reads a stream, which stays open.
   *
   * @param name what the stream is called in messages
   * @throws ExchangeException where something in it is wrong, with name, line and field
   * @throws IOException where the stream cannot be read
   */
  public static Company read(InputStream in, String name) throws IOException {
    Form form = YamlTree.read(in, name).form(COMPANY);
    CompanyBuilder company =
        Company.named(form.require("name", "the company's name").text())
            .aliases(form.texts("aliases"))
            .country(form.find("country").map(CompanyYaml::country).orElse(null))
            .timeZone(form.find("timeZone").map(Value::zone).orElse(null))
            .products(form.texts("products"))
            .customers(form.texts("customers"))
            .partners(form.texts("partners"))
            .competitors(form.texts("competitors"))
            .confidentialTerms(form.texts("confidentialTerms"))
            .domains(form.texts("domains"))
            .internalDomains(form.texts("internalDomains"))
            .ownChannels(form.texts("ownChannels"))
            .purposes(form.texts("purposes"))
            .informationTypes(map(form, "informationTypes", Value::texts))
            .contacts(map(form, "contacts", Value::text))
            .consequences(map(form, "consequences", Value::texts))
            .rules(form.find("rules").map(RuleSettings::read).orElse(Map.of()));
    form.find("workingHours").map(WorkingHoursForm::read).ifPresent(company::workingHours);
    form.find("representatives").map(CompanyYaml::speakers).ifPresent(company::representatives);
    form.find("responseTime").map(Value::duration).ifPresent(company::responseTime);
    form.find("maxChannels").map(Value::integer).ifPresent(company::maxChannels);
    form.find("crisis").map(CompanyYaml::crisis).ifPresent(company::crisis);
    return form.make(company::build);
  }

  private static String country(Value value) {
    String code = value.text();
    if (!Quote.fits(code)) {
      throw value.invalid("is no country", "give an ISO 3166 code such as SE, NO, DK or FI");
    }
    return code;
  }

  private static Representatives speakers(Value value) {
    Form form = value.form("account", "replies");
    return new Representatives(
        form.texts("account", Representatives.DEFAULT.account()),
        form.texts("replies", Representatives.DEFAULT.replies()));
  }

  private static Crisis crisis(Value value) {
    Form form = value.form("active", "topics", "spokespersons");
    List<String> spokespersons = form.texts("spokespersons", Crisis.NONE.spokespersons());
    return form.make(() -> new Crisis(form.flag("active"), form.texts("topics"), spokespersons));
  }

  private static <T> Map<String, T> map(Form form, String name, Function<Value, T> reads) {
    Map<String, T> map = new LinkedHashMap<>();
    form.find(name)
        .map(Value::entries)
        .orElse(Map.of())
        .forEach((key, value) -> map.put(key, reads.apply(value)));
    return map;
  }
}
