package org.whoseword.nlp;

import java.util.List;
import java.util.Set;
import org.whoseword.parse.Relation;

/**
 * Gives a verb the subject that stands right before it and was hung elsewhere: "after <b>the
 * council</b> passed sanctions" (taken for "after the council") and "After long talks, <b>Peru and
 * Chile</b> agreed" (taken for an apposition to the talks).
 */
final class Subjects {

  private static final Set<String> MARKERS =
      Set.of("after", "before", "since", "until", "while", "over", "about", "despite", "amid");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private final Tree tree;
  private final String[] lemmas;
  private final String[] tags;

  private Subjects(Tree tree, String[] lemmas, String[] tags) {
    this.tree = tree;
    this.lemmas = lemmas;
    this.tags = tags;
  }

  static void mend(Tree tree, String[] lemmas, String[] tags) {
    Subjects subjects = new Subjects(tree, lemmas, tags);
    for (int verb = 1; verb < tree.size(); verb++) {
      if (subjects.lacksSubject(verb)) {
        subjects.give(verb);
      }
    }
  }

  private boolean lacksSubject(int verb) {
    boolean clause =
        tree.is(verb, Relation.ROOT)
            || tree.is(verb, Relation.ADVERBIAL_CLAUSE)
            || tree.is(verb, Relation.CONJUNCT)
            || tree.is(verb, Relation.CLAUSAL_COMPLEMENT);
    if (!clause || !tags[verb].startsWith("VB")) {
      return false;
    }
    boolean finite = FINITE.contains(tags[verb]);
    for (int child : tree.children(verb)) {
      if (tree.is(child, Relation.SUBJECT)
          || tree.is(child, Relation.PASSIVE_SUBJECT)
          || tree.is(child, Relation.EXPLETIVE)) {
        return false;
      }
      finite |= isAuxiliary(child) && FINITE.contains(tags[child]);
    }
    return finite;
  }

  private boolean isAuxiliary(int word) {
    return tree.is(word, Relation.AUXILIARY) || tree.is(word, Relation.PASSIVE_AUXILIARY);
  }

  private void give(int verb) {
    int end = verb - 1;
    while (end > 0 && tree.head(end) == verb && isBetween(end)) {
      end--;
    }
    int head = nounEndingAt(end, verb);
    if (head < 0) {
      return;
    }
    Relation relation = relation(verb);
    boolean beside = tree.head(head) == verb || tree.head(head) == tree.head(verb);
    if (beside && tree.is(head, Relation.OBLIQUE)) {
      for (int child : tree.children(head)) {
        if (child < head && tree.is(child, Relation.CASE) && MARKERS.contains(lemmas[child])) {
          tree.hang(child, verb, Relation.MARKER);
          tree.hang(head, verb, relation);
          if (tree.is(verb, Relation.CONJUNCT)) {
            tree.relate(verb, Relation.ADVERBIAL_CLAUSE);
          }
          return;
        }
      }
    } else if (!tree.is(verb, Relation.CONJUNCT)
        && tree.is(head, Relation.APPOSITION)
        && isFronted(tree.head(head), verb)) {
      int start = start(head);
      if (start > 0 && lemmas[start - 1].equals(",")) {
        tree.hang(head, verb, relation);
      }
    }
  }

  private boolean isBetween(int word) {
    return isAuxiliary(word) || tree.is(word, Relation.ADVERB) || tree.is(word, Relation.NEGATION);
  }

  /** The top of the noun phrase that ends at a word; -1 when none does. */
  private int nounEndingAt(int end, int verb) {
    if (end < 0 || !tags[end].startsWith("NN")) {
      return -1;
    }
    int head = end;
    while (tree.head(head) >= 0
        && tree.head(head) < end + 1
        && tree.head(head) != verb
        && tree.head(head) != tree.head(verb)
        && !tree.is(head, Relation.APPOSITION)) {
      head = tree.head(head);
    }
    return tags[head].startsWith("NN") ? head : -1;
  }

  /** Whether a noun stands in a phrase that opens the clause of a verb. */
  private boolean isFronted(int noun, int verb) {
    int top = noun;
    while (top >= 0 && tree.head(top) >= 0 && tree.head(top) != verb) {
      top = tree.head(top);
    }
    return top >= 0
        && top < verb
        && tree.head(top) == verb
        && (tree.is(top, Relation.OBLIQUE) || tree.is(top, Relation.ADVERBIAL_NOUN))
        && start(top) <= 1;
  }

  private int start(int word) {
    int start = word;
    List<Integer> children = tree.children(word);
    for (int child : children) {
      if (child < word) {
        start = Math.min(start, start(child));
      }
    }
    return start;
  }

  private Relation relation(int verb) {
    boolean passive =
        tree.children(verb).stream().anyMatch(each -> tree.is(each, Relation.PASSIVE_AUXILIARY));
    return passive ? Relation.PASSIVE_SUBJECT : Relation.SUBJECT;
  }
}
