package org.whoseword.app;

/**
 * How words stand out on a terminal; on paper only the deed does, in square brackets.
 *
 * @param colour whether the terminal shows colours
 */
record Ink(boolean colour) {

  private static final char DEED = '\u0001';
  private static final char END = '\u0002';

  String heading(String words) {
    return dress("\u001b[1m", words);
  }

  String quiet(String words) {
    return dress("\u001b[2m", words);
  }

  String type(String words) {
    return dress("\u001b[1;36m", words);
  }

  String warning(String words) {
    return dress("\u001b[33m", words);
  }

  /** Marks a deed inside words that are still to be wrapped. */
  static String mark(String words) {
    return DEED + words + END;
  }

  /** Turns the marks into colour or brackets. */
  String show(String wrapped) {
    return wrapped
        .replace(String.valueOf(DEED), colour ? "\u001b[1;33m" : "[")
        .replace(String.valueOf(END), colour ? "\u001b[0m" : "]");
  }

  private String dress(String code, String words) {
    return colour && !words.isEmpty() ? code + words + "\u001b[0m" : words;
  }
}
