package org.whoseword.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A feature collection (RFC 7946): a feature a claim, with the columns of the own table. A claim
 * without a point has a null geometry, as the RFC allows.
 */
final class GeoJsonSink extends JsonSink {

  private final Table table = OwnTable.table();
  private boolean first = true;

  GeoJsonSink(OutputStream out) throws IOException {
    super(out);
    json.writeStartObject();
    json.writeStringField("type", "FeatureCollection");
    json.writeArrayFieldStart("features");
  }

  @Override
  public boolean add(Row row) throws IOException {
    if (first) {
      line();
    }
    first = false;
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    json.writeStringField("id", row.id());
    geometry(row);
    json.writeObjectFieldStart("properties");
    for (Column column : table.columns()) {
      @Nullable Object value = column.value().apply(row);
      if (value != null) {
        value(column.name(), value);
      }
    }
    json.writeEndObject();
    json.writeEndObject();
    line();
    return true;
  }

  /** Longitude comes first. */
  private void geometry(Row row) throws IOException {
    Optional<BigDecimal> east = OwnTable.degrees(row, "lon");
    Optional<BigDecimal> north = OwnTable.degrees(row, "lat");
    if (east.isEmpty() || north.isEmpty()) {
      json.writeNullField("geometry");
      return;
    }
    json.writeObjectFieldStart("geometry");
    json.writeStringField("type", "Point");
    json.writeArrayFieldStart("coordinates");
    json.writeNumber(east.get());
    json.writeNumber(north.get());
    json.writeEndArray();
    json.writeEndObject();
  }

  @Override
  public void finish() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    line();
    super.finish();
  }
}
