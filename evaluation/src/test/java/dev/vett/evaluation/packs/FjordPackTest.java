package dev.vett.evaluation.packs;

import dev.vett.core.company.Company;
import dev.vett.testkit.PackTests;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The pack with which the tests of vett-rules load packs; they have nothing that reads text. */
class FjordPackTest {
  @TestFactory
  Stream<DynamicNode> examples() {
    return PackTests.of(Path.of("../rules/src/test/resources/fjord/pack"))
        .forCompany(Company.named("Granlund").build())
        .tests();
  }
}
