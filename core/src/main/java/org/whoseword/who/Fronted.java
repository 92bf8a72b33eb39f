package org.whoseword.who;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;

/** Pronouns that stand before their name: "Since <b>his</b> ouster, Otieno has lived abroad". */
final class Fronted {

  private Fronted() {}

  /** The pronouns in the phrases before the subject of a sentence, by the name that is it. */
  static Map<Found, List<Found>> pronouns(Sentence sentence, List<Found> mentions) {
    Map<Found, List<Found>> ahead = new IdentityHashMap<>();
    for (Found name : mentions) {
      if (!isSubject(name)) {
        continue;
      }
      for (Found pronoun : mentions) {
        if (isBefore(sentence, pronoun, name)) {
          ahead.computeIfAbsent(name, each -> new ArrayList<>()).add(pronoun);
        }
      }
    }
    return ahead;
  }

  /** Whether a pronoun for one person may mean somebody. */
  static boolean agrees(Found pronoun, Draft draft) {
    Draft.Gender gender = Genders.ofPronoun(pronoun.head().form());
    return draft.gender() == gender || draft.gender() == Draft.Gender.UNKNOWN;
  }

  /**
   * What stands before the subject of a sentence and says who it is: "<b>Chad's first
   * president</b>, Awa Toure was arrested". The parser makes two subjects of it.
   */
  static Optional<Token> title(Sentence sentence, Found name) {
    Token head = name.head();
    if (!isSubject(name) || head.head() < 0) {
      return Optional.empty();
    }
    return sentence.children(sentence.get(head.head()), head.relation()).stream()
        .filter(each -> each.index() < head.index() && each.isNoun() && !each.isProper())
        .filter(each -> hasComma(sentence, each, head))
        .findFirst();
  }

  private static boolean isSubject(Found name) {
    return name.form() == Mention.Form.NAME
        && name.kind() == Party.Kind.PERSON
        && (name.head().is(Relation.SUBJECT) || name.head().is(Relation.PASSIVE_SUBJECT));
  }

  private static boolean isBefore(Sentence sentence, Found pronoun, Found name) {
    boolean person =
        pronoun.isPronoun()
            && Genders.ofPronoun(pronoun.head().form()) != Draft.Gender.UNKNOWN
            && pronoun.head().is(Relation.POSSESSOR);
    if (!person || pronoun.head().index() > name.head().index()) {
      return false;
    }
    Token top = pronoun.head();
    while (top.head() >= 0 && top.head() != name.head().head()) {
      top = sentence.get(top.head());
    }
    boolean aside = top.is(Relation.OBLIQUE) || top.is(Relation.ADVERBIAL_CLAUSE);
    return top.head() == name.head().head() && aside && hasComma(sentence, top, name.head());
  }

  private static boolean hasComma(Sentence sentence, Token from, Token to) {
    for (int i = from.index() + 1; i < to.index(); i++) {
      if (sentence.get(i).form().equals(",")) {
        return true;
      }
    }
    return false;
  }
}
