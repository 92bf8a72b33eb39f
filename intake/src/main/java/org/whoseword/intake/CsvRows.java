package org.whoseword.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;

/**
 * The rows of a table (RFC 4180, and what programs make of it: rows that are too long or too short,
 * empty lines, words behind a closing quotation mark).
 */
final class CsvRows {

  private CsvRows() {}

  /**
   * Why the rest of a table cannot be read.
   *
   * @param line from 1, of the row that is broken or the last before it
   * @param code {@code table.syntax} or {@code input.unreadable}
   */
  record Fault(long line, String code, String why) {}

  /** Takes rows. */
  interface Sink {

    /** Takes a row; whether it wants more. */
    boolean row(CsvRecord row);
  }

  /**
   * Hands over rows up to the end or to the fault.
   *
   * @param longest in characters, of a row: a quotation mark that is never closed must not fill the
   *     memory
   * @return what ended it too soon
   */
  static Optional<Fault> read(Reader table, char separator, int longest, Sink sink) {
    long line = 1;
    Marks marks = new Marks(table);
    try (CsvReader<CsvRecord> rows = open(marks, separator, longest)) {
      // The last row waits until the end is known: it may be all that an open mark has swallowed.
      CsvRecord waiting = null;
      for (CsvRecord record : rows) {
        line = record.getStartingLineNumber();
        if (waiting != null && !sink.row(waiting)) {
          return Optional.empty();
        }
        waiting = record;
      }
      if (waiting != null && marks.open()) {
        String why = "a quotation mark is opened and never closed";
        return Optional.of(new Fault(line, "table.syntax", why));
      }
      if (waiting != null) {
        sink.row(waiting);
      }
      return Optional.empty();
    } catch (CsvParseException broken) {
      return Optional.of(new Fault(line, "table.syntax", "broken behind this row: " + why(broken)));
    } catch (UncheckedIOException | IOException broken) {
      return Optional.of(
          new Fault(line, "input.unreadable", "unreadable behind this row: " + why(broken)));
    }
  }

  private static CsvReader<CsvRecord> open(Reader table, char separator, int longest) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(true)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .allowExtraCharsAfterClosingQuote(true)
        .maxBufferSize(longest)
        .ofCsvRecord(table);
  }

  private static String why(Exception broken) {
    Throwable cause = broken.getCause() == null ? broken : broken.getCause();
    if (cause instanceof CharacterCodingException) {
      return "not valid in its encoding; if you know it, name it with --encoding";
    }
    return String.valueOf(cause.getMessage());
  }

  /** Counts quotation marks: after an odd number of them one is open. */
  private static final class Marks extends FilterReader {

    private long count;

    Marks(Reader in) {
      super(in);
    }

    boolean open() {
      return count % 2 != 0;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count += read == '"' ? 1 : 0;
      return read;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      for (int i = from; i < from + read; i++) {
        count += into[i] == '"' ? 1 : 0;
      }
      return read;
    }
  }
}
