package org.whoseword.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An index from keys to those that have them, made so that even a key that thousands share leads to
 * few comparisons. The first {@value #SPEAKERS} of a key, by content id, speak for it: everybody
 * who has the key is compared with them, and they with everybody. Who speaks for a key depends on
 * the set of those that have it and not on the order in which they came, so neither does what is
 * found.
 *
 * <p>Keys live in blocks, such as blocks of time: the same key in two blocks has two lists.
 */
final class Postings {

  /** Fewer would miss relatives of long lists, more would cost time. */
  static final int SPEAKERS = 16;

  private final List<String> ids = new ArrayList<>();
  private final List<int[]> lists = new ArrayList<>();
  private long[] keys = new long[1 << 10];

  /** 0: a free slot; n: the only one is number n - 1; -n: see list n - 1. */
  private int[] values = new int[1 << 10];

  private int used;

  /** Adds the next number, which has these keys in a block. */
  int add(String contentId, long block, long[] itsKeys) {
    int number = ids.size();
    ids.add(contentId);
    for (long key : itsKeys) {
      add(Hash64.with(block, key), number);
    }
    return number;
  }

  /**
   * Those that one is to be compared with, in ascending order, without itself.
   *
   * @param block its own
   * @param around the blocks to look into
   */
  List<Integer> beside(int number, long block, long[] itsKeys, Iterable<Long> around) {
    int[] found = new int[64];
    int size = 0;
    for (long key : itsKeys) {
      boolean speaks = speaks(list(Hash64.with(block, key)), number);
      for (long other : around) {
        int[] list = list(Hash64.with(other, key));
        int end = speaks ? list[0] : Math.min(list[0], SPEAKERS);
        if (size + end > found.length) {
          size = distinct(found, size);
          found = Arrays.copyOf(found, Math.max(size + end, found.length * 2));
        }
        System.arraycopy(list, 1, found, size, end);
        size += end;
      }
    }
    List<Integer> others = new ArrayList<>();
    int end = distinct(found, size);
    for (int i = 0; i < end; i++) {
      if (found[i] != number) {
        others.add(found[i]);
      }
    }
    return others;
  }

  private static final int[] EMPTY = {0};

  /** How many have a key, then their numbers, speakers first; there may be room behind them. */
  private int[] list(long key) {
    int value = values[slot(key)];
    if (value == 0) {
      return EMPTY;
    }
    return value > 0 ? new int[] {1, value - 1} : lists.get(-value - 1);
  }

  private static boolean speaks(int[] list, int number) {
    for (int i = 1; i <= Math.min(list[0], SPEAKERS); i++) {
      if (list[i] == number) {
        return true;
      }
    }
    return false;
  }

  private static int distinct(int[] values, int size) {
    Arrays.sort(values, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || values[i] != values[i - 1]) {
        values[kept++] = values[i];
      }
    }
    return kept;
  }

  private void add(long key, int number) {
    int slot = slot(key);
    if (values[slot] == 0) {
      keys[slot] = key;
      values[slot] = number + 1;
      if (++used * 3L > keys.length * 2L) {
        grow();
      }
    } else if (values[slot] > 0) {
      lists.add(inserted(new int[] {1, values[slot] - 1, 0}, number));
      values[slot] = -lists.size();
    } else {
      int at = -values[slot] - 1;
      lists.set(at, inserted(lists.get(at), number));
    }
  }

  /** The list with one number more: among the speakers if its content id is low enough. */
  private int[] inserted(int[] full, int number) {
    int size = full[0];
    int[] list =
        size + 1 < full.length ? full : Arrays.copyOf(full, size + 2 + Math.max(1, size / 2));
    String id = ids.get(number);
    int at = size + 1;
    if (size >= SPEAKERS && ids.get(list[SPEAKERS]).compareTo(id) > 0) {
      list[size + 1] = list[SPEAKERS];
      at = SPEAKERS;
    }
    while (at > 1 && at <= SPEAKERS && ids.get(list[at - 1]).compareTo(id) > 0) {
      list[at] = list[at - 1];
      at--;
    }
    list[at] = number;
    list[0] = size + 1;
    return list;
  }

  private int slot(long key) {
    int slot = (int) Hash64.mix(key) & (keys.length - 1);
    while (values[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }
}
