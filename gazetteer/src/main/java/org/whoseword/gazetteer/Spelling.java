package org.whoseword.gazetteer;

import java.util.Arrays;
import java.util.Comparator;

/**
 * One normal spelling of one record, in the order in which the index holds them: by the bytes of
 * the name, then the most populous first.
 */
record Spelling(byte[] name, int population, int record) implements Comparable<Spelling> {

  private static final Comparator<Spelling> ORDER =
      Comparator.comparing(Spelling::name, Arrays::compareUnsigned)
          .thenComparing(Comparator.comparingInt(Spelling::population).reversed())
          .thenComparingInt(Spelling::record);

  @Override
  public int compareTo(Spelling other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Spelling that && compareTo(that) == 0;
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(name) + record;
  }

  @Override
  public String toString() {
    return new String(name, java.nio.charset.StandardCharsets.UTF_8) + " of " + record;
  }
}
