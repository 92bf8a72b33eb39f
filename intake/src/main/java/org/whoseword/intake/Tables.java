package org.whoseword.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reports from tables: one a row, the first row names the columns. */
final class Tables {

  private Tables() {}

  /**
   * Reads a table to its end, or to the row that cannot be understood.
   *
   * @param head the first characters, of which the first line tells comma, semicolon or tab
   */
  static void read(Reader table, String head, Origin origin, Given given, Consumer<Arrival> sink) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    long line = 1;
    Marks marks = new Marks(table);
    try (CsvReader<CsvRecord> rows = rows(marks, delimiter(head), given)) {
      // The last row waits until the end is known: it may be all that an open mark has swallowed.
      CsvRecord waiting = null;
      for (CsvRecord record : rows) {
        line = record.getStartingLineNumber();
        if (columns.isEmpty()) {
          columns.putAll(columns(record));
          if (given.fields().find("text", name -> column(columns, name)).isEmpty()) {
            sink.accept(origin.refuse("table.no-text", noText(columns, given)));
            return;
          }
          continue;
        }
        if (waiting != null) {
          sink.accept(report(waiting, columns, origin, given));
        }
        waiting = record;
      }
      if (waiting != null && marks.open()) {
        sink.accept(
            origin
                .line(waiting.getStartingLineNumber())
                .refuse("table.syntax", "a quotation mark is opened and never closed"));
      } else if (waiting != null) {
        sink.accept(report(waiting, columns, origin, given));
      }
    } catch (CsvParseException broken) {
      sink.accept(
          origin.line(line).refuse("table.syntax", "broken behind this row: " + why(broken)));
    } catch (UncheckedIOException | IOException broken) {
      sink.accept(
          origin
              .line(line)
              .refuse("input.unreadable", "unreadable behind this row: " + why(broken)));
    }
  }

  private static CsvReader<CsvRecord> rows(Reader table, char separator, Given given) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(true)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .allowExtraCharsAfterClosingQuote(true)
        // A quotation mark that is never closed must not fill the memory.
        .maxBufferSize(given.limits().bytes())
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

  private static Arrival report(
      CsvRecord record, Map<String, Integer> columns, Origin table, Given given) {
    Origin origin = table.line(record.getStartingLineNumber());
    return given
        .fields()
        .draft(
            name ->
                Optional.ofNullable(columns.get(name))
                    .filter(column -> column < record.getFieldCount())
                    .map(record::getField)
                    .filter(value -> !value.isBlank()))
        .map(draft -> draft.arrive(origin, given))
        .orElseGet(() -> origin.refuse("record.no-text", "a row without text"));
  }

  /** Where each column stands, by its name as written and in small letters; the first wins. */
  private static Map<String, Integer> columns(CsvRecord names) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (int i = 0; i < names.getFieldCount(); i++) {
      String name = names.getField(i).replace("\uFEFF", "").strip();
      columns.putIfAbsent(name, i);
      columns.putIfAbsent(name.toLowerCase(Locale.ROOT).replace(' ', '_'), i);
    }
    return columns;
  }

  private static Optional<String> column(Map<String, Integer> columns, String name) {
    return columns.containsKey(name) ? Optional.of(name) : Optional.empty();
  }

  private static String noText(Map<String, Integer> columns, Given given) {
    return "a table without a column of texts: it has "
        + columns.keySet()
        + ", looked for was "
        + given.fields().names("text")
        + "; name it with --columns text=NAME";
  }

  /** The separator that stands most often in the first line, outside of quotation marks. */
  static char delimiter(String head) {
    int[] seen = new int[3];
    boolean quoted = false;
    for (int i = 0; i < head.length(); i++) {
      char c = head.charAt(i);
      quoted ^= c == '"';
      if (c == '\n' && !quoted) {
        break;
      }
      int which = quoted ? -1 : ",;\t".indexOf(c);
      if (which >= 0) {
        seen[which]++;
      }
    }
    if (seen[2] > 0 && seen[2] >= seen[0] && seen[2] >= seen[1]) {
      return '\t';
    }
    return seen[1] > seen[0] ? ';' : ',';
  }
}
