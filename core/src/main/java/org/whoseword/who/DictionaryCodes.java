package org.whoseword.who;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.CodebookError;
import org.whoseword.codebook.Table;

/**
 * Reads the actor codes of CAMEO, groups of three letters from the general to the particular:
 * "AFGGOVMED", "NGOUSAHLH", "IMGMUSALQ". What the groups mean beyond countries stands in {@code
 * actors/dictionary-codes.tsv}.
 */
final class DictionaryCodes {

  private static final String TABLE = "actors/dictionary-codes";

  /** How many letters a group has. */
  private static final int GROUP = 3;

  /** Codes that say that a name is nobody's. */
  private static final Set<String> NOBODY = Set.of("---", "###", "+++");

  /** What a group stands for beside a country. */
  private record Meaning(Optional<String> country, Optional<Sector> sector, boolean weak) {}

  /**
   * What a code says.
   *
   * @param nobody whether it tells to leave the name alone
   * @param problem why it was not understood; nothing else is known then
   */
  record Read(ActorCode code, boolean nobody, Optional<String> problem) {

    private static Read failed(String problem) {
      return new Read(ActorCode.UNKNOWN, false, Optional.of(problem));
    }
  }

  private final Set<String> countries = new HashSet<>();
  private final Map<String, Meaning> meanings = new HashMap<>();

  /**
   * @throws CodebookError when the table of groups names an unknown country or sector
   */
  DictionaryCodes(Codebook codebook) {
    for (Table table : codebook.tablesUnder("actors/countries")) {
      table.rows().forEach(row -> countries.add(row.get("code")));
    }
    for (Table table : codebook.tablesUnder(TABLE)) {
      for (Table.Row row : table.rows()) {
        Optional<String> country = row.find("country");
        if (country.isPresent() && !countries.contains(country.get())) {
          throw row.error("no country has the code '" + country.get() + "'");
        }
        Optional<Sector> sector = row.find("sector").map(text -> Registry.sector(row, text));
        boolean weak = row.find("strength").filter("weak"::equals).isPresent();
        meanings.put(row.get("group"), new Meaning(country, sector, weak));
      }
    }
  }

  /**
   * @param text of a code without brackets and dates; a tilde stands for the country of an agent
   */
  Read read(String text) {
    if (NOBODY.contains(text)) {
      return new Read(ActorCode.UNKNOWN, true, Optional.empty());
    }
    boolean agent = text.indexOf('~') >= 0;
    String code = text.replace("~", "").toUpperCase(Locale.ROOT);
    if (code.isEmpty() || code.length() % GROUP != 0 || !isPlain(code)) {
      return Read.failed("code '" + text + "' is not made of groups of three letters");
    }
    List<String> groups = new ArrayList<>();
    for (int at = 0; at < code.length(); at += GROUP) {
      groups.add(code.substring(at, at + GROUP));
    }
    return agent ? agent(text, groups) : actor(text, groups);
  }

  private Read actor(String text, List<String> groups) {
    String first = groups.get(0);
    Optional<String> state = state(first);
    if (state.isEmpty() && !meanings.containsKey(first)) {
      return Read.failed("code '" + text + "': '" + first + "' is no country and no kind of actor");
    }
    Optional<Sector> sector = sector(state.isPresent() ? groups.subList(1, groups.size()) : groups);
    Optional<String> country = state;
    for (int i = 1; i < groups.size() && country.isEmpty(); i++) {
      // "MNCUSA": a company, and whose. International bodies belong to nobody.
      boolean body = sector.filter(known -> known == Sector.IGO).isPresent();
      country =
          body || meanings.containsKey(groups.get(i)) ? Optional.empty() : state(groups.get(i));
    }
    return country.isEmpty() && sector.isEmpty()
        ? Read.failed("code '" + text + "' names neither a country nor a sector")
        : new Read(new ActorCode(country, sector), false, Optional.empty());
  }

  private Read agent(String text, List<String> groups) {
    Optional<Sector> sector = sector(groups);
    return sector.isEmpty()
        ? Read.failed("code '" + text + "': no group of it is a sector")
        : new Read(new ActorCode(Optional.empty(), sector), false, Optional.empty());
  }

  /** The first sector named; a religion only where nothing else is said. */
  private Optional<Sector> sector(List<String> groups) {
    Optional<Sector> weak = Optional.empty();
    for (String group : groups) {
      Meaning meaning = meanings.get(group);
      if (meaning != null && meaning.sector().isPresent()) {
        if (!meaning.weak()) {
          return meaning.sector();
        }
        weak = weak.or(meaning::sector);
      }
    }
    return weak;
  }

  private Optional<String> state(String group) {
    if (countries.contains(group)) {
      return Optional.of(group);
    }
    return Optional.ofNullable(meanings.get(group)).flatMap(Meaning::country);
  }

  private static boolean isPlain(String code) {
    return code.chars().allMatch(c -> c >= 'A' && c <= 'Z' || c >= '0' && c <= '9');
  }
}
