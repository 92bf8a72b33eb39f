package org.whoseword.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** Wilson's interval, against published figures. */
class PrecisionTest {

  /** R. G. Newcombe, Two-sided confidence intervals for the single proportion, 1998, table I. */
  @Test
  void theIntervalIsWilsons() {
    Precision large = new Precision(81, 263);
    assertEquals(0.2553, large.low(), 0.00005);
    assertEquals(0.3662, large.high(), 0.00005);
    Precision small = new Precision(15, 148);
    assertEquals(0.0624, small.low(), 0.00005);
    assertEquals(0.1605, small.high(), 0.00005);
  }

  @Test
  void noneAndAllStayWithinBounds() {
    Precision none = new Precision(0, 20);
    assertEquals(0, none.low(), 1e-12);
    assertEquals(0.1611, none.high(), 0.00005);
    Precision all = new Precision(29, 29);
    assertEquals(0.8830, all.low(), 0.00005);
    assertEquals(1, all.high(), 1e-12);
  }

  @Test
  void nothingHasNoPrecision() {
    assertThrows(IllegalArgumentException.class, () -> new Precision(0, 0));
    assertThrows(IllegalArgumentException.class, () -> new Precision(3, 2));
  }
}
