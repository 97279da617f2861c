package dev.vett.evaluation;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What docs/architecture.md says about who may see whom, held against the compiled classes. */
class ArchitectureTest {

  private static final String CORE = "dev.vett.core..";
  private static final String NLP = "dev.vett.nlp..";
  private static final String JSON = "dev.vett.json..";
  private static final String RULES = "dev.vett.rules..";
  private static final String HOLIDAYS = "dev.vett.holidays..";
  private static final String MICROMETER = "dev.vett.micrometer..";
  private static final String TESTKIT = "dev.vett.testkit..";
  private static final String CLI = "dev.vett.cli..";
  private static final String TRAINING = "dev.vett.nlp.training..";

  /** Each module's folder, by the package under dev.vett that holds its classes. */
  private static final Map<String, String> MODULES =
      Map.of(
          "core", "core",
          "nlp", "nlp",
          "json", "json",
          "rules", "rules",
          "holidays", "holidays",
          "micrometer", "micrometer",
          "testkit", "testkit",
          "cli", "examples/cli");

  private static final String[] JACKSON = {"com.fasterxml.jackson..", "tools.jackson.."};
  private static final String[] DROOLS = {"org.drools..", "org.kie.."};
  private static final String OPENNLP = "opennlp..";

  /** The classes that the Drools plugin made of the pack's DRL: nobody wrote them. */
  private static final Pattern MADE_BY_DROOLS =
      Pattern.compile(
          "dev\\.vett\\.rules\\.nordic\\."
              + "(P[0-9A-F]{2}\\.Lambda|Rules[0-9A-F]{32}|DomainClassesMetadata).*");

  private static JavaClasses vett;

  @BeforeAll
  static void read() {
    JavaClasses all =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.vett");
    vett =
        all.that(
            describe("written by hand", type -> !MADE_BY_DROOLS.matcher(type.getName()).matches()));
  }

  @Test
  void everyModuleWithSourcesIsRead() {
    Set<String> read = new TreeSet<>();
    vett.forEach(type -> read.add(module(type)));
    Set<String> written = new TreeSet<>();
    MODULES.forEach(
        (name, folder) -> {
          if (Files.isDirectory(Path.of("..", folder, "src/main/java"))) {
            written.add(name);
          }
        });
    assertThat(read).isEqualTo(written);
  }

  @Test
  void modulesSeeEachOtherInOneDirection() {
    check(
        layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("core")
            .definedBy(CORE)
            .layer("nlp")
            .definedBy(NLP)
            .layer("json")
            .definedBy(JSON)
            .layer("rules")
            .definedBy(RULES)
            .layer("holidays")
            .definedBy(HOLIDAYS)
            .layer("micrometer")
            .definedBy(MICROMETER)
            .layer("testkit")
            .definedBy(TESTKIT)
            .layer("cli")
            .definedBy(CLI)
            .whereLayer("core")
            .mayNotAccessAnyLayer()
            .whereLayer("nlp")
            .mayOnlyAccessLayers("core")
            .whereLayer("json")
            .mayOnlyAccessLayers("core")
            .whereLayer("holidays")
            .mayOnlyAccessLayers("core")
            .whereLayer("micrometer")
            .mayOnlyAccessLayers("core")
            .whereLayer("rules")
            .mayOnlyAccessLayers("core", "json")
            .whereLayer("testkit")
            .mayOnlyAccessLayers("core", "json", "rules")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer());
  }

  @Test
  void coreSeesTheJdkTheLoggingFacadeAndTheNullAnnotationsAlone() {
    check(
        classes()
            .that()
            .resideInAPackage(CORE)
            .should()
            .onlyDependOnClassesThat(
                resideInAnyPackage(CORE, "java..", "org.slf4j..", "org.jspecify.annotations..")));
  }

  @Test
  void signaturesOfCoreNameNoOpenNlpDroolsOrJacksonType() {
    DescribedPredicate<JavaClass> foreign =
        resideInAnyPackage(OPENNLP).or(resideInAnyPackage(DROOLS)).or(resideInAnyPackage(JACKSON));
    check(classes().that().resideInAPackage(CORE).should(notName(foreign)));
  }

  @Test
  void jacksonStaysInJson() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(JSON)
            .should()
            .dependOnClassesThat(resideInAnyPackage(JACKSON)));
  }

  @Test
  void droolsStaysInRules() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(RULES)
            .should()
            .dependOnClassesThat(resideInAnyPackage(DROOLS)));
  }

  @Test
  void openNlpStaysInNlp() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(NLP)
            .should()
            .dependOnClassesThat(resideInAPackage(OPENNLP)));
  }

  @Test
  void packagesFormNoCycle() {
    check(slices().matching("dev.vett.(**)").should().beFreeOfCycles());
  }

  @Test
  void everyPackageIsNullMarked() {
    Set<String> unmarked = new TreeSet<>();
    for (JavaClass type : vett) {
      if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
        unmarked.add(type.getPackageName());
      }
    }
    assertThat(unmarked).as("packages with no package-info.java that says @NullMarked").isEmpty();
  }

  @Test
  void namesSayWhatAThingIs() {
    check(
        noClasses()
            .should()
            .haveNameMatching(".*[.$](Base[A-Z][^.$]*|[^.$]*(Impl|Utils?|Helpers?|Manager))")
            .because("such a name says how a class came about, not what it is"));
  }

  @Test
  void librariesLogThroughSlf4jAndLeaveTheStandardStreamsAlone() {
    check(noClasses().should().dependOnClassesThat(resideInAPackage("java.util.logging..")));
    ArchRule streams =
        noClasses()
            .that(not(resideInAPackage(CLI)))
            .and(not(resideInAPackage(TRAINING)))
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
            .because("standard output and error belong to the program, not to a library");
    check(streams);
  }

  @Test
  void nothingThatIsPublishedNeedsTheTraining() {
    check(
        noClasses()
            .that(not(resideInAPackage(TRAINING)))
            .should()
            .dependOnClassesThat(resideInAPackage(TRAINING))
            .because("the jar of nlp leaves it out"));
  }

  /** A rule that finds nothing to judge holds: some modules are still thin. */
  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(vett);
  }

  private static String module(JavaClass type) {
    String[] parts = type.getPackageName().split("\\.", -1);
    return parts.length < 3 ? "" : parts[2];
  }

  private static ArchCondition<JavaClass> notName(DescribedPredicate<JavaClass> foreign) {
    return new ArchCondition<>("name no foreign type in a public or protected signature") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!type.getModifiers().contains(JavaModifier.PUBLIC)) {
          return;
        }
        Set<JavaClass> named = new LinkedHashSet<>(type.getAllRawSuperclasses());
        named.addAll(type.getAllRawInterfaces());
        for (JavaMember member : type.getMembers()) {
          if (isOpen(member)) {
            named.addAll(typesOf(member));
          }
        }
        for (JavaClass other : named) {
          if (foreign.test(other)) {
            events.add(
                SimpleConditionEvent.violated(
                    type, type.getName() + " names " + other.getName() + " in its signature"));
          }
        }
      }
    };
  }

  private static boolean isOpen(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC)
        || member.getModifiers().contains(JavaModifier.PROTECTED);
  }

  private static Collection<JavaClass> typesOf(JavaMember member) {
    if (member instanceof JavaField field) {
      return field.getType().getAllInvolvedRawTypes();
    }
    JavaCodeUnit unit = (JavaCodeUnit) member;
    Set<JavaClass> types = new LinkedHashSet<>(unit.getReturnType().getAllInvolvedRawTypes());
    unit.getParameterTypes().forEach(type -> types.addAll(type.getAllInvolvedRawTypes()));
    types.addAll(unit.getExceptionTypes());
    return types;
  }
}
