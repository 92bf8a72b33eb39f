package org.whoseword.gazetteer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.whoseword.gazetteer.IndexWriter.Checkpoint;

/**
 * How far an import has come, in a file of one line beside its parts.
 *
 * @param from the inputs and options that it is of: with others it starts anew
 * @param file how many of the inputs are done
 * @param lines how many lines of the next one are done
 * @param found places whose country the borders told
 * @param corrected places whose country the borders told otherwise
 * @param skipped lines that could not be understood
 * @param firstSkipped where the first of these stands: "allCountries.zip:12"; "" for none
 */
record ImportState(
    String from,
    int file,
    long lines,
    long found,
    long corrected,
    long skipped,
    String firstSkipped,
    Checkpoint checkpoint) {

  private static final String NAME = "state";
  private static final int FIELDS = 10;

  static ImportState start(String from) {
    return new ImportState(from, 0, 0, 0, 0, 0, "", Checkpoint.START);
  }

  /** What an earlier import left in a folder; empty when it left nothing, or nothing whole. */
  static Optional<ImportState> read(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    String[] fields = Files.readString(file, StandardCharsets.UTF_8).split("\t", -1);
    if (fields.length != FIELDS) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new ImportState(
              fields[0],
              Integer.parseInt(fields[1]),
              Long.parseLong(fields[2]),
              Long.parseLong(fields[3]),
              Long.parseLong(fields[4]),
              Long.parseLong(fields[5]),
              fields[6],
              new Checkpoint(
                  Integer.parseInt(fields[7]),
                  Long.parseLong(fields[8]),
                  Integer.parseInt(fields[9]))));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The same with one more line done of which something is to be told. */
  ImportState with(ImportLines.Outcome outcome, String line) {
    boolean lost = outcome == ImportLines.Outcome.NOT_UNDERSTOOD;
    return new ImportState(
        from,
        file,
        lines,
        found + (outcome == ImportLines.Outcome.COUNTRY_FOUND ? 1 : 0),
        corrected + (outcome == ImportLines.Outcome.COUNTRY_CORRECTED ? 1 : 0),
        skipped + (lost ? 1 : 0),
        lost && skipped == 0 ? line.replace('\t', ' ') : firstSkipped,
        checkpoint);
  }

  /** The same, further on. */
  ImportState at(int nextFile, long doneLines, Checkpoint next) {
    return new ImportState(
        from, nextFile, doneLines, found, corrected, skipped, firstSkipped, next);
  }

  /** Writes it in the place of the one before, whole or not at all. */
  void write(Path folder) throws IOException {
    String line =
        String.join(
            "\t",
            from,
            String.valueOf(file),
            String.valueOf(lines),
            String.valueOf(found),
            String.valueOf(corrected),
            String.valueOf(skipped),
            firstSkipped,
            String.valueOf(checkpoint.records()),
            String.valueOf(checkpoint.strings()),
            String.valueOf(checkpoint.runs()));
    Path next = folder.resolve(NAME + ".next");
    Files.writeString(next, line, StandardCharsets.UTF_8);
    Files.move(next, folder.resolve(NAME), StandardCopyOption.REPLACE_EXISTING);
  }
}
