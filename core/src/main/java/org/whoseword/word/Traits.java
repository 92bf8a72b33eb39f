package org.whoseword.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What speaks for and against an option: names, each put together from parts, as {@code side=} and
 * {@code behind}. A report has some tens of thousands of them, and few have a weight, so that their
 * names are written out for {@link #names} only. A weight is found by a key that follows from the
 * parts alone: the hash that {@link String#hashCode} would give the name, and the name's length.
 */
final class Traits {

  /** Powers of the base of {@link String#hashCode}, by the length of a part. */
  private static final int[] POWERS = new int[64];

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = POWERS[i - 1] * 31;
    }
  }

  private String[] parts = new String[128];
  private int[] ends = new int[32];
  private long[] keys = new long[32];
  private int partCount;
  private int size;
  private int hash;
  private int length;

  /** The key of a name. */
  static long key(String name) {
    return key(name.hashCode(), name.length());
  }

  private static long key(int hash, int length) {
    return (long) hash << 32 | length;
  }

  void add(String name) {
    part(name);
    close();
  }

  void add(String a, String b) {
    part(a);
    part(b);
    close();
  }

  void add(String a, String b, String c) {
    part(a);
    part(b);
    part(c);
    close();
  }

  void add(String a, String b, String c, String d) {
    part(a);
    part(b);
    part(c);
    part(d);
    close();
  }

  void add(String a, String b, String c, String d, String e) {
    part(a);
    part(b);
    part(c);
    part(d);
    part(e);
    close();
  }

  void add(String a, String b, String c, String d, String e, String f) {
    part(a);
    part(b);
    part(c);
    part(d);
    part(e);
    part(f);
    close();
  }

  private void part(String part) {
    int units = part.length();
    hash = hash * (units < POWERS.length ? POWERS[units] : power(units)) + part.hashCode();
    length += units;
    if (partCount == parts.length) {
      parts = Arrays.copyOf(parts, 2 * partCount);
    }
    parts[partCount++] = part;
  }

  private static int power(int units) {
    int power = 1;
    for (int i = 0; i < units; i++) {
      power *= 31;
    }
    return power;
  }

  private void close() {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    keys[size] = key(hash, length);
    ends[size++] = partCount;
    hash = 0;
    length = 0;
  }

  int size() {
    return size;
  }

  /** The key of the trait at an index. */
  long key(int index) {
    return keys[index];
  }

  /** The names, in the order in which they were added. */
  List<String> names() {
    List<String> names = new ArrayList<>(size);
    int from = 0;
    for (int i = 0; i < size; i++) {
      names.add(String.join("", Arrays.asList(parts).subList(from, ends[i])));
      from = ends[i];
    }
    return names;
  }
}
