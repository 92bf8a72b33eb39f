package org.whoseword.where;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whoseword.codebook.Codebook;
import org.whoseword.parse.NameKind;
import org.whoseword.parse.Parse;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Report;
import org.whoseword.text.Zone;
import org.whoseword.who.Parties;
import org.whoseword.who.Party;

/** Finds names of places and points, and decides which of the places of a name is meant. */
public final class Places {

  private final Gazetteer gazetteer;
  private final Demonyms demonyms;
  private final NameChecks checks;
  private final Home home;
  private final Homes homes;
  private final Coordinates coordinates;
  private final Weights weights;

  /** Finds places without knowing where outlets are at home. */
  public Places(Gazetteer gazetteer, Codebook codebook) {
    this(gazetteer, codebook, Homes.UNKNOWN);
  }

  /**
   * @param codebook with the points of each {@link Reason}
   * @param homes of outlets, as their reports told
   */
  public Places(Gazetteer gazetteer, Codebook codebook, Homes homes) {
    this.gazetteer = gazetteer;
    this.demonyms = new Demonyms(codebook, gazetteer);
    this.checks = new NameChecks(codebook);
    this.home = new Home(codebook);
    this.homes = homes;
    this.coordinates = new Coordinates(gazetteer);
    this.weights = new Weights(codebook);
  }

  /**
   * The places of a report, those of its datelines too, in the order of the text.
   *
   * @param report with the datelines' agencies in its header
   */
  public List<Place> in(Report report, List<Zone> zones, Parse parse, Parties parties) {
    List<Place> all =
        new ArrayList<>(places(report, zones, parse, parties, (place, named, senses) -> place));
    all.addAll(coordinates.in(report.text(), parse));
    all.sort(Comparator.comparingInt(place -> place.span().start()));
    return all;
  }

  /**
   * A name with all that it may stand for.
   *
   * @param others what else it may stand for, the weightiest first
   */
  public record Explained(Place place, List<Other> others) {}

  /**
   * A place of the same name that was not taken.
   *
   * @param why what every reason gave it
   */
  public record Other(Gazetteer.Entry entry, List<Place.Weighed> why) {

    /** All points together. */
    public int points() {
      return why.stream().mapToInt(Place.Weighed::points).sum();
    }
  }

  /** The same places with those of the same names that lost. */
  public List<Explained> explain(Report report, List<Zone> zones, Parse parse, Parties parties) {
    return places(
        report,
        zones,
        parse,
        parties,
        (place, named, senses) -> new Explained(place, others(named, senses)));
  }

  private List<Other> others(Named named, Senses senses) {
    List<Other> others = new ArrayList<>();
    List<Candidate> candidates = senses.candidates(named);
    for (int i = 0; i < candidates.size(); i++) {
      if (i != senses.chosen(named)) {
        Candidate candidate = candidates.get(i);
        others.add(new Other(candidate.entry(), candidate.weighed(weights)));
      }
    }
    others.sort(Comparator.comparingInt(Other::points).reversed());
    return others;
  }

  /** What is made of each place. */
  private interface Outcome<T> {
    T of(Place place, Named named, Senses senses);
  }

  private <T> List<T> places(
      Report report, List<Zone> zones, Parse parse, Parties parties, Outcome<T> outcome) {
    Survey survey = survey(report, zones, parse, parties);
    Senses senses = new Senses(survey.named(), weights, survey.surroundings());
    List<Named> ordered = new ArrayList<>(survey.named());
    ordered.sort(Comparator.comparingInt(named -> named.span().start()));
    List<T> all = new ArrayList<>();
    for (Named named : ordered) {
      all.add(outcome.of(place(named, senses, parties), named, senses));
    }
    return all;
  }

  /** The names of a report and what else it says of countries: all that {@link Senses} judges. */
  record Survey(List<Named> named, Senses.Surroundings surroundings) {}

  Survey survey(Report report, List<Zone> zones, Parse parse, Parties parties) {
    List<Sentence> sentences = new ArrayList<>(Filed.sentences(report, zones));
    sentences.addAll(parse.sentences());
    Set<String> actors = new HashSet<>();
    for (Party party : parties.all()) {
      party.code().country().ifPresent(actors::add);
    }
    return new Survey(
        new Toponyms(gazetteer, demonyms, checks, report.text()).in(sentences),
        new Senses.Surroundings(
            actors,
            home.of(report).or(() -> homes.find(report).map(Homes.At::country)),
            homes.find(report).flatMap(Homes.At::state)));
  }

  private Place place(Named named, Senses senses, Parties parties) {
    List<Candidate> candidates = senses.candidates(named);
    int chosen = senses.chosen(named);
    Choice choice = Choice.of(candidates, chosen, weights);
    Gazetteer.Entry best = candidates.get(chosen).entry();
    Token head = named.head();
    return new Place(
        named.span(),
        named.sentence().index(),
        head.index(),
        best.name(),
        best.country(),
        best.admin1(),
        Optional.of(best.feature()),
        Optional.of(best.latitude()),
        Optional.of(best.longitude()),
        best.geonameId(),
        role(named, head, parties),
        choice.confidence(),
        named.people() ? Place.PEOPLE : choice.rule(),
        candidates.get(chosen).weighed(weights));
  }

  private static Place.Role role(Named named, Token head, Parties parties) {
    if (named.isFiled()) {
      return Place.Role.DATELINE;
    }
    if (named.people()) {
      return Place.Role.METONYM;
    }
    Sentence sentence = named.sentence();
    Optional<Party> party = parties.findAt(sentence, head);
    boolean isSide =
        switch (head.relation()) {
          case SUBJECT, PASSIVE_SUBJECT, AGENT, OBJECT, SECOND_OBJECT -> true;
          default -> false;
        };
    if (isSide && party.filter(each -> each.kind() == Party.Kind.STATE).isPresent()) {
      return Place.Role.METONYM;
    }
    boolean inside =
        (head.is(Relation.COMPOUND) || head.is(Relation.MODIFIER))
            && sentence.get(head.head()).isProper()
            && sentence.get(head.head()).name() != NameKind.PLACE;
    return inside ? Place.Role.PART : Place.Role.LITERAL;
  }
}
