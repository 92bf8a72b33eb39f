package org.whoseword.nlp;

import org.whoseword.parse.Relation;

/**
 * Reads "<b>Had</b> the army left, they would have stayed" as a condition: the auxiliary in front
 * of the subject is as good as an "if". The models take it for a verb of its own.
 */
final class Inversions {

  private Inversions() {}

  static void mend(Tree tree, String[] lemmas, String[] tags) {
    for (int word = 0; word < tree.size(); word++) {
      if (tags[word].equals("VBD")
          && lemmas[word].equals("have")
          && tree.is(word, Relation.ADVERBIAL_CLAUSE)) {
        mend(tree, word, tags);
      }
    }
  }

  private static void mend(Tree tree, int had, String[] tags) {
    for (int verb : tree.children(had)) {
      boolean past = tags[verb].equals("VBN") || tags[verb].equals("VBD");
      boolean inverted =
          tree.children(verb).stream()
              .anyMatch(child -> tree.is(child, Relation.SUBJECT) && child > had && child < verb);
      if (past && inverted && tree.is(verb, Relation.CLAUSAL_COMPLEMENT)) {
        tree.raise(verb, had, Relation.ADVERBIAL_CLAUSE, Relation.MARKER);
        return;
      }
    }
  }
}
