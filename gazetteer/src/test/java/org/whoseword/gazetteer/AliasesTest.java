package org.whoseword.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AliasesTest {

  @Test
  void riversAndBracketsAreLeftOut() {
    assertEquals(List.of("Frankfurt"), Aliases.of("Frankfurt am Main"));
    assertEquals(List.of("Halle"), Aliases.of("Halle (Saale)"));
  }

  @Test
  void bothHalvesOfADoubleNameCount() {
    assertEquals(List.of("Biel", "Bienne"), Aliases.of("Biel/Bienne"));
  }

  @Test
  void saintsAreWrittenShort() {
    assertEquals(List.of("St Louis"), Aliases.of("Saint Louis"));
    assertEquals(List.of("Saint Albans"), Aliases.of("St Albans"));
  }

  @Test
  void theArabicArticleMayGo() {
    assertEquals(List.of("Raqqah", "al-Raqqah", "Raqqa"), Aliases.of("Ar Raqqah"));
  }

  @Test
  void aCityKeepsItsWordAndACountyToo() {
    assertEquals(List.of(), Aliases.of("Kansas City"));
    assertEquals(List.of(), Aliases.ofUnit("Orange County"));
    assertEquals(List.of("Hatay"), Aliases.ofUnit("Hatay Province"));
  }

  @Test
  void koreanKindsMayGo() {
    assertEquals(List.of("Hwangju"), Aliases.of("Hwangju-ŭp"));
    assertEquals(List.of("Pohang"), Aliases.of("Pohang-si"));
    assertEquals(List.of(), Aliases.of("Stratford-on-Avon"));
  }
}
