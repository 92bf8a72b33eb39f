package org.whoseword.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.whoseword.claim.Reading;
import org.whoseword.intake.Arrival.Accepted;
import org.whoseword.intake.PageMap;
import org.whoseword.ledger.ReadingJson;

/** The reading of a report as JSON, with where its words stood in the page it was taken from. */
final class PageJson {

  private PageJson() {}

  static ObjectNode of(Reading reading, Accepted from) {
    ObjectNode node = ReadingJson.of(reading, from.notes());
    from.page().ifPresent(page -> put(node.putObject("page"), page));
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
