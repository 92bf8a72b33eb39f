package org.whoseword.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whoseword.text.Span;
import org.whoseword.text.Zone;

/**
 * The outermost quotations of a report, in order. Reads the raw text, paragraph by paragraph, once;
 * no text makes it throw, and its time is linear in the length of the text.
 */
final class Quotes {

  /**
   * Double marks of all kinds are one kind; single ones are another, for apostrophes look alike.
   */
  private enum Mark {
    NONE,
    OPEN,
    CLOSE,
    EITHER
  }

  private final String text;
  private final List<Quote> found = new ArrayList<>();

  private Quotes(String text) {
    this.text = text;
  }

  /** All outermost quotations in the zones that are read. */
  static List<Quote> in(String text, List<Zone> zones) {
    Quotes quotes = new Quotes(text);
    for (Zone zone : zones) {
      if (zone.kind().isRead()) {
        quotes.zone(zone.span());
      }
    }
    return List.copyOf(quotes.found);
  }

  /** The quotation over an offset. */
  static Optional<Quote> findAt(List<Quote> quotes, int offset) {
    int low = 0;
    int high = quotes.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = quotes.get(middle).span();
      if (offset < span.start()) {
        high = middle - 1;
      } else if (offset >= span.end()) {
        low = middle + 1;
      } else {
        return Optional.of(quotes.get(middle));
      }
    }
    return Optional.empty();
  }

  /** The last quotation that ends at or before an offset. */
  static Optional<Quote> findBefore(List<Quote> quotes, int offset) {
    int low = 0;
    int high = quotes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotes.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? Optional.empty() : Optional.of(quotes.get(low - 1));
  }

  /** The first quotation that begins at or behind an offset. */
  static Optional<Quote> findAfter(List<Quote> quotes, int offset) {
    int low = 0;
    int high = quotes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotes.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == quotes.size() ? Optional.empty() : Optional.of(quotes.get(low));
  }

  private void zone(Span zone) {
    int from = zone.start();
    while (from < zone.end()) {
      int to = paragraphEnd(from, zone.end());
      paragraph(from, to);
      from = to;
    }
  }

  /** Behind the empty line that ends the paragraph, or the end of the zone. */
  private int paragraphEnd(int from, int limit) {
    int breaks = 0;
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\u2029') {
        breaks++;
      } else if (!isSpace(c)) {
        if (breaks > 1) {
          return i;
        }
        breaks = 0;
      }
    }
    return limit;
  }

  private void paragraph(int from, int to) {
    int end = trim(from, to);
    int lastSingle = lastSingleClose(from, end);
    int open = -1;
    int depth = 0;
    char opener = 0;
    boolean single = false;
    boolean fresh = true;
    boolean goesOn = false;
    for (int i = from; i < end; i++) {
      int width = width(i, end);
      if (width == 0) {
        fresh &= isSpace(text.charAt(i));
        continue;
      }
      Mark mark = mark(i, width, from, end, open >= 0 ? opener : 0, single);
      boolean hopeless = width == 1 && isSingle(text.charAt(i)) && i >= lastSingle;
      if (open < 0 && !hopeless && (mark == Mark.OPEN || mark == Mark.EITHER)) {
        open = i;
        opener = text.charAt(i);
        single = width == 1 && isSingle(opener);
        depth = 1;
        goesOn = fresh && isLastOpen();
      } else if (open >= 0 && mark == Mark.OPEN && text.charAt(i) == opener) {
        if (isDirected(opener) && !isLineStart(i)) {
          depth++;
        } else {
          // The mark before was never closed: whoever wrote it meant a new quotation here.
          found.add(new Quote(new Span(open, trim(open + 1, i)), false, goesOn));
          open = i;
          goesOn = isLineStart(i);
        }
      } else if (open >= 0 && (mark == Mark.CLOSE || mark == Mark.EITHER)) {
        depth--;
        if (depth == 0) {
          found.add(new Quote(new Span(open, i + width), true, goesOn));
          open = -1;
        }
      }
      fresh = false;
      i += width - 1;
    }
    if (open >= 0 && !single) {
      found.add(new Quote(new Span(open, end), false, goesOn));
    }
  }

  /** Where the last single mark of a paragraph stands that may close a quotation; -1 for none. */
  private int lastSingleClose(int from, int end) {
    for (int i = end - 1; i > from; i--) {
      char c = text.charAt(i);
      if (c == '\'' || c == '\u2019') {
        char after = i + 1 < end ? text.charAt(i + 1) : ' ';
        if (single(c, text.charAt(i - 1), after, c == '\'' ? c : '\u2018') == Mark.CLOSE) {
          return i;
        }
      }
    }
    return -1;
  }

  private static boolean isDirected(char opener) {
    return opener != '"' && opener != '\'' && opener != '\uFF02';
  }

  private boolean isLineStart(int i) {
    return i == 0 || text.charAt(i - 1) == '\n';
  }

  private int trim(int from, int to) {
    int end = to;
    while (end > from && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private boolean isLastOpen() {
    return !found.isEmpty() && !found.get(found.size() - 1).closed();
  }

  private static boolean isSingle(char c) {
    return c == '\'' || c == '\u2018' || c == '\u2019' || c == '`';
  }

  /** How many characters the mark at an index has; 0 when none stands there. */
  private int width(int i, int end) {
    return switch (text.charAt(i)) {
      case '"', '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\uFF02' -> 1;
      case '\u2018', '\u2019' -> 1;
      case '\'', '`' -> i + 1 < end && text.charAt(i + 1) == text.charAt(i) ? 2 : 1;
      default -> 0;
    };
  }

  private Mark mark(int i, int width, int from, int end, char opener, boolean singleOpener) {
    char before = i > from ? text.charAt(i - 1) : ' ';
    char after = i + width < end ? text.charAt(i + width) : ' ';
    char c = text.charAt(i);
    boolean single = width == 1 && isSingle(c);
    if (opener != 0 && single != singleOpener) {
      return Mark.NONE;
    }
    if (single) {
      return single(c, before, after, opener);
    }
    return switch (c) {
      case '\u201C', '\u201E', '\u201F', '\u00AB', '`' ->
          opener == c && isSpace(after) ? Mark.CLOSE : Mark.OPEN;
      case '\u201D', '\u00BB' -> opener == 0 && opens(before, after) ? Mark.OPEN : Mark.CLOSE;
      default -> opener != 0 && !opens(before, after) ? Mark.CLOSE : straight(before, after);
    };
  }

  /** Straight marks do not say which way they look; the space beside them does. */
  private static Mark straight(char before, char after) {
    if (opens(before, after)) {
      return Mark.OPEN;
    }
    return isSpace(after) && !isSpace(before) ? Mark.CLOSE : Mark.EITHER;
  }

  private static boolean opens(char before, char after) {
    return !isSpace(after) && (isSpace(before) || "([{-\u2013\u2014\u2012/:".indexOf(before) >= 0);
  }

  private static Mark single(char c, char before, char after, char opener) {
    if (opener == 0) {
      boolean opening = c != '\u2019' && opens(before, after) && Character.isUpperCase(after);
      return opening ? Mark.OPEN : Mark.NONE;
    }
    boolean ours = opener == '\u2018' ? c == '\u2019' : opener == c;
    boolean closing = ours && !Character.isLetterOrDigit(after) && ",.!?;".indexOf(before) >= 0;
    return closing ? Mark.CLOSE : Mark.NONE;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
