package org.whoseword.word;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whoseword.text.Span;
import org.whoseword.text.Zone;

/** Megabytes of nothing but quotation marks take seconds, and twice as many twice as long. */
class QuotesSpeedTest {

  private static final int LARGE = 5_000_000;

  /** Far above what is needed, so that a busy machine does not fail it. */
  private static final double SECONDS = 10;

  /** Four times the text; a square would take sixteen times as long. */
  private static final double GROWTH = 10;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "\" ",
        "\u201C",
        "\u201C ",
        "\u201D",
        "''",
        "'",
        " '",
        "\u2018",
        "\u2019",
        "\u00AB",
        "`",
        "\"A. ",
        "\u201Ca\n\n",
        "\"a\n",
        "\u201Ea\u201F",
        "'A, "
      })
  void marksAreScannedInLinearTime(String piece) {
    double small = Math.max(seconds(piece, LARGE / 4), 0.02);
    double large = seconds(piece, LARGE);
    assertTrue(large < SECONDS, large + " s for 5 MB");
    assertTrue(large < GROWTH * small, large + " s for 5 MB, " + small + " s for a quarter");
  }

  /** Processor time of this thread. */
  private static double seconds(String piece, int length) {
    String text = piece.repeat(length / piece.length());
    List<Zone> body = List.of(new Zone(Zone.Kind.BODY, new Span(0, text.length())));
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    List<Quote> quotes = Quotes.in(text, body);
    long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    assertTrue(quotes.size() <= text.length());
    return (end - start) / 1e9;
  }
}
