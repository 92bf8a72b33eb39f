package org.whoseword.text;

import java.util.ArrayList;
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
    List<Zone> zones = new ArrayList<>();
    String text = report.text();
    int start = 0;
    java.util.regex.Matcher gap =
        java.util.regex.Pattern.compile("(?:\\R[\\h]*){2,}").matcher(text);
    while (gap.find()) {
      add(zones, text, start, gap.start());
      start = gap.end();
    }
    add(zones, text, start, text.length());
    return new Zoned(report, zones);
  }

  private static void add(List<Zone> zones, String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      zones.add(new Zone(Zone.Kind.BODY, new Span(from, to)));
    }
  }
}
