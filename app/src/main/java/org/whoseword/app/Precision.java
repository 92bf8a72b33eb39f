package org.whoseword.app;

/**
 * How many of the claims that somebody looked at were right, and between which bounds the share of
 * right ones among all lies, if those looked at were drawn by chance: Wilson's score interval at 95
 * per cent (E. B. Wilson, 1927), which keeps within 0 and 1 and holds for few claims, too.
 *
 * @param right of the claims
 * @param of how many were looked at, 1 or more
 */
record Precision(int right, int of) {

  /** The normal distribution's 97.5th percentile. */
  private static final double Z = 1.959963984540054;

  Precision {
    if (of < 1 || right < 0 || right > of) {
      throw new IllegalArgumentException(right + " right of " + of);
    }
  }

  double estimate() {
    return (double) right / of;
  }

  double low() {
    return Math.max(0, middle() - half());
  }

  double high() {
    return Math.min(1, middle() + half());
  }

  private double middle() {
    return (estimate() + Z * Z / (2 * of)) / (1 + Z * Z / of);
  }

  private double half() {
    double p = estimate();
    return Z * Math.sqrt(p * (1 - p) / of + Z * Z / (4.0 * of * of)) / (1 + Z * Z / of);
  }
}
