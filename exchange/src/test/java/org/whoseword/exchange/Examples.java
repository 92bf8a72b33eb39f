package org.whoseword.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.whoseword.ledger.Entry;
import org.whoseword.ledger.Ledger;
import org.whoseword.ledger.Ledgers;
import org.whoseword.ledger.QueryReader;
import org.whoseword.ledger.Run;
import org.whoseword.ledger.RunWriter;
import org.whoseword.text.Header;
import org.whoseword.text.PublicationDate;
import org.whoseword.text.Report;

/** Four invented reports with eleven claims, as the reader read them, in a ledger. */
public final class Examples {

  static final ObjectMapper JSON = JsonMapper.builder().build();

  private Examples() {}

  /** A new ledger in the folder. */
  public static Ledger ledger(Path folder) throws IOException {
    Ledger ledger = Ledgers.openOrCreate(folder.resolve("news.ledger").toString());
    try (RunWriter run =
        ledger.begin(new Run.Start("ingest", "1", "c0de", "{}", "2026-01-01T00:00:00Z"))) {
      for (String line : lines()) {
        ObjectNode reading = (ObjectNode) JSON.readTree(line);
        run.store(new Entry(report(reading.path("report")), List.of(), reading));
      }
      run.finish("2026-01-01T00:01:00Z");
    }
    return ledger;
  }

  static List<String> lines() throws IOException {
    try (InputStream in = Examples.class.getResourceAsStream("readings.jsonl")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static Report report(JsonNode report) {
    Header header =
        new Header(
            text(report, "title"),
            text(report, "outlet"),
            text(report, "url"),
            text(report, "published").flatMap(PublicationDate::parse),
            text(report, "language"),
            text(report, "byline"),
            List.of());
    return new Report("test", text(report, "id"), header, report.path("text").asText());
  }

  private static Optional<String> text(JsonNode node, String key) {
    return Optional.ofNullable(node.path(key).textValue());
  }

  /** Everything in a format. */
  static Export all(Format format) {
    return of(format, "");
  }

  static Export of(Format format, String query) {
    return new Export(format, QueryReader.read(query), false, Optional.empty(), Decided.Use.IGNORE);
  }
}
