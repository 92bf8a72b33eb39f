package org.whoseword.nlp;

import java.util.Set;
import org.whoseword.parse.Relation;

/**
 * Hangs two clauses on the verbs that ask for them: "called <b>for the militia to disband</b>"
 * (taken for a purpose) and "accused him <b>of having ordered</b> it", "accused them <b>of the
 * attack</b>" (hung on the accused).
 */
final class Complements {

  private static final Set<String> FOR_TO =
      Set.of("call", "ask", "appeal", "press", "push", "plead", "beg", "wait", "campaign", "lobby");

  /** "Accused two men <b>of the attack</b>": never the men of the attack. */
  private static final Set<String> OF_DEED = Set.of("accuse", "suspect", "convict", "acquit");

  private static final Set<String> OF_DOING =
      Set.of(
          "accuse", "suspect", "convict", "acquit", "blame", "prevent", "stop", "charge", "warn");

  private Complements() {}

  static void mend(Tree tree, String[] lemmas, String[] tags) {
    for (int word = 0; word < tree.size(); word++) {
      int head = tree.head(word);
      if (head < 0 || head > word) {
        continue;
      }
      if (tags[word].equals("NN") || tags[word].equals("NNS")) {
        raiseDeed(tree, word, lemmas);
        continue;
      }
      if (!tags[word].startsWith("VB")) {
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

  private static void raiseDeed(Tree tree, int noun, String[] lemmas) {
    int accused = tree.head(noun);
    int verb = tree.head(accused);
    boolean object =
        tree.is(accused, Relation.OBJECT) || tree.is(accused, Relation.PASSIVE_SUBJECT);
    if (tree.is(noun, Relation.OBLIQUE)
        && object
        && verb >= 0
        && verb < accused
        && OF_DEED.contains(lemmas[verb])
        && has(tree, noun, Relation.CASE, "of", lemmas)) {
      tree.hang(noun, verb, Relation.OBLIQUE);
    }
  }

  private static boolean has(
      Tree tree, int word, Relation relation, String lemma, String[] lemmas) {
    return tree.children(word).stream()
        .anyMatch(child -> tree.is(child, relation) && lemmas[child].equals(lemma));
  }
}
