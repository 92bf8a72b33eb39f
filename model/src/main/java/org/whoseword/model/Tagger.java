package org.whoseword.model;

import java.util.Arrays;

/**
 * Labels the words of a sentence from left to right, each with what scores best after the labels
 * before it. Immutable.
 */
final class Tagger {
  private final Linear linear;
  private final Templates templates;
  private final Address[] addresses;
  private final int offset;

  /**
   * @param name the model's name in the file
   * @param offset where a word's label goes among its values on the sheet, for the words after it
   */
  Tagger(Sections sections, String name, ClosedSets closed, int offset) {
    this.linear = new Linear(sections, name, closed);
    this.templates = linear.templates();
    this.addresses = linear.addresses();
    this.offset = offset;
  }

  Texts labels() {
    return linear.labels();
  }

  /** The numbers of the words' labels, from index 1. */
  int[] label(Sheet sheet) {
    Linear.Scratch scratch = linear.scratch();
    int[] found = new int[sheet.words() + 1];
    for (int word = 1; word <= sheet.words(); word++) {
      for (int i = 0; i < addresses.length; i++) {
        int at = word + addresses[i].window();
        scratch.at[i] = at >= 1 && at <= sheet.words() ? at : sheet.words() + 1;
      }
      Arrays.fill(scratch.scores, 0);
      templates.addTo(scratch.scores, sheet, scratch);
      found[word] = best(scratch.scores);
      labels().copy(found[word], sheet.values, word * Sheet.STRIDE + offset);
    }
    return found;
  }

  /** The label with the highest score; the first of equals. */
  private static int best(float[] scores) {
    int best = 0;
    for (int label = 1; label < scores.length; label++) {
      if (scores[label] > scores[best]) {
        best = label;
      }
    }
    return best;
  }
}
