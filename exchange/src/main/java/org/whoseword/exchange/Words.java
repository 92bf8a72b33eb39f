package org.whoseword.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import org.whoseword.text.Span;

/** The words of a report as they are quoted. */
public final class Words {

  private Words() {}

  /** A span as the reading format writes it. */
  static Span span(JsonNode bounds) {
    return new Span(bounds.path(0).asInt(), bounds.path(1).asInt());
  }

  /**
   * The sentence around some words, cut where it is long.
   *
   * @param most how many characters before and behind the words
   */
  public static Span around(String text, Span words, int most) {
    int from = start(text, words.start(), most);
    int to = end(text, words.end(), most);
    return new Span(from, Math.max(from, to));
  }

  /** Where the sentence begins: behind the last full stop or line end before the deed. */
  private static int start(String text, int deed, int most) {
    int from = Math.min(deed, text.length());
    int bound = Math.max(0, from - most);
    while (from > bound && !begins(text, from)) {
      from--;
    }
    while (from < text.length() && from < deed && text.charAt(from) == ' ') {
      from++;
    }
    boolean half = from > 0 && from < text.length() && Character.isLowSurrogate(text.charAt(from));
    return half ? from - 1 : from;
  }

  private static boolean begins(String text, int from) {
    return text.charAt(from - 1) == '\n'
        || (from < text.length() && text.charAt(from) == ' ' && endsSentence(text, from - 1));
  }

  private static int end(String text, int deed, int most) {
    int to = Math.min(deed, text.length());
    int bound = Math.min(text.length(), to + most);
    while (to < bound && text.charAt(to) != '\n') {
      to++;
      if (to < text.length() && text.charAt(to) == ' ' && endsSentence(text, to - 1)) {
        break;
      }
    }
    return to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? to + 1 : to;
  }

  /** A full stop behind a word of more than two letters; "Col. Orlic" and "a.m." go on. */
  private static boolean endsSentence(String text, int at) {
    char sign = text.charAt(at);
    if (sign == '"' || sign == '”' || sign == '’') {
      return at > 0 && endsSentence(text, at - 1);
    }
    if (sign == '!' || sign == '?') {
      return true;
    }
    if (sign != '.' || at < 3) {
      return false;
    }
    int word = at;
    while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    return at - word > 3 || at == word;
  }

  /** White space of any kind as one plain space; no control characters. */
  public static String tidy(String words) {
    StringBuilder tidy = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!space && !Character.isISOControl(c)) {
        tidy.append(c);
      } else if (space && (tidy.length() == 0 || tidy.charAt(tidy.length() - 1) != ' ')) {
        tidy.append(' ');
      }
    }
    return tidy.toString();
  }
}
