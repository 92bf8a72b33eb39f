package org.whoseword.gazetteer;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * One file of GeoNames' dump, as it is or in a zip, told by what stands in its first line: the name
 * of a file says little ("IQ.zip" may hold places or their names).
 *
 * @param entry its name in the zip; empty for a file that is no zip
 * @param size of the text in bytes
 * @param checksum CRC-32 of the text as the zip tells it; empty for a file that is no zip
 */
record DumpFile(Path path, Kind kind, Optional<String> entry, long size, OptionalLong checksum) {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,10}");
  private static final Pattern STATE = Pattern.compile("[A-Z]{2}\\.[^.]+");
  private static final Pattern COUNTY = Pattern.compile("[A-Z]{2}\\.[^.]+\\..+");

  /** What a file of the dump holds. */
  enum Kind {
    /** {@code allCountries.txt}, {@code cities500.txt}, {@code IQ.txt}: 19 columns. */
    PLACES,
    /** {@code alternateNamesV2.txt}: 10 columns; the older {@code alternateNames.txt} has 8. */
    NAMES,
    /** {@code admin1CodesASCII.txt}: code, name, ASCII name, id. */
    ADMIN1,
    /** {@code admin2Codes.txt}: the same. */
    ADMIN2,
    /** {@code hierarchy.txt}: parent, child, type. */
    HIERARCHY;

    /** What a first line is of; empty when it is of none. */
    static Optional<Kind> of(String line) {
      String[] columns = line.split("\t", -1);
      boolean number = NUMBER.matcher(columns[0]).matches();
      return switch (columns.length) {
        case 19 -> number ? Optional.of(PLACES) : Optional.empty();
        case 8, 10 -> number ? Optional.of(NAMES) : Optional.empty();
        case 4 -> unit(columns[0]);
        case 2, 3 ->
            number && NUMBER.matcher(columns[1]).matches()
                ? Optional.of(HIERARCHY)
                : Optional.empty();
        default -> Optional.empty();
      };
    }

    private static Optional<Kind> unit(String code) {
      if (STATE.matcher(code).matches()) {
        return Optional.of(ADMIN1);
      }
      return COUNTY.matcher(code).matches() ? Optional.of(ADMIN2) : Optional.empty();
    }
  }

  /**
   * Looks what a file holds.
   *
   * @throws DumpError when it is no file of the dump, or a zip that is damaged
   */
  static DumpFile of(Path path) throws DumpError, IOException {
    if (!Files.isRegularFile(path)) {
      throw new DumpError(path + (Files.exists(path) ? " is no file" : " is not there"));
    }
    if (!isZip(path)) {
      return kind(Files.newInputStream(path))
          .map(
              kind ->
                  new DumpFile(
                      path, kind, Optional.empty(), path.toFile().length(), OptionalLong.empty()))
          .orElseThrow(() -> none(path));
    }
    try (ZipFile zip = new ZipFile(path.toFile())) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        // A zip of one country holds a readme beside its places.
        Optional<Kind> kind = kind(zip.getInputStream(entry));
        if (kind.isPresent()) {
          return new DumpFile(
              path,
              kind.get(),
              Optional.of(entry.getName()),
              entry.getSize(),
              OptionalLong.of(entry.getCrc()));
        }
      }
    } catch (ZipException e) {
      throw damaged(path, String.valueOf(e.getMessage()));
    }
    throw none(path);
  }

  private static boolean isZip(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] start = in.readNBytes(2);
      return start.length == 2 && start[0] == 'P' && start[1] == 'K';
    }
  }

  private static Optional<Kind> kind(InputStream in) throws IOException {
    try (DumpLines lines = new DumpLines(new BufferedInputStream(in), OptionalLong.empty())) {
      return lines.advance() ? Kind.of(lines.line()) : Optional.empty();
    }
  }

  private static DumpError none(Path path) {
    return new DumpError(
        path
            + " is no file of GeoNames' dump: its first line is none of allCountries,"
            + " alternateNamesV2, admin1CodesASCII, admin2Codes or hierarchy");
  }

  private static DumpError damaged(Path path, String why) {
    return new DumpError(path + " is cut short or damaged (" + why + "); fetch it again");
  }

  /** What is done with each line; the number of the first is 1. */
  interface Taker {
    void take(DumpLines lines) throws IOException;
  }

  /**
   * Reads all lines.
   *
   * @throws DumpError when the zip turns out to be damaged
   */
  void read(Taker taker) throws DumpError, IOException {
    if (entry.isEmpty()) {
      try (DumpLines lines = new DumpLines(Files.newInputStream(path), checksum)) {
        each(lines, taker);
      }
      return;
    }
    try (ZipFile zip = new ZipFile(path.toFile());
        DumpLines lines = new DumpLines(zip.getInputStream(zip.getEntry(entry.get())), checksum)) {
      each(lines, taker);
      if (!lines.isWhole()) {
        throw damaged(path, "the checksum of " + entry.get() + " does not fit");
      }
    } catch (ZipException | java.io.EOFException e) {
      throw damaged(path, String.valueOf(e.getMessage()));
    }
  }

  private static void each(DumpLines lines, Taker taker) throws IOException {
    while (lines.advance()) {
      taker.take(lines);
    }
  }
}
