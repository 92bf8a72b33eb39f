package org.whoseword.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The words of a sentence that tell it from others, and where sentences end. */
final class Telling {

  /** Words that every report is full of. */
  private static final Set<String> PLAIN =
      Set.of(
          "the",
          "a",
          "an",
          "of",
          "in",
          "on",
          "at",
          "to",
          "for",
          "from",
          "by",
          "with",
          "and",
          "or",
          "but",
          "that",
          "this",
          "these",
          "those",
          "it",
          "its",
          "he",
          "she",
          "they",
          "them",
          "his",
          "her",
          "their",
          "was",
          "were",
          "is",
          "are",
          "be",
          "been",
          "had",
          "has",
          "have",
          "as",
          "after",
          "when",
          "who",
          "which",
          "while",
          "not",
          "said",
          "say",
          "says",
          "told",
          "according",
          "reported",
          "reports");

  /** Names that many first sentences share, whatever they tell of. */
  private static final Set<String> CALENDAR =
      Set.of(
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  /** More names than this in one sentence are a list. */
  private static final int MOST_NAMES = 8;

  private Telling() {}

  /** In lower case, in the order of the alphabet. */
  static Set<String> words(String sentence) {
    Set<String> words = new TreeSet<>();
    for (String word : split(sentence)) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (!PLAIN.contains(lower)) {
        words.add(lower);
      }
    }
    return words;
  }

  /** The telling words that are neither names nor numbers. */
  static Set<String> common(String sentence) {
    Set<String> words = new TreeSet<>();
    for (String word : split(sentence)) {
      boolean lower = word.codePoints().allMatch(Character::isLowerCase);
      if (lower && !PLAIN.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  /** Words in capitals that do not open the sentence, and numbers; in the order of the alphabet. */
  static List<String> names(String sentence) {
    Set<String> names = new TreeSet<>();
    List<String> words = split(sentence);
    for (int i = 0; i < words.size() && names.size() < MOST_NAMES; i++) {
      String word = words.get(i);
      boolean capital = i > 0 && word.length() > 2 && Character.isUpperCase(word.codePointAt(0));
      boolean telling = capital && !CALENDAR.contains(word);
      if (telling || Character.isDigit(word.codePointAt(0))) {
        names.add(word);
      }
    }
    return List.copyOf(names);
  }

  static List<String> split(String sentence) {
    List<String> words = new ArrayList<>();
    for (int at = 0; at < sentence.length(); ) {
      int end = Words.wordEnd(sentence, at, sentence.length());
      if (end > at) {
        words.add(sentence.substring(at, end));
      }
      at = Math.max(end, at + 1);
    }
    return words;
  }

  /** Cut behind a full stop, question or exclamation mark that a new sentence follows. */
  static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      int end = endOfSentence(text, start, i);
      if (end > 0) {
        sentences.add(text.substring(start, end).strip());
        start = end;
        i = end - 1;
      }
    }
    sentences.add(text.substring(start).strip());
    sentences.removeIf(String::isEmpty);
    return sentences;
  }

  /** Behind the marks that end a sentence here; 0 where none ends. */
  private static int endOfSentence(String text, int start, int at) {
    char c = text.charAt(at);
    if (c == '\n') {
      return at + 1;
    }
    if (".!?".indexOf(c) < 0 || c == '.' && isShort(text, start, at)) {
      return 0;
    }
    int end = at + 1;
    while (end < text.length() && "\"\u201D')".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    int next = end;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    boolean opens =
        next < text.length()
            && next > end
            && (Character.isUpperCase(text.charAt(next))
                || Character.isDigit(text.charAt(next))
                || "\"\u201C(".indexOf(text.charAt(next)) >= 0);
    return opens ? end : 0;
  }

  /** "Col.", "Mr.", "U.S.": a capital and at most two letters more. */
  private static boolean isShort(String text, int start, int stop) {
    int from = stop;
    while (from > start && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return stop - from <= 3 && stop > from && Character.isUpperCase(text.charAt(from));
  }
}
