package org.whoseword.model;

import java.util.Arrays;

/**
 * A dependency tree in the making. Word 0 is the root; words count from 1.
 *
 * <pre>
 *   head 5 --first--> 2 --next--> 4 --next--> 7 <--last-- 5       dependents by position, linked
 * </pre>
 *
 * <p>A word may be moved to another head before the sentence is done, as in NLP4J. The labels and
 * the valencies that features see are kept up on the sheet.
 */
final class Tree {

  /** Stands for no word. */
  static final int NONE = -1;

  /** Texts of valencies, by 3 * (dependents left) + (dependents right), each at most two. */
  private static final Texts VALENCIES =
      new Texts("-", "->", "->>", "<-", "<->", "<->>", "<<-", "<<->", "<<->>");

  private final Sheet sheet;
  private final Texts labels;
  private final int[] head;
  private final int[] label;
  private final int[] first;
  private final int[] last;
  private final int[] next;
  private final int[] previous;

  Tree(Sheet sheet, Texts labels) {
    this.sheet = sheet;
    this.labels = labels;
    int size = sheet.words() + 1;
    this.head = filled(size);
    this.label = filled(size);
    this.first = filled(size);
    this.last = filled(size);
    this.next = filled(size);
    this.previous = filled(size);
    for (int word = 0; word < size; word++) {
      updateValency(word);
    }
  }

  private static int[] filled(int size) {
    int[] array = new int[size];
    Arrays.fill(array, NONE);
    return array;
  }

  int head(int word) {
    return head[word];
  }

  /** The number of the label of the arc to the word's head; {@link #NONE} without a head. */
  int label(int word) {
    return label[word];
  }

  boolean isBelow(int word, int ancestor) {
    for (int above = head[word]; above != NONE; above = head[above]) {
      if (above == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** Makes a word the dependent of another, taking it from the head it had. */
  void attach(int word, int to, int as) {
    if (head[word] != NONE) {
      unlink(word);
      updateValency(head[word]);
    }
    link(word, to);
    updateValency(to);
    head[word] = to;
    label[word] = as;
    labels.copy(as, sheet.values, word * Sheet.STRIDE + Sheet.LABEL);
  }

  private void unlink(int word) {
    int before = previous[word];
    int after = next[word];
    if (before == NONE) {
      first[head[word]] = after;
    } else {
      next[before] = after;
    }
    if (after == NONE) {
      last[head[word]] = before;
    } else {
      previous[after] = before;
    }
  }

  private void link(int word, int to) {
    int after = first[to];
    int before = last[to];
    if (after == NONE || word < after) {
      before = NONE;
    } else {
      while (before > word) {
        before = previous[before];
      }
      after = next[before];
    }
    previous[word] = before;
    next[word] = after;
    if (before == NONE) {
      first[to] = word;
    } else {
      next[before] = word;
    }
    if (after == NONE) {
      last[to] = word;
    } else {
      previous[after] = word;
    }
  }

  private void updateValency(int word) {
    int left = leftmost(word) == NONE ? 0 : secondLeftmost(word) == NONE ? 1 : 2;
    int right = rightmost(word) == NONE ? 0 : secondRightmost(word) == NONE ? 1 : 2;
    VALENCIES.copy(3 * left + right, sheet.values, word * Sheet.STRIDE + Sheet.VALENCY);
  }

  private int leftmost(int word) {
    return first[word] < word ? first[word] : NONE;
  }

  private int secondLeftmost(int word) {
    int second = first[word] == NONE ? NONE : next[first[word]];
    return second < word ? second : NONE;
  }

  private int rightmost(int word) {
    return last[word] > word ? last[word] : NONE;
  }

  private int secondRightmost(int word) {
    int second = last[word] == NONE ? NONE : previous[last[word]];
    return second > word ? second : NONE;
  }

  /** The word a step away; {@link #NONE} if there is none. */
  int step(int word, Address.Relation relation) {
    return switch (relation) {
      case SELF -> word;
      case H -> head[word];
      case H2 -> head[word] == NONE ? NONE : head[head[word]];
      case LMD -> leftmost(word);
      case LMD2 -> secondLeftmost(word);
      case RMD -> rightmost(word);
      case RMD2 -> secondRightmost(word);
      case LNS -> previous[word];
      case LNS2 -> previous[word] == NONE ? NONE : previous[previous[word]];
    };
  }
}
