package org.whoseword.nlp;

import java.util.List;

/** What is known of how words are written where not all is in capitals. Immutable. */
interface Casing {

  /** How a word is written outside of the beginnings of sentences. */
  enum Habit {
    /** Never part of a name: "said". */
    SMALL,
    /** Small but for a few names: "force". */
    MOSTLY_SMALL,
    /** Part of a name more often than not: "Department". */
    MOSTLY_CAPITAL,
    /** Always with a capital: "Tuesday", "Salvadoran", and whatever is unknown. */
    CAPITAL
  }

  /**
   * How a word is mostly written.
   *
   * @param lower the word in small letters
   */
  Habit habit(String lower);

  /** Whether a word in small letters is a title that stands before a person's name: "colonel". */
  boolean isTitle(String lower);

  /** Whether a word is a name in this very spelling: "UN". */
  boolean isName(String form);

  /**
   * How many words the longest known name takes that begins at a word; 0 if none of two or more.
   *
   * @param lower the words in small letters
   */
  int nameLength(List<String> lower, int from);
}
