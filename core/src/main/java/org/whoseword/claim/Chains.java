package org.whoseword.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Span;
import org.whoseword.word.Attribution;
import org.whoseword.word.Chain;
import org.whoseword.word.Link;

/** On whose word a trigger stands: the attributions whose content it lies in, outermost first. */
final class Chains {

  private static final String RESPONSIBILITY = "claim.responsibility";

  private final List<Attribution> attributions;

  Chains(List<Attribution> attributions) {
    this.attributions = List.copyOf(attributions);
  }

  /** The attributions over a trigger, nearest the outlet first. */
  List<Attribution> over(Span trigger) {
    List<Attribution> over = new ArrayList<>();
    for (Attribution attribution : attributions) {
      boolean isCue = attribution.cue().stream().anyMatch(cue -> cue.overlaps(trigger));
      // Whoever claims an attack is the one on whose word it is theirs.
      boolean claims = isCue && attribution.rule().equals(RESPONSIBILITY);
      if (claims || !isCue && attribution.covers(trigger.start())) {
        over.add(attribution);
      }
    }
    over.sort(
        Comparator.comparingInt(Chains::length)
            .reversed()
            .thenComparing(Attribution::id, Comparator.comparingInt(Chains::number)));
    return over;
  }

  /**
   * The attributions over an act. What a statement about the future takes as known is told by the
   * report itself.
   */
  List<Attribution> over(Sentence sentence, Token act, Span trigger) {
    List<Attribution> over = new ArrayList<>(over(trigger));
    Presupposed.findFrame(sentence, act)
        .map(Token::span)
        .ifPresent(
            frame ->
                over.removeIf(
                    each ->
                        each.covers(frame.start())
                            || each.cue().stream().anyMatch(frame::overlaps)));
    return over;
  }

  private static int length(Attribution attribution) {
    return attribution.content().stream().mapToInt(Span::length).sum();
  }

  private static int number(String id) {
    return Integer.parseInt(id.substring(1));
  }

  /** The links of some attributions; the same source twice in a row is one link. */
  static Chain chain(List<Attribution> over) {
    List<Link> links = new ArrayList<>();
    for (Attribution attribution : over) {
      // Whoever was told passes the words on, so stands nearer the outlet than the speaker.
      attribution.through().filter(link -> !repeats(links, link)).ifPresent(links::add);
      attribution.link().filter(link -> !repeats(links, link)).ifPresent(links::add);
    }
    return new Chain(links);
  }

  private static boolean repeats(List<Link> links, Link next) {
    for (Link link : links) {
      boolean same = link.party().isPresent() && link.party().equals(next.party());
      if (same || link.span().equals(next.span())) {
        return true;
      }
    }
    return false;
  }
}
