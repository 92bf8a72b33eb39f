package org.whoseword.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class CountriesTest {

  @Test
  void twoLettersBecomeThree() {
    assertEquals("SYR", Countries.three("SY"));
    assertEquals("XKX", Countries.three("XK"));
    assertEquals("", Countries.three(""));
  }

  @Test
  void anUnknownCodeIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Countries.three("Q1"));
  }
}
