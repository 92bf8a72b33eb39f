package org.whoseword.nlp;

import java.util.ArrayList;
import java.util.List;
import org.whoseword.parse.Relation;

/**
 * Turns "marched -> to -> Mosul" into "marched -> Mosul -> to": the noun (or gerund) under a
 * preposition takes its place, and the preposition hangs on it as its case. In a chain ("according
 * to the report", "out of the city") every preposition becomes a case of the noun.
 */
final class Prepositions {

  private final Tree tree;
  private final String[] labels;
  private final String[] tags;

  private Prepositions(Tree tree, String[] labels, String[] tags) {
    this.tree = tree;
    this.labels = labels;
    this.tags = tags;
  }

  /**
   * @param labels the parser's labels, as they were before any change of the tree
   */
  static void lower(Tree tree, String[] labels, String[] tags) {
    Prepositions pass = new Prepositions(tree, labels, tags);
    for (int word : pass.deepestFirst()) {
      pass.lower(word);
    }
    pass.joinChains();
  }

  /** "because of", "in and around": a bare preposition under the noun behind it is its case. */
  private void joinChains() {
    for (int i = 0; i < tree.size(); i++) {
      boolean loose = tree.is(i, Relation.OBLIQUE) || tree.is(i, Relation.CONJUNCT);
      if (loose
          && Relations.isPreposition(tags[i])
          && tree.head(i) > i
          && tree.children(i).isEmpty()) {
        tree.relate(i, Relation.CASE);
      }
    }
  }

  /** Words with a complement of their own, those furthest from the root first. */
  private List<Integer> deepestFirst() {
    int[] depths = new int[tree.size()];
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < depths.length; i++) {
      for (int at = i; tree.head(at) >= 0; at = tree.head(at)) {
        depths[i]++;
      }
      found.add(i);
    }
    found.sort(
        (a, b) ->
            depths[a] != depths[b] ? Integer.compare(depths[b], depths[a]) : Integer.compare(a, b));
    return found;
  }

  private void lower(int preposition) {
    int complement = complement(preposition);
    if (complement < 0) {
      strand(preposition);
      return;
    }
    Relation role = role(preposition);
    boolean conjoined = labels[preposition].equals("conj");
    List<Integer> below = tree.children(preposition);
    tree.raise(complement, preposition, role, Relation.CASE);
    for (int other : below) {
      if (other != complement) {
        tree.hang(other, complement, tree.relation(other));
      }
    }
    if (conjoined && tree.is(complement, Relation.OBLIQUE)) {
      tree.relate(complement, Relation.CONJUNCT);
    }
  }

  /** What the noun becomes: whatever else a preposition was taken for, its noun is an oblique. */
  private Relation role(int preposition) {
    Relation role = tree.relation(preposition);
    return switch (role) {
      case COORDINATOR, MARKER, ADVERB, PARTICLE, AUXILIARY, DETERMINER, PUNCTUATION, OTHER ->
          Relation.OBLIQUE;
      default -> role;
    };
  }

  private int complement(int preposition) {
    boolean introduces =
        Character.isLetter(tags[preposition].charAt(0)) && !tags[preposition].startsWith("NN");
    introduces &=
        Relations.isPreposition(tags[preposition])
            || labels[preposition].equals("prep")
            || labels[preposition].equals("agent")
            || labels[preposition].equals("dative");
    if (!introduces) {
      return -1;
    }
    int clause = -1;
    int chained = -1;
    for (int child : tree.children(preposition)) {
      switch (labels[child]) {
        case "pobj" -> {
          return child;
        }
        case "pcomp" -> clause = clause < 0 ? child : clause;
        // The inner preposition of a chain has been lowered: its noun stands here, as an oblique.
        default -> chained = tree.is(child, Relation.OBLIQUE) && chained < 0 ? child : chained;
      }
    }
    return clause >= 0 ? clause : chained;
  }

  /** A preposition without a noun: "the man they spoke of", "broke in". */
  private void strand(int word) {
    if (labels[word].equals("prep")
        || labels[word].equals("agent")
        || (labels[word].equals("dative") && Relations.isPreposition(tags[word]))) {
      tree.relate(word, tags[word].startsWith("W") ? Relation.OTHER : stranded(word));
    }
  }

  private Relation stranded(int word) {
    int head = tree.head(word);
    return head >= 0 && head < word && tags[head].startsWith("VB")
        ? Relation.PARTICLE
        : Relation.OTHER;
  }
}
