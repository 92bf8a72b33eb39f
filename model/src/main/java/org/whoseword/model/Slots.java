package org.whoseword.model;

/**
 * A table from 64-bit keys to small positive numbers, in one array of longs.
 *
 * <pre>
 *   slot  [ low bits of the key | value ]     0 = empty
 *           64 - valueBits        valueBits
 * </pre>
 *
 * <p>The top bits of a key choose its slot, the low bits are kept in it; collisions go to the next
 * slot. Key and value share a word so that a look-up touches one cache line. A key that was never
 * put can be taken for another with a chance of about one in 2^(64 - valueBits): with 26 bits of
 * value one in 10^11.
 */
final class Slots {
  private final long[] slots;
  private final int valueBits;
  private final int shift;
  private final int mask;

  /**
   * A table over slots filled before.
   *
   * @param slots as {@link #array} gave them; the length is a power of two
   * @param valueBits width of a value, in bits
   */
  Slots(long[] slots, int valueBits) {
    if (slots.length < 2 || Integer.bitCount(slots.length) != 1) {
      throw new IllegalArgumentException(
          "slots: " + slots.length + " is not a power of two above 1");
    }
    if (valueBits < 1 || valueBits > 31) {
      throw new IllegalArgumentException("valueBits: " + valueBits + " is not between 1 and 31");
    }
    this.slots = slots;
    this.valueBits = valueBits;
    this.shift = 64 - Integer.numberOfTrailingZeros(slots.length);
    this.mask = slots.length - 1;
  }

  /** An empty table for {@code count} keys, at most two thirds full. */
  static Slots forKeys(int count, int valueBits) {
    return new Slots(new long[Integer.highestOneBit(count + count / 2) * 2], valueBits);
  }

  /** The value of a key, 0 if it has none. */
  int find(long key) {
    long tag = key << valueBits;
    int at = (int) (key >>> shift);
    while (true) {
      long slot = slots[at];
      if (slot == 0) {
        return 0;
      }
      long difference = slot ^ tag;
      if (difference >>> valueBits == 0) {
        return (int) difference;
      }
      at = at + 1 & mask;
    }
  }

  /** Reads the slots that keys begin at, all reads under way together; see {@link Weights}. */
  long touch(long[] keys, int count) {
    long touched = 0;
    for (int i = 0; i < count; i++) {
      touched += slots[(int) (keys[i] >>> shift)];
    }
    return touched;
  }

  /** Puts a new key; a key that is there, or looks like one that is, is refused. */
  void put(long key, int value) {
    if (value <= 0 || value >>> valueBits != 0) {
      throw new IllegalArgumentException("value: " + value + " is not 1 to 2^" + valueBits);
    }
    if (find(key) != 0) {
      throw new IllegalArgumentException("key: " + Long.toHexString(key) + " is there already");
    }
    int at = (int) (key >>> shift);
    while (slots[at] != 0) {
      at = at + 1 & mask;
    }
    slots[at] = key << valueBits | value;
  }

  /** The slots themselves, to be written to a file; not a copy. */
  long[] array() {
    return slots;
  }
}
