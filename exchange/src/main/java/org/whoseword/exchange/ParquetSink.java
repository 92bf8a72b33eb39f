package org.whoseword.exchange;

import blue.strategic.parquet.ParquetWriter;
import blue.strategic.parquet.ValueWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/** A table as Parquet, compressed with Snappy; nulls where nothing is known. */
final class ParquetSink implements Sink {

  private final Table table;
  private final ParquetWriter<Row> out;

  ParquetSink(Table table, Path file) throws IOException {
    this.table = table;
    this.out = ParquetWriter.writeFile(schema(table), file.toFile(), this::write);
  }

  private static MessageType schema(Table table) {
    List<Type> fields = new ArrayList<>();
    table.columns().forEach(column -> fields.add(field(column)));
    return new MessageType(table.name(), fields);
  }

  private static Type field(Column column) {
    return switch (column.kind()) {
      case TEXT, CODE ->
          Types.optional(PrimitiveTypeName.BINARY)
              .as(LogicalTypeAnnotation.stringType())
              .named(column.name());
      case DAY ->
          Types.optional(PrimitiveTypeName.INT32)
              .as(LogicalTypeAnnotation.dateType())
              .named(column.name());
      case INTEGER -> Types.optional(PrimitiveTypeName.INT64).named(column.name());
      case NUMBER -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
      case YES_NO -> Types.optional(PrimitiveTypeName.BOOLEAN).named(column.name());
    };
  }

  private void write(Row row, ValueWriter values) {
    for (Column column : table.columns()) {
      @Nullable Object value = column.value().apply(row);
      if (value instanceof BigDecimal number) {
        values.write(column.name(), number.doubleValue());
      } else if (value != null && column.kind() == Column.Kind.DAY) {
        values.write(column.name(), (int) LocalDate.parse(value.toString()).toEpochDay());
      } else if (value != null) {
        values.write(column.name(), value);
      }
    }
  }

  @Override
  public boolean add(Row row) throws IOException {
    if (!table.holds().test(row)) {
      return false;
    }
    out.write(row);
    return true;
  }

  /** The foot is written when the file is closed. */
  @Override
  public void finish() {}

  @Override
  public void close() throws IOException {
    out.close();
  }
}
