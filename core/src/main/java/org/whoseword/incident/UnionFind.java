package org.whoseword.incident;

import java.util.Arrays;

/** Which of the numbers from 0 on hang together. Grows as numbers are asked for. */
final class UnionFind {

  private int[] parent = new int[0];

  /** The lowest number that hangs together with this one. */
  int find(int number) {
    grow(number);
    int at = number;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  /** Joins two; returns whether they were apart. */
  boolean join(int one, int other) {
    int a = find(one);
    int b = find(other);
    parent[Math.max(a, b)] = Math.min(a, b);
    return a != b;
  }

  private void grow(int number) {
    int size = parent.length;
    if (number >= size) {
      parent = Arrays.copyOf(parent, Math.max(number + 1, size + size / 2));
      for (int i = size; i < parent.length; i++) {
        parent[i] = i;
      }
    }
  }
}
