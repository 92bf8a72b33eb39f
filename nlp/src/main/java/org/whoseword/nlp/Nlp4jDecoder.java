package org.whoseword.nlp;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * NLP4J's own runtime with its English models. Loading takes 8 to 18 seconds and about 2.3 GB of
 * heap. The library decodes on several threads over shared components itself: all state of a
 * decoding lives in its nodes, so an instance may be shared.
 */
final class Nlp4jDecoder implements Decoder {

  /** The word embeddings are left out: the dependencies are the same without them. */
  private static final String CONFIGURATION =
      """
      <configuration>
        <tsv><column index="1" field="form"/></tsv>
        <lexica>
          <ambiguity_classes field="word_form_simplified_lowercase">\
      edu/emory/mathcs/nlp/lexica/en-ambiguity-classes-simplified-lowercase.xz\
      </ambiguity_classes>
          <word_clusters field="word_form_simplified_lowercase">\
      edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz\
      </word_clusters>
          <named_entity_gazetteers field="word_form_simplified">\
      edu/emory/mathcs/nlp/lexica/en-named-entity-gazetteers-simplified.xz\
      </named_entity_gazetteers>
        </lexica>
        <models>
          <pos>edu/emory/mathcs/nlp/models/en-pos.xz</pos>
          <ner>edu/emory/mathcs/nlp/models/en-ner.xz</ner>
          <dep>edu/emory/mathcs/nlp/models/en-dep.xz</dep>
        </models>
      </configuration>
      """;

  private final NLPDecoder models;

  private Nlp4jDecoder(NLPDecoder models) {
    this.models = models;
  }

  static Nlp4jDecoder load() {
    byte[] configuration = CONFIGURATION.getBytes(StandardCharsets.UTF_8);
    return new Nlp4jDecoder(new NLPDecoder(new ByteArrayInputStream(configuration)));
  }

  @Override
  public Decoded decode(String[] forms) {
    NLPNode[] nodes = new NLPNode[forms.length + 1];
    nodes[0] = new NLPNode().toRoot();
    for (int i = 0; i < forms.length; i++) {
      nodes[i + 1] = new NLPNode(i + 1, forms[i]);
    }
    models.decode(nodes);
    return read(nodes);
  }

  private static Decoded read(NLPNode[] nodes) {
    int size = nodes.length - 1;
    String[] tags = new String[size];
    String[] lemmas = new String[size];
    int[] heads = new int[size];
    String[] labels = new String[size];
    String[] names = new String[size];
    int root = -1;
    for (int i = 0; i < size; i++) {
      NLPNode node = nodes[i + 1];
      tags[i] = node.getPartOfSpeechTag();
      lemmas[i] = node.getLemma();
      labels[i] = Optional.ofNullable(node.getDependencyLabel()).orElse("dep");
      names[i] = Optional.ofNullable(node.getNamedEntityTag()).orElse("O");
      NLPNode head = node.getDependencyHead();
      heads[i] = head == null ? -1 : head.getID() - 1;
      if (heads[i] < 0) {
        // The parser may leave several words under its root: the first one keeps the others.
        heads[i] = root;
        root = root < 0 ? i : root;
      }
    }
    return new Decoded(tags, lemmas, heads, labels, names);
  }
}
