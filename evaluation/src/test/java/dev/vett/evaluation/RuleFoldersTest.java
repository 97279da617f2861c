package dev.vett.evaluation;

import dev.vett.testkit.PackCoverage;
import dev.vett.testkit.PackTests;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Walks every rule folder of the built-in pack: its card is complete, and its examples hold. */
class RuleFoldersTest {
  @TestFactory
  Stream<DynamicNode> rules() {
    return PackTests.builtIn()
        .forCompany(Granlund.company())
        .requiring(PackCoverage.atLeast(2, 2).rulesOnly())
        .tests();
  }
}
