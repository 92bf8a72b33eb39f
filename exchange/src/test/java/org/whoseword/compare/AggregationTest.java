package org.whoseword.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whoseword.exchange.Examples;
import org.whoseword.ledger.Ledger;
import org.whoseword.ledger.Query;

class AggregationTest {

  private static List<String> sums(Path folder, Aggregation.Cut cut) throws IOException {
    try (Ledger ledger = Examples.ledger(folder)) {
      return Aggregation.of(ledger, Query.ALL, cut, Optional.of(Copies.of(ledger))).stream()
          .map(
              sum ->
                  String.join(
                          "|",
                          sum.key().period(),
                          sum.key().actor(),
                          sum.key().recipient(),
                          sum.key().type(),
                          sum.key().status())
                      + " "
                      + sum.claims()
                      + " "
                      + sum.reports()
                      + " "
                      + sum.once())
          .toList();
    }
  }

  @Test
  void dyadsByMonthTypeAndStatus(@TempDir Path folder) throws IOException {
    List<String> sums =
        sums(
            folder,
            new Aggregation.Cut(Aggregation.Period.MONTH, Aggregation.Sides.COUNTRY, true, true));
    assertTrue(sums.contains("2016-10|TUR|IRQ|ASSAULT|HAPPENED 1 1 1"), sums.toString());
    assertTrue(sums.contains("2016-10|TUR||ASSAULT|DENIED 1 1 1"), sums.toString());
    assertTrue(sums.contains("|FRA|DEU|CONSULT|HAPPENED 1 1 1"), "undated: " + sums);
    // Egypt and Sudan signed with each other: each dyad of the claim counts.
    assertTrue(sums.contains("2017-03|EGY|SDN|SUPPORT|HAPPENED 1 1 1"), sums.toString());
    assertTrue(sums.contains("2017-03|SDN|EGY|SUPPORT|HAPPENED 1 1 1"), sums.toString());
  }

  @Test
  void whatIsNotToldApartIsCountedTogether(@TempDir Path folder) throws IOException {
    assertEquals(
        List.of("| 11 4 11"),
        sums(
                folder,
                new Aggregation.Cut(Aggregation.Period.ALL, Aggregation.Sides.NONE, false, false))
            .stream()
            .map(sum -> sum.replaceFirst("\\|+", "|"))
            .toList());
  }
}
