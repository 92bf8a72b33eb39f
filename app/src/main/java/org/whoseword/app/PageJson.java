package org.whoseword.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.whoseword.claim.Reading;
import org.whoseword.intake.Arrival.Accepted;
import org.whoseword.intake.PageMap;
import org.whoseword.ledger.ReadingJson;
import org.whoseword.text.Note;

/** The reading of a report as JSON, with where its words stood in the page it was taken from. */
final class PageJson {

  private PageJson() {}

  static ObjectNode of(Reading reading, Accepted from) {
    ObjectNode node = ReadingJson.of(reading, from.notes());
    from.page().ifPresent(page -> put(node.putObject("page"), page));
    return node;
  }

  /**
   * A stored report read again: the page it was taken from is what it was, so its map is kept.
   *
   * @param before the reading that is stored
   */
  static ObjectNode again(Reading reading, List<Note> notes, JsonNode before) {
    ObjectNode node = ReadingJson.of(reading, notes);
    if (before.has("page")) {
      node.set("page", before.path("page"));
    }
    return node;
  }

  /** Three numbers a piece: where it begins in the text, where in the page, and its length. */
  private static void put(ObjectNode node, PageMap page) {
    node.put("sha256", page.sha256());
    ArrayNode pieces = node.putArray("pieces");
    for (PageMap.Piece piece : page.pieces()) {
      pieces.add(piece.text()).add(piece.page()).add(piece.length());
    }
  }
}
