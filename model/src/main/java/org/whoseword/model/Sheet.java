package org.whoseword.model;

import java.util.Arrays;

/**
 * One sentence laid out for scoring: all that features can see of its words, as numbers.
 *
 * <pre>
 *   values   word 0: form lower shape lemma ... | word 1: ... | word n: ... | no word: zeros
 *            each value is two longs, its {@link TextHash} and the power of its length;
 *            power 0: the word has no such value
 * </pre>
 *
 * <p>Word 0 is the root. Beyond the last word lies one without values, so that a feature that looks
 * past either end of the sentence needs no question asked.
 */
final class Sheet {

  /** Where a word's values lie, in longs from its first. */
  static final int FORM = 0;

  static final int LOWER = 2;
  static final int SHAPE = 4;
  static final int LEMMA = 6;
  static final int TAG = 8;
  static final int NAME = 10;
  static final int LABEL = 12;
  static final int CLASSES = 14;
  static final int VALENCY = 16;

  /** The first two units of the lower-case form; the next value is the first three. */
  static final int PREFIX_2 = 18;

  /** The last unit of the lower-case form; the next three values are the last two, three, four. */
  static final int SUFFIX_1 = 22;

  /** Longs for a word. */
  static final int STRIDE = 30;

  /** What a sheet knows as the kinds of a word's sets, see {@link #sets}. */
  static final int CLASS_SET = 0;

  static final int CLUSTER_SET = 1;
  static final int LOOK_SET = 2;
  static final int PLACE_SET = 3;
  static final int MARK_SET = 4;

  /** What NLP4J writes for every value of the root. */
  private static final String ROOT = "@#r$%";

  private static final long[] POWERS = new long[64];

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = POWERS[i - 1] * TextHash.BASE;
    }
  }

  final long[] values;

  /** The words' sets, by kind: the number of a list, or bits. */
  final long[][] sets;

  private final int words;
  private final EnglishModel model;

  /** The words' lower-case forms, one behind the other, and where each begins. */
  private final char[] lower;

  private final int[] lowerAt;

  Sheet(EnglishModel model, String[] forms) {
    this.model = model;
    this.words = forms.length;
    this.values = new long[(words + 2) * STRIDE];
    this.sets = new long[MARK_SET + 1][words + 2];
    int longest = Spelling.LINK.length();
    int room = 0;
    for (String form : forms) {
      longest = Math.max(longest, form.length());
      room += Math.max(form.length(), Spelling.LINK.length());
    }
    this.lower = new char[room];
    this.lowerAt = new int[words + 2];
    for (int offset : new int[] {FORM, LOWER, LEMMA, TAG, NAME}) {
      set(0, offset, ROOT);
    }
    char[] simple = new char[longest];
    char[] shape = new char[longest];
    for (int word = 1; word <= words; word++) {
      fill(word, forms[word - 1], simple, shape);
    }
    long[] names = new long[words + 1];
    for (int word = 1; word <= words; word++) {
      names[word] = values[word * STRIDE + FORM];
    }
    model.nameLists().mark(names, sets[MARK_SET]);
    if (words > 0) {
      sets[PLACE_SET][words] = 1 << 1;
      sets[PLACE_SET][1] = 1;
    }
  }

  private void fill(int word, String form, char[] simple, char[] shape) {
    int length = Spelling.simplify(form, simple);
    set(word, FORM, TextHash.of(simple, 0, length), length);
    set(word, SHAPE, shape, 0, Spelling.shape(simple, length, shape));
    int from = lowerAt[word];
    int to = from + length;
    lowerAt[word + 1] = to;
    Spelling.lower(simple, length, lower, from);
    long hash = TextHash.of(lower, from, to);
    set(word, LOWER, hash, length);
    // An affix is shorter than the word itself.
    for (int n = 2; n <= 3 && n < length; n++) {
      set(word, PREFIX_2 + 2 * (n - 2), lower, from, from + n);
    }
    for (int n = 1; n <= 4 && n < length; n++) {
      set(word, SUFFIX_1 + 2 * (n - 1), lower, to - n, to);
    }
    int known = model.words().find(Words.key(hash));
    int classes = Words.classes(known);
    sets[CLASS_SET][word] = classes;
    sets[CLUSTER_SET][word] = Words.clusters(known);
    sets[LOOK_SET][word] = Spelling.looks(simple, length, word == 1);
    if (classes != 0) {
      model.classes().copy(classes, values, word * STRIDE + CLASSES);
    }
  }

  int words() {
    return words;
  }

  char[] lower() {
    return lower;
  }

  /** Where the lower-case form of a word begins in {@link #lower}. */
  int lowerFrom(int word) {
    return lowerAt[word];
  }

  /** The hash of the lower-case form of a word. */
  long lowerHash(int word) {
    return values[word * STRIDE + LOWER];
  }

  /** Sets a value of a word. */
  void set(int word, int offset, String text) {
    set(word, offset, TextHash.of(text), text.length());
  }

  private void set(int word, int offset, char[] text, int from, int to) {
    set(word, offset, TextHash.of(text, from, to), to - from);
  }

  private void set(int word, int offset, long hash, int length) {
    values[word * STRIDE + offset] = hash;
    values[word * STRIDE + offset + 1] = power(length);
  }

  /** Takes a value of a word away. */
  void clear(int word, int offset) {
    Arrays.fill(values, word * STRIDE + offset, word * STRIDE + offset + 2, 0);
  }

  private static long power(int length) {
    return length < POWERS.length ? POWERS[length] : TextHash.power(length);
  }
}
