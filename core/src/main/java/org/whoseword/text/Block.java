package org.whoseword.text;

/**
 * A paragraph, heading, caption or line of a report.
 *
 * @param span its words, without white space at the ends, never empty
 * @param plain the same words, unit for unit, with plain spaces and straight quotes
 * @param group which stretch between blank lines it stands in, from 0
 */
record Block(Span span, String plain, int group) {

  static Block of(String text, Span span, int group) {
    char[] plain = span.of(text).toCharArray();
    for (int i = 0; i < plain.length; i++) {
      plain[i] = plain(plain[i]);
    }
    return new Block(span, new String(plain), group);
  }

  private static char plain(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u201B' -> '\'';
      case '\u201C', '\u201D', '\u201F' -> '"';
      default -> isSpace(c) ? ' ' : c;
    };
  }

  /** White space of any kind, no-break and zero-width ones among it. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u0085'
        || c == '\u200B'
        || c == '\uFEFF';
  }

  int length() {
    return span.length();
  }

  /** Whether it ends as a sentence ends, closing quotes and brackets left aside. */
  boolean isFinished() {
    return isFinished(plain, plain.length());
  }

  static boolean isFinished(String plain, int end) {
    int last = end - 1;
    while (last > 0 && "\"')] ".indexOf(plain.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && ".!?…".indexOf(plain.charAt(last)) >= 0;
  }

  /** A part of this block, without white space at its ends. */
  Span part(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && plain.charAt(start) == ' ') {
      start++;
    }
    while (end > start && plain.charAt(end - 1) == ' ') {
      end--;
    }
    return new Span(span.start() + start, span.start() + end);
  }
}
