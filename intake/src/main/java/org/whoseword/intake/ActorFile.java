package org.whoseword.intake;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.Table;
import org.whoseword.who.OwnActors;

/** A project's own actors in a CSV file (RFC 4180) whose first line names the columns. */
public final class ActorFile {

  private ActorFile() {}

  /** Reads and checks a file; what is wrong with it comes back as problems. */
  public static OwnActors read(String file, byte[] bytes, Codebook codebook) {
    Optional<String> text = Decoder.decode(bytes, StandardCharsets.UTF_8);
    if (text.isEmpty()) {
      return refused(file, 1, "not valid UTF-8; save it as UTF-8");
    }
    List<Table.Row> rows = new ArrayList<>();
    Map<String, Integer> columns = new LinkedHashMap<>();
    List<String> problems = new ArrayList<>();
    CsvRows.read(
            new StringReader(text.get()),
            ',',
            bytes.length + 1,
            row -> {
              int line = (int) row.getStartingLineNumber();
              boolean first = columns.isEmpty();
              Optional<String> problem = first ? head(row, columns) : tooLong(row, columns.size());
              problem.ifPresent(found -> problems.add(file + ":" + line + ": " + found));
              if (!first) {
                rows.add(new Table.Row(file, line, Map.copyOf(columns), row.getFields()));
              }
              return problem.isEmpty();
            })
        .ifPresent(fault -> problems.add(file + ":" + fault.line() + ": " + fault.why()));
    if (!problems.isEmpty()) {
      return new OwnActors(new Table(file, List.of()), problems);
    }
    return columns.isEmpty()
        ? refused(file, 1, "empty; the first line names the columns: " + OwnActors.COLUMNS)
        : OwnActors.of(file, rows, codebook);
  }

  private static Optional<String> tooLong(CsvRecord record, int columns) {
    return record.getFieldCount() <= columns
        ? Optional.empty()
        : Optional.of(
            record.getFieldCount()
                + " fields, but the head names "
                + columns
                + "; put a field that holds a comma between quotation marks");
  }

  private static Optional<String> head(CsvRecord record, Map<String, Integer> columns) {
    for (String field : record.getFields()) {
      String column = field.strip().toLowerCase(Locale.ROOT);
      if (!OwnActors.COLUMNS.contains(column)) {
        return Optional.of("unknown column '" + field + "'; the columns are " + OwnActors.COLUMNS);
      }
      if (columns.put(column, columns.size()) != null) {
        return Optional.of("column '" + column + "' stands twice");
      }
    }
    return columns.containsKey("name")
        ? Optional.empty()
        : Optional.of("no column 'name'; the columns are " + OwnActors.COLUMNS);
  }

  private static OwnActors refused(String file, int line, String problem) {
    return new OwnActors(new Table(file, List.of()), List.of(file + ":" + line + ": " + problem));
  }
}
