package org.whoseword.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Coordinates as they are printed: decimal degrees with five places at most, about one metre. */
public final class Degrees {

  private Degrees() {}

  public static BigDecimal of(double degrees) {
    BigDecimal rounded = BigDecimal.valueOf(degrees).setScale(5, RoundingMode.HALF_EVEN);
    BigDecimal bare = rounded.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0, RoundingMode.UNNECESSARY) : bare;
  }
}
