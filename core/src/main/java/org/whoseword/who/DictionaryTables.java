package org.whoseword.who;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.Table;

/** Turns the entries of a dictionary into rows of the codebook's tables. */
final class DictionaryTables {

  private static final Map<String, Integer> ACTOR_COLUMNS =
      Map.of(
          "id", 0, "kind", 1, "name", 2, "aliases", 3, "country", 4, "sector", 5, "from", 6, "to",
          7);

  private static final Map<String, Integer> AGENT_COLUMNS =
      Map.of("noun", 0, "sector", 1, "kind", 2, "capacity", 3, "id", 4);

  /** Sectors in which names of two to four words are most often people's. */
  private static final Set<Sector> PEOPLE =
      EnumSet.of(Sector.GOV, Sector.ELI, Sector.LEG, Sector.JUD, Sector.MIL, Sector.OPP);

  private final String file;
  private final Map<String, Table.Row> nouns = new HashMap<>();
  private final List<Table.Row> actors = new ArrayList<>();
  private final List<Table.Row> agents = new ArrayList<>();

  DictionaryTables(String file, Codebook codebook) {
    this.file = file;
    for (Table table : codebook.tablesUnder("actors/agents")) {
      table.rows().forEach(row -> nouns.put(row.get("noun"), row));
    }
  }

  List<Table> tables() {
    List<Table> tables = new ArrayList<>();
    if (!actors.isEmpty()) {
      tables.add(new Table(Registry.OWN_ACTORS + "2/" + file, actors));
    }
    if (!agents.isEmpty()) {
      tables.add(new Table(Registry.OWN_AGENTS + file, agents));
    }
    return tables;
  }

  /** Whether anything of it can be used. */
  boolean add(DictionaryEntry entry) {
    List<String> names = entry.names();
    List<DictionaryEntry.Standing> standings = entry.standings();
    if (names.isEmpty() || standings.isEmpty() && !entry.isNobody()) {
      return false;
    }
    String id = file + ":" + entry.line();
    String kind = entry.isNobody() ? "nobody" : kind(names.get(0), standings);
    String aliases = String.join("|", names.subList(1, names.size()));
    if (entry.isNobody()) {
      actor(entry.line(), List.of(id, kind, names.get(0), aliases));
      return true;
    }
    for (DictionaryEntry.Standing standing : standings) {
      actor(
          entry.line(),
          List.of(
              id,
              kind,
              names.get(0),
              aliases,
              standing.code().country().orElse(""),
              standing.code().sector().map(Sector::name).orElse(""),
              standing.from().map(LocalDate::toString).orElse(""),
              standing.to().map(LocalDate::toString).orElse("")));
    }
    return true;
  }

  private void actor(int line, List<String> cells) {
    actors.add(new Table.Row(file, line, ACTOR_COLUMNS, cells));
  }

  /** An agent noun takes kind and capacity from the codebook's noun that it ends in. */
  void agent(int line, String written, Sector sector) {
    String noun = DictionaryLine.spelled(written).toLowerCase(Locale.ROOT);
    if (Word.cut(noun, 0).isEmpty()) {
      return;
    }
    Optional<Table.Row> like = like(noun);
    agents.add(
        new Table.Row(
            file,
            line,
            AGENT_COLUMNS,
            List.of(
                noun,
                sector.name(),
                like.map(row -> row.get("kind")).orElse("person"),
                like.flatMap(row -> row.find("capacity")).orElse(""),
                file + ":" + line)));
  }

  private Optional<Table.Row> like(String noun) {
    String rest = noun;
    while (true) {
      Table.Row row = nouns.get(rest);
      if (row == null) {
        List<Word> words = Word.cut(rest, 0);
        row = words.size() == 1 ? nouns.get(words.get(0).singular()) : null;
      }
      int space = rest.indexOf(' ');
      if (row != null || space < 0) {
        return Optional.ofNullable(row);
      }
      rest = rest.substring(space + 1);
    }
  }

  private String kind(String name, List<DictionaryEntry.Standing> standings) {
    Optional<Sector> sector = standings.get(standings.size() - 1).code().sector();
    if (standings.stream().allMatch(standing -> standing.code().sector().isEmpty())) {
      return "state";
    }
    Optional<String> like = like(name.toLowerCase(Locale.ROOT)).map(row -> row.get("kind"));
    if (like.isPresent()) {
      return like.get();
    }
    if (standings.stream().anyMatch(standing -> !standing.isDefault())) {
      return "person";
    }
    if (sector.filter(s -> s == Sector.REB || s == Sector.UAF).isPresent()) {
      return "group";
    }
    int words = Word.cut(name, 0).size();
    boolean person = sector.filter(PEOPLE::contains).isPresent() && words > 1 && words < 5;
    return person ? "person" : "organisation";
  }
}
