package org.whoseword.intake;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.Reader;
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
    CsvRows.read(
            table,
            delimiter(head),
            given.limits().bytes(),
            row -> {
              if (!columns.isEmpty()) {
                sink.accept(report(row, columns, origin, given));
                return true;
              }
              columns.putAll(columns(row));
              boolean texts =
                  given.fields().find("text", name -> column(columns, name)).isPresent();
              if (!texts) {
                sink.accept(origin.refuse("table.no-text", noText(columns, given)));
              }
              return texts;
            })
        .ifPresent(
            fault -> sink.accept(origin.line(fault.line()).refuse(fault.code(), fault.why())));
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
