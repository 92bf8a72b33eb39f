package org.whoseword.model;

import java.util.Arrays;

/** Lays rows of weights one behind the other, as {@link Weights} reads them. */
final class WeightsWriter {
  private final int labels;
  private int[] rows = new int[1 << 16];
  private int rowsEnd = 1;
  private float[] dense;
  private int denseEnd;

  WeightsWriter(int labels) {
    this.labels = labels;
    this.dense = new float[labels << 8];
    this.denseEnd = labels;
  }

  /** Adds a row; its place, never 0, or 0 for a row of zeros. */
  int add(float[] row) {
    int count = 0;
    for (float weight : row) {
      if (weight != 0) {
        count++;
      }
    }
    if (count == 0) {
      return 0;
    }
    return count < Weights.DENSE_FROM ? addSparse(row, count) : addDense(row);
  }

  private int addSparse(float[] row, int count) {
    int labelsAt = rowsEnd + 1;
    int weightsAt = labelsAt + (count + 3) / 4;
    if (weightsAt + count > rows.length) {
      rows = Arrays.copyOf(rows, rows.length * 2);
    }
    rows[rowsEnd] = count;
    int k = 0;
    for (int label = 0; label < labels; label++) {
      if (row[label] != 0) {
        rows[labelsAt + k / 4] |= label << k % 4 * 8;
        rows[weightsAt + k] = Float.floatToRawIntBits(row[label]);
        k++;
      }
    }
    int place = Weights.sparsePlace(rowsEnd);
    rowsEnd = weightsAt + count;
    return place;
  }

  private int addDense(float[] row) {
    if (denseEnd + labels > dense.length) {
      dense = Arrays.copyOf(dense, dense.length * 2);
    }
    System.arraycopy(row, 0, dense, denseEnd, labels);
    int place = Weights.densePlace(denseEnd);
    denseEnd += labels;
    return place;
  }

  int[] rows() {
    return Arrays.copyOf(rows, rowsEnd);
  }

  float[] dense() {
    return Arrays.copyOf(dense, denseEnd);
  }
}
