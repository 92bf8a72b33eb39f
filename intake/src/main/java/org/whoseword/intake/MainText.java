package org.whoseword.intake;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the element that holds a page's article: the one with the most running text close below it,
 * after what the markup itself calls something else has gone.
 *
 * <p>Running text is a run of words between two block boundaries, long enough to be a sentence and
 * not mostly links. Each run counts for the element that holds its paragraph, and with four fifths
 * of that for each element further up: an article in two sections wins over either section, and
 * over the page around it.
 */
final class MainText {

  private static final String NO_CONTENT =
      "script, style, noscript, template, iframe, object, embed, svg, nav, button, select, textarea,"
          + " input, [hidden], [aria-hidden=true], [role=navigation]";

  /** Shortest run, in characters, that counts as running text. */
  private static final int SENTENCE = 40;

  /** How far up a run counts. */
  private static final int LEVELS = 8;

  private MainText() {}

  /** Takes out of the page what is none of the article's, and gives the article's element. */
  static Element of(Document page) {
    page.select(NO_CONTENT).remove();
    clear(page);
    List<Run> runs = Run.of(page.body());
    Map<Element, Double> scores = new LinkedHashMap<>();
    for (Run run : runs) {
      double part = run.weight();
      Element up = run.holder();
      for (int level = 0; level < LEVELS && up != null && part > 0; level++) {
        scores.merge(up, part, Double::sum);
        part *= 0.8;
        up = up.parent();
      }
    }
    Element best = page.body();
    double most = 0;
    for (Map.Entry<Element, Double> each : scores.entrySet()) {
      if (each.getValue() > most) {
        most = each.getValue();
        best = each.getKey();
      }
    }
    return declared(page, best, scores).orElse(best);
  }

  /** What the page itself declares as the article's body, if it is about as rich as the best. */
  private static Optional<Element> declared(
      Document page, Element best, Map<Element, Double> scores) {
    double most = scores.getOrDefault(best, 0.0);
    for (Element body : page.select("[itemprop=articleBody]")) {
      if (scores.getOrDefault(body, 0.0) > most * 0.6) {
        return Optional.of(body);
      }
    }
    return Optional.empty();
  }

  private static void clear(Document page) {
    Map<Element, Integer> masses = masses(page.body());
    int all = masses.getOrDefault(page.body(), 0);
    Element heading = page.selectFirst("h1");
    List<Element> gone = new ArrayList<>();
    for (Element element : page.body().getAllElements()) {
      Clutter.Verdict verdict = Clutter.of(element);
      if (verdict == Clutter.Verdict.NO || element == page.body()) {
        continue;
      }
      boolean holdsHeading = heading != null && holds(element, heading);
      boolean heavy = masses.getOrDefault(element, 0) * 10L > all * 4L;
      if (!holdsHeading && !holdsQuote(element) && (verdict == Clutter.Verdict.ALWAYS || !heavy)) {
        gone.add(element);
      }
    }
    gone.forEach(Node::remove);
  }

  /** A post shown inside the article is quoted by it, however "social" its wrapper is called. */
  private static boolean holdsQuote(Element element) {
    return element.is("blockquote")
        || element.selectFirst("> blockquote, > * > blockquote") != null;
  }

  private static boolean holds(Element outer, Element inner) {
    for (Element up = inner; up != null; up = up.parent()) {
      if (up == outer) {
        return true;
      }
    }
    return false;
  }

  /** Characters of running text in and below each element. */
  private static Map<Element, Integer> masses(Element body) {
    Map<Element, Integer> masses = new IdentityHashMap<>();
    for (Run run : Run.of(body)) {
      masses.merge(run.holder(), run.weight(), Integer::sum);
    }
    body.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {}

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element && element != body) {
              Element parent = element.parent();
              Integer mass = masses.get(element);
              if (parent != null && mass != null) {
                masses.merge(parent, mass, Integer::sum);
              }
            }
          }
        });
    return masses;
  }

  /**
   * Words between two block boundaries.
   *
   * @param holder the element that holds the paragraph, or the block itself where words stand
   *     directly in it
   * @param weight characters of running text; 0 is never kept
   */
  private record Run(Element holder, int weight) {

    static List<Run> of(Element body) {
      List<Run> runs = new ArrayList<>();
      body.traverse(new Collector(body, runs));
      return runs;
    }
  }

  private static final class Collector implements NodeVisitor {

    private final List<Run> runs;
    private Element block;
    private int length;
    private int linked;
    private int links;

    Collector(Element body, List<Run> runs) {
      this.block = body;
      this.runs = runs;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        int added = text.isBlank() ? 0 : text.getWholeText().strip().length() + 1;
        length += added;
        linked += links > 0 ? added : 0;
      } else if (node instanceof Element element) {
        if (element.isBlock() || element.nameIs("br")) {
          flush();
        }
        if (element.isBlock()) {
          block = element;
        }
        links += element.nameIs("a") ? 1 : 0;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (element.isBlock()) {
          flush();
          Element parent = element.parent();
          block = parent == null ? element : parent;
        }
        links -= element.nameIs("a") ? 1 : 0;
      }
    }

    private void flush() {
      if (length >= SENTENCE && linked * 2 < length) {
        Element parent = block.parent();
        boolean leaf = block.is("p, li, blockquote, dd, td, pre, h2, h3, h4");
        if (leaf && parent != null) {
          runs.add(new Run(parent, length - linked));
        } else {
          runs.add(new Run(block, length - linked));
        }
      }
      length = 0;
      linked = 0;
    }
  }
}
