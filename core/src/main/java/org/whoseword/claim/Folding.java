package org.whoseword.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whoseword.claim.Claim.Participant;
import org.whoseword.claim.Claims.Told;
import org.whoseword.codebook.Codebook;
import org.whoseword.parse.Predicates;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Span;
import org.whoseword.text.Zone;
import org.whoseword.what.Count;
import org.whoseword.what.Deed;
import org.whoseword.what.EventType;

/**
 * One claim per event and chain: folds the parts of one act inside a sentence ("attacked the town,
 * killing 12") and repeated mentions across sentences. Two claims are folded only when nothing
 * speaks against it.
 */
final class Folding {

  private static final Set<String> WITHIN = Set.of("in", "during", "by", "with", "at");
  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "such");

  private final Predicates predicates;
  private final Set<String> tolls;

  Folding(Codebook codebook) {
    this.predicates = codebook.predicates();
    this.tolls = new HashSet<>(codebook.words("toll-deaths"));
    this.tolls.addAll(codebook.words("toll-injured"));
  }

  /** The claims that remain, numbered in the order of their triggers. */
  List<Claim> fold(List<Told> told) {
    List<Told> acts = new ArrayList<>();
    for (Told next : told) {
      int at = sameAct(acts, next);
      if (at >= 0) {
        acts.set(at, joined(acts.get(at), next));
      } else {
        acts.add(next);
      }
    }
    List<Told> kept = mentions(acts);
    kept.sort(Comparator.comparing(each -> each.claim().trigger()));
    List<Claim> claims = new ArrayList<>();
    for (Told each : kept) {
      claims.add(each.claim().withNumber(claims.size() + 1));
    }
    return claims;
  }

  /** Parts of one act in one sentence: its participle, its coordinated toll, its nominal. */
  private int sameAct(List<Told> kept, Told next) {
    for (int i = kept.size() - 1; i >= 0; i--) {
      Told before = kept.get(i);
      if (before.sentence() != next.sentence()) {
        return -1;
      }
      boolean alike =
          before.claim().type() == next.claim().type()
              && before.claim().status() == next.claim().status();
      if (alike && (isPart(before, next) || isPart(next, before))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isPart(Told whole, Told part) {
    Sentence sentence = whole.sentence();
    Token token = part.act().deed().token();
    if (!spine(sentence, whole.act().deed().token()).contains(token.head())) {
      return false;
    }
    boolean noActor =
        part.claim().actors().isEmpty()
            || whole.claim().actors().isEmpty()
            || alike(part.claim().actors(), whole.claim().actors());
    return switch (token.relation()) {
      case ADVERBIAL_CLAUSE -> noActor && !token.tag().equals("VB");
      case CONJUNCT -> noActor && isToll(part);
      case OBLIQUE -> WITHIN.contains(sentence.preposition(token));
      case AGENT, OBJECT, SUBJECT, ATTRIBUTE, COMPOUND, MODIFIER, APPOSITION -> true;
      case NOUN_CLAUSE, RELATIVE_CLAUSE -> isToll(part) && noActor;
      default -> false;
    };
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
  private boolean isToll(Told told) {
    return tolls.contains(told.act().deed().predicate().lemma())
        || told.claim().counts().containsKey(Deed.Toll.DEATHS)
        || told.claim().counts().containsKey(Deed.Toll.INJURED);
  }

  private static Told joined(Told a, Told b) {
    return new Told(merge(a.claim(), b.claim(), a.claim().trigger()), a.sentence(), a.act());
  }

  private static Claim merge(Claim a, Claim b, Span trigger) {
    Map<Deed.Toll, Count> counts = new EnumMap<>(Deed.Toll.class);
    counts.putAll(b.counts());
    counts.putAll(a.counts());
    List<Span> mentions = new ArrayList<>(a.mentions());
    mentions.add(b.trigger());
    mentions.addAll(b.mentions());
    Map<String, String> rules = new LinkedHashMap<>(b.rules());
    rules.putAll(a.rules());
    return new Claim(
        a.n(),
        a.type(),
        a.mode().or(b::mode),
        a.contexts(),
        deeper(a.cameo(), b.cameo()),
        trigger,
        mentions,
        a.background() && b.background(),
        union(a.actors(), b.actors()),
        a.recipients().isEmpty() || isWhole(a, b)
            ? union(a.recipients(), b.recipients())
            : a.recipients(),
        a.place().or(b::place),
        a.when().or(b::when),
        a.status(),
        a.hedged() || b.hedged(),
        counts,
        a.chain().links().size() >= b.chain().links().size() ? a.chain() : b.chain(),
        a.attribution().or(b::attribution),
        rules);
  }

  private static boolean isWhole(Claim a, Claim b) {
    return a.recipients().stream().allMatch(each -> each.party().isEmpty())
        && !b.recipients().isEmpty();
  }

  private static Optional<String> deeper(Optional<String> a, Optional<String> b) {
    boolean root = a.isEmpty() || a.get().length() == 3 && a.get().endsWith("0");
    return root && b.isPresent() ? b : a;
  }

  private static List<Participant> union(List<Participant> a, List<Participant> b) {
    List<Participant> all = new ArrayList<>(a);
    for (Participant each : b) {
      boolean known =
          all.stream()
              .anyMatch(
                  other ->
                      other.span().equals(each.span())
                          || other.party().isPresent() && other.party().equals(each.party()));
      if (!known) {
        all.add(each);
      }
    }
    return all;
  }

  /** Repeated mentions of one event on the same word; the body's before the headline's. */
  private List<Told> mentions(List<Told> told) {
    List<Told> kept = new ArrayList<>();
    for (boolean headline : new boolean[] {false, true}) {
      for (Told next : told) {
        if ((next.sentence().kind() == Zone.Kind.HEADLINE) == headline) {
          mention(kept, next, headline);
        }
      }
    }
    return kept;
  }

  private static void mention(List<Told> kept, Told next, boolean headline) {
    boolean points = isPointer(next);
    for (int i = points ? kept.size() - 1 : 0; i >= 0 && i < kept.size(); i += points ? -1 : 1) {
      Told before = kept.get(i);
      boolean same =
          points
              ? before.claim().type() == next.claim().type()
              : headline ? isHeadlineOf(next, before) : isSameEvent(before.claim(), next.claim());
      if (same) {
        kept.set(i, points ? pointed(before, next) : joined(before, next));
        return;
      }
    }
    kept.add(next);
  }

  /** "the attack", said again: a noun that points back and says nothing new. */
  private static boolean isPointer(Told told) {
    Token token = told.act().deed().token();
    Claim claim = told.claim();
    boolean bare =
        claim.actors().isEmpty() && claim.recipients().isEmpty() && claim.counts().isEmpty();
    return token.isNoun()
        && bare
        && told.sentence().children(token).stream()
            .anyMatch(child -> DEFINITE.contains(child.lemma()));
  }

  private static Told pointed(Told before, Told next) {
    Claim a = before.claim();
    List<Span> mentions = new ArrayList<>(a.mentions());
    mentions.add(next.claim().trigger());
    return new Told(a.withMentions(mentions), before.sentence(), before.act());
  }

  private static boolean isHeadlineOf(Told headline, Told body) {
    Claim a = headline.claim();
    Claim b = body.claim();
    if (a.type() != b.type()) {
      return false;
    }
    String lemma = headline.act().deed().predicate().lemma();
    return alike(a.actors(), b.actors())
        || alike(a.recipients(), b.recipients())
        || lemma.equals(body.act().deed().predicate().lemma())
        || a.actors().isEmpty() && a.recipients().isEmpty();
  }

  private static boolean isSameEvent(Claim a, Claim b) {
    if (a.type() != b.type() || a.status() != b.status() || !sameRoot(a, b)) {
      return false;
    }
    boolean actors = alike(a.actors(), b.actors());
    boolean recipients = alike(a.recipients(), b.recipients());
    boolean fits =
        (actors || a.actors().isEmpty() || b.actors().isEmpty())
            && (recipients || a.recipients().isEmpty() || b.recipients().isEmpty());
    boolean codes = a.cameo().equals(b.cameo()) || a.type() == EventType.ASSAULT;
    return fits
        && (recipients || actors && a.type() != EventType.ASSAULT)
        && codes
        && sameSetting(a, b);
  }

  private static boolean sameSetting(Claim a, Claim b) {
    boolean dates =
        a.when().isEmpty()
            || b.when().isEmpty()
            || a.when().get().value().equals(b.when().get().value())
            || (isOfStory(a) || isOfStory(b)) && a.when().get().meets(b.when().get());
    boolean places =
        a.place().isEmpty()
            || b.place().isEmpty()
            || a.place().get().name().equals(b.place().get().name())
            || a.place().get().country().equals(b.place().get().country());
    return dates && places;
  }

  /** The day of a story may be of some days; what names its own day names one of them. */
  private static boolean isOfStory(Claim claim) {
    return claim.rules().getOrDefault("when", "").startsWith("story.");
  }

  private static boolean alike(List<Participant> a, List<Participant> b) {
    return a.stream()
        .anyMatch(
            one ->
                b.stream()
                    .anyMatch(
                        other ->
                            one.party().isPresent() && one.party().equals(other.party())
                                || one.name().equalsIgnoreCase(other.name())));
  }

  private static boolean sameRoot(Claim a, Claim b) {
    var first = a.chain().findRoot();
    var second = b.chain().findRoot();
    if (first.isEmpty() || second.isEmpty()) {
      return first.isEmpty() && second.isEmpty();
    }
    return first.get().source().equals(second.get().source());
  }
}
