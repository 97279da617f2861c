package dev.vett.rules.drl;

import dev.vett.core.text.InvalidValueException;
import dev.vett.rules.pack.DrlFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kproject.models.KieBaseModelImpl;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.CanonicalKieModule;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Compiles the conditions of a pack that are written in DRL. */
public final class DrlCompiler {
  private static final AtomicLong NEXT = new AtomicLong();
  private static final String FOLDER = "src/main/resources/pack/";
  private static final Pattern WORD = Pattern.compile("[$\\w]{2,}");

  private final FactTypes types;
  private final Collection<String> lexicons;

  /** Takes the facts, and the names of lexicons, company lists and classes. */
  public DrlCompiler(FactTypes types, Collection<String> lexicons) {
    this.types = types;
    this.lexicons = List.copyOf(lexicons);
  }

  /**
   * Compiles files that may be any code.
   *
   * @throws InvalidValueException where something is wrong; the message names file and line
   */
  public CompiledDrl trusted(List<DrlFile> files) {
    return new CompiledDrl(compiled(checked(files)), List.of());
  }

  /**
   * Compiles files that may come from anybody.
   *
   * @throws InvalidValueException where something is wrong or not allowed; the message names file
   *     and line
   */
  public CompiledDrl audited(List<DrlFile> files) {
    files.forEach(DrlAudit::text);
    // mistakes first: an honest author learns more from them than from a refusal
    List<DrlUnit> units = checked(files);
    List<Join> joins = new ArrayList<>();
    units.forEach(unit -> joins.addAll(DrlAudit.tree(unit, types)));
    return new CompiledDrl(compiled(units), joins);
  }

  private List<DrlUnit> checked(List<DrlFile> files) {
    DrlCheck check = new DrlCheck(types, lexicons);
    List<DrlUnit> units = files.stream().map(DrlUnit::parse).toList();
    units.forEach(check::check);
    return units;
  }

  private static List<Model> compiled(List<DrlUnit> units) {
    try {
      return build(units);
    } catch (BuildFailure failure) {
      if (units.size() > 1) {
        // alone, the file that fails is known
        units.forEach(unit -> compiled(List.of(unit)));
      }
      DrlUnit unit = units.get(0);
      throw DrlFault.at(
          unit.file(),
          failure.line > 0 ? failure.line : lineOf(failure.told(), unit),
          "cannot be compiled: " + failure.told(),
          "mend the condition or what stands after then");
    }
  }

  private static List<Model> build(List<DrlUnit> units) throws BuildFailure {
    KieServices services = KieServices.Factory.get();
    KieFileSystem files = services.newKieFileSystem();
    ReleaseId release =
        services.newReleaseId("dev.vett.packs", "pack" + NEXT.incrementAndGet(), "1");
    files.generateAndWritePomXML(release);
    for (int i = 0; i < units.size(); i++) {
      files.write(FOLDER + "rule" + i + ".drl", units.get(i).file().text());
    }
    try {
      KieBuilder builder = services.newKieBuilder(files, DrlCompiler.class.getClassLoader());
      builder.buildAll(ExecutableModelProject.class);
      for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
        boolean ours = String.valueOf(message.getPath()).endsWith(".drl");
        throw new BuildFailure(message.getText(), ours ? message.getLine() : 0);
      }
      InternalKieModule module = (InternalKieModule) builder.getKieModule();
      CanonicalKieModule canonical =
          module instanceof CanonicalKieModule known ? known : new CanonicalKieModule(module);
      canonical.setModuleClassLoader(canonical.getModuleClassLoader());
      KieBaseModelImpl base =
          (KieBaseModelImpl)
              canonical.getKieModuleModel().getKieBaseModels().values().iterator().next();
      return List.copyOf(canonical.getModelForKBase(base));
    } catch (RuntimeException | LinkageError broken) {
      // the compiler throws where it should report; only the kind of failure is of use
      throw new BuildFailure("the compiler failed with " + broken.getClass().getSimpleName(), 0);
    } finally {
      services.getRepository().removeKieModule(release);
    }
  }

  /** Finds the line of a consequence that holds a word of the compiler's complaint. */
  private static int lineOf(String told, DrlUnit unit) {
    List<String> lines = unit.file().text().lines().toList();
    for (Matcher word = WORD.matcher(told); word.find(); ) {
      for (RuleDescr rule : unit.tree().getRules()) {
        for (int i = Math.max(rule.getConsequenceLine() - 1, 0); i < lines.size(); i++) {
          if (lines.get(i).contains(word.group())) {
            return i + 1;
          }
        }
      }
    }
    return unit.tree().getRules().get(0).getLine();
  }

  private static final class BuildFailure extends Exception {
    private static final long serialVersionUID = 1L;
    private final int line;

    BuildFailure(String told, int line) {
      super(told, null, false, false);
      this.line = line;
    }

    String told() {
      return String.valueOf(getMessage()).lines().findFirst().orElse("");
    }
  }
}
