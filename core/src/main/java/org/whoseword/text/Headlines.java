package org.whoseword.text;

import java.util.OptionalInt;

/** Tells headlines: by the title that is known, or by their looks. */
final class Headlines {

  private static final int LONGEST = 180;

  private Headlines() {}

  /**
   * How much of a block's plain words is the title, a full stop that somebody added included; empty
   * when the block does not begin with it.
   */
  static OptionalInt titleEnd(String plain, String title) {
    String wanted = letters(title);
    if (wanted.isEmpty()) {
      return OptionalInt.empty();
    }
    int at = 0;
    int i = 0;
    while (i < plain.length() && at < wanted.length()) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (Character.toLowerCase(c) != wanted.charAt(at)) {
          return OptionalInt.empty();
        }
        at++;
      }
      i++;
    }
    if (at < wanted.length()) {
      return OptionalInt.empty();
    }
    while (i < plain.length() && ".!?\"')]…".indexOf(plain.charAt(i)) >= 0) {
      i++;
    }
    boolean wordEnds = i == plain.length() || !Character.isLetterOrDigit(plain.charAt(i));
    return wordEnds ? OptionalInt.of(i) : OptionalInt.empty();
  }

  private static String letters(String words) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      if (Character.isLetterOrDigit(words.charAt(i))) {
        letters.append(Character.toLowerCase(words.charAt(i)));
      }
    }
    return letters.toString();
  }

  /** Whether the first block of a report looks like its headline. */
  static boolean looksLike(Block first, Block next) {
    String plain = first.plain();
    String[] words = plain.split(" +", -1);
    if (first.length() > LONGEST || words.length < 2 || words.length > 30) {
      return false;
    }
    if (!plain.endsWith(".") || plain.endsWith("...")) {
      return !plain.endsWith(":") && !plain.endsWith(",");
    }
    return first.group() != next.group() && isTitleCase(words);
  }

  /** A line below the headline that sums up, without a full stop. */
  static boolean looksLikeDeck(Block block) {
    return block.length() <= 220
        && !block.isFinished()
        && block.plain().split(" +", -1).length >= 4
        && ":,;".indexOf(block.plain().charAt(block.length() - 1)) < 0;
  }

  /** Most long words begin with a capital. */
  private static boolean isTitleCase(String[] words) {
    int weighty = 0;
    int capital = 0;
    for (String word : words) {
      if (word.length() >= 4 && Character.isLetter(word.charAt(0))) {
        weighty++;
        capital += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
      }
    }
    return weighty >= 3 && capital * 10 >= weighty * 8;
  }
}
