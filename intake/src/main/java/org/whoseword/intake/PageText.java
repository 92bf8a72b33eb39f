package org.whoseword.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.whoseword.text.Span;
import org.whoseword.text.Zone;

/**
 * The words of a page's article, a blank line between its blocks.
 *
 * @param marked the captions that the page marks
 */
record PageText(String text, List<Zone> marked) {

  PageText {
    marked = List.copyOf(marked);
  }

  private static final String CAPTION = "figcaption, [class*=caption], [itemprop=caption]";

  static PageText of(Document page, Optional<String> title) {
    Element article = MainText.of(page);
    Walk walk = new Walk(title.orElse(""));
    article.traverse(walk);
    walk.flush();
    return new PageText(walk.text.toString(), walk.marked);
  }

  /** Collects the words of inline elements until a block begins or ends. */
  private static final class Walk implements NodeVisitor {

    private final StringBuilder text = new StringBuilder();
    private final List<Zone> marked = new ArrayList<>();
    private final StringBuilder block = new StringBuilder();
    private final String title;
    private int caption;
    private int links;
    private int linked;

    Walk(String title) {
      this.title = title;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        String added = words.getWholeText();
        block.append(added);
        linked += links > 0 ? added.strip().length() : 0;
      } else if (node instanceof Element element) {
        if (element.isBlock() || element.nameIs("br")) {
          flush();
        }
        caption += element.is(CAPTION) ? 1 : 0;
        links += element.nameIs("a") ? 1 : 0;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (element.isBlock()) {
          flush();
        }
        if (element.is(CAPTION)) {
          flush();
          caption--;
        }
        links -= element.nameIs("a") ? 1 : 0;
      }
    }

    /** Ends a block; lists of links and the repeated title are no words of the article. */
    void flush() {
      String words = collapse(block);
      boolean pointer = linked * 10 > words.length() * 7 && words.length() < 200;
      if (!words.isEmpty() && !pointer && !words.equals(title)) {
        if (text.length() > 0) {
          text.append("\n\n");
        }
        if (caption > 0) {
          Span span = new Span(text.length(), text.length() + words.length());
          marked.add(new Zone(Zone.Kind.CAPTION, span));
        }
        text.append(words);
      }
      block.setLength(0);
      linked = 0;
    }

    /** As a browser shows it: runs of white space are one space, no-break spaces stay. */
    private static String collapse(StringBuilder raw) {
      StringBuilder words = new StringBuilder(raw.length());
      for (int i = 0; i < raw.length(); i++) {
        char c = raw.charAt(i);
        if (c != ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
          words.append(c);
        } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
          words.append(' ');
        }
      }
      return words.toString().strip();
    }
  }
}
