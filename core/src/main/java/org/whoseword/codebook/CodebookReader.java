package org.whoseword.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a codebook from the jar or from a folder. Syntax and references are checked at every
 * reading; a broken codebook is refused with file, line and reason ({@link CodebookError}).
 *
 * <p>{@code *.txt} files hold entries and word classes, {@code *.tsv} files hold tables.
 */
public final class CodebookReader {

  private static final String ROOT = "/codebook/";

  /** Classes that no file lists: the reader of sentences answers them. */
  private static final Set<String> BUILT_IN =
      Set.of(
          "party",
          "person",
          "organisation",
          "state",
          "group",
          "place",
          "name",
          "gerund",
          "number",
          "armed",
          "official");

  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Set<String>> classes = new HashMap<>();
  private final Map<String, Table> tables = new HashMap<>();

  private CodebookReader() {}

  /** The codebook that is shipped with the jar; {@code codebook/INDEX} lists its files. */
  public static Codebook builtIn() {
    return read(builtInFiles());
  }

  /** The texts of its files, by their path. */
  public static Map<String, String> builtInFiles() {
    Map<String, String> files = new LinkedHashMap<>();
    for (String name : resource(ROOT + "INDEX").split("\n", -1)) {
      if (!name.isBlank() && !name.startsWith("#")) {
        files.put(name.strip(), resource(ROOT + name.strip()));
      }
    }
    return files;
  }

  /**
   * A codebook in a folder.
   *
   * @throws UncheckedIOException when the folder cannot be read
   */
  public static Codebook read(Path folder) {
    return read(files(folder));
  }

  /**
   * The texts of a folder's files, by their path in it.
   *
   * @throws UncheckedIOException when the folder cannot be read
   */
  public static Map<String, String> files(Path folder) {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (name.endsWith(".txt") || name.endsWith(".tsv")) {
          files.put(name, Files.readString(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the codebook in " + folder, e);
    }
    return files;
  }

  /** A codebook from texts, by their path. */
  public static Codebook read(Map<String, String> files) {
    CodebookReader reader = new CodebookReader();
    files.forEach(
        (name, text) -> {
          if (name.endsWith(".tsv")) {
            reader.tables.put(name, Table.parse(name, text));
          } else {
            reader.entries(name, text);
          }
        });
    reader.check();
    return new Codebook(reader.entries, reader.classes, reader.tables, files);
  }

  private static String resource(String name) {
    try (InputStream in = CodebookReader.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new CodebookError(name, 0, "the jar holds no such file");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name + " from the jar", e);
    }
  }

  private void entries(String file, String text) {
    Draft draft = null;
    int number = 0;
    for (String raw : text.split("\n", -1)) {
      number++;
      String line = raw.stripTrailing();
      if (line.isBlank() || line.stripLeading().startsWith("#")) {
        continue;
      }
      if (line.charAt(0) != ' ' && line.charAt(0) != '\t') {
        finish(draft);
        draft = new Draft(file, number, line);
      } else if (draft == null) {
        throw new CodebookError(file, number, "an indented line before the first entry");
      } else {
        draft.add(number, line.strip());
      }
    }
    finish(draft);
  }

  private void finish(@Nullable Draft draft) {
    if (draft == null) {
      return;
    }
    if (draft.family.equals("class")) {
      classes.computeIfAbsent(draft.id, id -> new LinkedHashSet<>()).addAll(draft.words);
    } else {
      entries.add(draft.entry());
    }
  }

  private void check() {
    Set<String> ids = new HashSet<>();
    for (Entry entry : entries) {
      if (!ids.add(entry.id())) {
        throw entry.error("another entry has the same id");
      }
      if (entry.patterns().isEmpty()) {
        throw entry.error("no pattern");
      }
      if (entry.examples().stream().noneMatch(Example::positive)) {
        throw entry.error("no example that it must read (a line that begins with +)");
      }
      if (entry.examples().stream().allMatch(Example::positive)) {
        throw entry.error(
            "no counter-example that it must leave alone (a line that begins with -)");
      }
      for (Pattern pattern : entry.patterns()) {
        for (Slot slot : pattern.slots()) {
          for (String name : slot.filler().classes()) {
            if (!classes.containsKey(name) && !BUILT_IN.contains(name)) {
              throw entry.error("nobody defines the class @" + name);
            }
          }
        }
      }
    }
  }

  /** An entry while its lines come in. */
  private static final class Draft {

    private final String file;
    private final int line;
    private final String family;
    private final String id;
    private String head = "";
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final List<Pattern> patterns = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();
    private final Set<String> words = new LinkedHashSet<>();

    Draft(String file, int line, String headLine) {
      this.file = file;
      this.line = line;
      String[] parts = headLine.strip().split("\\s+", -1);
      this.family = parts[0];
      if (!Set.of("event", "operator", "cue", "class").contains(family)) {
        throw new CodebookError(file, line, "'" + family + "' is no event, operator, cue or class");
      }
      if (parts.length < 2) {
        throw new CodebookError(file, line, family + " has no id");
      }
      this.id = parts[1];
      for (int i = 2; i < parts.length; i++) {
        int equals = parts[i].indexOf('=');
        if (equals > 0) {
          settings.put(parts[i].substring(0, equals), parts[i].substring(equals + 1));
        } else if (head.isEmpty()) {
          head = parts[i];
        } else {
          throw new CodebookError(file, line, "'" + parts[i] + "' is no key=value");
        }
      }
    }

    void add(int number, String text) {
      if (family.equals("class")) {
        for (String word : text.split("[\\s,]+", -1)) {
          if (!word.isEmpty()) {
            words.add(word.toLowerCase(Locale.ROOT));
          }
        }
        return;
      }
      int space = text.indexOf(' ');
      if (space < 0) {
        throw new CodebookError(file, number, "nothing behind '" + text + "'");
      }
      String key = text.substring(0, space);
      String rest = text.substring(space + 1).strip();
      switch (key) {
        case "+" -> examples.add(Example.parse(true, rest, file, number));
        case "-" -> examples.add(Example.parse(false, rest, file, number));
        case "verb" -> patterns.add(PatternReader.read(Pattern.Kind.VERB, rest, file, number));
        case "noun" -> patterns.add(PatternReader.read(Pattern.Kind.NOUN, rest, file, number));
        case "adj" -> patterns.add(PatternReader.read(Pattern.Kind.ADJECTIVE, rest, file, number));
        case "prep" ->
            patterns.add(PatternReader.read(Pattern.Kind.PREPOSITION, rest, file, number));
        default ->
            throw new CodebookError(
                file, number, "'" + key + "' is no verb, noun, adj, prep, + or -");
      }
    }

    Entry entry() {
      return new Entry(family, id, head, settings, patterns, examples, file, line);
    }
  }
}
