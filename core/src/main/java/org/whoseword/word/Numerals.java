package org.whoseword.word;

import java.util.List;
import java.util.Optional;

/** Small numbers in words or figures. */
final class Numerals {

  private static final List<String> WORDS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private Numerals() {}

  static Optional<Integer> find(String word) {
    int place = WORDS.indexOf(word);
    if (place >= 0) {
      return Optional.of(place);
    }
    boolean digits =
        !word.isEmpty() && word.length() < 7 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Optional.of(Integer.valueOf(word)) : Optional.empty();
  }
}
