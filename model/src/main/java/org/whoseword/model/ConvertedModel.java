package org.whoseword.model;

import edu.emory.mathcs.nlp.component.dep.DEPLabelCandidate;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.ints.IntSet;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.util.ArrayList;
import java.util.List;

/**
 * One linear model of NLP4J, as sections:
 *
 * <pre>
 *   labels     its labels, in the order of their numbers
 *   sets       one template a line, in the notation of NLP4J's configuration files: i-1:word_clusters
 *   templates  the same, several items joined by blanks: i:lemma j1:part_of_speech_tag
 *   slots      {@link Slots} from a feature's key to where its weights are
 *   rows       weights of features with few: count n | n labels, a byte each | n floats
 *   dense      weights of features with many: a float for each label
 * </pre>
 */
final class ConvertedModel {

  private final OnlineComponent<?, ?> component;
  private final MajorVector weights;
  private final int labels;

  ConvertedModel(OnlineComponent<?, ?> component) {
    this.component = component;
    this.weights = component.getOptimizer().getWeightVector().getSparseWeightVector();
    this.labels = weights.getLabelSize();
    // The runtime leaves both out: these models have no bias and end in no activation function.
    if (component.getOptimizer().getBias() != 0
        || component.getOptimizer().getWeightVector().hasActivationFunction()) {
      throw new IllegalStateException("a model with a bias or an activation function");
    }
  }

  void addTo(Sections sections, String name) throws ReflectiveOperationException {
    sections.addLines(name + ".labels", component.getOptimizer().getLabelMap().getLabelList());
    FeatureTemplate<?, ?> templates = component.getFeatureTemplate();
    List<String> sets = new ArrayList<>();
    for (FeatureItem item : templates.getSetFeatureList()) {
      sets.add(text(item));
    }
    sections.addLines(name + ".sets", sets);
    List<String> joined = new ArrayList<>();
    for (FeatureItem[] items : templates.getFeatureList()) {
      List<String> texts = new ArrayList<>();
      for (FeatureItem item : items) {
        texts.add(text(item));
      }
      joined.add(String.join(" ", texts));
    }
    sections.addLines(name + ".templates", joined);
    addWeights(sections, name);
    if (component instanceof DEPParser<?> parser) {
      addTransitions(sections, name, parser.getLabelCandidates());
    }
  }

  private static String text(FeatureItem item) {
    return item.source
        + (item.window == 0 ? "" : Integer.toString(item.window))
        + (item.relation == null ? "" : "_" + item.relation)
        + ":"
        + item.field
        + (item.attribute == null ? "" : ":" + item.attribute);
  }

  private void addWeights(Sections sections, String name) throws ReflectiveOperationException {
    FeatureMap features =
        (FeatureMap)
            Converter.field(component.getFeatureTemplate(), FeatureTemplate.class, "feature_map");
    Slots slots = Slots.forKeys(features.size(), Weights.VALUE_BITS);
    WeightsWriter writer = new WeightsWriter(labels);
    List<Object2IntMap<String>> maps = features.getIndexMaps();
    for (int template = 0; template < maps.size(); template++) {
      for (Object2IntMap.Entry<String> feature : maps.get(template).object2IntEntrySet()) {
        int index = feature.getIntValue();
        // As NLP4J: a feature without an index, or beyond the weights, scores nothing.
        if (index > 0 && index < weights.getFeatureSize()) {
          int place = writer.add(row(index));
          if (place != 0) {
            long hash = TextHash.of(feature.getKey());
            slots.put(TextHash.key(hash, TextHash.kind(template)), place);
          }
        }
      }
    }
    sections.add(name + ".slots", slots.array());
    sections.add(name + ".rows", writer.rows());
    sections.add(name + ".dense", writer.dense());
  }

  private float[] row(int feature) {
    float[] row = new float[labels];
    for (int label = 0; label < labels; label++) {
      row[label] = weights.get(label, feature);
    }
    return row;
  }

  /** The sets of transitions allowed, each in the order in which NLP4J tries them. */
  private static void addTransitions(
      Sections sections, String name, DEPLabelCandidate<?> candidates)
      throws ReflectiveOperationException {
    for (String set :
        List.of("X_SHIFT", "NO_X", "NO_SHIFT_OR_PASS", "NOT_NO_REDUCE", "LEFT_ARC", "RIGHT_ARC")) {
      IntSet labels = (IntSet) Converter.field(candidates, DEPLabelCandidate.class, set);
      sections.add(name + "." + set, labels.toIntArray());
    }
  }
}
