package org.whoseword.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whoseword.text.Span;
import org.whoseword.what.Count;
import org.whoseword.what.Deed;
import org.whoseword.what.EventType;
import org.whoseword.when.TimeSpan;
import org.whoseword.where.Place;
import org.whoseword.who.ActorCode;
import org.whoseword.who.Party;
import org.whoseword.word.Attribution;
import org.whoseword.word.Chain;

/**
 * Who did what to whom, where, when, and on whose word.
 *
 * @param n number within the report, from 1, in the order of the triggers
 * @param mode PLOVER's mode of the event
 * @param cameo the most specific CAMEO code
 * @param trigger the words that name the event: the first full mention in the body
 * @param mentions further mentions folded into this claim
 * @param background told as history
 * @param rules which rule decided each field, by field
 */
public record Claim(
    int n,
    EventType type,
    Optional<String> mode,
    List<String> contexts,
    Optional<String> cameo,
    Span trigger,
    List<Span> mentions,
    boolean background,
    List<Participant> actors,
    List<Participant> recipients,
    Optional<Place> place,
    Optional<TimeSpan> when,
    Status status,
    boolean hedged,
    Map<Deed.Toll, Count> counts,
    Chain chain,
    Optional<Attribution> attribution,
    Map<String, String> rules) {

  /**
   * An actor or recipient.
   *
   * @param span its words in the clause; for a pronoun, the mention it stands for
   */
  public record Participant(Span span, String name, ActorCode code, Optional<Party> party) {}

  public Claim {
    contexts = List.copyOf(contexts);
    mentions = List.copyOf(mentions);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    counts = Map.copyOf(counts);
    rules = Map.copyOf(rules);
  }

  Claim withNumber(int number) {
    return with(number, mentions, actors, recipients, place, when, rules);
  }

  Claim withSetting(Optional<Place> where, Optional<TimeSpan> time, Map<String, String> how) {
    return with(n, mentions, actors, recipients, where, time, how);
  }

  Claim withSides(List<Participant> from, List<Participant> to, Map<String, String> how) {
    return with(n, mentions, from, to, place, when, how);
  }

  /** The same claim, but for what is found out of it after the others of its report. */
  private Claim with(
      int number,
      List<Span> spans,
      List<Participant> from,
      List<Participant> to,
      Optional<Place> where,
      Optional<TimeSpan> time,
      Map<String, String> how) {
    return new Claim(
        number,
        type,
        mode,
        contexts,
        cameo,
        trigger,
        spans,
        background,
        from,
        to,
        where,
        time,
        status,
        hedged,
        counts,
        chain,
        attribution,
        how);
  }

  Claim withMentions(List<Span> spans) {
    return with(n, spans, actors, recipients, place, when, rules);
  }
}
