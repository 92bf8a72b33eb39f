package org.whoseword.incident;

import java.util.Arrays;
import java.util.List;

/**
 * The runs of five words that a text is made of, as 64-bit hashes in the order of the text. What
 * stands in quotation marks is left out, because everybody who was there may quote it.
 */
public final class Shingles {

  /** Words in a run. */
  static final int WORDS = 5;

  /** Of so many neighbouring runs one goes to the index: shared passages of 7 words are found. */
  private static final int WINDOW = 3;

  /** Each once, ascending. */
  private final long[] sorted;

  /**
   * Where each run of the text, in its order, stands in {@code sorted}: two bytes, where possible.
   */
  private final char[] order;

  /** The runs in the order of the text, where there are more than two bytes tell apart. */
  private final long[] many;

  private Shingles(long[] hashes) {
    this.sorted = sortedOnce(hashes, hashes.length);
    boolean few = sorted.length <= Character.MAX_VALUE;
    this.many = few ? NONE : hashes;
    this.order = new char[few ? hashes.length : 0];
    for (int i = 0; i < order.length; i++) {
      order[i] = (char) Arrays.binarySearch(sorted, hashes[i]);
    }
  }

  private static final long[] NONE = {};

  /** Shingles that were kept as {@link #hashes} gives them. */
  public static Shingles of(long[] hashes) {
    return new Shingles(hashes.clone());
  }

  /** The hashes, in the order of the text. */
  public long[] hashes() {
    long[] hashes = new long[size()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = at(i);
    }
    return hashes;
  }

  private long at(int i) {
    return many.length > 0 ? many[i] : sorted[order[i]];
  }

  static Shingles of(List<Words.Word> words) {
    long[] found = new long[Math.max(0, words.size() - WORDS + 1)];
    int size = 0;
    for (int i = 0; i + WORDS <= words.size(); i++) {
      if (words.subList(i, i + WORDS).stream().noneMatch(Words.Word::quoted)) {
        found[size++] = hash(words, i);
      }
    }
    return new Shingles(Arrays.copyOf(found, size));
  }

  static long hash(List<Words.Word> words, int from) {
    long hash = 0;
    for (int i = from; i < from + WORDS; i++) {
      hash = Hash64.with(hash, words.get(i).hash());
    }
    return hash;
  }

  int size() {
    return Math.max(many.length, order.length);
  }

  /** What goes to the index: the lowest hash of every window. */
  long[] fingerprints() {
    long[] hashes = hashes();
    long[] found = new long[hashes.length];
    int size = 0;
    for (int i = 0; i < Math.max(1, hashes.length - WINDOW + 1) && hashes.length > 0; i++) {
      long lowest = hashes[i];
      for (int j = i + 1; j < Math.min(i + WINDOW, hashes.length); j++) {
        lowest = Math.min(lowest, hashes[j]);
      }
      if (size == 0 || found[size - 1] != lowest) {
        found[size++] = lowest;
      }
    }
    return sortedOnce(found, size);
  }

  /**
   * What two texts share.
   *
   * @param runs how many different runs of five words
   * @param permille how many of a thousand of the shorter text's runs
   */
  record Overlap(int runs, int permille) {

    static final Overlap NONE = new Overlap(0, 0);
  }

  /**
   * What two texts share.
   *
   * @param sameOutlet whether one outlet printed both: then what both end with is taken for its own
   *     furniture, such as an offer of a newsletter, and left out
   */
  Overlap with(Shingles other, boolean sameOutlet) {
    int tail = sameOutlet ? commonTail(other) : 0;
    if (tail == 0) {
      return overlap(sorted, other.sorted);
    }
    int mineLeft = size() - tail;
    int theirsLeft = other.size() - tail;
    if (mineLeft == 0 && theirsLeft == 0) {
      return new Overlap(tail, 1000);
    }
    return overlap(sortedOnce(hashes(), mineLeft), sortedOnce(other.hashes(), theirsLeft));
  }

  private static Overlap overlap(long[] a, long[] b) {
    if (a.length == 0 || b.length == 0) {
      return Overlap.NONE;
    }
    int shared = shared(a, b);
    return new Overlap(shared, 1000 * shared / Math.min(a.length, b.length));
  }

  private int commonTail(Shingles other) {
    int most = Math.min(size(), other.size());
    int tail = 0;
    while (tail < most && at(size() - 1 - tail) == other.at(other.size() - 1 - tail)) {
      tail++;
    }
    return tail;
  }

  private static int shared(long[] a, long[] b) {
    int shared = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] == b[j]) {
        shared++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  private static long[] sortedOnce(long[] values, int size) {
    long[] once = Arrays.copyOf(values, size);
    Arrays.sort(once);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || once[i] != once[i - 1]) {
        once[kept++] = once[i];
      }
    }
    return Arrays.copyOf(once, kept);
  }
}
