package org.whoseword.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whoseword.codebook.Codebook;
import org.whoseword.parse.Parse;
import org.whoseword.parse.Parser;
import org.whoseword.parse.Token;
import org.whoseword.text.Header;
import org.whoseword.text.Note;
import org.whoseword.text.Report;
import org.whoseword.text.Zones;
import org.whoseword.what.Deeds;
import org.whoseword.when.TimeSpan;
import org.whoseword.when.Times;
import org.whoseword.when.Writing;
import org.whoseword.where.Gazetteer;
import org.whoseword.where.Homes;
import org.whoseword.where.Place;
import org.whoseword.where.Places;
import org.whoseword.who.Actors;
import org.whoseword.who.Discards;
import org.whoseword.who.Parties;
import org.whoseword.word.Attribution;
import org.whoseword.word.Attributions;

/**
 * Reads reports. Built once, immutable, shared by threads; the same report gives the same reading
 * on every machine.
 */
public final class Reader {

  private final Parser parser;
  private final Actors actors;
  private final Discards discards;
  private final Times times;
  private final Places places;
  private final Deeds deeds;
  private final Attributions attributions;
  private final Claims claims;

  /** A reader that does not know where outlets are at home. */
  public Reader(Codebook codebook, Parser parser, Gazetteer gazetteer) {
    this(codebook, parser, gazetteer, Homes.UNKNOWN);
  }

  /**
   * @param homes of outlets, as their reports told
   */
  public Reader(Codebook codebook, Parser parser, Gazetteer gazetteer, Homes homes) {
    this.parser = parser;
    this.actors = new Actors(codebook);
    this.discards = new Discards(codebook);
    this.times = new Times(codebook);
    this.places = new Places(gazetteer, codebook, homes);
    this.deeds = new Deeds(codebook);
    this.attributions = new Attributions(codebook);
    this.claims = new Claims(codebook);
  }

  private static List<Reading.Uncoded> uncoded(List<Deeds.Found> found) {
    List<Reading.Uncoded> all = new ArrayList<>();
    for (Deeds.Found each : found) {
      for (Token token : each.uncoded()) {
        all.add(new Reading.Uncoded(token.span(), token.lemma()));
      }
    }
    return all;
  }

  public Reading read(Report raw) {
    return read(Zones.in(raw), (parse, found, reading) -> reading);
  }

  /** Reads a report and tells why it reads so. */
  public Explanation explain(Report raw) {
    return read(
        Zones.in(raw),
        (parse, found, reading) ->
            claims
                .explanations(deeds)
                .of(
                    parse,
                    found,
                    reading,
                    places.explain(reading.report(), reading.zones(), parse, reading.parties())));
  }

  /** The codebook knows English alone: what it would find in other languages is noise. */
  private static Optional<Note> foreign(Report report) {
    return report
        .header()
        .language()
        .filter(language -> !Header.isEnglish(language))
        .map(
            language ->
                new Note(
                    "language.not-english",
                    "the report's language is '" + language + "': it was kept, but not coded",
                    Optional.empty()));
  }

  /** What is made of a reading and of what it was read from. */
  private interface Outcome<T> {
    T of(Parse parse, List<Deeds.Found> found, Reading reading);
  }

  private <T> T read(Zones.Zoned zoned, Outcome<T> outcome) {
    Report report = zoned.report();
    Optional<Note> foreign = foreign(report);
    if (foreign.isPresent()) {
      return outcome.of(
          new Parse(List.of(), List.of()), List.of(), Reading.of(zoned, foreign.get()));
    }
    Parse parse = parser.parse(report, zoned.zones());
    Optional<Writing> written = Writing.find(report, zoned.zones());
    Report dated = written.map(each -> each.dated(report)).orElse(report);
    Parties who = actors.in(dated, parse);
    List<TimeSpan> when = times.in(dated, parse);
    List<Place> where = places.in(report, zoned.zones(), parse, who);
    Silenced silenced = Silenced.in(parse, report.text(), discards);
    List<Deeds.Found> what = silenced.without(deeds.in(parse, who));
    List<Attribution> word = attributions.in(report, zoned.zones(), parse, who);
    List<Claim> claim = claims.of(new Claims.Findings(dated, parse, who, when, where, what, word));
    List<Note> notes = new ArrayList<>(silenced.notes(parse.notes()));
    written.ifPresent(each -> notes.add(each.note(report)));
    Reading reading =
        new Reading(report, zoned.zones(), who, where, when, word, claim, uncoded(what), notes);
    return outcome.of(parse, what, reading);
  }
}
