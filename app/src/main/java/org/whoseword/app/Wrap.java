package org.whoseword.app;

/** Breaks words into lines of at most {@link #WIDTH} columns. */
final class Wrap {

  static final int WIDTH = 92;

  private Wrap() {}

  /**
   * Lines, each with its line end.
   *
   * @param first what opens the first line
   * @param indent how far the others are moved in, in columns
   */
  static String of(String first, int indent, String words) {
    StringBuilder page = new StringBuilder(first);
    int column = first.length();
    boolean fresh = true;
    for (String word : words.split(" +", -1)) {
      if (!fresh && column + 1 + word.length() > WIDTH) {
        page.append('\n').append(" ".repeat(indent));
        column = indent;
        fresh = true;
      }
      if (!fresh) {
        page.append(' ');
        column++;
      }
      page.append(word);
      column += word.length();
      fresh = false;
    }
    return page.append('\n').toString();
  }
}
