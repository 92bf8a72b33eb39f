package org.whoseword.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * How the claims of one report differ between two readings of it. Claims are the same claim when
 * their triggers are; numbers and ids do not count.
 */
public record ClaimChanges(List<JsonNode> added, List<JsonNode> dropped, List<Change> changed) {

  /**
   * A claim that is coded otherwise.
   *
   * @param fields the names of what differs
   */
  public record Change(JsonNode before, JsonNode after, List<String> fields) {}

  public ClaimChanges {
    added = List.copyOf(added);
    dropped = List.copyOf(dropped);
    changed = List.copyOf(changed);
  }

  public boolean isEmpty() {
    return added.isEmpty() && dropped.isEmpty() && changed.isEmpty();
  }

  /** Between the claims of two readings. */
  public static ClaimChanges between(JsonNode before, JsonNode after) {
    List<JsonNode> dropped = new ArrayList<>();
    before.path("claims").forEach(dropped::add);
    List<JsonNode> added = new ArrayList<>();
    after.path("claims").forEach(added::add);
    // What is the same goes first, so that of two claims on one word the right ones meet.
    pair(dropped, added, true);
    return new ClaimChanges(added, dropped, pair(dropped, added, false));
  }

  private static List<Change> pair(List<JsonNode> dropped, List<JsonNode> added, boolean whole) {
    List<Change> changed = new ArrayList<>();
    for (Iterator<JsonNode> old = dropped.iterator(); old.hasNext(); ) {
      JsonNode before = old.next();
      for (Iterator<JsonNode> young = added.iterator(); young.hasNext(); ) {
        JsonNode after = young.next();
        boolean same =
            whole
                ? bare(before).equals(bare(after))
                : before.path("trigger").equals(after.path("trigger"));
        if (same) {
          changed.add(new Change(before, after, fields(before, after)));
          old.remove();
          young.remove();
          break;
        }
      }
    }
    return changed;
  }

  /** Without what says nothing of the event: its place in the list, and who numbered it. */
  private static ObjectNode bare(JsonNode claim) {
    ObjectNode bare = claim.deepCopy();
    bare.remove(List.of("id", "n", "attribution"));
    for (String side : List.of("actors", "recipients")) {
      bare.path(side).forEach(each -> ((ObjectNode) each).remove("party"));
    }
    return bare;
  }

  private static List<String> fields(JsonNode before, JsonNode after) {
    ObjectNode old = bare(before);
    ObjectNode young = bare(after);
    List<String> fields = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : young.properties()) {
      if (!field.getValue().equals(old.path(field.getKey()))) {
        fields.add(field.getKey());
      }
    }
    return fields;
  }

  /** Whether two codings are of the same words of a report, on the same word. */
  static boolean onSameWords(JsonNode claim, JsonNode other) {
    return other.path("trigger").equals(claim.path("trigger"))
        && names(other.path("chain")).equals(names(claim.path("chain")));
  }

  /** The names of a chain's links. */
  static List<String> names(JsonNode chain) {
    List<String> names = new ArrayList<>();
    chain.forEach(link -> names.add(link.path("name").asText()));
    return names;
  }
}
