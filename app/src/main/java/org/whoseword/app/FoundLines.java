package org.whoseword.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.whoseword.ledger.ReadingJson;
import org.whoseword.ledger.StoredClaim;
import org.whoseword.ledger.StoredReport;

/** One JSON object a line: the report's header, and the claim as the reading format says. */
record FoundLines() implements FoundPrinter {

  @Override
  public String head() {
    return "";
  }

  @Override
  public String claim(StoredClaim claim) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("version", 1);
    node.set("report", report(claim.report()));
    node.set("claim", claim.claim());
    return ReadingJson.line(node);
  }

  private static ObjectNode report(StoredReport report) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("content", report.id());
    put(node, "id", report.ownId());
    node.put("source", report.source());
    put(node, "title", report.title());
    put(node, "outlet", report.outlet());
    put(node, "url", report.url());
    put(node, "published", report.published());
    put(node, "language", report.language());
    put(node, "byline", report.byline());
    ArrayNode agencies = node.putArray("agencies");
    report.agencies().forEach(agencies::add);
    node.put("codebook", report.codebook());
    return node;
  }

  private static void put(ObjectNode node, String key, Optional<String> value) {
    node.put(key, value.orElse(null));
  }
}
