package org.whoseword.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.whoseword.text.Report;
import org.whoseword.text.Span;
import org.whoseword.text.Zone;

/** The words of a report's body, in the order of the text. */
final class Words {

  /** Quotations that do not end within so many characters were never opened. */
  private static final int LONGEST_QUOTATION = 600;

  private Words() {}

  /**
   * One word.
   *
   * @param hash of its letters in lower case
   * @param quoted whether it stands in quotation marks
   */
  record Word(Span span, long hash, boolean quoted) {}

  static List<Word> ofBody(Report report, List<Zone> zones) {
    List<Word> words = new ArrayList<>();
    for (Zone zone : zones) {
      if (zone.kind() == Zone.Kind.BODY) {
        add(report.text(), zone.span(), words);
      }
    }
    return words;
  }

  private static void add(String text, Span zone, List<Word> words) {
    int quotedUntil = zone.start();
    int at = zone.start();
    while (at < zone.end()) {
      char c = text.charAt(at);
      if (at >= quotedUntil && (c == '"' || c == '\u201C')) {
        quotedUntil = quotationEnd(text, at, zone.end());
      }
      int end = wordEnd(text, at, zone.end());
      if (end > at) {
        String letters = text.substring(at, end).toLowerCase(Locale.ROOT);
        words.add(new Word(new Span(at, end), Hash64.of(letters), at < quotedUntil));
      }
      at = Math.max(end, at + 1);
    }
  }

  /** Where the quotation that opens here ends; the same place where it never does. */
  private static int quotationEnd(String text, int open, int limit) {
    char close = text.charAt(open) == '"' ? '"' : '\u201D';
    int end = text.indexOf(close, open + 1);
    return end < 0 || end >= Math.min(limit, open + LONGEST_QUOTATION) ? open : end + 1;
  }

  static int wordEnd(String text, int from, int limit) {
    int at = from;
    while (at < limit && Character.isLetterOrDigit(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return Math.min(at, limit);
  }
}
