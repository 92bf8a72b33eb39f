package org.whoseword.nlp;

import java.util.ArrayList;
import java.util.List;
import org.whoseword.parse.Relation;

/**
 * The tree of one sentence while it is still being changed: heads and relations by word, from 0;
 * the root's head is -1. Every change keeps it a tree.
 */
final class Tree {

  private final int[] heads;
  private final Relation[] relations;

  Tree(int[] heads, Relation[] relations) {
    this.heads = heads.clone();
    this.relations = relations.clone();
  }

  int size() {
    return heads.length;
  }

  int head(int word) {
    return heads[word];
  }

  Relation relation(int word) {
    return relations[word];
  }

  boolean is(int word, Relation relation) {
    return relations[word] == relation;
  }

  int root() {
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] < 0) {
        return i;
      }
    }
    throw new IllegalStateException("a tree of " + heads.length + " words has no root");
  }

  List<Integer> children(int word) {
    List<Integer> found = new ArrayList<>(4);
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == word) {
        found.add(i);
      }
    }
    return found;
  }

  boolean isUnder(int word, int ancestor) {
    int at = word;
    while (at >= 0) {
      if (at == ancestor) {
        return true;
      }
      at = heads[at];
    }
    return false;
  }

  void relate(int word, Relation relation) {
    relations[word] = relation;
  }

  /**
   * Hangs a word and all below it elsewhere.
   *
   * @throws IllegalArgumentException when the new head stands below the word
   */
  void hang(int word, int head, Relation relation) {
    if (isUnder(head, word)) {
      throw new IllegalArgumentException("word " + head + " stands below word " + word);
    }
    heads[word] = head;
    relations[word] = relation;
  }

  /** Lets a word take the place of one above it, which then hangs on the word. */
  void raise(int word, int above, Relation relation, Relation below) {
    if (word == above || !isUnder(word, above)) {
      throw new IllegalArgumentException("word " + word + " does not stand below " + above);
    }
    int parent = heads[above];
    heads[word] = parent;
    relations[word] = parent < 0 ? Relation.ROOT : relation;
    heads[above] = word;
    relations[above] = below;
  }
}
