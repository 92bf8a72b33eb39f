package org.whoseword.nlp;

import java.util.Set;
import org.whoseword.parse.Relation;

/**
 * Hangs two clauses on the verbs that ask for them: "called <b>for the militia to disband</b>"
 * (taken for a purpose) and "accused him <b>of having ordered</b> it" (hung on the accused).
 */
final class Complements {

  private static final Set<String> FOR_TO =
      Set.of("call", "ask", "appeal", "press", "push", "plead", "beg", "wait", "campaign", "lobby");

  private static final Set<String> OF_DOING =
      Set.of(
          "accuse", "suspect", "convict", "acquit", "blame", "prevent", "stop", "charge", "warn");

  private Complements() {}

  static void mend(Tree tree, String[] lemmas, String[] tags) {
    for (int word = 0; word < tree.size(); word++) {
      int head = tree.head(word);
      if (head < 0 || head > word || !tags[word].startsWith("VB")) {
        continue;
      }
      if (tree.is(word, Relation.ADVERBIAL_CLAUSE)
          && FOR_TO.contains(lemmas[head])
          && has(tree, word, Relation.MARKER, "for", lemmas)
          && has(tree, word, Relation.AUXILIARY, "to", lemmas)) {
        tree.relate(word, Relation.CLAUSAL_COMPLEMENT);
      } else if (tree.is(word, Relation.OBLIQUE)
          && (tags[word].equals("VBG") || has(tree, word, Relation.AUXILIARY, "have", lemmas))
          && tree.is(head, Relation.OBJECT)
          && OF_DOING.contains(lemmas[tree.head(head)])) {
        tree.hang(word, tree.head(head), Relation.OBLIQUE);
      }
    }
  }

  private static boolean has(
      Tree tree, int word, Relation relation, String lemma, String[] lemmas) {
    return tree.children(word).stream()
        .anyMatch(child -> tree.is(child, relation) && lemmas[child].equals(lemma));
  }
}
