package org.whoseword.model;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * What other versions left in the folder for unpacked models: 150 megabytes each.
 *
 * <p>A model is read whole at the start and closed, so no running program misses a file that is
 * removed; one that is being opened at that very moment is unpacked again by whoever opens it. What
 * has to be spared is the model of another version that is still run now and then: every start sets
 * its file's time, and only files that no start has read for a week go. A file half unpacked is
 * left alone for a day. Only names that are ours are touched.
 */
final class Leftovers {

  private static final Duration UNUSED = Duration.ofDays(7);
  private static final Duration ABANDONED = Duration.ofDays(1);

  private static final Pattern MODEL =
      Pattern.compile("[0-9a-f]{" + ModelFile.ID_UNITS + "}-" + Pattern.quote(ModelFile.NAME));
  private static final Pattern PART = Pattern.compile(MODEL + "[0-9]+\\.part");

  private Leftovers() {}

  /** Marks a model's file as used now and removes what was left beside it. */
  static void remove(Path inUse, Instant now) {
    try {
      Files.setLastModifiedTime(inUse, FileTime.from(now));
    } catch (IOException readOnly) {
      // Whoever may write there looks after it.
      return;
    }
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(inUse.toAbsolutePath().getParent())) {
      for (Path file : files) {
        if (!file.getFileName().equals(inUse.getFileName()) && isLeft(file, now)) {
          delete(file);
        }
      }
    } catch (IOException | java.nio.file.DirectoryIteratorException unreadable) {
      // Left to a later start.
      return;
    }
  }

  private static boolean isLeft(Path file, Instant now) throws IOException {
    String name = file.getFileName().toString();
    boolean model = MODEL.matcher(name).matches();
    if (!(model || PART.matcher(name).matches()) || !Files.isRegularFile(file)) {
      return false;
    }
    Instant used = Files.getLastModifiedTime(file).toInstant();
    return used.plus(model ? UNUSED : ABANDONED).isBefore(now);
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException held) {
      // Some systems keep a file that another program has open: left to a later start.
      return;
    }
  }
}
