package org.whoseword.intake;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Where each character of a page's text nodes stands in the page's source. */
final class SourceOffsets {

  /** A character that stands nowhere in the source. */
  static final int NOWHERE = -1;

  private static final Pattern ENTITY = Pattern.compile("&(?:#[xX]?)?[0-9A-Za-z]{1,32};?");

  private final String html;

  /**
   * @param html what the nodes were parsed from, with the parser tracking positions
   */
  SourceOffsets(String html) {
    this.html = html;
  }

  /** One offset for each character of the node's text. */
  int[] of(TextNode node) {
    String text = node.getWholeText();
    int[] offsets = new int[text.length()];
    Range range = node.sourceRange();
    if (!range.isTracked()) {
      Arrays.fill(offsets, NOWHERE);
      return offsets;
    }
    int start = range.startPos();
    int end = Math.min(range.endPos(), html.length());
    if (end - start == text.length()) {
      Arrays.setAll(offsets, i -> start + i);
    } else {
      align(text, start, end, offsets);
    }
    return offsets;
  }

  /** Goes along text and source side by side; entities are longer there than here. */
  private void align(String text, int start, int end, int[] offsets) {
    Arrays.fill(offsets, NOWHERE);
    Matcher entity = ENTITY.matcher(html).region(start, end);
    int at = start;
    int i = 0;
    while (i < text.length() && at < end) {
      if (html.charAt(at) == '&' && entity.region(at, end).lookingAt()) {
        String decoded = Parser.unescapeEntities(entity.group(), false);
        if (!decoded.equals(entity.group()) && text.startsWith(decoded, i)) {
          Arrays.fill(offsets, i, i + decoded.length(), at);
          i += decoded.length();
          at = entity.end();
          continue;
        }
      }
      if (html.charAt(at) == text.charAt(i)) {
        offsets[i] = at;
        i++;
      }
      // Else it is a character that the parser dropped, such as a NUL or the CR of a CR LF.
      at++;
    }
  }
}
