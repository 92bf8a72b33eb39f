package org.whoseword.claim;

import java.util.List;
import org.whoseword.text.Note;
import org.whoseword.text.Report;
import org.whoseword.text.Span;
import org.whoseword.text.Zone;
import org.whoseword.text.Zones;
import org.whoseword.when.TimeSpan;
import org.whoseword.where.Place;
import org.whoseword.who.Parties;
import org.whoseword.word.Attribution;

/**
 * All that was read from one report.
 *
 * @param report with the header as completed from the text (byline, agencies)
 */
public record Reading(
    Report report,
    List<Zone> zones,
    Parties parties,
    List<Place> places,
    List<TimeSpan> times,
    List<Attribution> attributions,
    List<Claim> claims,
    List<Uncoded> uncoded,
    List<Note> notes) {

  public Reading {
    zones = List.copyOf(zones);
    places = List.copyOf(places);
    times = List.copyOf(times);
    attributions = List.copyOf(attributions);
    claims = List.copyOf(claims);
    uncoded = List.copyOf(uncoded);
    notes = List.copyOf(notes);
  }

  /** The reading of a report that was looked at and not read, with the note that says why. */
  static Reading of(Zones.Zoned zoned, Note why) {
    return new Reading(
        zoned.report(),
        zoned.zones(),
        new Parties(List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(why));
  }

  /** An event-like predicate that no codebook entry covered. */
  public record Uncoded(Span span, String lemma) {}
}
