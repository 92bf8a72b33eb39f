package org.whoseword.model;

import java.util.Arrays;

/**
 * Lists of names of sixteen kinds (people, places, firms, dates, ...), found word by word.
 * Immutable.
 *
 * <p>A name is a path of words; the key of a path is the key of the path without its last word,
 * stepped on by that word. So the table holds every beginning of every name:
 *
 * <pre>
 *   names.slots  {@link Slots} from a path to 1 + the number of its kinds, 0 where no name ends
 *   names.kinds  the kinds of a name, by number from 1: "10 11"
 * </pre>
 *
 * <p>What a word is told are marks: how it lies in a name of a kind (B begins, I inside, L last, U
 * alone), as bits of a long. The bits are in the order of the marks' names as texts, {@code B-0,
 * B-1, B-10, ...}, the order in which NLP4J adds their weights.
 */
final class NameLists {
  static final int VALUE_BITS = 16;

  /** The path of no words. */
  static final long START = 0;

  private static final int KINDS = 16;
  private static final String PLACES = "BILU";

  private final Slots slots;
  private final long[] begins;
  private final long[] inside;
  private final long[] lasts;
  private final long[] alone;

  /** The lists in a file. */
  NameLists(Sections sections) {
    this.slots = new Slots(sections.longs("names.slots"), VALUE_BITS);
    String[] kinds = sections.lines("names.kinds");
    String[] marks = marks();
    this.begins = bits(kinds, 'B', marks);
    this.inside = bits(kinds, 'I', marks);
    this.lasts = bits(kinds, 'L', marks);
    this.alone = bits(kinds, 'U', marks);
  }

  /** The names of the marks, by their bits. */
  static String[] marks() {
    String[] marks = new String[PLACES.length() * KINDS];
    for (int i = 0; i < marks.length; i++) {
      marks[i] = PLACES.charAt(i / KINDS) + "-" + i % KINDS;
    }
    Arrays.sort(marks);
    return marks;
  }

  private static long[] bits(String[] kinds, char place, String[] marks) {
    long[] bits = new long[kinds.length + 1];
    for (int i = 0; i < kinds.length; i++) {
      for (String kind : kinds[i].split(" ")) {
        bits[i + 1] |= 1L << Arrays.binarySearch(marks, place + "-" + kind);
      }
    }
    return bits;
  }

  /** The path one word longer; {@code word} is the word's {@link TextHash}. */
  static long step(long path, long word) {
    return TextHash.key(word, path);
  }

  /**
   * Marks the words of all names of a sentence: at every word the longest name that begins there.
   *
   * @param words the words' {@link TextHash}es, from index 1
   * @param marks where the marks go, as many
   */
  void mark(long[] words, long[] marks) {
    for (int first = 1; first < words.length; first++) {
      long path = START;
      int last = 0;
      int kinds = 0;
      for (int i = first; i < words.length; i++) {
        path = step(path, words[i]);
        int value = slots.find(path);
        if (value == 0) {
          break;
        }
        if (value > 1) {
          kinds = value - 1;
          last = i;
        }
      }
      if (kinds != 0) {
        mark(first, last, kinds, marks);
      }
    }
  }

  private void mark(int first, int last, int kinds, long[] marks) {
    if (first == last) {
      marks[first] |= alone[kinds];
      return;
    }
    marks[first] |= begins[kinds];
    marks[last] |= lasts[kinds];
    for (int i = first + 1; i < last; i++) {
      marks[i] |= inside[kinds];
    }
  }
}
