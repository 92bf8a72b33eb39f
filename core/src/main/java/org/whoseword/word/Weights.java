package org.whoseword.word;

import java.util.HashMap;
import java.util.Map;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.Table;

/**
 * Linear rankers: for each question a list of traits with whole numbers, in hundredths. They were
 * fitted once on annotated news and are kept in the codebook as a table that can be read.
 */
final class Weights {

  /**
   * The weights of one question's traits by their keys, in a table of slots with open addresses.
   */
  private static final class Question {
    private long[] keys = new long[1 << 10];
    private int[] weights = new int[1 << 10];
    private int count;

    /** Whether the key was not there yet. */
    boolean put(long key, int weight) {
      if (2 * count >= keys.length) {
        grow();
      }
      int at = slot(key);
      if (keys[at] == key) {
        return false;
      }
      keys[at] = key;
      weights[at] = weight;
      count++;
      return true;
    }

    private void grow() {
      long[] formerKeys = keys;
      int[] formerWeights = weights;
      keys = new long[2 * formerKeys.length];
      weights = new int[2 * formerKeys.length];
      for (int i = 0; i < formerKeys.length; i++) {
        if (formerKeys[i] != 0) {
          int at = slot(formerKeys[i]);
          keys[at] = formerKeys[i];
          weights[at] = formerWeights[i];
        }
      }
    }

    int get(long key) {
      return weights[slot(key)];
    }

    /** Where the key is, or where it would go. No name is empty, so no key is 0. */
    private int slot(long key) {
      int mask = keys.length - 1;
      int at = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & mask;
      while (keys[at] != 0 && keys[at] != key) {
        at = at + 1 & mask;
      }
      return at;
    }
  }

  private static final Question NONE = new Question();

  private final Map<String, Question> byQuestion = new HashMap<>();

  Weights(Codebook codebook) {
    for (Table table : codebook.tablesUnder("cues/")) {
      if (table.path().equals("cues/weights.tsv")) {
        table.rows().forEach(this::add);
      }
    }
  }

  private void add(Table.Row row) {
    String trait = row.get("trait");
    Question question = byQuestion.computeIfAbsent(row.get("question"), name -> new Question());
    try {
      if (!question.put(Traits.key(trait), Integer.parseInt(row.get("weight")))) {
        throw row.error("'" + trait + "' has the key of a trait above it");
      }
    } catch (NumberFormatException e) {
      throw row.error("'" + row.get("weight") + "' is no whole number");
    }
  }

  /** The sum of the weights of some traits; traits without a weight count nothing. */
  int sum(String question, Traits traits) {
    Question weights = byQuestion.getOrDefault(question, NONE);
    int sum = 0;
    for (int i = 0; i < traits.size(); i++) {
      sum += weights.get(traits.key(i));
    }
    return sum;
  }
}
