package org.whoseword.exchange;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** A table as JSON Lines: an object a row, with every column; null where nothing is known. */
final class LinesSink extends JsonSink {

  private final Table table;

  LinesSink(Table table, OutputStream out) throws IOException {
    super(out);
    this.table = table;
  }

  @Override
  public boolean add(Row row) throws IOException {
    if (!table.holds().test(row)) {
      return false;
    }
    json.writeStartObject();
    for (Column column : table.columns()) {
      @Nullable Object value = column.value().apply(row);
      if (value == null) {
        json.writeNullField(column.name());
      } else {
        value(column.name(), value);
      }
    }
    json.writeEndObject();
    line();
    return true;
  }
}
