package org.whoseword.model;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes whole names of the labels that words were given one by one: B-PERSON begins one, I- is
 * inside, L- last, U- alone, O is outside. The repairs are NLP4J's. Immutable.
 */
final class NameSpans {
  /** What stands for a word in no name. */
  static final String NO_NAME = "O";

  private static final int OUTSIDE = 0;
  private static final String PLACES = "OBILU";
  private static final int B = 1;
  private static final int I = 2;
  private static final int L = 3;
  private static final int U = 4;

  /** The places and kinds of a label: place + 5 * kind; all the names these have. */
  private final int[] codes;

  private final String[] names;

  NameSpans(Texts labels) {
    Set<String> kinds = new LinkedHashSet<>();
    for (int label = 0; label < labels.size(); label++) {
      kinds.add(kind(labels.get(label)));
    }
    List<String> numbered = List.copyOf(kinds);
    this.codes = new int[labels.size()];
    for (int label = 0; label < labels.size(); label++) {
      String name = labels.get(label);
      codes[label] =
          PLACES.indexOf(name.charAt(0)) + PLACES.length() * numbered.indexOf(kind(name));
    }
    this.names = new String[PLACES.length() * numbered.size()];
    for (int code = 0; code < names.length; code++) {
      char place = PLACES.charAt(code % PLACES.length());
      names[code] = place == 'O' ? NO_NAME : place + "-" + numbered.get(code / PLACES.length());
    }
  }

  private static String kind(String label) {
    return label.equals(NO_NAME) ? "" : label.substring(2);
  }

  /**
   * The names of a sentence.
   *
   * @param labels the labels' numbers, from index 1
   * @return for every word, from index 0, its place in a name: B-PERSON, or O
   */
  String[] repaired(int[] labels) {
    int[] words = new int[labels.length];
    for (int i = 1; i < words.length; i++) {
      words[i] = codes[labels[i]];
    }
    for (int i = 2; i < words.length; i++) {
      repair(words, i);
    }
    String[] result = new String[words.length - 1];
    Arrays.fill(result, NO_NAME);
    int begin = -1;
    for (int i = 1; i < words.length; i++) {
      int place = place(words[i]);
      if (place == U) {
        result[i - 1] = names[words[i]];
      } else if (place == L && begin > 0) {
        fill(result, begin, i, words[i]);
      }
      begin = place == B ? i : place == I ? begin : -1;
    }
    return result;
  }

  private void fill(String[] result, int begin, int last, int code) {
    Arrays.fill(result, begin, last - 1, names[at(I, code)]);
    result[begin - 1] = names[at(B, code)];
    result[last - 1] = names[at(L, code)];
  }

  /** Makes a word and the one before it agree. */
  private static void repair(int[] words, int i) {
    int before = words[i - 1];
    int here = words[i];
    int pair = place(before) * PLACES.length() + place(here);
    if (pair == U * PLACES.length() + I || pair == L * PLACES.length() + I) {
      words[i - 1] = at(I, before);
    } else if (pair == U * PLACES.length() + L) {
      words[i - 1] = at(B, before);
    } else if (pair == I * PLACES.length() + U) {
      words[i] = at(I, here);
    } else if (pair == OUTSIDE * PLACES.length() + I) {
      words[i - 1] = here;
    }
  }

  private static int place(int code) {
    return code % PLACES.length();
  }

  /** The code of another place in a name of the same kind. */
  private static int at(int place, int code) {
    return code - place(code) + place;
  }
}
