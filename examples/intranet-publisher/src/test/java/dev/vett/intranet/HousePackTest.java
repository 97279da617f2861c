package dev.vett.intranet;

import dev.vett.json.CompanyYaml;
import dev.vett.testkit.PackTests;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

class HousePackTest {
  @TestFactory
  Stream<DynamicNode> examples() throws IOException {
    return PackTests.of(Path.of("packs/house"))
        .forCompany(CompanyYaml.read(Path.of("company.yaml")))
        .tests();
  }
}
