package org.whoseword.claim;

import java.util.Set;
import java.util.stream.Stream;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.what.EventType;

/**
 * Tells whether words tell of an act, or only mention one: "the ousted president", "a war film".
 */
final class Assertion {

  private static final Set<String> HAPPENING =
      Set.of("happen", "occur", "erupt", "begin", "start", "continue", "follow", "resume");

  private static final Set<String> PERSONS =
      Set.of("he", "him", "she", "her", "they", "them", "who");

  private Assertion() {}

  /** Whether an act is said of nobody, only describes somebody, or is asked after. */
  static boolean isMention(Act act) {
    Token token = act.deed().token();
    return Involved.isNobody(act) || isEpithet(token) || isAsked(act.deed().sentence(), token);
  }

  /** "the ousted president": who he is, not what is told. */
  private static boolean isEpithet(Token token) {
    return token.is(Relation.MODIFIER) && !token.isNoun();
  }

  /** Only somebody can promise; and "calls for", said of a plan or in passing, is nobody's. */
  static boolean needsSpeaker(Act act) {
    boolean thing = act.actors().stream().anyMatch(each -> !each.isPronoun());
    boolean passing = act.deed().token().isNoun() || thing;
    boolean spoken = act.deed().entry().find(Involved.SPEAKER).isPresent();
    return spoken
        || act.typeRule().startsWith("intends+")
        || act.type() == EventType.REQUEST && passing;
  }

  /** "How many were killed?" tells of nothing. */
  private static boolean isAsked(Sentence sentence, Token token) {
    Token last = sentence.get(sentence.size() - 1);
    boolean question = last.form().equals("?");
    return question && token.isVerb() && (token.head() < 0 || token.is(Relation.CONJUNCT));
  }

  /** Violence without a named side is still an event; talk without one is not. */
  static boolean standsAlone(Act act, boolean set) {
    Token token = act.deed().token();
    return switch (act.type()) {
      case ASSAULT, PROTEST, MOBILIZE -> set || !token.isNoun() || isAsserted(act);
      default ->
          token.isVerb()
              && Stream.concat(act.actors().stream(), act.recipients().stream())
                  .anyMatch(Assertion::isSomeone);
    };
  }

  /** "it was an attack", "there was a shooting", "the blast happened": told, not only mentioned. */
  private static boolean isAsserted(Act act) {
    Token token = act.deed().token();
    boolean happened =
        act.deed()
            .sentence()
            .findHead(token)
            .filter(verb -> token.is(Relation.SUBJECT) && HAPPENING.contains(verb.lemma()))
            .isPresent();
    return happened || token.is(Relation.ATTRIBUTE);
  }

  /** A person whom the report has not named, but means. */
  private static boolean isSomeone(Token head) {
    return PERSONS.contains(head.lemma());
  }
}
