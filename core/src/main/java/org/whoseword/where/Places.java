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

/** Finds names of places and decides which of the places of that name is meant. */
public final class Places {

  private final Gazetteer gazetteer;
  private final Demonyms demonyms;
  private final NameChecks checks;
  private final Home home;
  private final Weights weights;

  /**
   * @param codebook with the points of each {@link Reason}
   */
  public Places(Gazetteer gazetteer, Codebook codebook) {
    this.gazetteer = gazetteer;
    this.demonyms = new Demonyms(codebook, gazetteer);
    this.checks = new NameChecks(codebook);
    this.home = new Home(codebook);
    this.weights = new Weights(codebook);
  }

  /**
   * The places of a report, those of its datelines too, in the order of the text.
   *
   * @param report with the datelines' agencies in its header
   */
  public List<Place> in(Report report, List<Zone> zones, Parse parse, Parties parties) {
    return explain(report, zones, parse, parties).stream().map(Explained::place).toList();
  }

  /**
   * A name with all that it may stand for.
   *
   * @param candidates in the gazetteer's order, with what speaks for each
   */
  public record Explained(Place place, List<Candidate> candidates) {}

  /** The same places with the candidates that lost: for who fits weights or asks why. */
  public List<Explained> explain(Report report, List<Zone> zones, Parse parse, Parties parties) {
    List<Sentence> sentences = new ArrayList<>(Filed.sentences(report, zones));
    sentences.addAll(parse.sentences());
    List<Named> named = new Toponyms(gazetteer, demonyms, checks, report.text()).in(sentences);
    Senses senses = senses(named, parties, home.of(report));
    List<Explained> all = new ArrayList<>();
    for (Named each : named) {
      all.add(new Explained(place(each, senses, parties), senses.candidates(each)));
    }
    all.sort(Comparator.comparingInt(each -> each.place().span().start()));
    return all;
  }

  private Senses senses(List<Named> named, Parties parties, Optional<String> home) {
    Set<String> actors = new HashSet<>();
    for (Party party : parties.all()) {
      party.code().country().ifPresent(actors::add);
    }
    return new Senses(named, weights, new Senses.Surroundings(actors, home));
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
        named.people() ? Place.PEOPLE : choice.rule());
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
