package org.whoseword.model;

import java.util.List;

/** A closed list of texts that features are made of, hashed beforehand. Immutable. */
final class Texts {
  private final String[] texts;

  /** Hash and power of every text, see {@link Sheet#values}. */
  private final long[] values;

  Texts(String... texts) {
    this.texts = texts;
    this.values = new long[texts.length * 2];
    for (int i = 0; i < texts.length; i++) {
      values[i * 2] = TextHash.of(texts[i]);
      values[i * 2 + 1] = TextHash.power(texts[i].length());
    }
  }

  int size() {
    return texts.length;
  }

  String get(int text) {
    return texts[text];
  }

  /** The number of a text that is in the list. */
  int indexOf(String text) {
    int index = List.of(texts).indexOf(text);
    if (index < 0) {
      throw new IllegalArgumentException(text + " is not in the list");
    }
    return index;
  }

  /** Copies hash and power of a text to where a sheet keeps them. */
  void copy(int text, long[] to, int at) {
    to[at] = values[text * 2];
    to[at + 1] = values[text * 2 + 1];
  }
}
