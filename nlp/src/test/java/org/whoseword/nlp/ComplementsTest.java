package org.whoseword.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.whoseword.parse.Relation;

class ComplementsTest {

  @Test
  void aCallForSomebodyToActHasTheActAsItsClause() {
    String[] lemmas = {"call", "for", "rebel", "to", "disarm"};
    String[] tags = {"VBD", "IN", "NNS", "TO", "VB"};
    Tree tree =
        new Tree(
            new int[] {-1, 4, 4, 4, 0},
            new Relation[] {
              Relation.ROOT,
              Relation.MARKER,
              Relation.SUBJECT,
              Relation.AUXILIARY,
              Relation.ADVERBIAL_CLAUSE
            });
    Complements.mend(tree, lemmas, tags);
    assertEquals(Relation.CLAUSAL_COMPLEMENT, tree.relation(4));
    lemmas[0] = "move";
    tree.relate(4, Relation.ADVERBIAL_CLAUSE);
    Complements.mend(tree, lemmas, tags);
    assertEquals(Relation.ADVERBIAL_CLAUSE, tree.relation(4));
  }

  @Test
  void whatSomebodyIsAccusedOfHangsOnTheAccusation() {
    String[] lemmas = {"accuse", "mayor", "of", "loot"};
    String[] tags = {"VBD", "NN", "IN", "VBG"};
    Tree tree =
        new Tree(
            new int[] {-1, 0, 3, 1},
            new Relation[] {Relation.ROOT, Relation.OBJECT, Relation.CASE, Relation.OBLIQUE});
    Complements.mend(tree, lemmas, tags);
    assertEquals(0, tree.head(3));
    assertEquals(3, tree.head(2));
  }

  @Test
  void aDeedThatSomebodyIsAccusedOfIsNotTheirs() {
    String[] lemmas = {"accuse", "man", "of", "attack"};
    String[] tags = {"VBD", "NNS", "IN", "NN"};
    Tree tree =
        new Tree(
            new int[] {-1, 0, 3, 1},
            new Relation[] {Relation.ROOT, Relation.OBJECT, Relation.CASE, Relation.OBLIQUE});
    Complements.mend(tree, lemmas, tags);
    assertEquals(0, tree.head(3));
    lemmas[0] = "meet";
    tree.hang(3, 1, Relation.OBLIQUE);
    Complements.mend(tree, lemmas, tags);
    assertEquals(1, tree.head(3));
  }
}
