package org.whoseword.nlp;

import org.whoseword.parse.Relation;

/**
 * Tells second passives that do without their auxiliary: "two were killed and <b>nine injured</b>",
 * "the bridge was destroyed and <b>dozens of houses damaged</b>". The models take the injured for
 * those who injure, or for a part of what was killed or destroyed.
 */
final class Passives {

  private final Tree tree;
  private final String[] tags;

  private Passives(Tree tree, String[] tags) {
    this.tree = tree;
    this.tags = tags;
  }

  static void mend(Tree tree, String[] tags) {
    Passives pass = new Passives(tree, tags);
    for (int word = 0; word < tree.size(); word++) {
      if (tags[word].equals("VBN")) {
        pass.keepPassive(word);
      } else if (tree.is(word, Relation.CONJUNCT) || tree.is(word, Relation.COORDINATOR)) {
        pass.splitGapped(word);
      }
    }
  }

  /** "Four were killed and eleven abducted": what the second lacks is the first's auxiliary. */
  private void keepPassive(int verb) {
    int first = tree.head(verb);
    int subject = child(verb, Relation.SUBJECT);
    if (tree.is(verb, Relation.CONJUNCT)
        && child(first, Relation.PASSIVE_AUXILIARY) >= 0
        && subject >= 0
        && child(verb, Relation.AUXILIARY) < 0
        && child(verb, Relation.OBJECT) < 0) {
      tree.relate(subject, Relation.PASSIVE_SUBJECT);
    }
  }

  /** "The bridge was hit and <b>dozens of houses burned</b>": a noun behind a passive verb. */
  private void splitGapped(int noun) {
    int verb = tree.head(noun);
    if (verb >= 0 && tree.is(verb, Relation.PASSIVE_SUBJECT)) {
      verb = tree.head(verb);
    }
    boolean counted = tags[noun].equals("CD") || tags[noun].startsWith("NN");
    if (!counted || verb < 0 || verb > noun || child(verb, Relation.PASSIVE_AUXILIARY) < 0) {
      return;
    }
    for (int participle = noun + 1; participle < tree.size(); participle++) {
      if (tags[participle].equals("VBN")
          && tree.is(participle, Relation.NOUN_CLAUSE)
          && tree.isUnder(participle, noun)
          && isSetBefore(noun, participle, participle)) {
        tree.raise(participle, noun, Relation.CONJUNCT, Relation.PASSIVE_SUBJECT);
        tree.hang(participle, verb, Relation.CONJUNCT);
        return;
      }
    }
  }

  /** Whether only the noun's own words, without marks, stand between it and a verb below it. */
  private boolean isSetBefore(int noun, int verb, int without) {
    for (int i = noun + 1; i < verb; i++) {
      boolean own = tree.isUnder(i, noun) && !tree.isUnder(i, without);
      if (!own || tree.is(i, Relation.PUNCTUATION)) {
        return false;
      }
    }
    return true;
  }

  private int child(int word, Relation relation) {
    for (int child : tree.children(word)) {
      if (tree.is(child, relation)) {
        return child;
      }
    }
    return -1;
  }
}
