package org.whoseword.who;

import java.util.Optional;
import java.util.Set;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;

/** Which tokens may head a mention, and what their form and determiner say of it. */
final class Heads {

  private static final Set<String> ABROAD =
      Set.of(
          "foreign",
          "international",
          "neighbouring",
          "neighboring",
          "western",
          "european",
          "global",
          "overseas",
          "regional",
          "multinational");

  private static final Set<String> LANDS = Set.of("country", "nation", "state", "ally", "partner");

  private static final Set<String> POINTING = Set.of("the", "that", "this", "those", "these");

  private static final Set<String> QUANTITIES =
      Set.of(
          "dozen",
          "hundred",
          "thousand",
          "score",
          "million",
          "number",
          "couple",
          "majority",
          "host",
          "handful");

  private Heads() {}

  static boolean isHead(Reached reached, Token token) {
    Sentence sentence = reached.sentence();
    boolean nominal = token.isNoun() || isNominal(sentence, token);
    if (!nominal || token.is(Relation.COMPOUND) || token.is(Relation.MODIFIER)) {
      return false;
    }
    boolean named =
        reached
            .chunkAt(token.index())
            .filter(chunk -> chunk.actor().isPresent() || chunk.country().isPresent())
            .isPresent();
    return !named || reached.headOfChunkAt(token.index()) == token.index();
  }

  /** "The wounded", "one of them": adjectives and numbers that stand for people. */
  private static boolean isNominal(Sentence sentence, Token token) {
    boolean argument =
        switch (token.relation()) {
          case SUBJECT, PASSIVE_SUBJECT, OBJECT, AGENT, OBLIQUE, CONJUNCT, SECOND_OBJECT -> true;
          default -> false;
        };
    if (!argument) {
      return false;
    }
    if (token.tag().equals("CD")) {
      return ofWhom(sentence, token).isPresent();
    }
    return (token.isAdjective() || token.tag().equals("VBN"))
        && sentence.hasChild(token, Relation.DETERMINER);
  }

  /** "Dozens of students", "one of them": behind the number or quantity, whom it counts. */
  static Optional<Token> countedBy(Sentence sentence, Token head) {
    boolean counts = head.tag().equals("CD") || QUANTITIES.contains(head.lemma());
    return counts ? ofWhom(sentence, head) : Optional.empty();
  }

  private static Optional<Token> ofWhom(Sentence sentence, Token token) {
    return sentence.children(token, Relation.OBLIQUE).stream()
        .filter(child -> child.index() > token.index())
        .filter(child -> sentence.preposition(child).equals("of"))
        .findFirst();
  }

  /** A noun before another noun outside its own name: "police" in "police raid". */
  static boolean isModifier(Reached reached, Token token) {
    if (!token.is(Relation.COMPOUND) && !token.is(Relation.MODIFIER) || token.head() < 0) {
      return false;
    }
    int index = token.index();
    boolean outside =
        token.head() < reached.firstTokenAt(index) || token.head() > reached.lastTokenAt(index);
    return outside && reached.headOfChunkAt(index) == index && token.head() > index;
  }

  static boolean isPlural(Token head) {
    return head.tag().equals("NNS")
        || head.tag().equals("NNPS")
        || head.isAdjective()
        || head.tag().equals("VBN")
        || head.lemma().equals("people");
  }

  /** "The group", "those men": somebody spoken of before. */
  static boolean isDefinite(Sentence sentence, Token head) {
    return sentence
        .findChild(head, Relation.DETERMINER)
        .filter(determiner -> POINTING.contains(determiner.lemma()))
        .isPresent();
  }

  /** "A foreign country", "ally of Iran": not the state that the report is about. */
  static boolean isAbroad(Reached reached, Token head) {
    if (LANDS.contains(head.lemma())) {
      return true;
    }
    Sentence sentence = reached.sentence();
    for (int i = reached.start(head); i <= head.index(); i++) {
      if (ABROAD.contains(sentence.get(i).lemma()) || isActor(reached, i)) {
        return true;
      }
    }
    return ofWhom(sentence, head).filter(whom -> isActor(reached, whom.index())).isPresent();
  }

  private static boolean isActor(Reached reached, int token) {
    return reached.chunkAt(token).flatMap(Chunk::actor).isPresent();
  }
}
