package org.whoseword.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.whoseword.intake.Given;
import org.whoseword.intake.Limits;
import org.whoseword.text.PublicationDate;

/** What a run was told that bears on what it reads, as JSON: so that it can be done again. */
final class RunSettings {

  private RunSettings() {}

  static String of(Given given, Period period, List<String> inputs, ReaderOptions with) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    put(node, "published", given.published().map(PublicationDate::text));
    put(node, "outlet", given.outlet());
    put(node, "title", given.title());
    put(node, "language", given.language());
    if (given.override()) {
      node.put("override", true);
    }
    put(node, "encoding", given.encoding().map(Charset::name));
    if (!given.columns().isEmpty()) {
      ObjectNode columns = node.putObject("columns");
      new TreeMap<>(given.columns()).forEach(columns::put);
    }
    ObjectNode limits = limits(given.limits());
    if (!limits.isEmpty()) {
      node.set("limits", limits);
    }
    put(node, "since", period.since().map(LocalDate::toString));
    put(node, "until", period.until().map(LocalDate::toString));
    ArrayNode named = node.putArray("inputs");
    inputs.forEach(named::add);
    node.setAll(with.settings());
    return node.toString();
  }

  /** Those that are not as usual. */
  private static ObjectNode limits(Limits limits) {
    Limits usual = Limits.DEFAULT;
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    put(node, "bytes", limits.bytes(), usual.bytes());
    put(node, "text", limits.text(), usual.text());
    put(node, "tags", limits.tags(), usual.tags());
    put(node, "depth", limits.depth(), usual.depth());
    put(node, "pages", limits.pages(), usual.pages());
    put(node, "operators", limits.operators(), usual.operators());
    put(node, "unpacked", limits.unpacked(), usual.unpacked());
    put(node, "ratio", limits.ratio(), usual.ratio());
    return node;
  }

  private static void put(ObjectNode node, String key, long limit, long usual) {
    if (limit != usual) {
      node.put(key, limit);
    }
  }

  private static void put(ObjectNode node, String key, Optional<String> value) {
    value.ifPresent(known -> node.put(key, known));
  }
}
