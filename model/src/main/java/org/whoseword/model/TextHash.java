package org.whoseword.model;

/**
 * A 64-bit hash of a text that can be put together from the hashes of its parts.
 *
 * <p>A text is read as a number whose digits are its UTF-16 units, in base {@link #BASE}, modulo
 * 2^64. So the hash of {@code a + "_" + b} follows from the hashes of {@code a} and {@code b} and
 * the power that belongs to b's length, and a feature made of three words needs no string: the
 * model's own names of features ({@code "NN_the"}) are hashed at build time, the same names are
 * composed from parts at run time.
 *
 * <p>Such a number is not yet well spread. {@link #key} spreads it, and is a bijection, so two
 * texts collide as keys only if they collide as numbers; the converter refuses a model in which two
 * names do.
 */
final class TextHash {

  /** The base, odd so that no power of it is zero. */
  static final long BASE = 0x9E3779B97F4A7C15L;

  /** The unit that joins the parts of a feature's name. */
  static final char JOINT = '_';

  private TextHash() {}

  /** The hash of a text. */
  static long of(CharSequence text) {
    long hash = 0;
    for (int i = 0; i < text.length(); i++) {
      hash = hash * BASE + text.charAt(i);
    }
    return hash;
  }

  /** The hash of {@code text[from, to)}, in UTF-16 units. */
  static long of(char[] text, int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * BASE + text[i];
    }
    return hash;
  }

  /** {@link #BASE} to the power of a length in UTF-16 units; never zero. */
  static long power(int length) {
    long power = 1;
    for (int i = 0; i < length; i++) {
      power *= BASE;
    }
    return power;
  }

  /** The hash of two texts and the joint between them; {@code secondPower} is the second's. */
  static long join(long first, long second, long secondPower) {
    return (first * BASE + JOINT) * secondPower + second;
  }

  /** A hash, spread over all 64 bits; {@code kind} keeps names of different templates apart. */
  static long key(long hash, long kind) {
    long key = (hash ^ kind) * 0xBF58476D1CE4E5B9L;
    key ^= key >>> 32;
    key *= 0x94D049BB133111EBL;
    return key ^ key >>> 29;
  }

  /** What {@link #key} takes as kind for the n-th template of a model. */
  static long kind(int template) {
    return (template + 1) * 0xD6E8FEB86659FD93L;
  }
}
