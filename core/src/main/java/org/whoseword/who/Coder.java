package org.whoseword.who;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whoseword.who.Term.Actor;
import org.whoseword.who.Term.AgentNoun;
import org.whoseword.who.Term.CountryWord;
import org.whoseword.who.Term.Office;

/** Codes noun phrases: country and sector from the head, its title, body, owner and modifiers. */
final class Coder {

  private static final Set<String> PLACE_PREPOSITIONS = Set.of("in", "from", "at");

  private final Registry registry;

  Coder(Registry registry) {
    this.registry = registry;
  }

  /**
   * @param on the day for which roles are looked up; empty: the last ones known
   * @param over whether, when no day is given, a former head of state counts as former
   */
  Coding code(Phrase phrase, Optional<LocalDate> on, boolean over) {
    List<Chunk> core = phrase.core();
    if (core.isEmpty()) {
      return Coding.NOTHING;
    }
    Chunk last = core.get(core.size() - 1);
    if (last.actor().isPresent() && !last.ignored()) {
      Coding coding = named(phrase, last.actor().get(), on, over);
      return last.respelled().map(found -> coding.withRule(found.rule())).orElse(coding);
    }
    Optional<Phrase> group = NamedGroups.find(phrase);
    if (group.isPresent()) {
      return named(group.get(), group.get().head().orElseThrow().actor().orElseThrow(), on, over);
    }
    int name = Titles.nameStart(core);
    if (name < core.size()) {
      Optional<Actor> known = bySurname(core.subList(0, name), words(core, name), on);
      if (known.isPresent()) {
        return named(phrase, known.get(), on, over);
      }
    }
    int head = name < core.size() ? name - 1 : core.size() - 1;
    return described(phrase, head, on, over);
  }

  private static List<Word> words(List<Chunk> core, int from) {
    return core.stream().skip(from).flatMap(chunk -> chunk.words().stream()).toList();
  }

  /**
   * A surname behind a title, when only one known person of that sector bears it. A first name
   * before it must begin as that person's: "General Rick Hillier" is not Peter.
   */
  private Optional<Actor> bySurname(List<Chunk> title, List<Word> name, Optional<LocalDate> on) {
    Optional<Sector> sector =
        title
            .get(title.size() - 1)
            .agent()
            .map(AgentNoun::sector)
            .filter(Offices.OFFICES::contains);
    if (sector.isEmpty() || on.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> country =
        title.stream()
            .flatMap(chunk -> chunk.country().stream())
            .map(CountryWord::code)
            .findFirst();
    List<Actor> bearers = registry.withSurname(Registry.key(name));
    if (bearers.isEmpty() && name.size() > 1) {
      char initial = name.get(0).key().charAt(0);
      bearers =
          registry.withSurname(name.get(name.size() - 1).key()).stream()
              .filter(actor -> Word.cut(actor.name(), 0).get(0).key().charAt(0) == initial)
              .toList();
    }
    List<Actor> fit =
        bearers.stream().filter(actor -> holds(actor, sector.get(), country, on.get())).toList();
    return fit.size() == 1 ? Optional.of(fit.get(0)) : Optional.empty();
  }

  private static boolean holds(Actor actor, Sector sector, Optional<String> country, LocalDate on) {
    Optional<Office> office = actor.findOn(on);
    return office.flatMap(Office::sector).filter(sector::equals).isPresent()
        && (country.isEmpty() || country.equals(office.get().country()));
  }

  private Coding named(Phrase phrase, Actor actor, Optional<LocalDate> on, boolean over) {
    List<Chunk> before = phrase.core().subList(0, phrase.core().size() - 1);
    Optional<Office> office = Offices.find(actor, on, over);
    Optional<String> said = Titles.explicitCountry(before).map(CountryWord::code);
    Optional<String> held = actor.last().country();
    if (actor.kind() != Party.Kind.PERSON
        && said.isPresent()
        && held.isPresent()
        && !said.equals(held)) {
      return namesake(actor, said);
    }
    Optional<AgentNoun> title = Titles.title(before);
    boolean former = Titles.isFormer(before) || title.filter(Titles::isPast).isPresent();
    Optional<String> country =
        office
            .or(() -> Optional.of(actor.last()))
            .flatMap(Office::country)
            .or(() -> Titles.explicitCountry(before).map(CountryWord::code));
    Optional<Sector> sector;
    String rule = "who.name";
    if (actor.kind() != Party.Kind.PERSON) {
      sector = office.or(() -> Optional.of(actor.last())).flatMap(Office::sector);
      sector =
          Bodies.isOfState(sector, Surroundings.of(before, on)) ? Optional.of(Sector.GOV) : sector;
    } else if (former) {
      sector = Optional.of(Sector.ELI);
      rule = "who.former+name";
    } else if (title.isPresent() && (office.isEmpty() || on.isEmpty())) {
      sector =
          described(new Phrase(before, List.of()), before.size() - 1, on, over).code().sector();
      rule = "who.title+name";
    } else {
      sector = office.flatMap(Office::sector).or(() -> Offices.outOfOffice(actor, on));
    }
    Optional<String> role =
        former
            ? Optional.empty()
            : office.flatMap(Office::role).or(() -> Titles.titleWords(before));
    return new Coding(
        new ActorCode(country, sector),
        Optional.of(actor),
        office,
        title,
        Optional.empty(),
        role,
        actor.id(),
        rule);
  }

  /** "Mexico's Senate" is no other country's, even where the registry knows only the other. */
  private static Coding namesake(Actor actor, Optional<String> country) {
    AgentNoun noun =
        new AgentNoun(
            actor.id(),
            actor.name(),
            actor.last().sector().orElse(Sector.UNK),
            actor.kind() == Party.Kind.GROUP ? AgentNoun.Of.GROUP : AgentNoun.Of.ORGANISATION,
            Optional.empty(),
            Optional.empty(),
            false);
    return new Coding(
        new ActorCode(country, actor.last().sector()),
        Optional.empty(),
        Optional.empty(),
        Optional.of(noun),
        Optional.empty(),
        Optional.empty(),
        actor.id(),
        "who.namesake");
  }

  private Coding described(Phrase phrase, int headAt, Optional<LocalDate> on, boolean over) {
    List<Chunk> core = phrase.core();
    if (headAt < 0) {
      return Coding.NOTHING;
    }
    Chunk head = core.get(headAt);
    List<Chunk> before = core.subList(0, headAt);
    Optional<AgentNoun> noun = head.agent();
    Optional<CountryWord> place = noun.isPresent() ? Optional.empty() : head.country();
    Surroundings around = Surroundings.of(before, on);
    Optional<Sector> sector =
        place.isPresent() ? place.get().sector() : Bodies.sector(noun, head, around);
    boolean open = noun.isEmpty() || sector.isEmpty() || sector.get() == Sector.UNK;
    Optional<String> country =
        place
            .map(CountryWord::code)
            .or(() -> Titles.explicitCountry(before).map(CountryWord::code))
            .or(() -> noun.flatMap(AgentNoun::country))
            .or(around::country)
            .or(() -> birth(before));
    boolean international =
        sector.filter(s -> s == Sector.IGO || s == Sector.NGO).isPresent()
            || around.isInternational();
    for (Phrase.Complement complement : phrase.complements()) {
      boolean of = complement.preposition().equals("of");
      boolean in = PLACE_PREPOSITIONS.contains(complement.preposition());
      if (!of && !in || place.isPresent()) {
        continue;
      }
      Coding inner = code(complement.phrase(), on, over);
      if (country.isEmpty() && (of || !international)) {
        country = inner.code().country();
      }
      boolean body = of && inner.code().sector().isPresent();
      if (body && (open || Bodies.takesBody(noun, inner.code().sector()))) {
        sector = inner.code().sector();
      }
    }
    boolean former =
        Titles.isFormer(before)
            && noun.filter(n -> n.of() == AgentNoun.Of.PERSON).isPresent()
            && sector.filter(Offices.OFFICES::contains).isPresent();
    if (former) {
      sector = Optional.of(Sector.ELI);
    }
    boolean person = noun.filter(n -> n.of() == AgentNoun.Of.PERSON).isPresent();
    return new Coding(
        new ActorCode(country, sector),
        Optional.empty(),
        Optional.empty(),
        noun,
        place,
        person && !former ? Titles.titleWords(core.subList(0, headAt + 1)) : Optional.empty(),
        noun.map(Term::entry).or(() -> place.map(Term::entry)).orElse(around.entry()),
        former ? "who.former+noun" : noun.isPresent() ? "who.noun" : "who.country");
  }

  /** "A Tunisian-born man", of whom nothing else is said. */
  private static Optional<String> birth(List<Chunk> chunks) {
    for (int i = 0; i + 1 < chunks.size(); i++) {
      Optional<CountryWord> country = chunks.get(i).ignoredCountry();
      if (country.isPresent() && chunks.get(i + 1).isKey("born")) {
        return country.map(CountryWord::code);
      }
    }
    return Optional.empty();
  }
}
