package org.whoseword.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.whoseword.claim.Claim.Participant;
import org.whoseword.claim.Claims.Told;
import org.whoseword.codebook.Codebook;
import org.whoseword.parse.Predicates;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.what.Deed;
import org.whoseword.what.EventType;

/**
 * Tells whether two claims of one sentence are parts of one act: its participle ("attacked the
 * town, killing 12"), its toll, its name ("were killed in an attack").
 */
final class SameAct {

  private static final Set<String> WITHIN = Set.of("in", "during", "by", "with", "at");

  /** The entry by which somebody says that an attack was theirs. */
  private static final String RESPONSIBILITY = "assault.claim-responsibility";

  /** The entries of one and the same verdict. */
  private static final Set<String> VERDICT =
      Set.of("coerce.convict", "coerce.sentence", "coerce.fine");

  private static final Set<String> SEQUEL = Set.of("after", "before", "since");

  private final Predicates predicates;
  private final Set<String> tolls;

  SameAct(Codebook codebook) {
    this.predicates = codebook.predicates();
    this.tolls = new HashSet<>(codebook.words("toll-deaths"));
    this.tolls.addAll(codebook.words("toll-injured"));
  }

  /** Place of the claim that the next one is a part of; -1 when it is an act of its own. */
  int find(List<Told> kept, Told next) {
    for (int i = kept.size() - 1; i >= 0; i--) {
      Told before = kept.get(i);
      if (before.sentence() != next.sentence()) {
        return -1;
      }
      if (isClaimed(before, next) || isClaimed(next, before) || isPurpose(before, next)) {
        return i;
      }
      boolean alike =
          before.claim().type() == next.claim().type()
              && before.claim().status() == next.claim().status();
      if (alike
          && (isPart(before, next)
              || isPart(next, before)
              || isOneBlow(before, next)
              || isVerdict(before, next)
              || isOneShot(before, next))) {
        return i;
      }
    }
    return -1;
  }

  /** "claimed responsibility for the shooting": the shooting is what was claimed. */
  private static boolean isClaimed(Told claiming, Told claimed) {
    Token token = claimed.act().deed().token();
    return claiming.act().deed().entry().id().equals(RESPONSIBILITY)
        && token.isNoun()
        && claimed.claim().type() == EventType.ASSAULT
        && claiming.sentence().isUnder(token, claiming.act().deed().token());
  }

  /** "gathered, calling for her release": what a protest demands is the protest. */
  private static boolean isPurpose(Told protest, Told demand) {
    Token token = demand.act().deed().token();
    return protest.claim().type() == EventType.PROTEST
        && demand.claim().type() == EventType.REQUEST
        && token.isVerb()
        && protest.sentence().isUnder(token, clauseOf(protest))
        && sharesActor(protest.claim(), demand.claim());
  }

  /** The verb of the clause that tells of an act: "staged" for "staged a rally". */
  private static Token clauseOf(Told told) {
    Token top = told.act().deed().token();
    while (!top.isVerb() && told.sentence().findHead(top).isPresent()) {
      top = told.sentence().get(top.head());
    }
    return top;
  }

  /** "found him guilty and sentenced him": one verdict. */
  private static boolean isVerdict(Told a, Told b) {
    return VERDICT.contains(a.act().deed().entry().id())
        && VERDICT.contains(b.act().deed().entry().id())
        && Likeness.agree(a.claim().recipients(), b.claim().recipients())
        && Likeness.agree(a.claim().actors(), b.claim().actors())
        && Likeness.sameDay(a.claim(), b.claim());
  }

  private boolean isPart(Told whole, Told part) {
    Sentence sentence = whole.sentence();
    Token token = part.act().deed().token();
    if (!spine(sentence, whole.act().deed().token()).contains(token.head())) {
      return false;
    }
    boolean noActor = sharesActor(whole.claim(), part.claim());
    return switch (token.relation()) {
      case ADVERBIAL_CLAUSE ->
          noActor
              && !token.tag().equals("VB")
              && (isToll(part) || !sentence.hasChild(token, Relation.MARKER));
      case CONJUNCT -> noActor && isToll(part);
      case OBLIQUE -> WITHIN.contains(sentence.preposition(token));
      case AGENT, OBJECT, SUBJECT, ATTRIBUTE, COMPOUND, MODIFIER, APPOSITION -> true;
      case NOUN_CLAUSE, RELATIVE_CLAUSE -> isToll(part) && noActor;
      default -> false;
    };
  }

  /**
   * Violence of one sentence, told on one word and with nobody named who keeps its parts asunder,
   * is one act, however far apart its toll and its names stand.
   */
  private boolean isOneBlow(Told a, Told b) {
    boolean named =
        !a.claim().actors().isEmpty()
            && !b.claim().actors().isEmpty()
            && !Likeness.alike(a.claim().actors(), b.claim().actors());
    boolean toll = isToll(a) || isToll(b);
    boolean verbs = a.act().deed().token().isVerb() && b.act().deed().token().isVerb();
    return a.claim().type() == EventType.ASSAULT
        && !named
        && (toll || !verbs)
        && !isSequel(a, b)
        && (toll || isNameless(a.claim()) || isNameless(b.claim()))
        && Likeness.sameRoot(a.claim(), b.claim())
        && Likeness.sameSetting(a.claim(), b.claim());
  }

  /** "flew over the island and landed in the sea": one missile. */
  private static boolean isOneShot(Told a, Told b) {
    return a.claim().type() == EventType.MOBILIZE
        && a.act().deed().entry().id().equals(b.act().deed().entry().id())
        && !isSequel(a, b)
        && Likeness.agree(a.claim().actors(), b.claim().actors())
        && Likeness.sameRoot(a.claim(), b.claim())
        && Likeness.sameDay(a.claim(), b.claim());
  }

  /** "the first test after it tested its most powerful bomb": one follows the other. */
  private static boolean isSequel(Told a, Told b) {
    return Stream.of(a, b)
        .map(each -> each.act().deed().token())
        .filter(token -> token.is(Relation.ADVERBIAL_CLAUSE))
        .flatMap(token -> a.sentence().children(token, Relation.MARKER).stream())
        .anyMatch(marker -> SEQUEL.contains(marker.lemma()));
  }

  private static boolean isNameless(Claim claim) {
    return claim.recipients().isEmpty() || claim.actors().isEmpty();
  }

  private static boolean sharesActor(Claim whole, Claim part) {
    List<Participant> actors = part.actors();
    return actors.isEmpty() || whole.actors().isEmpty() || Likeness.alike(actors, whole.actors());
  }

  /** The act's own word with what counts it and the verb that supports it. */
  private Set<Integer> spine(Sentence sentence, Token act) {
    Set<Integer> spine = new HashSet<>();
    Token at = act;
    spine.add(at.index());
    while (Predicates.isCounted(sentence, at)) {
      at = sentence.get(at.head());
      spine.add(at.index());
    }
    predicates.findSupport(sentence, act).ifPresent(verb -> spine.add(verb.index()));
    return spine;
  }

  /** The dead and injured of an act are part of it; "arrested 14 men" is an act of its own. */
  boolean isToll(Told told) {
    return tolls.contains(told.act().deed().predicate().lemma())
        || told.claim().counts().containsKey(Deed.Toll.DEATHS)
        || told.claim().counts().containsKey(Deed.Toll.INJURED);
  }
}
