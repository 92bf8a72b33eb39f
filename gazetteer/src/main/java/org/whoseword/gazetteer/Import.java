package org.whoseword.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.whoseword.gazetteer.DumpFile.Kind;

/**
 * Compiles an index from GeoNames' own dump, line by line. Names are sorted in files, so memory
 * does not grow with the dump. What is done is noted every {@value #STEP} lines: an import that was
 * broken off goes on from there when it is asked for again with the same files.
 */
public final class Import {

  /** Lines between two notes of what is done. */
  private static final int STEP = 500_000;

  /** Lines between two calls of the watcher. */
  private static final int BEAT = 50_000;

  /** Raised whenever the same files would give another index. */
  private static final int EDITION = 2;

  /** What news can name: units, waters, regions, towns, camps and buildings, mountains. */
  public static final Set<String> KINDS = Set.of("A", "H", "L", "P", "S", "T");

  public static final Set<String> LANGUAGES = Set.of("en");

  private final Request request;
  private final Watcher watcher;
  private final List<DumpFile> files;
  private final ImportFolder folder;
  private final DumpUnits units = new DumpUnits();
  private ImportState state;

  private Import(
      Request request,
      Watcher watcher,
      List<DumpFile> files,
      ImportFolder folder,
      ImportState state) {
    this.request = request;
    this.watcher = watcher;
    this.files = files;
    this.folder = folder;
    this.state = state;
  }

  /**
   * What to import.
   *
   * @param files of the dump, in any order; one at least holds places
   * @param out the index; its folder also takes the parts while the import runs
   * @param kinds GeoNames' feature classes, of A, H, L, P, R, S, T, U and V; others are left out
   * @param languages ISO 639 codes of the further names that are taken from alternateNamesV2; names
   *     of no language are always taken
   */
  public record Request(List<Path> files, Path out, Set<String> kinds, Set<String> languages) {

    public Request {
      files = List.copyOf(files);
      kinds = Set.copyOf(kinds);
      languages = Set.copyOf(languages);
    }
  }

  /** Is told how far the import is. */
  public interface Watcher {

    /**
     * @param stage "places", "names" or "units", or "sorting"
     * @param lines done so far of this file
     * @param percent of this file's bytes, 0 to 100
     */
    void at(String stage, long lines, int percent);
  }

  /**
   * What came of it.
   *
   * @param names different spellings
   * @param found places that the dump puts into no country, and the borders into one
   * @param corrected places that the dump puts into a country far away, and the borders into
   *     another
   * @param skipped lines that could not be understood
   * @param firstSkipped file and line of the first of these
   * @param resumed whether an earlier import was gone on with
   */
  public record Result(
      int places,
      int names,
      long found,
      long corrected,
      long skipped,
      Optional<String> firstSkipped,
      boolean resumed) {}

  /**
   * Imports; the index appears under its name only when it is whole.
   *
   * @throws DumpError when a file is none of the dump or is damaged, when none holds places, or
   *     when another import writes to the same file
   */
  public static Result run(Request request, Watcher watcher) throws DumpError, IOException {
    List<DumpFile> files = new ArrayList<>();
    for (Path path : request.files()) {
      files.add(DumpFile.of(path));
    }
    // Units and what holds what first, then places, then further names of these.
    files.sort(Comparator.comparing(file -> ORDER.indexOf(file.kind())));
    if (files.stream().noneMatch(file -> file.kind() == Kind.PLACES)) {
      throw new DumpError("none of the files holds places: allCountries.zip does");
    }
    try (ImportFolder folder = ImportFolder.open(request.out())) {
      String from = from(request, files);
      Optional<ImportState> before =
          ImportState.read(folder.path()).filter(state -> state.from().equals(from));
      if (before.isEmpty()) {
        folder.empty();
      }
      Import job =
          new Import(request, watcher, files, folder, before.orElse(ImportState.start(from)));
      Result result = job.run(before.isPresent());
      folder.empty();
      return result;
    }
  }

  private static final List<Kind> ORDER =
      List.of(Kind.ADMIN1, Kind.ADMIN2, Kind.HIERARCHY, Kind.PLACES, Kind.NAMES);

  /** What the result depends on: the files by name, size and checksum, and the choices. */
  private static String from(Request request, List<DumpFile> files) throws IOException {
    StringBuilder from = new StringBuilder("edition " + EDITION + " layout " + Layout.VERSION);
    for (DumpFile file : files) {
      from.append(" | ").append(file.path().getFileName()).append(' ').append(file.size());
      from.append(' ');
      if (file.checksum().isPresent()) {
        from.append(file.checksum().getAsLong());
      } else {
        from.append(Files.getLastModifiedTime(file.path()).toMillis());
      }
    }
    from.append(" | ").append(new TreeSet<>(request.kinds()));
    from.append(' ').append(new TreeSet<>(request.languages()));
    return from.toString().replace('\t', ' ');
  }

  private Result run(boolean resumed) throws DumpError, IOException {
    try (IdTable records = new IdTable(folder.file("ids-records"));
        IdTable populations = new IdTable(folder.file("ids-populations"));
        IdTable parents = new IdTable(folder.file("ids-parents"))) {
      readUnits(parents);
      try (IndexWriter writer = new IndexWriter(folder.path(), state.checkpoint())) {
        ImportLines lines =
            new ImportLines(
                request,
                units,
                new ImportLines.Tables(records, populations, parents),
                CompiledBorders.builtIn(),
                writer,
                has(Kind.NAMES));
        for (int i = state.file(); i < files.size(); i++) {
          read(i, lines, writer);
        }
        watcher.at("sorting", state.checkpoint().records(), 0);
        writer.finish(request.out());
        return result(writer, resumed);
      }
    }
  }

  private Result result(IndexWriter writer, boolean resumed) {
    return new Result(
        state.checkpoint().records(),
        writer.names(),
        state.found(),
        state.corrected(),
        state.skipped(),
        state.firstSkipped().isEmpty() ? Optional.empty() : Optional.of(state.firstSkipped()),
        resumed);
  }

  private boolean has(Kind kind) {
    return files.stream().anyMatch(file -> file.kind() == kind);
  }

  /** Small files, read anew when an import goes on. */
  private void readUnits(IdTable parents) throws DumpError, IOException {
    for (DumpFile file : files) {
      switch (file.kind()) {
        case ADMIN1, ADMIN2 -> file.read(lines -> units.add(lines.line()));
        case HIERARCHY -> file.read(lines -> ImportLines.parent(lines.line(), parents));
        case PLACES -> {
          if (!has(Kind.ADMIN1) || !has(Kind.ADMIN2)) {
            file.read(lines -> unit(file, lines));
          }
        }
        case NAMES -> {}
      }
    }
  }

  /** Without the files of units their names are those of the places that are units. */
  private void unit(DumpFile file, DumpLines lines) {
    if (lines.number() % BEAT == 0) {
      watcher.at("units", lines.number(), percent(file, lines));
    }
    // Most lines are of no unit, and reading them whole takes ten times as long.
    String line = lines.line();
    if (line.contains("\tADM1\t") || line.contains("\tADM2\t")) {
      DumpPlace.read(line).ifPresent(units::add);
    }
  }

  private void read(int index, ImportLines into, IndexWriter writer) throws DumpError, IOException {
    DumpFile file = files.get(index);
    boolean large = file.kind() == Kind.PLACES || file.kind() == Kind.NAMES;
    long done = state.lines();
    if (large) {
      String stage = file.kind() == Kind.PLACES ? "places" : "names";
      file.read(
          lines -> {
            long number = lines.number();
            if (number % BEAT == 0) {
              watcher.at(stage, number, percent(file, lines));
            }
            if (number <= done) {
              return;
            }
            ImportLines.Outcome outcome = into.take(file.kind(), lines.line());
            if (outcome != ImportLines.Outcome.TAKEN) {
              state = state.with(outcome, file.path().getFileName() + ":" + number);
            }
            if (number % STEP == 0) {
              note(index, number, writer);
            }
          });
    }
    note(index + 1, 0, writer);
  }

  private void note(int file, long lines, IndexWriter writer) throws IOException {
    state = state.at(file, lines, writer.checkpoint());
    state.write(folder.path());
  }

  private static int percent(DumpFile file, DumpLines lines) {
    return (int) (100 * lines.bytes() / Math.max(1, file.size()));
  }
}
