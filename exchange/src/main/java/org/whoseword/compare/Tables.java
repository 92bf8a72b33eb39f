package org.whoseword.compare;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a data set of others: CSV or TSV, UTF-8, with a first line by whose names it is known.
 *
 * @param set which one it is
 */
public record Tables(DataSet set, List<Event> events) {

  public Tables {
    events = List.copyOf(events);
  }

  /**
   * Reads a file; empty when its first line is none that is known.
   *
   * @throws UncheckedIOException when it cannot be read, or is no table
   */
  public static Optional<Tables> read(Path file) {
    // What is no UTF-8 becomes a replacement character: years of ICEWS are Latin-1.
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8), 1 << 16)) {
      in.mark(1 << 15);
      String first = Optional.ofNullable(in.readLine()).orElse("");
      in.reset();
      char separator = first.indexOf('\t') >= 0 ? '\t' : first.indexOf(',') >= 0 ? ',' : ';';
      return rows(CsvReader.builder().fieldSeparator(separator).ofCsvRecord(in).iterator());
    } catch (IOException | CsvParseException e) {
      IOException cause = e instanceof IOException io ? io : new IOException(e.getMessage(), e);
      throw new UncheckedIOException(file + ": cannot be read as a table", cause);
    }
  }

  private static Optional<Tables> rows(Iterator<CsvRecord> rows) {
    if (!rows.hasNext()) {
      return Optional.empty();
    }
    List<String> head =
        rows.next().getFields().stream().map(name -> name.replace("\uFEFF", "").strip()).toList();
    Optional<DataSet> set = DataSet.of(head);
    if (set.isEmpty()) {
      return Optional.empty();
    }
    List<Event> events = new ArrayList<>();
    Map<String, String> cells = new HashMap<>();
    while (rows.hasNext()) {
      CsvRecord row = rows.next();
      cells.clear();
      for (int i = 0; i < Math.min(head.size(), row.getFieldCount()); i++) {
        cells.put(head.get(i).toLowerCase(Locale.ROOT), row.getField(i));
      }
      events.add(set.get().event(new Cells(cells)));
    }
    return Optional.of(new Tables(set.get(), events));
  }
}
