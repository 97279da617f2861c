package dev.vett.nlp.training;

import dev.vett.nlp.classify.TextFeatures;
import dev.vett.nlp.classify.WeightTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains a classifier with OpenNLP's maximum entropy and turns it into a table.
 *
 * <p>Of the features, those that part the labels most are kept, as many as the table has room for.
 */
final class ClassifierTraining {
  private static final int CUTOFF = 2;
  private static final int ITERATIONS = 60;
  private static final double L2_COST = 1;

  /** How large a table may be, in bytes. */
  private static final int ROOM = 1_800_000;

  private static final int HEXADECIMAL = 16;

  private ClassifierTraining() {}

  /**
   * Trains on texts; the same texts in the same order give the same table.
   *
   * @throws IOException where the texts have fewer than two labels
   */
  static WeightTable train(List<ClassifiedText> texts) throws IOException {
    List<String> labels = texts.stream().map(ClassifiedText::label).distinct().sorted().toList();
    if (labels.size() < 2) {
      throw new IOException("the texts have " + labels.size() + " labels; give two or more");
    }
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(QNTrainer.L1COST_PARAM, 0.0);
    parameters.put(QNTrainer.L2COST_PARAM, L2_COST);
    parameters.put(QNTrainer.THREADS_PARAM, 1);
    AbstractModel model =
        (AbstractModel)
            TrainerFactory.getEventTrainer(parameters, new HashMap<>())
                .train(ObjectStreamUtils.createObjectStream(events(texts)));
    return WeightTable.of(labels, strongest(weights(model, labels), labels.size()));
  }

  private static List<Event> events(List<ClassifiedText> texts) {
    List<Event> events = new ArrayList<>();
    for (ClassifiedText text : texts) {
      String[] names =
          Arrays.stream(TextFeatures.of(text.text(), text.language(), text.keywords()))
              .mapToObj(Long::toHexString)
              .toArray(String[]::new);
      events.add(new Event(text.label(), names));
    }
    return events;
  }

  @SuppressWarnings("unchecked")
  private static Map<Long, double[]> weights(AbstractModel model, List<String> labels) {
    Object[] data = model.getDataStructures();
    Map<String, Context> contexts = (Map<String, Context>) data[1];
    String[] outcomes = (String[]) data[2];
    Map<Long, double[]> weights = new HashMap<>();
    contexts.forEach(
        (name, context) -> {
          double[] weight = new double[labels.size()];
          int[] known = context.getOutcomes();
          for (int index = 0; index < known.length; index++) {
            weight[labels.indexOf(outcomes[known[index]])] = context.getParameters()[index];
          }
          double mean = Arrays.stream(weight).average().orElse(0);
          Arrays.setAll(weight, label -> weight[label] - mean);
          weights.put(Long.parseUnsignedLong(name, HEXADECIMAL), weight);
        });
    return weights;
  }

  private static Map<Long, double[]> strongest(Map<Long, double[]> weights, int labels) {
    int most = ROOM / (Integer.BYTES + labels);
    Map<Long, double[]> kept = new HashMap<>();
    weights.entrySet().stream()
        .sorted(
            Comparator.comparingDouble(
                    (Map.Entry<Long, double[]> entry) -> -spread(entry.getValue()))
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
    return kept;
  }

  private static double spread(double[] weight) {
    return Arrays.stream(weight).max().orElse(0) - Arrays.stream(weight).min().orElse(0);
  }
}
