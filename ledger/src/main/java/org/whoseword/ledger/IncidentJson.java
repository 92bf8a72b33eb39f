package org.whoseword.ledger;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.whoseword.incident.Account;
import org.whoseword.incident.Family;
import org.whoseword.incident.Incident;
import org.whoseword.incident.Incident.Value;
import org.whoseword.incident.Root;
import org.whoseword.incident.Site;
import org.whoseword.incident.Told;
import org.whoseword.incident.Wording;
import org.whoseword.what.Deed;

/** An incident as a JSON object. */
public final class IncidentJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

  private IncidentJson() {}

  /** As the contract has it: {@code whoseword incidents --format jsonl} prints it as a line. */
  public static ObjectNode of(Incident incident) {
    ObjectNode node = NODES.objectNode();
    node.put("version", 1);
    node.put("id", incident.id());
    node.put("type", incident.type().name());
    node.put("cameo", incident.cameo().orElse(null));
    node.set("actors", names(incident.actors()));
    node.set("recipients", names(incident.recipients()));
    node.set("place", incident.place().map(IncidentJson::place).orElse(null));
    ObjectNode when = node.putObject("when");
    when.put("earliest", day(incident.from()).orElse(null));
    when.put("latest", day(incident.to()).orElse(null));
    node.put("status", lower(incident.status()));
    ArrayNode claims = node.putArray("claims");
    for (Account account : incident.accounts()) {
      account.claims().stream().map(Told::id).forEach(claims::add);
    }
    node.set("reports", reports(incident));
    node.set("families", families(incident));
    node.set("roots", roots(incident));
    ObjectNode independent = node.putObject("independent");
    independent.put("low", incident.independent().low());
    independent.put("best", incident.independent().best());
    independent.put("high", incident.independent().high());
    independent.set("rules", strings(incident.independent().rules()));
    for (Deed.Toll field : Deed.Toll.values()) {
      Optional<Incident.Toll> toll = Optional.ofNullable(incident.tolls().get(field));
      node.set(lower(field), toll.map(IncidentJson::toll).orElse(null));
    }
    disagreements(incident, node);
    ArrayNode why = node.putArray("why");
    for (Incident.Merge merge : incident.why()) {
      ObjectNode each = why.addObject();
      each.putArray("claims").add(merge.one()).add(merge.other());
      each.set("reasons", strings(merge.reasons().stream().map(Object::toString).toList()));
    }
    ArrayNode course = node.putArray("course");
    for (Incident.Turn turn : incident.course()) {
      ObjectNode each = course.addObject();
      each.put("as_of", turn.asOf().orElse(null));
      each.put("status", lower(turn.status()));
      each.put("root", turn.by().orElse(null));
      each.put("claim", turn.claim());
    }
    return node;
  }

  private static ArrayNode reports(Incident incident) {
    ArrayNode reports = NODES.arrayNode();
    Set<String> seen = new LinkedHashSet<>();
    for (Account account : incident.accounts()) {
      Wording wording = account.wording();
      if (seen.add(wording.contentId())) {
        ObjectNode each = reports.addObject();
        each.put("id", wording.id());
        each.put("outlet", wording.outlet().orElse(null));
        each.put("published", account.published().orElse(null));
      }
    }
    return reports;
  }

  private static ArrayNode families(Incident incident) {
    ArrayNode families = NODES.arrayNode();
    for (Family family : incident.families()) {
      ObjectNode each = families.addObject();
      each.put("id", family.id());
      each.put("agency", family.agency().orElse(null));
      each.set("reports", strings(family.members().stream().map(Wording::id).toList()));
      each.set("why", FamilyJson.why(family));
    }
    return families;
  }

  private static ArrayNode roots(Incident incident) {
    ArrayNode roots = NODES.arrayNode();
    for (Root root : incident.roots()) {
      ObjectNode each = roots.addObject();
      each.put("key", root.key());
      each.put("kind", root.kind());
      each.put("capacity", root.capacity().map(IncidentJson::lower).orElse(null));
      each.put("name", root.name());
      each.put("named", root.named());
      each.set("claims", strings(root.claims()));
      each.set("families", strings(root.families()));
    }
    return roots;
  }

  private static ObjectNode toll(Incident.Toll toll) {
    ObjectNode node = NODES.objectNode();
    node.put("low", toll.low());
    node.put("best", toll.best());
    node.put("high", toll.high());
    node.set("values", values(toll.values()));
    return node;
  }

  private static ArrayNode values(List<Value> values) {
    ArrayNode nodes = NODES.arrayNode();
    for (Value value : values) {
      ObjectNode each = nodes.addObject();
      each.put("value", value.value());
      each.put("as_of", value.asOf().orElse(null));
      each.set("roots", strings(value.roots()));
      each.set("claims", strings(value.claims()));
    }
    return nodes;
  }

  private static void disagreements(Incident incident, ObjectNode node) {
    ArrayNode contradictions = node.putArray("contradictions");
    for (Incident.Contradiction each : incident.contradictions()) {
      ObjectNode contradiction = contradictions.addObject();
      contradiction.put("field", lower(each.field()));
      contradiction.set("values", values(each.values()));
    }
    ArrayNode revisions = node.putArray("revisions");
    for (Incident.Revision each : incident.revisions()) {
      ObjectNode revision = revisions.addObject();
      revision.put("field", lower(each.field()));
      revision.put("from", each.from());
      revision.put("to", each.to());
      revision.put("root", each.root());
    }
  }

  private static ObjectNode place(Site place) {
    ObjectNode node = NODES.objectNode();
    node.put("name", place.name());
    node.put("lat", place.latitude().orElse(null));
    node.put("lon", place.longitude().orElse(null));
    node.put("country", place.country().orElse(null));
    node.put("admin1", place.admin1().orElse(null));
    node.put("geonameid", place.geonameId().orElse(null));
    return node;
  }

  private static ArrayNode names(List<String> names) {
    ArrayNode nodes = NODES.arrayNode();
    names.forEach(name -> nodes.addObject().put("name", name));
    return nodes;
  }

  /** A day counted from 1970-01-01, as ISO 8601 writes it. */
  public static Optional<String> day(OptionalLong day) {
    return day.isPresent()
        ? Optional.of(LocalDate.ofEpochDay(day.getAsLong()).toString())
        : Optional.empty();
  }

  private static ArrayNode strings(List<String> strings) {
    ArrayNode nodes = NODES.arrayNode();
    strings.forEach(nodes::add);
    return nodes;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
