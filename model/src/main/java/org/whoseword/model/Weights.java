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
 */
final class Weights {

  /** Width of a place, in bits. */
  static final int VALUE_BITS = 26;

  /** From how many weights on a row is kept whole; measured, see docs/measurements.md. */
  static final int DENSE_FROM = 24;

  private final Slots slots;
  private final int[] rows;
  private final float[] dense;

  /** The weights in the sections of a model. */
  Weights(Sections sections, String model) {
    this.slots = new Slots(sections.longs(model + ".slots"), VALUE_BITS);
    this.rows = sections.ints(model + ".rows");
    this.dense = sections.floats(model + ".dense");
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
   * Adds the weights of features to the scores of the labels, in the order of the features: floats
   * do not add up to the same sum in every order, and a tie may hang on the last bit.
   *
   * @param places where the weights are; zeros are passed over
   * @param count how many places there are
   */
  void addTo(float[] scores, int[] places, int count) {
    for (int i = 0; i < count; i++) {
      int place = places[i];
      if ((place & 1) != 0) {
        addDense(scores, place >>> 1);
      } else if (place != 0) {
        addSparse(scores, place >>> 1);
      }
    }
  }

  private void addDense(float[] scores, int at) {
    for (int label = 0; label < scores.length; label++) {
      scores[label] += dense[at + label];
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
