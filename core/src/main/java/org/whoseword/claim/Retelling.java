package org.whoseword.claim;

import java.util.List;
import java.util.Set;
import org.whoseword.claim.Claims.Told;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.what.EventType;

/** Tells whether a claim says again what another sentence has told. */
final class Retelling {

  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "such");

  /** Phrases that say something of an act, so that its noun does more than point back. */
  private static final Set<String> TELLING = Set.of("of", "by", "on", "against", "from", "at");

  private Retelling() {}

  /** "the attack", said again: a noun that points back and says nothing new. */
  static boolean isPointer(Told told) {
    Token token = told.act().deed().token();
    Sentence sentence = told.sentence();
    boolean bare =
        told.act().actors().isEmpty()
            && told.claim().actors().isEmpty()
            && told.claim().recipients().isEmpty()
            && told.claim().counts().isEmpty();
    return token.isNoun() && bare && isBare(sentence, token);
  }

  /** Whether a noun has an article that points back, and no phrase that says more of its act. */
  static boolean isBare(Sentence sentence, Token noun) {
    return sentence.children(noun).stream().anyMatch(each -> DEFINITE.contains(each.lemma()))
        && sentence.children(noun, Relation.OBLIQUE).stream()
            .noneMatch(each -> TELLING.contains(sentence.preposition(each)));
  }

  /** Whether a noun may point back to what was told. */
  static boolean isPointed(Told before, Told next) {
    return before.claim().type() == next.claim().type()
        && (isStory(next.claim()) || Likeness.sameDay(before.claim(), next.claim()));
  }

  /** Whether the day of a claim is not its own words' but taken over from the story. */
  private static boolean isStory(Claim claim) {
    return claim.rules().getOrDefault("when", "story").startsWith("story");
  }

  /** Whether the body tells what the headline says, so that the headline is its mention. */
  static boolean isHeadlineOf(Told headline, Told body) {
    Claim a = headline.claim();
    Claim b = body.claim();
    if (a.type() != b.type()) {
      return false;
    }
    String lemma = headline.act().deed().predicate().lemma();
    boolean entry = headline.act().deed().entry().id().equals(body.act().deed().entry().id());
    boolean actors = Likeness.agree(a.actors(), b.actors());
    boolean recipients = Likeness.agree(a.recipients(), b.recipients());
    return Likeness.alike(a.actors(), b.actors())
        || Likeness.alike(a.recipients(), b.recipients())
        || lemma.equals(body.act().deed().predicate().lemma())
        || actors && recipients
        || entry && (actors || recipients);
  }

  /** "condemned the launch by Korea": what is blamed was told elsewhere, by whoever did it. */
  static boolean isBlamed(Told told, Told blamed) {
    Claim a = told.claim();
    Claim b = blamed.claim();
    return a.type() == b.type()
        && a.status() == b.status()
        && (Likeness.alike(a.actors(), b.actors())
            || Likeness.agree(a.actors(), b.actors())
                && Likeness.alike(a.recipients(), b.recipients()))
        && (Likeness.sameDay(a, b) || isStory(b));
  }

  /** Whether two sentences tell of one event on the same word. */
  static boolean isSameEvent(Told told, Told next) {
    Claim a = told.claim();
    Claim b = next.claim();
    if (a.type() != b.type() || a.status() != b.status() || !Likeness.sameRoot(a, b)) {
      return false;
    }
    boolean actors = Likeness.alike(a.actors(), b.actors());
    boolean recipients = Likeness.alike(a.recipients(), b.recipients());
    boolean fits =
        Likeness.agree(a.actors(), b.actors()) && Likeness.agree(a.recipients(), b.recipients());
    boolean codes = a.cameo().equals(b.cameo()) || a.type() == EventType.ASSAULT;
    return fits
        && (recipients || actors && a.type() != EventType.ASSAULT)
        && codes
        && Likeness.sameSetting(a, b);
  }

  /**
   * Place of the latest claim that a noun points back to: one of its own day before one of another;
   * -1 when there is none.
   */
  static int findPointed(List<Told> kept, Told next) {
    int other = -1;
    for (int i = kept.size() - 1; i >= 0; i--) {
      Told before = kept.get(i);
      if (isPointed(before, next)) {
        if (Likeness.sameDay(before.claim(), next.claim())) {
          return i;
        }
        boolean near = next.sentence().index() - before.sentence().index() <= 1;
        other = other < 0 && near ? i : other;
      }
    }
    return other;
  }
}
