package org.whoseword.app;

import java.text.BreakIterator;
import java.util.Locale;
import org.whoseword.claim.Reading;
import org.whoseword.exchange.Words;
import org.whoseword.text.Span;
import org.whoseword.text.Zone;

/** The sentence around a deed, on one line, with the deed marked. */
final class Quote {

  /** Longer sentences are cut around the deed. */
  private static final int LONGEST = 300;

  private Quote() {}

  static String of(Reading reading, Span deed) {
    String text = reading.report().text();
    Span around = sentence(text, zone(reading, deed), deed);
    int start = around.start();
    int end = around.end();
    String before = "";
    String after = "";
    if (around.length() > LONGEST) {
      int from = Math.max(start, deed.start() - LONGEST / 2);
      int to = Math.min(end, deed.end() + LONGEST / 2);
      before = from > start ? "… " : "";
      after = to < end ? " …" : "";
      start = wordStart(text, from, start, deed.start());
      end = wordEnd(text, to, deed.end(), end);
    }
    String left = Words.tidy(text.substring(start, deed.start()));
    String right = Words.tidy(text.substring(deed.end(), end));
    return (before + left + Ink.mark(Words.tidy(deed.of(text))) + right + after).strip();
  }

  private static Span zone(Reading reading, Span deed) {
    return reading.zones().stream()
        .map(Zone::span)
        .filter(span -> span.contains(deed))
        .findFirst()
        .orElse(deed);
  }

  private static Span sentence(String text, Span zone, Span deed) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(zone.of(text));
    int at = deed.start() - zone.start();
    int end = deed.end() - zone.start();
    int from = sentences.preceding(Math.min(at + 1, zone.length()));
    int to = end >= zone.length() ? zone.length() : sentences.following(end - (end > at ? 1 : 0));
    return new Span(
        zone.start() + Math.min(at, Math.max(0, from)),
        zone.start() + (to < end ? zone.length() : to));
  }

  private static int wordStart(String text, int from, int low, int high) {
    int i = from;
    while (i > low && i < high && text.charAt(i - 1) != ' ') {
      i++;
    }
    return i;
  }

  private static int wordEnd(String text, int to, int low, int high) {
    int i = to;
    while (i > low && i < high && text.charAt(i) != ' ') {
      i--;
    }
    return i;
  }
}
