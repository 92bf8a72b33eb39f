package org.whoseword.exchange;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** PLOVER's scale of conflict and cooperation ({@code intensities.tsv}). */
final class Intensity {

  private static final Map<String, BigDecimal> SCORES = new TreeMap<>();

  static {
    Lists.read("intensities.tsv")
        .forEach(row -> SCORES.put(row.get(0) + " " + row.get(1), new BigDecimal(row.get(2))));
  }

  private Intensity() {}

  /** Of a claim's type and mode, from -10 to 10. */
  static Optional<BigDecimal> of(Row row) {
    String type = row.field("type").orElse("");
    String mode = row.field("mode").orElse("");
    return Optional.ofNullable(SCORES.get(type + " " + mode))
        .or(() -> Optional.ofNullable(SCORES.get(type + " ")));
  }
}
