package org.whoseword.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.whoseword.text.Span;

/**
 * Cuts a zone into sentences. One pass over the text, the same on every JDK: {@code BreakIterator}
 * changes with the locale data that a JDK ships.
 */
final class Sentences {

  private final String text;
  private final int end;
  private final boolean lowerCaseOnly;

  private Sentences(String text, Span zone) {
    this.text = text;
    this.end = zone.end();
    this.lowerCaseOnly = isLowerCaseOnly(text, zone);
  }

  /** The sentences of a zone, in order, without white space at their ends; none is empty. */
  static List<Span> in(String text, Span zone) {
    return new Sentences(text, zone).cut(zone.start());
  }

  private List<Span> cut(int from) {
    List<Span> found = new ArrayList<>();
    int start = from;
    int i = from;
    while (i < end) {
      char c = text.charAt(i);
      if (c == '\n' && isBlankLine(i)) {
        add(start, i, found);
        start = ++i;
      } else if (Characters.isStop(c)) {
        int behind = behindStops(i);
        if (endsAt(i, behind, start)) {
          add(start, behind, found);
          start = behind;
        }
        i = behind;
      } else {
        i++;
      }
    }
    add(start, end, found);
    return found;
  }

  private void add(int from, int to, List<Span> into) {
    int first = from;
    int last = to;
    while (first < last && Characters.isSpace(text.charAt(first))) {
      first++;
    }
    while (last > first && Characters.isSpace(text.charAt(last - 1))) {
      last--;
    }
    if (first < last) {
      into.add(new Span(first, last));
    }
  }

  /** Whether the line after this line end is blank. */
  private boolean isBlankLine(int lineEnd) {
    for (int i = lineEnd + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return true;
      }
      if (!Characters.isSpace(c)) {
        return false;
      }
    }
    return false;
  }

  /** Behind the stops ("?!", ". . .") and the brackets and quotation marks that close on them. */
  private int behindStops(int stop) {
    int i = stop + 1;
    while (i < end) {
      char c = text.charAt(i);
      if (Characters.isStop(c) || (Characters.isCloser(c) && closes(i))) {
        i++;
      } else if (c == ' ' && i + 1 < end && text.charAt(i + 1) == '.' && isSpaceAt(i + 2)) {
        i += 2;
      } else {
        break;
      }
    }
    return i;
  }

  /** A straight or single mark closes only when no letter follows it: not in "U.S.'s". */
  private boolean closes(int mark) {
    return mark + 1 >= end || !Character.isLetterOrDigit(text.charAt(mark + 1));
  }

  private boolean isSpaceAt(int i) {
    return i >= end || Characters.isSpace(text.charAt(i));
  }

  private boolean endsAt(int stop, int behind, int start) {
    int next = behind;
    while (next < end && Characters.isSpace(text.charAt(next))) {
      next++;
    }
    if (next >= end) {
      return true;
    }
    char first = text.charAt(stop);
    if (next == behind) {
      return isGlued(stop, behind, start);
    }
    int word = next;
    while (word < end && isOpening(text.charAt(word))) {
      word++;
    }
    if (word > next && isSpaceAt(word)) {
      // A dash or bullet on its own: "… this year. - Reuters".
      char mark = text.charAt(next);
      String before = wordBefore(stop, start);
      return (Characters.isDash(mark) || Characters.isHyphen(mark) || mark == '•' || mark == '*')
          && !isShort(before, stop);
    }
    if (word >= end) {
      return false;
    }
    boolean ellipsis = first == '…' || (behind - stop > 1 && text.charAt(stop + 1) == '.');
    if (Character.isLowerCase(text.charAt(word))) {
      return endsBeforeLowerCase(stop, behind, start, word, ellipsis);
    }
    if (!isWordStart(text.charAt(word))) {
      return false;
    }
    return ellipsis || Characters.isStrongStop(first) || endsAtFullStop(stop, behind, start, word);
  }

  private static boolean isOpening(char c) {
    return Characters.isOpener(c)
        || c == '"'
        || c == '\''
        || Characters.isDash(c)
        || c == '-'
        || c == '•'
        || c == '*';
  }

  private static boolean isWordStart(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || c == '#'
        || c == '@'
        || Characters.isCurrency(c);
  }

  /** "…they left.The army" has lost its space; "al.com" and "3.5" have not. */
  private boolean isGlued(int stop, int behind, int start) {
    char next = text.charAt(behind);
    if (text.charAt(stop) == '。' || text.charAt(stop) == '！' || text.charAt(stop) == '？') {
      return true;
    }
    boolean opens = Character.isUpperCase(next) || next == '“' || next == '"';
    if (!opens || stop - start < 3 || behind + 1 >= end) {
      return false;
    }
    for (int i = stop - 3; i < stop; i++) {
      if (!Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    char second = text.charAt(behind + 1);
    return next == '“' || next == '"'
        ? behind > stop + 1
        : Character.isLowerCase(second) || second == ' ';
  }

  private boolean endsBeforeLowerCase(int stop, int behind, int start, int word, boolean ellipsis) {
    boolean arabicArticle = text.startsWith("al-", word) || text.startsWith("el-", word);
    if (!lowerCaseOnly && !arabicArticle) {
      return false;
    }
    if (Characters.isCloser(text.charAt(behind - 1)) || ellipsis) {
      // "They left," or "left." he said: the speaker is still to come.
      return false;
    }
    if (text.charAt(stop) != '.') {
      return true;
    }
    String before = wordBefore(stop, start);
    return before.length() > 1 && !isShort(before, stop);
  }

  private boolean endsAtFullStop(int stop, int behind, int start, int word) {
    if (behind - stop > 1) {
      // A bracket or quotation mark closes the sentence with its stop.
      return true;
    }
    String before = wordBefore(stop, start);
    if (before.isEmpty()) {
      return true;
    }
    if (Abbreviations.isTitle(before, isCapital(before, stop))
        || isNumberAlone(before, stop, start)) {
      return false;
    }
    boolean digit = Character.isDigit(text.charAt(word));
    if (Abbreviations.isNumbered(before) && digit) {
      return false;
    }
    if (before.length() == 1 && Character.isLetter(before.charAt(0))) {
      return Character.isUpperCase(text.charAt(stop - 1)) && !digit && opensSentence(word);
    }
    if (Abbreviations.isAbbreviation(before, isCapital(before, stop))
        && !(before.equals("am") && isWordAm(stop, start))) {
      return !digit && opensSentence(word);
    }
    return true;
  }

  /** "Who I am." and not "at 8 am.". */
  private boolean isWordAm(int stop, int start) {
    int i = stop - 3;
    while (i >= start && Characters.isSpace(text.charAt(i))) {
      i--;
    }
    return i >= start && !Character.isDigit(text.charAt(i));
  }

  private boolean isShort(String before, int stop) {
    boolean capital = isCapital(before, stop);
    return Abbreviations.isTitle(before, capital) || Abbreviations.isAbbreviation(before, capital);
  }

  private boolean isCapital(String before, int stop) {
    return lowerCaseOnly || Character.isUpperCase(text.charAt(stop - before.length()));
  }

  /** "1. Lift the siege": the number of a list's entry. */
  private boolean isNumberAlone(String before, int stop, int start) {
    int from = stop - before.length();
    if (before.length() > 2 || !before.chars().allMatch(Character::isDigit)) {
      return false;
    }
    for (int i = start; i < from; i++) {
      if (!Characters.isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean opensSentence(int word) {
    if (word > 0 && !Characters.isSpace(text.charAt(word - 1))) {
      // A quotation or bracket opens before the word; but not a nickname: G. "Sonny" Hall.
      int close = word;
      while (close < end && close - word < 20 && Character.isLetter(text.charAt(close))) {
        close++;
      }
      return close >= end || !Characters.isCloser(text.charAt(close));
    }
    int last = word;
    while (last < end && last - word < 20 && Character.isLetter(text.charAt(last))) {
      last++;
    }
    return Abbreviations.opensSentence(text.substring(word, last).toLowerCase(Locale.ROOT));
  }

  /** The word in front of a stop, in lower case, inner stops kept: "u.s"; at most 24 characters. */
  private String wordBefore(int stop, int start) {
    int from = stop;
    while (from > start && stop - from < 24) {
      char c = text.charAt(from - 1);
      if (!Character.isLetterOrDigit(c) && c != '.' && c != '\'' && c != '’' && c != '-') {
        break;
      }
      from--;
    }
    while (from < stop && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    return text.substring(from, stop).toLowerCase(Locale.ROOT);
  }

  private static boolean isLowerCaseOnly(String text, Span zone) {
    // A capital within the first thousand characters settles it.
    int last = Math.min(zone.end(), zone.start() + 1000);
    for (int i = zone.start(); i < last; i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
