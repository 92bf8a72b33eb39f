package org.whoseword.app;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Coordinates as they are printed: decimal degrees with five places at most, about one metre. */
final class Degrees {

  private Degrees() {}

  static BigDecimal of(double degrees) {
    BigDecimal rounded = BigDecimal.valueOf(degrees).setScale(5, RoundingMode.HALF_EVEN);
    BigDecimal bare = rounded.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0, RoundingMode.UNNECESSARY) : bare;
  }
}
