package org.whoseword.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.whoseword.parse.Relation;

class SubjectsTest {

  @Test
  void whoStandsBetweenAfterAndAVerbIsItsSubject() {
    String[] lemmas = {"soldier", "flee", "after", "rebel", "again", "attack"};
    String[] tags = {"NNS", "VBD", "IN", "NNS", "RB", "VBD"};
    Tree tree =
        new Tree(
            new int[] {1, -1, 3, 1, 5, 1},
            new Relation[] {
              Relation.SUBJECT,
              Relation.ROOT,
              Relation.CASE,
              Relation.OBLIQUE,
              Relation.ADVERB,
              Relation.ADVERBIAL_CLAUSE
            });
    Subjects.mend(tree, lemmas, tags);
    assertEquals(Relation.SUBJECT, tree.relation(3));
    assertEquals(5, tree.head(3));
    assertEquals(Relation.MARKER, tree.relation(2));
    assertEquals(5, tree.head(2));
  }

  @Test
  void theNamesBehindAnOpeningPhraseAreTheSubjectThatTheVerbLacks() {
    String[] lemmas = {"after", "talk", ",", "peru", "and", "chile", "agree"};
    String[] tags = {"IN", "NNS", ",", "NNP", "CC", "NNP", "VBD"};
    Relation[] relations = {
      Relation.CASE,
      Relation.OBLIQUE,
      Relation.PUNCTUATION,
      Relation.APPOSITION,
      Relation.COORDINATOR,
      Relation.CONJUNCT,
      Relation.ROOT
    };
    Tree tree = new Tree(new int[] {1, 6, 1, 1, 3, 3, -1}, relations);
    Subjects.mend(tree, lemmas, tags);
    assertEquals(Relation.SUBJECT, tree.relation(3));
    assertEquals(6, tree.head(3));
  }

  @Test
  void aVerbWithASubjectKeepsIt() {
    String[] lemmas = {"after", "talk", ",", "peru", "we", "agree"};
    String[] tags = {"IN", "NNS", ",", "NNP", "PRP", "VBD"};
    Relation[] relations = {
      Relation.CASE,
      Relation.OBLIQUE,
      Relation.PUNCTUATION,
      Relation.APPOSITION,
      Relation.SUBJECT,
      Relation.ROOT
    };
    Tree tree = new Tree(new int[] {1, 5, 1, 1, 5, -1}, relations);
    Subjects.mend(tree, lemmas, tags);
    assertEquals(Relation.APPOSITION, tree.relation(3));
  }
}
