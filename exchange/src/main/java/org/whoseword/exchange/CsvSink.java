package org.whoseword.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A table as RFC 4180 has it, with LF. In text columns, and only there, what a spreadsheet would
 * take for a formula gets an apostrophe in front.
 */
final class CsvSink implements Sink {

  private static final String FORMULA = "=+-@\t\r";

  private final Table table;
  private final boolean raw;
  private final Writer out;
  private final CsvWriter csv;
  private final String[] values;

  /**
   * @param raw whether text is left as it is
   */
  CsvSink(Table table, boolean raw, OutputStream out) {
    this.table = table;
    this.raw = raw;
    this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    this.csv =
        CsvWriter.builder()
            .fieldSeparator(table.separator())
            .lineDelimiter(LineDelimiter.LF)
            .build(this.out);
    this.values = new String[table.columns().size()];
    csv.writeRecord(table.head());
  }

  @Override
  public boolean add(Row row) {
    if (!table.holds().test(row)) {
      return false;
    }
    for (int i = 0; i < values.length; i++) {
      values[i] = written(table.columns().get(i), row);
    }
    csv.writeRecord(values);
    return true;
  }

  private String written(Column column, Row row) {
    @Nullable Object value = column.value().apply(row);
    if (value == null) {
      return "";
    }
    String text = value.toString();
    boolean formula = column.kind() == Column.Kind.TEXT && FORMULA.indexOf(text.charAt(0)) >= 0;
    return formula && !raw ? "'" + text : text;
  }

  @Override
  public void finish() throws IOException {
    csv.flush();
    out.flush();
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
