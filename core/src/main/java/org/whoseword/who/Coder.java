package org.whoseword.who;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whoseword.who.Term.Actor;
import org.whoseword.who.Term.AgentNoun;
import org.whoseword.who.Term.CountryWord;
import org.whoseword.who.Term.Modifier;
import org.whoseword.who.Term.Office;

/** Codes noun phrases: country and sector from the head, its title, body, owner and modifiers. */
final class Coder {

  /** Nouns of these sectors take the sector of the body before them: "rebel commander". */
  private static final Set<Sector> YIELDS =
      EnumSet.of(
          Sector.GOV,
          Sector.MIL,
          Sector.COP,
          Sector.UNK,
          Sector.ELI,
          Sector.LAB,
          Sector.BUS,
          Sector.REB,
          Sector.SPY);

  /** Nouns of these sectors keep it whatever stands before them: "opposition lawmaker". */
  private static final Set<Sector> KEEPS =
      EnumSet.of(
          Sector.LEG,
          Sector.JUD,
          Sector.OPP,
          Sector.REF,
          Sector.CRM,
          Sector.JRN,
          Sector.PTY,
          Sector.SPY,
          Sector.MED,
          Sector.REL,
          Sector.PRM);

  /** Sectors that somebody leaves on leaving office. */
  private static final Set<Sector> OFFICES =
      EnumSet.of(
          Sector.GOV, Sector.MIL, Sector.COP, Sector.JUD, Sector.LEG, Sector.SPY, Sector.IGO);

  private static final List<String> HEADS =
      List.of(
          "president",
          "prime minister",
          "chancellor",
          "king",
          "queen",
          "emir",
          "sultan",
          "head of state",
          "head of government",
          "acting president");

  private static final List<String> PAST =
      List.of("former ", "ousted ", "deposed ", "ex-", "toppled ", "overthrown ");

  /** Small words inside names of people. */
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "bin", "ibn", "bint", "abu", "ben", "ul", "ur", "de", "da", "do", "dos", "del",
          "der", "di", "du", "la", "le", "van", "von", "den", "ter", "y", "e", "ag", "ould");

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
    int name = nameStart(core);
    if (name < core.size()) {
      Optional<Actor> known = bySurname(core.subList(0, name), words(core, name), on);
      if (known.isPresent()) {
        return named(phrase, known.get(), on, over);
      }
    }
    int head = name < core.size() ? name - 1 : core.size() - 1;
    return described(phrase, head, on, over);
  }

  /** Where the unknown name begins that follows a title: "General <b>Thierry Burkhard</b>". */
  private static int nameStart(List<Chunk> core) {
    int at = core.size();
    while (at > 0 && isNamePart(core.get(at - 1))) {
      at--;
    }
    boolean titled =
        at > 0
            && at < core.size()
            && core.get(at).first().isCapitalised()
            && core.stream().skip(at).anyMatch(Chunk::isUnknown)
            && core.get(at - 1).isTitle();
    return titled ? at : core.size();
  }

  private static boolean isNamePart(Chunk chunk) {
    if (!chunk.isUnknown()) {
      // "Park" in "President Park".
      boolean common = chunk.agent().isPresent() && !chunk.isTitle();
      return common && chunk.words().size() == 1 && chunk.first().isCapitalised();
    }
    Word word = chunk.first();
    return word.isCapitalised() || word.joined() || PARTICLES.contains(word.key());
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
        title.get(title.size() - 1).agent().map(AgentNoun::sector).filter(OFFICES::contains);
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
    Optional<Office> office = office(actor, on, over);
    Optional<String> said = explicitCountry(before).map(CountryWord::code);
    Optional<String> held = actor.last().country();
    if (actor.kind() != Party.Kind.PERSON
        && said.isPresent()
        && held.isPresent()
        && !said.equals(held)) {
      return namesake(actor, said);
    }
    Optional<AgentNoun> title = title(before);
    boolean former = isFormer(before) || title.filter(Coder::isPast).isPresent();
    Optional<String> country =
        office
            .or(() -> Optional.of(actor.last()))
            .flatMap(Office::country)
            .or(() -> explicitCountry(before).map(CountryWord::code));
    Optional<Sector> sector;
    String rule = "who.name";
    if (actor.kind() != Party.Kind.PERSON) {
      sector = office.or(() -> Optional.of(actor.last())).flatMap(Office::sector);
      sector = isOfState(sector, Surroundings.of(before, on)) ? Optional.of(Sector.GOV) : sector;
    } else if (former) {
      sector = Optional.of(Sector.ELI);
      rule = "who.former+name";
    } else if (title.isPresent() && (office.isEmpty() || on.isEmpty())) {
      sector =
          described(new Phrase(before, List.of()), before.size() - 1, on, over).code().sector();
      rule = "who.title+name";
    } else {
      sector = office.flatMap(Office::sector).or(() -> outOfOffice(actor, on));
    }
    Optional<String> role =
        former ? Optional.empty() : office.flatMap(Office::role).or(() -> titleWords(before));
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

  private static Optional<Office> office(Actor actor, Optional<LocalDate> on, boolean over) {
    if (on.isPresent()) {
      Optional<Office> found = actor.findOn(on.get());
      boolean timeless = actor.kind() != Party.Kind.PERSON && found.isEmpty();
      return timeless ? Optional.of(actor.last()) : found;
    }
    Office last = actor.last();
    boolean ended = over && isFormerHead(actor, last);
    return ended ? Optional.empty() : Optional.of(last);
  }

  /** Who once led a state is asked about as that; others by what they last were. */
  private static boolean isFormerHead(Actor actor, Office last) {
    String role = last.role().orElse("");
    return actor.kind() == Party.Kind.PERSON
        && last.period().isOver()
        && HEADS.stream().anyMatch(role::startsWith);
  }

  /** Who has held an office is of the elite after it; before it, nothing is known. */
  private static Optional<Sector> outOfOffice(Actor actor, Optional<LocalDate> on) {
    Optional<Sector> latest = Optional.empty();
    boolean left = false;
    for (Office office : actor.offices()) {
      boolean begun =
          on.isEmpty() || office.period().from().map(from -> from.isBefore(on.get())).orElse(true);
      if (begun) {
        latest = office.sector();
        left |= office.sector().filter(OFFICES::contains).isPresent();
      }
    }
    return left ? Optional.of(Sector.ELI) : latest;
  }

  /** "Ousted president" and "former minister", where the registry has them as one. */
  private static boolean isPast(AgentNoun title) {
    return title.sector() == Sector.ELI
        && PAST.stream().anyMatch(word -> title.noun().startsWith(word));
  }

  private static Optional<AgentNoun> title(List<Chunk> before) {
    return before.isEmpty()
        ? Optional.empty()
        : before.get(before.size() - 1).agent().filter(noun -> noun.of() == AgentNoun.Of.PERSON);
  }

  /** The words of a title, from the first that is no country: "Foreign Minister". */
  private static Optional<String> titleWords(List<Chunk> title) {
    StringBuilder words = new StringBuilder();
    for (Chunk chunk : title) {
      if (chunk.country().isPresent() || chunk.possessor() || chunk.ignored()) {
        words.setLength(0);
      } else if (!chunk.isUnknown() || words.length() > 0) {
        words.append(words.length() == 0 ? "" : " ").append(chunk.text());
      }
    }
    return words.length() == 0 ? Optional.empty() : Optional.of(words.toString());
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
    Optional<Sector> sector = place.isPresent() ? place.get().sector() : sector(noun, head, around);
    boolean open = noun.isEmpty() || sector.isEmpty() || sector.get() == Sector.UNK;
    Optional<String> country =
        place
            .map(CountryWord::code)
            .or(() -> explicitCountry(before).map(CountryWord::code))
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
      if (body && (open || takesBody(noun, inner.code().sector()))) {
        sector = inner.code().sector();
      }
    }
    boolean former =
        isFormer(before)
            && noun.filter(n -> n.of() == AgentNoun.Of.PERSON).isPresent()
            && sector.filter(OFFICES::contains).isPresent();
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
        person && !former ? titleWords(core.subList(0, headAt + 1)) : Optional.empty(),
        noun.map(Term::entry).or(() -> place.map(Term::entry)).orElse(around.entry()),
        former ? "who.former+noun" : noun.isPresent() ? "who.noun" : "who.country");
  }

  private static boolean isOfState(Optional<Sector> own, Surroundings around) {
    Optional<Sector> state = Optional.of(Sector.GOV);
    return own.equals(Optional.of(Sector.JRN))
        && (around.forced().equals(state) || around.weak().equals(state));
  }

  private static Optional<Sector> sector(
      Optional<AgentNoun> noun, Chunk head, Surroundings around) {
    if (noun.isEmpty()) {
      Optional<Sector> own = head.modifier().flatMap(Modifier::sector);
      return around.forced().or(around::body).or(() -> own);
    }
    Sector own = noun.get().sector();
    if (isOfState(Optional.of(own), around)) {
      // "State news agency", "official newspaper": the government's voice.
      return Optional.of(Sector.GOV);
    }
    if (around.forced().isPresent() && !KEEPS.contains(own)) {
      boolean soldiers = own == Sector.MIL && !around.forced().get().isArmed();
      return soldiers ? Optional.of(own) : around.forced();
    }
    Optional<Sector> force = around.forced().or(around::body).filter(Sector::isArmed);
    if (own == Sector.MED && force.isPresent()) {
      // "Army doctor".
      return force;
    }
    if (takesBody(noun, around.body())) {
      return around.body();
    }
    return own == Sector.UNK && around.weak().isPresent() ? around.weak() : Optional.of(own);
  }

  private static boolean takesBody(Optional<AgentNoun> noun, Optional<Sector> body) {
    if (body.isEmpty() || body.get() == Sector.UNK || noun.isEmpty()) {
      return false;
    }
    Sector own = noun.get().sector();
    if (own == Sector.UNK) {
      return true;
    }
    boolean person = noun.get().of() == AgentNoun.Of.PERSON;
    return person && YIELDS.contains(own) && (own != Sector.MIL || body.get().isArmed());
  }

  private static Optional<CountryWord> explicitCountry(List<Chunk> chunks) {
    return chunks.stream().flatMap(chunk -> chunk.country().stream()).findFirst();
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

  private static boolean isFormer(List<Chunk> chunks) {
    return chunks.stream().anyMatch(chunk -> chunk.has(Modifier.Effect.FORMER));
  }
}
