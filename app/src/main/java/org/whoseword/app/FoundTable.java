package org.whoseword.app;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.whoseword.ledger.StoredClaim;
import org.whoseword.ledger.StoredReport;

/**
 * A table with a row a claim (RFC 4180, LF). Text that a spreadsheet would take for a formula gets
 * an apostrophe in front; numbers stay numbers.
 */
record FoundTable() implements FoundPrinter {

  private static final List<String> HEAD =
      List.of(
          "claim",
          "report",
          "outlet",
          "published",
          "url",
          "type",
          "mode",
          "cameo",
          "status",
          "hedged",
          "background",
          "actors",
          "actor_codes",
          "recipients",
          "recipient_codes",
          "place",
          "country",
          "latitude",
          "longitude",
          "earliest",
          "latest",
          "deaths",
          "deaths_high",
          "injured",
          "injured_high",
          "chain",
          "root_kind",
          "root_capacity");

  @Override
  public String head() {
    return row(HEAD);
  }

  @Override
  public String claim(StoredClaim stored) {
    JsonNode claim = stored.claim();
    StoredReport report = stored.report();
    JsonNode chain = claim.path("chain");
    JsonNode root = chain.path(chain.size() - 1);
    List<String> row = new ArrayList<>();
    row.add(stored.id());
    row.add(text(report.name()));
    row.add(text(report.outlet().orElse("")));
    row.add(text(report.published().orElse("")));
    row.add(text(report.url().orElse("")));
    for (String field : List.of("type", "mode", "cameo", "status", "hedged", "background")) {
      row.add(field(claim, field));
    }
    for (String side : List.of("actors", "recipients")) {
      row.add(text(joined(claim.path(side), "name")));
      row.add(joined(claim.path(side), "code"));
    }
    JsonNode place = claim.path("place");
    row.add(text(field(place, "name")));
    row.add(field(place, "country"));
    row.add(field(place, "lat"));
    row.add(field(place, "lon"));
    row.add(field(claim.path("when"), "earliest"));
    row.add(field(claim.path("when"), "latest"));
    for (String toll : List.of("deaths", "injured")) {
      row.add(field(claim.path(toll), "low"));
      row.add(field(claim.path(toll), "high"));
    }
    row.add(text(String.join(" ← ", FoundPrinter.chain(stored))));
    row.add(chain.isEmpty() ? "outlet" : field(root, "kind"));
    row.add(field(root, "capacity"));
    return row(row);
  }

  private static String joined(JsonNode array, String key) {
    List<String> all = new ArrayList<>();
    array.forEach(each -> all.add(field(each, key)));
    return all.stream().map(Quote::tidy).collect(Collectors.joining("; "));
  }

  private static String field(JsonNode node, String key) {
    JsonNode value = node.path(key);
    return value.isNull() || value.isMissingNode() ? "" : value.asText();
  }

  private static String text(String value) {
    boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
    return formula ? "'" + value : value;
  }

  private static String row(List<String> values) {
    StringWriter out = new StringWriter();
    CsvWriter.builder()
        .bufferSize(0)
        .lineDelimiter(LineDelimiter.LF)
        .build(out)
        .writeRecord(values);
    return out.toString();
  }
}
