package org.whoseword.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Worked examples that others published. */
class AgreementTest {

  /** Units from coders' rows; a point stands for no value. */
  private static List<List<String>> units(String... coders) {
    List<List<String>> units = new ArrayList<>();
    for (String coder : coders) {
      List<String> values = Arrays.asList(coder.split(" ", -1));
      for (int unit = 0; unit < values.size(); unit++) {
        if (units.size() <= unit) {
          units.add(new ArrayList<>());
        }
        if (!values.get(unit).equals(".")) {
          units.get(unit).add(values.get(unit));
        }
      }
    }
    return units;
  }

  private static List<List<Double>> numbers(List<List<String>> units) {
    return units.stream().map(unit -> unit.stream().map(Double::valueOf).toList()).toList();
  }

  private static List<Agreement.Pair<String>> table(int[][] counts) {
    List<Agreement.Pair<String>> pairs = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      for (int j = 0; j < counts[i].length; j++) {
        for (int n = 0; n < counts[i][j]; n++) {
          pairs.add(new Agreement.Pair<>("c" + i, "c" + j));
        }
      }
    }
    return pairs;
  }

  /** Krippendorff 2011, section A: binary data, two observers, no missing data. */
  @Test
  void alphaOfTwoObserversAndTwoValues() {
    List<List<String>> units = units("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0");
    assertEquals(0.095, Agreement.nominal(units).orElseThrow(), 0.0005);
  }

  /** Krippendorff 2011, section B: nominal data, two observers, no missing data. */
  @Test
  void alphaOfTwoObserversAndFiveValues() {
    List<List<String>> units = units("a a b b d c c c e d d a", "b a b b b c c c e d d d");
    assertEquals(0.692, Agreement.nominal(units).orElseThrow(), 0.0005);
  }

  /** Krippendorff 2011, sections C and D: any number of observers, missing data, any metric. */
  @Test
  void alphaOfFourObserversWithMissingValues() {
    List<List<String>> units =
        units(
            "1 2 3 3 2 1 4 1 2 . . .",
            "1 2 3 3 2 2 4 1 2 5 . 3",
            ". 3 3 3 2 3 4 2 2 5 1 .",
            "1 2 3 3 2 4 4 1 2 5 1 .");
    assertEquals(0.743, Agreement.nominal(units).orElseThrow(), 0.0005);
    assertEquals(0.849, Agreement.interval(numbers(units)).orElseThrow(), 0.0005);
    assertEquals(0.797, Agreement.ratio(numbers(units)).orElseThrow(), 0.0005);
  }

  /** Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions, table 18.1: .68. */
  @Test
  void kappaOfTwoRatersOfAHundredSubjects() {
    int[][] diagnoses = {{75, 1, 4}, {5, 4, 1}, {0, 0, 10}};
    assertEquals(0.676, Agreement.kappa(table(diagnoses)).orElseThrow(), 0.0005);
  }

  /** Half of the grant proposals agreed on would be by chance: 35 of 50, kappa .4. */
  @Test
  void kappaOfTwoReadersOfFiftyProposals() {
    assertEquals(0.4, Agreement.kappa(table(new int[][] {{20, 5}, {10, 15}})).orElseThrow(), 1e-9);
  }

  @Test
  void nothingIsSaidWhereNothingVariesOrNothingIsPaired() {
    assertTrue(Agreement.kappa(table(new int[][] {{9}})).isEmpty());
    assertTrue(Agreement.kappa(List.<Agreement.Pair<String>>of()).isEmpty());
    assertTrue(Agreement.nominal(units("a a", "a a")).isEmpty());
    assertTrue(Agreement.nominal(units("a . b", ". a .")).isEmpty());
  }
}
