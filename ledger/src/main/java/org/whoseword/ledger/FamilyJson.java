package org.whoseword.ledger;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.whoseword.claim.Reading;
import org.whoseword.incident.Echo;
import org.whoseword.incident.Family;
import org.whoseword.incident.Passage;
import org.whoseword.incident.Passages;
import org.whoseword.incident.Tie;
import org.whoseword.incident.Wording;
import org.whoseword.text.Span;

/** A family of texts as a JSON object. */
public final class FamilyJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private FamilyJson() {}

  /**
   * A family as a JSON object.
   *
   * @param readings of its reports, by content id: shared passages are shown between those given
   */
  public static ObjectNode of(Family family, Map<String, Reading> readings) {
    ObjectNode node = NODES.objectNode();
    node.put("version", 1);
    node.put("id", family.id());
    node.put("agency", family.agency().orElse(null));
    node.put("origin", family.origin().map(Wording::id).orElse(null));
    ArrayNode reports = node.putArray("reports");
    family.members().forEach(member -> reports.add(member.id()));
    node.set("why", why(family));
    ArrayNode spans = node.putArray("spans");
    for (Passage passage : passages(family, readings)) {
      ObjectNode span = spans.addObject();
      span.putArray("reports").add(passage.one()).add(passage.other());
      span.set("a", span(passage.a()));
      span.set("b", span(passage.b()));
    }
    return node;
  }

  /** Whose texts an outlet prints after them. */
  public static ObjectNode of(Echo echo) {
    ObjectNode node = NODES.objectNode();
    node.put("version", 1);
    node.put("first", echo.first()).put("agency", echo.agency());
    return node.put("later", echo.later()).put("texts", echo.texts()).put("of", echo.of());
  }

  static ArrayNode why(Family family) {
    ArrayNode why = NODES.arrayNode();
    family.ties().forEach(tie -> why.add(reason(tie)));
    return why;
  }

  /** "text AAA BBB runs=52 permille=611", "agency AAA BBB runs=9 permille=80 by=AP". */
  private static String reason(Tie tie) {
    return tie.rule().name().toLowerCase(Locale.ROOT)
        + " "
        + tie.one()
        + " "
        + tie.other()
        + " runs="
        + tie.runs()
        + " permille="
        + tie.permille()
        + (tie.detail().isEmpty() ? "" : " by=" + tie.detail());
  }

  /** What each other member shares with the origin, or with the first where none is known. */
  public static List<Passage> passages(Family family, Map<String, Reading> readings) {
    Wording first = family.origin().orElse(family.members().get(0));
    List<Passage> passages = new ArrayList<>();
    for (Wording member : family.members()) {
      Reading one = readings.get(first.contentId());
      Reading other = readings.get(member.contentId());
      if (one != null && other != null && !member.contentId().equals(first.contentId())) {
        passages.addAll(Passages.between(one, other));
      }
    }
    return passages;
  }

  private static ArrayNode span(Span span) {
    return NODES.arrayNode().add(span.start()).add(span.end());
  }
}
