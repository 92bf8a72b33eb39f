package org.whoseword.who;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.Table;

/** Reads one {@link Dictionary}, line by line. */
final class DictionaryReader {

  private final String file;
  private final DictionaryCodes codes;
  private final Codebook codebook;
  private final Map<Integer, Dictionary.Problem> problems = new TreeMap<>();
  private final Map<String, List<String>> markers = new HashMap<>();
  private int entries;

  DictionaryReader(String file, Codebook codebook) {
    this.file = file;
    this.codebook = codebook;
    this.codes = new DictionaryCodes(codebook);
  }

  /** A line without comments. */
  private record Numbered(int number, String text, String raw) {}

  Dictionary read(String text) {
    String[] raw = text.replaceFirst("^\uFEFF", "").split("\r\n|\r|\n", -1);
    int lines = raw.length > 0 && raw[raw.length - 1].isEmpty() ? raw.length - 1 : raw.length;
    List<Numbered> kept = uncommented(raw);
    Dictionary.Kind kind = kind(kept);
    List<Table> tables =
        switch (kind) {
          case ACTORS -> actors(kept);
          case AGENTS -> agents(kept);
          case DISCARDS -> discards(kept);
        };
    return new Dictionary(file, kind, lines, entries, tables, List.copyOf(problems.values()));
  }

  /** Agents have a tilde in their codes, discards have no codes. */
  private static Dictionary.Kind kind(List<Numbered> lines) {
    int tildes = 0;
    int brackets = 0;
    for (Numbered line : lines) {
      int open = line.text().indexOf('[');
      brackets += open >= 0 ? 1 : 0;
      tildes += open >= 0 && line.text().indexOf('~', open) >= 0 ? 1 : 0;
    }
    if (brackets == 0) {
      return Dictionary.Kind.DISCARDS;
    }
    return tildes * 2 > brackets ? Dictionary.Kind.AGENTS : Dictionary.Kind.ACTORS;
  }

  /** Without what stands behind a number sign, or between the marks of a comment over lines. */
  private static List<Numbered> uncommented(String[] raw) {
    List<Numbered> kept = new ArrayList<>();
    boolean inside = false;
    for (int i = 0; i < raw.length; i++) {
      StringBuilder line = new StringBuilder();
      String rest = raw[i];
      while (!rest.isEmpty()) {
        String mark = inside ? "-->" : "<!";
        int at = rest.indexOf(mark);
        if (at < 0) {
          line.append(inside ? "" : rest);
          break;
        }
        line.append(inside ? "" : rest.substring(0, at));
        rest = rest.substring(at + mark.length());
        inside = !inside;
      }
      int hash = comment(line);
      String text = hash < 0 ? line.toString() : line.substring(0, hash);
      if (!text.isBlank()) {
        kept.add(new Numbered(i + 1, text, raw[i]));
      }
    }
    return kept;
  }

  /** A number sign outside of brackets; old files have a semicolon behind the code instead. */
  private static int comment(CharSequence line) {
    boolean code = false;
    boolean coded = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      code = c == '[' || code && c != ']';
      coded |= c == ']';
      if (!code && (c == '#' || c == ';' && coded)) {
        return i;
      }
    }
    return -1;
  }

  /** Keeps the first reason of a line. */
  private void report(Numbered line, String reason) {
    problems.putIfAbsent(
        line.number(), new Dictionary.Problem(line.number(), reason, line.raw().strip()));
  }

  private List<Table> actors(List<Numbered> lines) {
    DictionaryTables tables = new DictionaryTables(file, codebook);
    DictionaryEntry entry = null;
    for (Numbered line : lines) {
      DictionaryLine parsed = DictionaryLine.parse(line.text());
      parsed.problems().forEach(problem -> report(line, problem));
      boolean head = !parsed.name().isEmpty() && !parsed.synonym();
      if (head) {
        finish(entry, tables);
        entry = new DictionaryEntry(line.number(), line.raw());
      } else if (entry == null) {
        report(line, "nothing stands before it that it could belong to");
        continue;
      }
      if (!parsed.name().isEmpty() && !entry.name(parsed.name())) {
        report(line, "'" + parsed.name() + "' has no letters or is too short for a name");
      }
      for (DictionaryLine.Dated dated : parsed.codes()) {
        DictionaryCodes.Read read = codes.read(dated.code());
        read.problem().ifPresent(problem -> report(line, problem));
        entry.code(dated, read);
      }
    }
    finish(entry, tables);
    return tables.tables();
  }

  private void finish(@Nullable DictionaryEntry entry, DictionaryTables tables) {
    if (entry == null) {
      return;
    }
    if (!entry.isCoded()) {
      report(new Numbered(entry.line(), "", entry.raw()), "no code stands beside or below it");
    } else if (tables.add(entry)) {
      entries++;
    }
  }

  private List<Table> agents(List<Numbered> lines) {
    DictionaryTables tables = new DictionaryTables(file, codebook);
    for (Numbered line : lines) {
      if (isMarker(line)) {
        continue;
      }
      DictionaryLine parsed = DictionaryLine.parse(line.text());
      parsed.problems().forEach(problem -> report(line, problem));
      if (parsed.name().isEmpty() || parsed.codes().isEmpty()) {
        report(line, "an agent is a noun with a code: SOLDIER [~MIL]");
        continue;
      }
      DictionaryCodes.Read read = codes.read(parsed.codes().get(0).code());
      read.problem().ifPresent(problem -> report(line, problem));
      if (read.code().sector().isEmpty()) {
        continue;
      }
      Set<String> nouns = new LinkedHashSet<>(expanded(line, parsed.name()));
      parsed.plural().filter(word -> !word.isEmpty()).ifPresent(nouns::add);
      for (String noun : nouns) {
        tables.agent(line.number(), noun, read.code().sector().get());
      }
      entries++;
    }
    return tables.tables();
  }

  /** "!PERSON! = MAN, MEN, WOMAN". */
  private boolean isMarker(Numbered line) {
    String text = line.text().strip();
    int end = text.indexOf('!', 1);
    int equals = text.indexOf('=');
    if (!text.startsWith("!") || end < 0 || equals < end || text.indexOf('[') >= 0) {
      return false;
    }
    List<String> words = new ArrayList<>();
    for (String word : text.substring(equals + 1).split(",", -1)) {
      if (!word.isBlank()) {
        words.add(word.strip());
      }
    }
    markers.put(text.substring(0, end + 1), List.copyOf(words));
    return true;
  }

  /** "FIRE!PERSON!" with each word that the marker stands for. */
  private List<String> expanded(Numbered line, String name) {
    int start = name.indexOf('!');
    int end = start < 0 ? -1 : name.indexOf('!', start + 1);
    if (end < 0) {
      return List.of(name);
    }
    String marker = name.substring(start, end + 1);
    List<String> words = markers.getOrDefault(marker, List.of());
    if (words.isEmpty() || name.indexOf('!', end + 1) >= 0) {
      report(line, words.isEmpty() ? "nobody defines " + marker : "two markers in one noun");
      return List.of();
    }
    return words.stream()
        .map(word -> name.substring(0, start) + word + name.substring(end + 1))
        .toList();
  }

  private List<Table> discards(List<Numbered> lines) {
    List<Table.Row> rows = new ArrayList<>();
    Map<String, Integer> columns = Map.of("phrase", 0, "scope", 1, "id", 2);
    for (Numbered line : lines) {
      String text = line.text().strip();
      boolean story = text.startsWith("+");
      String phrase = DictionaryLine.spelled(story ? text.substring(1) : text);
      if (Word.cut(phrase, 0).isEmpty()) {
        report(line, "no word to look for");
        continue;
      }
      entries++;
      rows.add(
          new Table.Row(
              file,
              line.number(),
              columns,
              List.of(
                  phrase.toLowerCase(Locale.ROOT),
                  story ? "report" : "sentence",
                  file + ":" + line.number())));
    }
    return List.of(new Table(Discards.FOLDER + file, rows));
  }
}
