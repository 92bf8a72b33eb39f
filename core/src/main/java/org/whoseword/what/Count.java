package org.whoseword.what;

import java.util.OptionalInt;
import org.whoseword.text.Span;

/**
 * How many: "58 people", "at least 12", "dozens".
 *
 * @param low the stated or least number, 0 or more
 * @param high the greatest; empty when open: "more than 20" is 20 and open
 */
public record Count(int low, OptionalInt high, Span span) {

  public Count {
    if (low < 0 || (high.isPresent() && high.getAsInt() < low)) {
      throw new IllegalArgumentException("count from " + low + " to " + high);
    }
  }
}
