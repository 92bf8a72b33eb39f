package org.whoseword.nlp;

import java.util.List;

/**
 * The decoded pieces of words, put together again: "U.S.", "-", "led" is one word whose head is the
 * head of its topmost piece.
 *
 * @param top index of each word's topmost piece
 * @param first index of each word's first piece
 * @param heads index of each word's head word, -1 for the root
 */
record Merged(int[] top, int[] first, int[] heads) {

  static Merged of(List<Word> words, Decoded pieces) {
    int size = words.size();
    int[] first = new int[size];
    int[] owner = new int[pieces.size()];
    int piece = 0;
    for (int i = 0; i < size; i++) {
      first[i] = piece;
      for (int k = 0; k < words.get(i).pieces().size(); k++) {
        owner[piece++] = i;
      }
    }
    int[] depths = depths(pieces.heads());
    int[] top = new int[size];
    int[] heads = new int[size];
    for (int i = 0; i < size; i++) {
      int last = i + 1 < size ? first[i + 1] : pieces.size();
      top[i] = first[i];
      for (int k = first[i] + 1; k < last; k++) {
        // The least deep piece: only so can the words not form a cycle.
        if (depths[k] < depths[top[i]]) {
          top[i] = k;
        }
      }
      int head = pieces.heads()[top[i]];
      heads[i] = head < 0 ? -1 : owner[head];
    }
    return new Merged(top, first, heads);
  }

  private static int[] depths(int[] heads) {
    int[] depths = new int[heads.length];
    for (int i = 0; i < heads.length; i++) {
      for (int at = i; heads[at] >= 0; at = heads[at]) {
        depths[i]++;
      }
    }
    return depths;
  }
}
