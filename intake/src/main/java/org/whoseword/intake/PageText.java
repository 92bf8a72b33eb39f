package org.whoseword.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.QueryParser;
import org.whoseword.text.Span;
import org.whoseword.text.Zone;

/**
 * The words of a page's article, a blank line between its blocks.
 *
 * @param marked the captions that the page marks
 * @param pieces where the words stand in the page's source
 */
record PageText(String text, List<Zone> marked, List<PageMap.Piece> pieces) {

  PageText {
    marked = List.copyOf(marked);
    pieces = List.copyOf(pieces);
  }

  private static final Evaluator CAPTION =
      QueryParser.parse("figcaption, [class*=caption], [itemprop=caption]");

  /**
   * Finds the article and takes its words.
   *
   * @param html what the page was parsed from
   */
  static PageText of(Document page, String html, Optional<String> title) {
    MainText.Article article = MainText.of(page);
    Walk walk = new Walk(html, title.orElse(""), article.left());
    article.element().filter(walk);
    walk.flush();
    return new PageText(walk.text.toString(), walk.marked, walk.pieces.all());
  }

  /** Collects the words of inline elements until a block begins or ends. */
  private static final class Walk implements NodeFilter {

    private final StringBuilder text = new StringBuilder();
    private final List<Zone> marked = new ArrayList<>();
    private final Pieces pieces = new Pieces();
    private final StringBuilder block = new StringBuilder();
    private final SourceOffsets source;
    private final String title;
    // Where each character of the block stands in the source.
    private int[] offsets = new int[256];
    private final Set<Element> left;
    private final Deque<Element> captions = new ArrayDeque<>();
    private int links;
    private int linked;

    Walk(String html, String title, Set<Element> left) {
      this.left = left;
      this.source = new SourceOffsets(html);
      this.title = title;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words) {
        append(words);
        linked += links > 0 ? words.getWholeText().strip().length() : 0;
      } else if (node instanceof Element element) {
        if (left.contains(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        if (element.isBlock() || element.nameIs("br")) {
          flush();
        }
        if (element.is(CAPTION)) {
          captions.push(element);
        }
        links += element.nameIs("a") ? 1 : 0;
      }
      return FilterResult.CONTINUE;
    }

    private void append(TextNode words) {
      int from = block.length();
      block.append(words.getWholeText());
      if (block.length() > offsets.length) {
        offsets = Arrays.copyOf(offsets, 2 * block.length());
      }
      System.arraycopy(source.of(words), 0, offsets, from, block.length() - from);
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (element.isBlock()) {
          flush();
        }
        if (captions.peek() == element) {
          flush();
          captions.pop();
        }
        links -= element.nameIs("a") ? 1 : 0;
      }
      return FilterResult.CONTINUE;
    }

    /** Ends a block; lists of links and the repeated title are no words of the article. */
    void flush() {
      collapse();
      String words = block.toString().strip();
      int from = block.length() - block.toString().stripLeading().length();
      boolean pointer = linked * 10 > words.length() * 7 && words.length() < 200;
      if (!words.isEmpty() && !pointer && !words.equals(title)) {
        if (text.length() > 0) {
          text.append("\n\n");
        }
        if (!captions.isEmpty()) {
          Span span = new Span(text.length(), text.length() + words.length());
          marked.add(new Zone(Zone.Kind.CAPTION, span));
        }
        for (int i = 0; i < words.length(); i++) {
          pieces.add(text.length() + i, offsets[from + i]);
        }
        text.append(words);
      }
      block.setLength(0);
      linked = 0;
    }

    /** As a browser shows it: runs of white space are one space, no-break spaces stay. */
    private void collapse() {
      int length = 0;
      for (int i = 0; i < block.length(); i++) {
        char c = block.charAt(i);
        boolean space = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
        if (!space || (length > 0 && block.charAt(length - 1) != ' ')) {
          block.setCharAt(length, space ? ' ' : c);
          offsets[length] = offsets[i];
          length++;
        }
      }
      block.setLength(length);
    }
  }

  /** Joins characters that stand side by side in text and page. */
  private static final class Pieces {

    private final List<PageMap.Piece> done = new ArrayList<>();
    private int text;
    private int page;
    private int length;

    void add(int inText, int inPage) {
      if (length > 0 && inText == text + length && inPage == page + length) {
        length++;
        return;
      }
      close();
      text = inText;
      page = inPage;
      length = inPage == SourceOffsets.NOWHERE ? 0 : 1;
    }

    private void close() {
      if (length > 0) {
        done.add(new PageMap.Piece(text, page, length));
      }
      length = 0;
    }

    List<PageMap.Piece> all() {
      close();
      return done;
    }
  }
}
