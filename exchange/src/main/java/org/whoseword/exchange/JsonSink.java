package org.whoseword.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;

/** Whatever is written as JSON, piece by piece. */
abstract class JsonSink implements Sink {

  private static final ObjectMapper MAPPER = JsonMapper.builder().build();

  final JsonGenerator json;

  JsonSink(OutputStream out) throws IOException {
    json = new JsonFactory(MAPPER).createGenerator(out).setRootValueSeparator(null);
  }

  /** Ends a line: of JSON Lines, or of a list, so that a long file can be looked at. */
  final void line() throws IOException {
    json.writeRaw('\n');
  }

  /** A value of a column. */
  final void value(String name, Object value) throws IOException {
    json.writeFieldName(name);
    if (value instanceof BigDecimal number) {
      json.writeNumber(number);
    } else if (value instanceof Long number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean yes) {
      json.writeBoolean(yes);
    } else {
      json.writeString(value.toString());
    }
  }

  @Override
  public void finish() throws IOException {
    json.flush();
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
