package org.whoseword.nlp;

/**
 * What a {@link Decoder} found out about the words of a sentence, in the models' own labels. Arrays
 * of one length, not copied: whoever receives it owns it.
 *
 * @param tags Penn Treebank tags
 * @param lemmas as the model runtime gives them, stand-ins such as {@code #crd#} and {@code 0}
 *     included
 * @param heads index of the head word from 0, or -1 for the root; one root, no cycle
 * @param labels dependency labels of the head's arc
 * @param names BILOU name labels such as {@code B-PERSON}, or {@code O}
 */
record Decoded(String[] tags, String[] lemmas, int[] heads, String[] labels, String[] names) {

  Decoded {
    int size = tags.length;
    if (lemmas.length != size
        || heads.length != size
        || labels.length != size
        || names.length != size) {
      throw new IllegalArgumentException(
          "decoded %d tags, %d lemmas, %d heads, %d labels, %d names"
              .formatted(size, lemmas.length, heads.length, labels.length, names.length));
    }
  }

  int size() {
    return tags.length;
  }
}
