package org.whoseword.who;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.CodebookError;
import org.whoseword.codebook.Table;
import org.whoseword.who.Term.Actor;
import org.whoseword.who.Term.AgentNoun;
import org.whoseword.who.Term.CountryWord;
import org.whoseword.who.Term.Modifier;
import org.whoseword.who.Term.Office;

/**
 * Countries, agent nouns, modifiers and known actors, by the words they are called. Immutable;
 * every row is checked when it is read.
 */
final class Registry {

  private static final String FOLDER = "actors/";

  private static final String SURNAME = "surname ";

  /** Where the tables of a project's own actors and agents are, in the order in which they win. */
  static final String OWN_ACTORS = FOLDER + "own-actors/";

  static final String OWN_AGENTS = FOLDER + "own-agents/";

  private static final Map<String, Sector> SECTORS =
      Arrays.stream(Sector.values()).collect(Collectors.toUnmodifiableMap(Sector::name, s -> s));

  private final Lexicon lexicon = new Lexicon();
  private final Set<String> ids = new HashSet<>();
  private final List<Person> people = new ArrayList<>();

  /** Made when the first surname is looked up. */
  private volatile @Nullable Map<String, List<Actor>> bySurname;

  private final Map<String, Modifier> prefixes = new TreeMap<>();
  private final Set<String> suffixes = new TreeSet<>();
  private final Set<String> things;
  private final Spellings spellings;

  /**
   * @throws CodebookError when a row is wrong, naming its file and line
   */
  Registry(Codebook codebook) {
    this.things = codebook.words("thing-nouns");
    this.spellings = new Spellings(codebook.words("other-scripts"));
    // What a project brings along comes first under a name, and so wins.
    List<Table> own = codebook.tablesUnder(OWN_ACTORS);
    own.forEach(this::actors);
    codebook.tablesUnder(OWN_AGENTS).forEach(table -> table.rows().forEach(this::agent));
    for (Table table : codebook.tablesUnder(FOLDER + "countries")) {
      table.rows().forEach(this::country);
    }
    for (Table table : codebook.tablesUnder("places/")) {
      // Of places of one name the largest is meant.
      bySize(table.rows()).forEach(this::place);
    }
    for (Table table : codebook.tablesUnder(FOLDER + "registry/")) {
      actors(table);
    }
    for (Table table : codebook.tablesUnder(FOLDER + "agents")) {
      table.rows().forEach(this::agent);
    }
    for (Table table : codebook.tablesUnder(FOLDER + "modifiers")) {
      table.rows().forEach(this::modifier);
    }
    own.forEach(this::states);
    own.forEach(this::articles);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  Spellings spellings() {
    return spellings;
  }

  /** "pro-", "ex-". */
  Optional<Modifier> findPrefix(String key) {
    return Optional.ofNullable(prefixes.get(key));
  }

  /** "-backed", "-led": what a hyphen joins to it names somebody else. */
  boolean isForeignSuffix(String key) {
    return suffixes.contains(key);
  }

  /** Known people of a surname, in the order of the tables. */
  List<Actor> withSurname(String key) {
    Map<String, List<Actor>> known = bySurname;
    if (known == null) {
      // Two threads may both make it, and make the same.
      known = new HashMap<>();
      for (Person person : people) {
        for (String surname : surnames(person.actor(), person.row())) {
          known.computeIfAbsent(surname, each -> new ArrayList<>(1)).add(person.actor());
        }
      }
      bySurname = known;
    }
    return known.getOrDefault(key, List.of());
  }

  /** Somebody with the first of their rows. */
  private record Person(Actor actor, Table.Row row) {}

  private void country(Table.Row row) {
    String code = row.get("code");
    if (!ActorCode.isCountry(code)) {
      throw row.error("'" + code + "' is no alpha-3 country code");
    }
    String name = row.get("name");
    Period period = period(row);
    name(
        name,
        new CountryWord(
            "country." + code, code, name, CountryWord.Form.NAME, Optional.empty(), period));
    for (String alias : row.list("aliases")) {
      name(
          alias,
          new CountryWord(
              "country." + code, code, name, CountryWord.Form.NAME, Optional.empty(), period));
    }
    countryForms(row, "adjectives", code, name, CountryWord.Form.ADJECTIVE);
    countryForms(row, "people", code, name, CountryWord.Form.PEOPLE);
    countryForms(row, "capital", code, name, CountryWord.Form.CAPITAL);
    for (String seat : row.list("metonyms")) {
      int colon = seat.lastIndexOf(':');
      Optional<Sector> sector =
          colon < 0 ? Optional.of(Sector.GOV) : Optional.of(sector(row, seat.substring(colon + 1)));
      String words = colon < 0 ? seat : seat.substring(0, colon);
      name(
          words,
          new CountryWord("country." + code, code, name, CountryWord.Form.SEAT, sector, period));
    }
  }

  /** The largest first, those of one size as they stand. */
  private static List<Table.Row> bySize(List<Table.Row> rows) {
    record Sized(int population, Table.Row row) {}
    List<Sized> sized = new ArrayList<>(rows.size());
    for (Table.Row row : rows) {
      sized.add(new Sized(row.find("population").map(Integer::parseInt).orElse(0), row));
    }
    sized.sort((a, b) -> Integer.compare(b.population(), a.population()));
    return sized.stream().map(Sized::row).toList();
  }

  /** Whose a place is; that is all that is asked of it here. */
  private void place(Table.Row row) {
    Optional<String> code = row.find("country");
    if (code.isEmpty() || row.get("feature").startsWith("PCL")) {
      return;
    }
    String name = row.get("name");
    Term place =
        new CountryWord(
            "country." + code.get(),
            code.get(),
            name,
            CountryWord.Form.PLACE,
            Optional.empty(),
            Period.ALWAYS);
    name(name, place);
    row.list("aliases").forEach(alias -> name(alias, place));
  }

  private void countryForms(
      Table.Row row, String column, String code, String name, CountryWord.Form form) {
    Period period = period(row);
    for (String each : row.list(column)) {
      name(each, new CountryWord("country." + code, code, name, form, Optional.empty(), period));
    }
  }

  private void name(String words, Term term) {
    lexicon.add(words, term);
  }

  /** By its last word, or by all of them: "nerve+agent". */
  private boolean isThing(List<Word> words) {
    return !words.isEmpty()
        && (things.contains(words.get(words.size() - 1).singular())
            || things.contains(
                words.stream().map(Word::singular).collect(Collectors.joining("+"))));
  }

  private void agent(Table.Row row) {
    String noun = row.get("noun");
    AgentNoun.Of of =
        switch (row.get("kind")) {
          case "person" -> AgentNoun.Of.PERSON;
          case "organisation" -> AgentNoun.Of.ORGANISATION;
          case "group" -> AgentNoun.Of.GROUP;
          default -> throw row.error("unknown kind '" + row.get("kind") + "'");
        };
    Optional<Party.Capacity> capacity = row.find("capacity").map(text -> capacity(row, text));
    List<Word> words = Word.cut(noun, 0);
    boolean thing = isThing(words);
    Optional<String> country =
        words.size() < 2
            ? Optional.empty()
            : lexicon.longest(words, 0, Lexicon.Case.KEPT).flatMap(Registry::countryOf);
    String entry = row.find("id").orElseGet(() -> "agent." + noun.replace(' ', '-'));
    name(
        noun,
        new AgentNoun(entry, noun, sector(row, row.get("sector")), of, capacity, country, thing));
  }

  /** "US official", "Kremlin spokesman": whose they are, their first words say. */
  private static Optional<String> countryOf(Lexicon.Match match) {
    for (Term term : match.terms()) {
      if (term instanceof CountryWord word) {
        return Optional.of(word.code());
      }
      if (term instanceof Actor actor && actor.kind() == Party.Kind.ORGANISATION) {
        return actor.last().country();
      }
      if (term instanceof AgentNoun noun && noun.country().isPresent()) {
        return noun.country();
      }
    }
    return Optional.empty();
  }

  private void modifier(Table.Row row) {
    String text = row.get("modifier");
    String sector = row.get("sector");
    Modifier.Effect effect =
        switch (sector) {
          case "FORMER" -> Modifier.Effect.FORMER;
          case "IGNORE" -> Modifier.Effect.IGNORE;
          default -> Modifier.Effect.SECTOR;
        };
    Optional<Sector> to =
        effect == Modifier.Effect.SECTOR ? Optional.of(sector(row, sector)) : Optional.empty();
    Modifier modifier = new Modifier(text, effect, to, row.get("wins").equals("always"));
    if (text.startsWith("-")) {
      suffixes.add(Word.cut(text, 0).get(0).key());
    } else if (text.endsWith("-")) {
      prefixes.put(Word.cut(text, 0).get(0).key(), modifier);
    } else {
      name(text, modifier);
    }
  }

  /** Rows of one id are one actor, in the order of time. */
  private void actors(Table table) {
    Map<String, List<Table.Row>> byId = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      switch (row.get("kind")) {
        case "state" -> {}
        case "nobody" -> silence(row);
        default -> byId.computeIfAbsent(row.get("id"), id -> new ArrayList<>(2)).add(row);
      }
    }
    byId.forEach(this::actor);
  }

  /** Names that a project wants to be left alone. */
  private void silence(Table.Row row) {
    Term silence = new Term.Silence(row.get("id"));
    name(row.get("name"), silence);
    row.list("aliases").forEach(alias -> name(alias, silence));
  }

  /** A project's own words for countries, but for those that the codebook knows better. */
  private void states(Table table) {
    for (Table.Row row : table.rows()) {
      if (row.get("kind").equals("state")) {
        Term state =
            new CountryWord(
                row.get("id"),
                countryOf(row).orElseThrow(() -> row.error("a state has a country")),
                row.get("name"),
                CountryWord.Form.NAME,
                Optional.empty(),
                period(row));
        List<String> names = new ArrayList<>(row.list("aliases"));
        names.add(row.get("name"));
        names.forEach(name -> lexicon.addFirst(name, state, Registry::isSameCountry));
      }
    }
  }

  /** The registry's "the Kremlin" must not win over a project's "Kremlin". */
  private void articles(Table table) {
    for (Table.Row row : table.rows()) {
      List<String> names = new ArrayList<>(row.list("aliases"));
      names.add(row.get("name"));
      names.forEach(name -> lexicon.shareFirst(name, "the " + name));
    }
  }

  private static boolean isSameCountry(Term one, Term other) {
    return one instanceof CountryWord a
        && other instanceof CountryWord b
        && a.code().equals(b.code());
  }

  private static Optional<String> countryOf(Table.Row row) {
    Optional<String> country = row.find("country");
    if (country.isPresent() && !ActorCode.isCountry(country.get())) {
      throw row.error("'" + country.get() + "' is no alpha-3 country code");
    }
    return country;
  }

  private void actor(String id, List<Table.Row> rows) {
    Table.Row first = rows.get(0);
    if (!ids.add(id)) {
      throw first.error("actor '" + id + "' stands in another table already");
    }
    List<Office> offices = new ArrayList<>();
    for (Table.Row row : rows) {
      if (!row.get("name").equals(first.get("name"))) {
        throw row.error("actor '" + id + "' has another name on line " + first.line());
      }
      offices.add(office(row));
    }
    if (offices.size() > 1) {
      offices.sort((a, b) -> Long.compare(a.period().begin(), b.period().begin()));
    }
    Actor actor = new Actor(id, kind(first), first.get("name"), media(first), offices);
    name(actor.name(), actor);
    Collection<String> aliases = aliases(rows);
    aliases.forEach(alias -> name(alias, actor));
    spellings.add(actor.name(), actor);
    aliases.forEach(alias -> spellings.add(alias, actor));
    if (actor.kind() == Party.Kind.PERSON) {
      people.add(new Person(actor, first));
    }
  }

  /** All names but the first, each once. */
  private static Collection<String> aliases(List<Table.Row> rows) {
    if (rows.size() == 1 && rows.get(0).find("aliases").isEmpty()) {
      return List.of();
    }
    Set<String> aliases = new LinkedHashSet<>();
    rows.forEach(row -> aliases.addAll(row.list("aliases")));
    aliases.remove(rows.get(0).get("name"));
    return aliases;
  }

  /** The last word of the name; what the note says instead: "surname Xi", "surname Le Drian". */
  private static Set<String> surnames(Actor actor, Table.Row row) {
    List<Word> words = Word.cut(actor.name(), 0);
    String last = words.get(words.size() - 1).key();
    Set<String> surnames = new LinkedHashSet<>(2);
    Optional<String> noted = row.find("note").filter(note -> note.startsWith(SURNAME));
    noted.ifPresent(note -> surnames.add(key(Word.cut(note.substring(SURNAME.length()), 0))));
    if (noted.isEmpty() || noted.get().endsWith(words.get(words.size() - 1).text())) {
      surnames.add(last);
    }
    return surnames;
  }

  /** Words as {@link #withSurname} looks them up. */
  static String key(List<Word> words) {
    StringBuilder key = new StringBuilder();
    for (Word word : words) {
      key.append(key.length() == 0 ? "" : " ").append(word.key());
    }
    return key.toString();
  }

  private static Office office(Table.Row row) {
    Optional<Sector> sector = row.find("sector").map(text -> sector(row, text));
    return new Office(countryOf(row), sector, row.find("role"), period(row), row.line());
  }

  private static Party.Kind kind(Table.Row row) {
    return switch (row.get("kind")) {
      case "person" -> Party.Kind.PERSON;
      case "organisation" -> Party.Kind.ORGANISATION;
      case "group" -> Party.Kind.GROUP;
      case "state" -> Party.Kind.STATE;
      default -> throw row.error("unknown kind '" + row.get("kind") + "'");
    };
  }

  private static Optional<Party.Media> media(Table.Row row) {
    return row.find("media")
        .map(
            text ->
                switch (text.toLowerCase(Locale.ROOT)) {
                  case "agency" -> Party.Media.AGENCY;
                  case "outlet" -> Party.Media.OUTLET;
                  default -> throw row.error("media is 'agency' or 'outlet', not '" + text + "'");
                });
  }

  private static Period period(Table.Row row) {
    try {
      return Period.parse(row.find("from"), row.find("to"));
    } catch (DateTimeException e) {
      throw row.error("from and to are years, months or days: " + e);
    }
  }

  static Sector sector(Table.Row row, String text) {
    return findSector(text).orElseThrow(() -> row.error("unknown sector '" + text + "'"));
  }

  static Optional<Sector> findSector(String text) {
    return Optional.ofNullable(SECTORS.get(text));
  }

  private static Party.Capacity capacity(Table.Row row, String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    for (Party.Capacity capacity : Party.Capacity.values()) {
      if (capacity.name().equals(upper)) {
        return capacity;
      }
    }
    throw row.error("unknown capacity '" + text + "'");
  }
}
