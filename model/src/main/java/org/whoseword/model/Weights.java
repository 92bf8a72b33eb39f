package org.whoseword.model;

/**
 * The rows of weights of a linear model: for every feature, what it adds to the score of each
 * label. Immutable.
 *
 * <p>Most features weigh on eight labels out of a hundred, so their rows hold those only; the rows
 * of the features met most often are nearly full, and are added faster whole.
 *
 * <pre>
 *   place  [ index | dense? ]                       what {@link Slots} gives for a feature, never 0
 *   rows   ... | n | l0 l1 l2 l3 | ... | w0 | w1 | ... | wn-1 | ...    four labels in an int
 *   dense  ... | w of label 0 | w of label 1 | ...
 * </pre>
 *
 * <p>The tables are too large for the processor's caches, so the time of a step is the time of some
 * 150 reads from memory. They are therefore touched first, all of a kind in a row, so that they are
 * under way together and not one after the other.
 */
final class Weights {

  /** Width of a place, in bits. */
  static final int VALUE_BITS = 26;

  /** From how many weights on a row is kept whole. */
  static final int DENSE_FROM = 24;

  /** Floats in a line of the processor's cache. */
  private static final int LINE = 16;

  /** How many whole rows are added in one go. */
  private static final int RUN = 4;

  private final Slots slots;
  private final int[] rows;
  private final float[] dense;
  private final int labels;

  /** The weights in the sections of a model. */
  Weights(Sections sections, String model) {
    this.slots = new Slots(sections.longs(model + ".slots"), VALUE_BITS);
    this.rows = sections.ints(model + ".rows");
    this.dense = sections.floats(model + ".dense");
    this.labels = sections.lines(model + ".labels").length;
  }

  static int sparsePlace(int index) {
    return index << 1;
  }

  static int densePlace(int index) {
    return index << 1 | 1;
  }

  /** Where the weights of a feature are; 0 if it has none. */
  int find(long key) {
    return slots.find(key);
  }

  /**
   * Finds where the weights of features are.
   *
   * @param keys the features' keys, from index 0
   * @param count how many there are
   * @param places where their places go, from index {@code from}
   * @return nothing of use; it keeps the touching from being optimised away
   */
  long find(long[] keys, int count, int[] places, int from) {
    long touched = slots.touch(keys, count);
    for (int i = 0; i < count; i++) {
      places[from + i] = slots.find(keys[i]);
    }
    return touched + touch(places, from + count);
  }

  private int touch(int[] places, int count) {
    int touched = 0;
    float touchedToo = 0;
    for (int i = 0; i < count; i++) {
      int at = places[i] >>> 1;
      if ((places[i] & 1) == 0) {
        touched += rows[at];
      } else {
        for (int label = 0; label < labels; label += LINE) {
          touchedToo += dense[at + label];
        }
      }
    }
    return touched + (int) touchedToo;
  }

  /**
   * Adds the weights of features to the scores of the labels, in the order of the features: floats
   * do not add up to the same sum in every order, and a tie may hang on the last bit.
   *
   * @param places where the weights are; zeros are passed over
   * @param count how many places there are
   */
  void addTo(float[] scores, int[] places, int count) {
    for (int i = 0; i < count; ) {
      if ((places[i] & 1) != 0) {
        i += addRun(scores, places, i, count);
      } else {
        if (places[i] != 0) {
          addSparse(scores, places[i] >>> 1);
        }
        i++;
      }
    }
  }

  /** Adds the whole rows that follow each other, as many as go; returns how many. */
  private int addRun(float[] scores, int[] places, int i, int count) {
    int run = 1;
    while (run < RUN && i + run < count && (places[i + run] & 1) != 0) {
      run++;
    }
    int a = places[i] >>> 1;
    int b = run > 1 ? places[i + 1] >>> 1 : 0;
    int c = run > 2 ? places[i + 2] >>> 1 : 0;
    switch (run) {
      case 1 -> add(scores, a);
      case 2 -> add(scores, a, b);
      case 3 -> add(scores, a, b, c);
      default -> add(scores, a, b, c, places[i + 3] >>> 1);
    }
    return run;
  }

  private void add(float[] scores, int a) {
    for (int label = 0; label < scores.length; label++) {
      scores[label] += dense[a + label];
    }
  }

  private void add(float[] scores, int a, int b) {
    for (int label = 0; label < scores.length; label++) {
      scores[label] = scores[label] + dense[a + label] + dense[b + label];
    }
  }

  private void add(float[] scores, int a, int b, int c) {
    for (int label = 0; label < scores.length; label++) {
      scores[label] = scores[label] + dense[a + label] + dense[b + label] + dense[c + label];
    }
  }

  private void add(float[] scores, int a, int b, int c, int d) {
    for (int label = 0; label < scores.length; label++) {
      scores[label] =
          scores[label] + dense[a + label] + dense[b + label] + dense[c + label] + dense[d + label];
    }
  }

  private void addSparse(float[] scores, int at) {
    int count = rows[at];
    int labelsAt = at + 1;
    int weightsAt = labelsAt + (count + 3) / 4;
    for (int k = 0; k < count; k++) {
      int label = rows[labelsAt + k / 4] >>> k % 4 * 8 & 0xFF;
      scores[label] += Float.intBitsToFloat(rows[weightsAt + k]);
    }
  }
}
