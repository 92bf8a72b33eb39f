package org.whoseword.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whoseword.ledger.Gold;

/** Annotated reports, one a line, in the shape that scorers of claims read ({@link Gold}). */
final class GoldSink extends JsonSink {

  private final List<JsonNode> claims = new ArrayList<>();
  private @Nullable Row current;

  GoldSink(OutputStream out) throws IOException {
    super(out);
  }

  @Override
  public boolean add(Row row) throws IOException {
    if (row.text().isEmpty()) {
      return false;
    }
    if (current != null && !current.report().id().equals(row.report().id())) {
      report(current);
    }
    current = row;
    claims.add(row.claim());
    return true;
  }

  private void report(Row row) throws IOException {
    json.writeTree(Gold.of(row.report(), row.text(), claims));
    line();
    claims.clear();
  }

  @Override
  public void finish() throws IOException {
    if (current != null) {
      report(current);
    }
    super.finish();
  }
}
