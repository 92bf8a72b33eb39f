package org.whoseword.intake;

import java.util.List;
import java.util.Optional;
import org.whoseword.text.Span;

/**
 * Where the words of a report stood in the page that they were taken from, so that a page that was
 * kept can be shown with them.
 *
 * @param sha256 of the page's bytes as they came, in hex
 * @param pieces in the order of the report's text; what the report has of its own (a title put
 *     before, blank lines between paragraphs) is in none
 */
public record PageMap(String sha256, List<Piece> pieces) {

  /**
   * A run of characters that stands in the page as it stands in the report.
   *
   * @param text where it begins in the report's text
   * @param page where it begins in the page's source, decoded, in UTF-16 units
   * @param length of both
   */
  public record Piece(int text, int page, int length) {}

  public PageMap {
    pieces = List.copyOf(pieces);
  }

  /** From the first to the last mapped character of some words; empty where none is mapped. */
  public Optional<Span> page(Span words) {
    int start = Integer.MAX_VALUE;
    int end = -1;
    for (int i = firstBehind(words.start()); i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.text() >= words.end()) {
        break;
      }
      int from = Math.max(words.start() - piece.text(), 0);
      int to = Math.min(words.end() - piece.text(), piece.length());
      start = Math.min(start, piece.page() + from);
      end = Math.max(end, piece.page() + to);
    }
    return end < 0 ? Optional.empty() : Optional.of(new Span(start, end));
  }

  /** The first piece that ends behind a place of the text. */
  private int firstBehind(int place) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      Piece piece = pieces.get(middle);
      if (piece.text() + piece.length() <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The same for a report's text that has so many characters more before it. */
  PageMap shift(int by) {
    return new PageMap(
        sha256,
        pieces.stream()
            .map(piece -> new Piece(piece.text() + by, piece.page(), piece.length()))
            .toList());
  }
}
