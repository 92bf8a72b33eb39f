package org.whoseword.bench;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.whoseword.model.EnglishModel;

/** One of the runtimes that are compared: decodes a sentence, and keeps nothing. */
public interface Runtime {

  /** Decodes a sentence; what it returns only shows that something was done. */
  Object decode(String[] forms);

  /** The runtime of a name: {@code flat} is ours, {@code nlp4j} the library's. */
  static Runtime named(String name, boolean withNames) throws IOException {
    return switch (name) {
      case "flat" -> flat(withNames);
      case "nlp4j" -> nlp4j(withNames);
      default -> throw new IllegalArgumentException("no runtime " + name);
    };
  }

  private static Runtime flat(boolean withNames) throws IOException {
    EnglishModel model = EnglishModel.load();
    return forms -> model.analyse(forms, withNames);
  }

  private static Runtime nlp4j(boolean withNames) {
    byte[] bytes = configuration(withNames).getBytes(StandardCharsets.UTF_8);
    NLPDecoder decoder = new NLPDecoder(new ByteArrayInputStream(bytes));
    return forms -> {
      NLPNode[] nodes = new NLPNode[forms.length + 1];
      nodes[0] = new NLPNode().toRoot();
      for (int i = 0; i < forms.length; i++) {
        nodes[i + 1] = new NLPNode(i + 1, forms[i]);
      }
      return decoder.decode(nodes);
    };
  }

  private static String configuration(boolean withNames) {
    String lexica = "edu/emory/mathcs/nlp/lexica/en-";
    String models = "edu/emory/mathcs/nlp/models/en-";
    return "<configuration><tsv><column index='1' field='form'/></tsv><lexica>"
        + "<ambiguity_classes field='word_form_simplified_lowercase'>"
        + lexica
        + "ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>"
        + "<word_clusters field='word_form_simplified_lowercase'>"
        + lexica
        + "brown-clusters-simplified-lowercase.xz</word_clusters>"
        + (withNames
            ? "<named_entity_gazetteers field='word_form_simplified'>"
                + lexica
                + "named-entity-gazetteers-simplified.xz</named_entity_gazetteers>"
            : "")
        + "</lexica><models><pos>"
        + models
        + "pos.xz</pos>"
        + (withNames ? "<ner>" + models + "ner.xz</ner>" : "")
        + "<dep>"
        + models
        + "dep.xz</dep></models></configuration>";
  }
}
