package org.whoseword.intake;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reports from tables: one a row, the first row names the columns. */
final class Tables {

  private Tables() {}

  /**
   * Reads a table to its end, or to the row that cannot be understood.
   *
   * @param head the first characters, of which the first line tells comma, semicolon or tab
   */
  static void read(Reader table, String head, Origin origin, Given given, Consumer<Arrival> sink) {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter(head))
            .setIgnoreEmptyLines(true)
            .setIgnoreSurroundingSpaces(true)
            .get();
    long row = 1;
    Meter meter = new Meter(table);
    try (CSVParser rows = CSVParser.builder().setReader(meter).setFormat(format).get()) {
      Map<String, Integer> columns = null;
      for (CSVRecord record : rows) {
        row = record.getRecordNumber();
        meter.newRow();
        if (columns == null) {
          columns = columns(record);
          Map<String, Integer> named = columns;
          if (given.fields().find("text", name -> column(named, name)).isEmpty()) {
            sink.accept(origin.refuse("table.no-text", noText(columns, given)));
            return;
          }
        } else {
          sink.accept(report(record, columns, origin.line(row), given));
        }
      }
    } catch (CSVException broken) {
      sink.accept(
          origin.line(row + 1).refuse("table.syntax", "broken row: " + broken.getMessage()));
    } catch (UncheckedIOException broken) {
      sink.accept(
          origin.line(row + 1).refuse("table.syntax", "broken row: " + broken.getMessage()));
    } catch (IOException broken) {
      String why = broken.getMessage() == null ? "not valid in its encoding" : broken.getMessage();
      sink.accept(origin.line(row + 1).refuse("input.unreadable", "cannot be read: " + why));
    }
  }

  /** Stops a row without end, such as one behind a quotation mark that is never closed. */
  private static final class Meter extends FilterReader {

    private long since;

    Meter(Reader in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      check(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      check(Math.max(0, read));
      return read;
    }

    void newRow() {
      since = 0;
    }

    private void check(int more) throws IOException {
      since += more;
      if (since > Source.LARGEST) {
        throw new IOException("longer than " + Source.LARGEST + " characters");
      }
    }
  }

  private static Arrival report(
      CSVRecord record, Map<String, Integer> columns, Origin origin, Given given) {
    return given
        .fields()
        .draft(
            name ->
                Optional.ofNullable(columns.get(name))
                    .filter(column -> column < record.size())
                    .map(record::get)
                    .filter(value -> !value.isBlank()))
        .map(draft -> draft.arrive(origin, given))
        .orElseGet(() -> origin.refuse("record.no-text", "a row without text"));
  }

  /** Where each column stands, by its name as written and in small letters; the first wins. */
  private static Map<String, Integer> columns(CSVRecord names) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i).replace("\uFEFF", "").strip();
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
