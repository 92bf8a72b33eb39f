package org.whoseword.incident;

/** A 64-bit hash of words, the same on every machine. Not meant to keep secrets. */
final class Hash64 {

  private static final long SEED = 0x9E3779B97F4A7C15L;

  private Hash64() {}

  /** FNV-1a over the UTF-16 units, then mixed. */
  static long of(CharSequence word) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
    }
    return mix(hash);
  }

  /** The hash of something and what follows it; the order counts. */
  static long with(long hash, long next) {
    return mix(hash * 31 + next + SEED);
  }

  /** Stafford's thirteenth mixer, the last step of SplittableRandom's. */
  static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
