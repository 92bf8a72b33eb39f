package org.whoseword.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Small numbers in words: "zero" to "ninety-nine". */
public final class NumberWords {

  private static final List<String> ONES =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");

  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private static final Map<String, Integer> WORDS = words();

  private NumberWords() {}

  private static Map<String, Integer> words() {
    Map<String, Integer> words = new HashMap<>();
    for (int i = 0; i < ONES.size(); i++) {
      words.put(ONES.get(i), i);
    }
    for (int i = 0; i < TENS.size(); i++) {
      int tens = 10 * (i + 2);
      words.put(TENS.get(i), tens);
      for (int one = 1; one < 10; one++) {
        words.put(TENS.get(i) + "-" + ONES.get(one), tens + one);
      }
    }
    return Map.copyOf(words);
  }

  /** The number that a word in lower case is, 0 to 99; empty for figures and other words. */
  public static OptionalInt find(String word) {
    Integer number = WORDS.get(word);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** A whole number in words or in figures, which may hold commas, of at most {@code digits}. */
  public static OptionalInt find(String word, int digits) {
    OptionalInt small = find(word);
    if (small.isPresent()) {
      return small;
    }
    String figures = word.indexOf(',') < 0 ? word : word.replace(",", "");
    boolean number =
        !figures.isEmpty()
            && figures.length() <= Math.min(digits, 9)
            && figures.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? OptionalInt.of(Integer.parseInt(figures)) : OptionalInt.empty();
  }
}
