package org.whoseword.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.whoseword.parse.Predicates;
import org.whoseword.text.ContentId;

/**
 * All knowledge in one immutable value: entries (events, operators, cues), classes of words, and
 * tables of facts. {@link CodebookReader} reads it.
 */
public final class Codebook {

  private final List<Entry> entries;
  private final Map<String, Set<String>> classes;
  private final Map<String, Table> tables;
  private final Hash hash;

  Codebook(
      List<Entry> entries,
      Map<String, Set<String>> classes,
      Map<String, Table> tables,
      Map<String, String> files) {
    this.entries = List.copyOf(entries);
    this.classes = Map.copyOf(classes);
    this.tables = Map.copyOf(tables);
    Map<String, String> texts = Map.copyOf(files);
    this.hash = new Hash(() -> fields(texts));
  }

  private static List<String> fields(Map<String, String> files) {
    List<String> fields = new ArrayList<>();
    new TreeMap<>(files)
        .forEach(
            (name, text) -> {
              fields.add(name);
              fields.add(text);
            });
    return fields;
  }

  /** A hash that is made when it is first asked for: most runs never ask, and it takes a while. */
  private static final class Hash {

    private final Supplier<List<String>> fields;
    private volatile @Nullable String value;

    Hash(Supplier<List<String>> fields) {
      this.fields = fields;
    }

    String get() {
      String known = value;
      if (known == null) {
        // Two threads that ask at once make the same.
        known = ContentId.of(fields.get().toArray(new String[0]));
        value = known;
      }
      return known;
    }
  }

  private Codebook(Codebook base, Map<String, Table> tables, Hash hash) {
    this.entries = base.entries;
    this.classes = base.classes;
    this.tables = Map.copyOf(tables);
    this.hash = hash;
  }

  /**
   * This codebook and further tables.
   *
   * @throws CodebookError when there is a table of that path already
   */
  public Codebook with(List<Table> further) {
    Map<String, Table> all = new LinkedHashMap<>(tables);
    for (Table table : further) {
      if (all.put(table.path(), table) != null) {
        throw new CodebookError(table.path(), 0, "given twice");
      }
    }
    List<Table> added = List.copyOf(further);
    return new Codebook(this, all, new Hash(() -> fields(hash.get(), added)));
  }

  private static List<String> fields(String base, List<Table> further) {
    List<String> fields = new ArrayList<>();
    fields.add(base);
    for (Table table : further) {
      fields.add(table.path());
      table.rows().forEach(row -> fields.addAll(row.cells()));
    }
    return fields;
  }

  /** Entries of one family, in the order of their files. */
  public List<Entry> entries(String family) {
    return entries.stream().filter(entry -> entry.family().equals(family)).toList();
  }

  public List<Entry> entries() {
    return entries;
  }

  /** The lemmas of a class of words; empty when there is no such class. */
  public Set<String> words(String name) {
    return classes.getOrDefault(name, Set.of());
  }

  /**
   * What undoes the passive, control and support verbs, with the verbs that this codebook lists.
   */
  public Predicates predicates() {
    return new Predicates(
        words("support-verbs"),
        words("joining-verbs"),
        words("accusing-verbs"),
        words("subject-control"));
  }

  public boolean hasClass(String name) {
    return classes.containsKey(name);
  }

  /**
   * A table of facts by its path in the codebook: {@code actors/countries.tsv}.
   *
   * @throws CodebookError when there is none
   */
  public Table getTable(String path) {
    Table table = tables.get(path);
    if (table == null) {
      throw new CodebookError(path, 0, "the codebook has no such table");
    }
    return table;
  }

  /** Tables whose path begins so, in the order of their paths. */
  public List<Table> tablesUnder(String prefix) {
    Map<String, Table> sorted = new TreeMap<>(tables);
    return sorted.values().stream().filter(table -> table.path().startsWith(prefix)).toList();
  }

  /** SHA-256 over all files: which codebook coded a claim. */
  public String hash() {
    return hash.get();
  }

  /** Entries by part of speech and lemma, for one family: {@code VERB arrest}. */
  public Index index(String family) {
    Map<String, List<Frame>> frames = new LinkedHashMap<>();
    for (Entry entry : entries(family)) {
      for (Pattern pattern : entry.patterns()) {
        for (String lemma : pattern.lemmas()) {
          frames
              .computeIfAbsent(Index.key(pattern.kind(), lemma), key -> new ArrayList<>())
              .add(new Frame(entry, pattern));
        }
      }
    }
    return new Index(frames);
  }

  /** A pattern and the entry that it belongs to. */
  public record Frame(Entry entry, Pattern pattern) {}

  /** Finds the frames of a predicate by its part of speech and lemma. */
  public record Index(Map<String, List<Frame>> frames) {

    public Index {
      frames = Map.copyOf(frames);
    }

    public List<Frame> at(Pattern.Kind kind, String lemma) {
      return frames.getOrDefault(key(kind, lemma), List.of());
    }

    private static String key(Pattern.Kind kind, String lemma) {
      return kind + " " + lemma;
    }
  }
}
