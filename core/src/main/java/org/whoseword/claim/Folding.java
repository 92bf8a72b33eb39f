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
import java.util.function.BiPredicate;
import org.whoseword.claim.Claim.Participant;
import org.whoseword.claim.Claims.Told;
import org.whoseword.codebook.Codebook;
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

  /** PLOVER's mode of condemning what was done, as against saying who did it. */
  private static final String DISAPPROVE = "disapprove";

  private final SameAct parts;
  private final Casualties casualties;

  Folding(Codebook codebook) {
    this.parts = new SameAct(codebook);
    this.casualties = new Casualties(parts, codebook.words("attacks"));
  }

  /** The claims that remain, numbered in the order of their triggers. */
  List<Claim> fold(List<Told> told) {
    List<Told> acts = new ArrayList<>();
    for (Told next : told) {
      int at = parts.find(acts, next);
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

  /**
   * The first with what the second adds; but what only counts an attack's dead stands behind it.
   */
  private static Told joined(Told a, Told b) {
    if (Casualties.isOnlyToll(a) && !Casualties.isOnlyToll(b)) {
      return joined(b, a);
    }
    Told whole = a.with(merge(a.claim(), b.claim(), a.claim().trigger()));
    return Casualties.isOnlyToll(b) ? Casualties.counted(whole, b) : whole;
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
        // "The attack in which forty people reportedly died": with its toll it takes the distance.
        a.hedged() || b.hedged() && !a.counts().keySet().containsAll(b.counts().keySet()),
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

  /**
   * Repeated mentions of one event on the same word: the body's first, then what somebody only
   * condemns, then the headline's.
   */
  private List<Told> mentions(List<Told> told) {
    Set<List<Integer>> blaming = new HashSet<>();
    for (Told each : told) {
      if (each.claim().mode().filter(DISAPPROVE::equals).isPresent()) {
        blaming.add(List.of(each.sentence().index(), each.act().deed().token().index()));
      }
    }
    List<Told> kept = new ArrayList<>();
    List<Told> blamed = new ArrayList<>();
    List<Told> headlines = new ArrayList<>();
    for (Told next : told) {
      Token act = next.act().deed().token();
      if (next.sentence().kind() == Zone.Kind.HEADLINE) {
        headlines.add(next);
      } else if (act.isNoun() && blaming.contains(List.of(next.sentence().index(), act.head()))) {
        blamed.add(next);
      } else {
        mention(kept, next, Retelling::isSameEvent);
      }
    }
    blamed.forEach(next -> blame(kept, next));
    headlines.forEach(
        next -> mention(kept, next, (before, each) -> Retelling.isHeadlineOf(each, before)));
    return kept;
  }

  /** What is condemned was told on another's word, which stays. */
  private void blame(List<Told> kept, Told next) {
    int at = findTold(kept, next, Retelling::isBlamed);
    if (at < 0) {
      mention(kept, next, Retelling::isSameEvent);
    } else {
      kept.set(at, pointed(kept.get(at), next));
    }
  }

  private void mention(List<Told> kept, Told next, BiPredicate<Told, Told> same) {
    int at =
        Retelling.isPointer(next) ? Retelling.findPointed(kept, next) : findTold(kept, next, same);
    if (at < 0 && next.sentence().kind() != Zone.Kind.HEADLINE) {
      at = casualties.find(kept, next);
    }
    if (at < 0) {
      if (!Casualties.isOnlyToll(next)) {
        kept.add(next);
      }
    } else {
      Told before = kept.get(at);
      kept.set(at, Retelling.isPointer(next) ? pointed(before, next) : joined(before, next));
    }
  }

  /** The first claim that tells of the same event; -1 when there is none. */
  private static int findTold(List<Told> kept, Told next, BiPredicate<Told, Told> same) {
    for (int i = 0; i < kept.size(); i++) {
      if (same.test(kept.get(i), next)) {
        return i;
      }
    }
    return -1;
  }

  private static Told pointed(Told before, Told next) {
    Claim a = before.claim();
    List<Span> mentions = new ArrayList<>(a.mentions());
    mentions.add(next.claim().trigger());
    return new Told(a.withMentions(mentions), before.sentence(), before.act());
  }
}
