package org.whoseword.nlp;

/** What single characters are to sentences and tokens. */
final class Characters {

  private Characters() {}

  /** White space of any width, none included: no-break spaces, line ends, byte order marks. */
  static boolean isSpace(int c) {
    return c <= ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200B'
        || c == '\u2060'
        || c == '\uFEFF'
        || c == '\u200E'
        || c == '\u200F';
  }

  static boolean isStop(char c) {
    return c == '.' || isStrongStop(c);
  }

  /** A stop that can't be part of an abbreviation or a number. */
  static boolean isStrongStop(char c) {
    return c == '!' || c == '?' || c == '…' || c == '。' || c == '！' || c == '？' || c == '؟';
  }

  static boolean isDoubleQuote(char c) {
    return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»' || c == '″';
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == '`' || c == '´' || c == 'ʼ' || c == '′';
  }

  static boolean isOpener(char c) {
    return c == '(' || c == '[' || c == '{' || c == '“' || c == '‘' || c == '«' || c == '„';
  }

  /** A bracket or quotation mark that may close a sentence behind its stop. */
  static boolean isCloser(char c) {
    return c == ')' || c == ']' || c == '}' || c == '”' || c == '’' || c == '»' || c == '"'
        || c == '\'';
  }

  /** A dash that separates words; a hyphen is none. */
  static boolean isDash(char c) {
    return c == '—' || c == '–' || c == '―' || c == '−';
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '‐' || c == '‑';
  }

  static boolean isCurrency(char c) {
    return Character.getType(c) == Character.CURRENCY_SYMBOL;
  }
}
