package org.whoseword.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whoseword.claim.Claim.Participant;
import org.whoseword.claim.Claims.Told;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Span;
import org.whoseword.text.Zone;
import org.whoseword.what.Count;
import org.whoseword.what.Deed;

/**
 * One claim per event and chain: folds the parts of one act inside a sentence ("attacked the town,
 * killing 12") and repeated mentions across sentences. Two claims are folded only when nothing
 * speaks against it.
 */
final class Folding {

  private Folding() {}

  /** The claims that remain, numbered in the order of their triggers. */
  static List<Claim> fold(List<Told> told) {
    List<Told> kept = new ArrayList<>();
    for (Told next : told) {
      int at = sameAct(kept, next);
      if (at >= 0) {
        kept.set(at, joined(kept.get(at), next));
      } else {
        kept.add(next);
      }
    }
    kept = mentions(kept);
    kept.sort(Comparator.comparing(each -> each.claim().trigger()));
    List<Claim> claims = new ArrayList<>();
    for (Told each : kept) {
      claims.add(numbered(each.claim(), claims.size() + 1));
    }
    return claims;
  }

  /** Parts of one act in one sentence: its participle, its coordinated toll, its nominal. */
  private static int sameAct(List<Told> kept, Told next) {
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

  private static boolean isPart(Told whole, Told part) {
    Sentence sentence = whole.sentence();
    Token act = whole.act().deed().token();
    Token token = part.act().deed().token();
    if (token.head() != act.index()) {
      return false;
    }
    boolean noActor =
        part.claim().actors().isEmpty() || part.claim().actors().equals(whole.claim().actors());
    return switch (token.relation()) {
      case ADVERBIAL_CLAUSE -> noActor && !token.tag().equals("VB");
      case CONJUNCT -> noActor && isToll(part) && isToll(whole);
      case OBLIQUE -> Set.of("in", "during", "by", "with").contains(sentence.preposition(token));
      case AGENT, OBJECT, SUBJECT, ATTRIBUTE -> true;
      case NOUN_CLAUSE, RELATIVE_CLAUSE -> isToll(part) && noActor;
      default -> false;
    };
  }

  private static boolean isToll(Told told) {
    return told.claim().counts().keySet().stream()
        .anyMatch(toll -> toll == Deed.Toll.DEATHS || toll == Deed.Toll.INJURED);
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

  /** Repeated mentions of one event on the same word, in other sentences. */
  private static List<Told> mentions(List<Told> told) {
    List<Told> kept = new ArrayList<>();
    for (Told next : told) {
      boolean folded = false;
      for (int i = 0; i < kept.size() && !folded; i++) {
        Told before = kept.get(i);
        if (isSameEvent(before.claim(), next.claim())) {
          // The first full mention in the body stands for the claim.
          boolean headline =
              before.sentence().kind() == Zone.Kind.HEADLINE
                  && next.sentence().kind() != Zone.Kind.HEADLINE;
          kept.set(
              i,
              headline
                  ? new Told(
                      merge(next.claim(), before.claim(), next.claim().trigger()),
                      next.sentence(),
                      next.act())
                  : joined(before, next));
          folded = true;
        }
      }
      if (!folded) {
        kept.add(next);
      }
    }
    return kept;
  }

  private static boolean isSameEvent(Claim a, Claim b) {
    if (a.type() != b.type() || a.status() != b.status() || !sameRoot(a, b)) {
      return false;
    }
    boolean actors = agree(a.actors(), b.actors());
    boolean recipients = agree(a.recipients(), b.recipients());
    boolean both =
        !a.actors().isEmpty()
            && !b.actors().isEmpty()
            && !a.recipients().isEmpty()
            && !b.recipients().isEmpty();
    boolean dates =
        a.when().isEmpty()
            || b.when().isEmpty()
            || a.when().get().value().equals(b.when().get().value());
    boolean codes = a.cameo().equals(b.cameo());
    return actors && recipients && dates && codes && both;
  }

  private static boolean agree(List<Participant> a, List<Participant> b) {
    Set<String> first = Claims.parties(a);
    first.retainAll(Claims.parties(b));
    return !first.isEmpty();
  }

  private static boolean sameRoot(Claim a, Claim b) {
    var first = a.chain().findRoot();
    var second = b.chain().findRoot();
    if (first.isEmpty() || second.isEmpty()) {
      return first.isEmpty() && second.isEmpty();
    }
    return first.get().source().equals(second.get().source());
  }

  private static Claim numbered(Claim claim, int n) {
    return new Claim(
        n,
        claim.type(),
        claim.mode(),
        claim.contexts(),
        claim.cameo(),
        claim.trigger(),
        claim.mentions(),
        claim.background(),
        claim.actors(),
        claim.recipients(),
        claim.place(),
        claim.when(),
        claim.status(),
        claim.hedged(),
        claim.counts(),
        claim.chain(),
        claim.attribution(),
        claim.rules());
  }
}
