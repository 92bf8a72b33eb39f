package org.whoseword.where;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whoseword.parse.NameKind;
import org.whoseword.parse.Parse;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Report;
import org.whoseword.text.Span;
import org.whoseword.who.Parties;
import org.whoseword.who.Party;

/** Finds names of places and decides which of the places of that name is meant. */
public final class Places {

  private final Gazetteer gazetteer;

  public Places(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The places of a report, in the order of the text. */
  public List<Place> in(Report report, Parse parse, Parties parties) {
    List<Named> named = new ArrayList<>();
    for (Sentence sentence : parse.sentences()) {
      for (int i = 0; i < sentence.size(); ) {
        Optional<Named> found = longest(report, sentence, i);
        found.ifPresent(named::add);
        i = found.map(each -> each.last() + 1).orElse(i + 1);
      }
    }
    Set<String> countries = countries(named);
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      Optional<Named> next =
          i + 1 < named.size() ? Optional.of(named.get(i + 1)) : Optional.empty();
      places.add(place(named.get(i), next, countries, parties));
    }
    return places;
  }

  /** A name with all places that bear it. */
  private record Named(
      Sentence sentence, int first, int last, Span span, List<Gazetteer.Entry> candidates) {}

  private Optional<Named> longest(Report report, Sentence sentence, int first) {
    Token start = sentence.get(first);
    boolean capital = Character.isUpperCase(start.form().codePointAt(0));
    if (!capital || start.name() == NameKind.PERSON || start.isPronoun()) {
      return Optional.empty();
    }
    int most = Math.min(sentence.size() - first, gazetteer.longestName());
    for (int words = most; words > 0; words--) {
      int last = first + words - 1;
      Token end = sentence.get(last);
      Span span = start.span().cover(end.span());
      // A name never runs over what is not a name: punctuation and far-apart words.
      if (span.length() > 60 || end.is(Relation.PUNCTUATION) && words > 1) {
        continue;
      }
      List<Gazetteer.Entry> candidates = gazetteer.find(span.of(report.text()));
      if (!candidates.isEmpty() && isNamed(sentence, first, last)) {
        return Optional.of(new Named(sentence, first, last, span, candidates));
      }
    }
    return Optional.empty();
  }

  /** A single common word at the start of a sentence is a name only when the tagger says so. */
  private static boolean isNamed(Sentence sentence, int first, int last) {
    Token token = sentence.get(last);
    return last > first || token.isProper() || token.name() == NameKind.PLACE;
  }

  /** Countries that the report names itself: a shared name is rather theirs. */
  private static Set<String> countries(List<Named> named) {
    Set<String> countries = new HashSet<>();
    for (Named each : named) {
      if (each.candidates().size() == 1) {
        each.candidates().get(0).country().ifPresent(countries::add);
      }
    }
    return countries;
  }

  private Place place(Named named, Optional<Named> next, Set<String> countries, Parties parties) {
    Gazetteer.Entry best = named.candidates().get(0);
    String rule = named.candidates().size() == 1 ? "where.only" : "where.largest";
    int confidence = named.candidates().size() == 1 ? 90 : 60;
    Optional<Gazetteer.Entry> contained = container(named, next);
    if (contained.isPresent()) {
      best = contained.get();
      rule = "where.container";
      confidence = 95;
    } else if (named.candidates().size() > 1) {
      for (Gazetteer.Entry candidate : named.candidates()) {
        if (candidate.country().filter(countries::contains).isPresent()) {
          best = candidate;
          rule = "where.country-named";
          confidence = 75;
          break;
        }
      }
    }
    Token head = head(named);
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
        confidence,
        rule);
  }

  /** "Paris, Texas": the name behind the comma says which one. */
  private static Optional<Gazetteer.Entry> container(Named named, Optional<Named> next) {
    if (next.isEmpty() || next.get().sentence() != named.sentence()) {
      return Optional.empty();
    }
    int gap = next.get().first() - named.last();
    boolean comma = gap == 2 && named.sentence().get(named.last() + 1).form().equals(",");
    if (!comma) {
      return Optional.empty();
    }
    for (Gazetteer.Entry outer : next.get().candidates()) {
      for (Gazetteer.Entry inner : named.candidates()) {
        boolean country =
            outer.feature().startsWith("PCL") && inner.country().equals(outer.country());
        boolean region = inner.admin1().filter(outer.name()::equals).isPresent();
        if (inner != outer && (country || region)) {
          return Optional.of(inner);
        }
      }
    }
    return Optional.empty();
  }

  private static Token head(Named named) {
    for (int i = named.last(); i >= named.first(); i--) {
      Token token = named.sentence().get(i);
      if (token.head() < named.first() || token.head() > named.last()) {
        return token;
      }
    }
    return named.sentence().get(named.last());
  }

  private static Place.Role role(Named named, Token head, Parties parties) {
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
