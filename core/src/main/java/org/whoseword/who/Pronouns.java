package org.whoseword.who;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;

/**
 * Finds whom a pronoun means: a subject before others, the same sentence before the one before;
 * nobody who is another argument of the same verb.
 */
final class Pronouns {

  /** How many sentences back a pronoun may point. */
  private static final int REACH = 2;

  /** Only this many parties are looked at, the latest first: keeps the work linear. */
  private static final int WINDOW = 40;

  private static final Set<String> EMPTY_VERBS =
      Set.of(
          "be", "seem", "appear", "take", "happen", "become", "mean", "turn", "rain", "remain",
          "matter", "emerge");

  private static final Set<String> NOBODY =
      Set.of("everyone", "everybody", "anyone", "anybody", "nobody", "someone", "somebody");

  private final List<Draft> drafts;

  /**
   * @param drafts all parties so far; grows while this is used
   */
  Pronouns(List<Draft> drafts) {
    this.drafts = drafts;
  }

  Optional<Draft> antecedent(Found pronoun) {
    if (isExpletive(pronoun)) {
      return Optional.empty();
    }
    Draft best = null;
    int highest = 0;
    for (int i = drafts.size() - 1; i >= 0 && i >= drafts.size() - WINDOW; i--) {
      Draft draft = drafts.get(i);
      int score = agrees(pronoun, draft) ? score(pronoun, draft.recent()) : 0;
      if (score > highest) {
        highest = score;
        best = draft;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isExpletive(Found pronoun) {
    Token token = pronoun.head();
    if (token.is(Relation.EXPLETIVE)) {
      return true;
    }
    return token.lemma().equals("it")
        && token.is(Relation.SUBJECT)
        && token.head() >= 0
        && EMPTY_VERBS.contains(pronoun.sentence().get(token.head()).lemma());
  }

  private static boolean agrees(Found pronoun, Draft draft) {
    if (NOBODY.contains(draft.latest().head().lemma())) {
      return false;
    }
    String form = pronoun.head().form().toLowerCase(Locale.ROOT);
    Draft.Gender gender = Genders.ofPronoun(form);
    if (gender != Draft.Gender.UNKNOWN) {
      boolean person = draft.kind() == Party.Kind.PERSON || draft.kind() == Party.Kind.UNNAMED;
      boolean fits = draft.gender() == gender || draft.gender() == Draft.Gender.UNKNOWN;
      return person && fits && !draft.isPlural();
    }
    if (form.startsWith("the")) {
      return draft.isPlural() || draft.kind() == Party.Kind.GROUP;
    }
    boolean body =
        draft.kind() == Party.Kind.ORGANISATION
            || draft.kind() == Party.Kind.STATE
            || draft.kind() == Party.Kind.GROUP;
    return body && !draft.isPlural();
  }

  private static int score(Found pronoun, List<Found> mentions) {
    int highest = 0;
    for (Found before : mentions) {
      highest = Math.max(highest, score(pronoun, before));
    }
    return highest;
  }

  /** How near and how prominent a mention is to a pronoun; 0 when it cannot be meant. */
  private static int score(Found pronoun, Found before) {
    if (before.head().is(Relation.ATTRIBUTE)
        || before.sentence().preposition(before.head()).equals("as")) {
      return 0;
    }
    int distance = pronoun.sentence().index() - before.sentence().index();
    if (distance > REACH || distance == 0 && !mayBind(pronoun, before)) {
      return 0;
    }
    int role = isSubject(before) ? 3 : before.head().is(Relation.POSSESSOR) ? 1 : 2;
    if (before.head().isAdjective() && !pronoun.head().is(Relation.POSSESSOR)) {
      // "It held French citizenship": France is named only in passing.
      role = 0;
    }
    boolean over = distance == 0 && isOver(pronoun, before);
    return (REACH + 1 - distance) * 10 + role + (over ? 5 : 0);
  }

  private static boolean isSubject(Found found) {
    Token at = found.head();
    while (at.is(Relation.CONJUNCT)) {
      at = found.sentence().get(at.head());
    }
    return at.is(Relation.SUBJECT) || at.is(Relation.PASSIVE_SUBJECT);
  }

  /** Not itself, not behind it, no other argument of its verb, not inside the phrase it owns. */
  private static boolean mayBind(Found pronoun, Found before) {
    Sentence sentence = pronoun.sentence();
    Token token = pronoun.head();
    Token other = before.head();
    if (other.index() > token.index()) {
      return false;
    }
    if (isSaidOf(sentence, other, token)) {
      return false;
    }
    boolean owns = token.is(Relation.POSSESSOR);
    return owns || token.head() != other.head() || !sentence.get(token.head()).isVerb();
  }

  /** "<b>A teacher</b> by profession, he fled": what he is, not whom "he" means. */
  private static boolean isSaidOf(Sentence sentence, Token other, Token pronoun) {
    boolean opens =
        other.index() < 6
            && sentence.get(0).lemma().equals("a")
            && sentence.get(0).head() == other.index();
    return opens
        && pronoun.is(Relation.SUBJECT)
        && pronoun.index() > 1
        && sentence.get(pronoun.index() - 1).form().equals(",");
  }

  /** Whether a mention is the subject of a clause that the pronoun's clause hangs on. */
  private static boolean isOver(Found pronoun, Found before) {
    Sentence sentence = pronoun.sentence();
    Token other = before.head();
    return isSubject(before)
        && other.head() >= 0
        && sentence.isUnder(pronoun.head(), sentence.get(other.head()));
  }
}
