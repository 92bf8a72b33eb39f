package org.whoseword.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.whoseword.exchange.Words;
import org.whoseword.ledger.Ledger;
import org.whoseword.ledger.StoredClaim;
import org.whoseword.ledger.StoredReport;
import org.whoseword.text.Span;

/** Claims with the words around their deed, for lists. Keeps the texts that it fetched. */
final class Hits {

  /** How many characters before and behind the deed are shown at most. */
  private static final int AROUND = 240;

  private final Ledger ledger;
  private final Map<String, String> texts = new LinkedHashMap<>();

  Hits(Ledger ledger) {
    this.ledger = ledger;
  }

  ObjectNode of(StoredClaim found) {
    ObjectNode hit = JsonNodeFactory.instance.objectNode();
    StoredReport report = found.report();
    ObjectNode about = hit.putObject("report");
    about.put("id", report.id());
    about.put("title", report.title().orElse(null));
    about.put("outlet", report.outlet().orElse(null));
    about.put("published", report.published().orElse(null));
    report.agencies().forEach(about.putArray("agencies")::add);
    hit.set("claim", found.claim());
    String text = texts.computeIfAbsent(report.id(), id -> ledger.text(id).orElse(""));
    JsonNode trigger = found.claim().path("trigger");
    Span deed = new Span(trigger.path(0).asInt(), trigger.path(1).asInt());
    Span words = Words.around(text, deed, AROUND);
    hit.putObject("words").put("start", words.start()).put("text", words.of(text));
    return hit;
  }
}
