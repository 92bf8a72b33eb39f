package org.whoseword.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds a page's article: the one with the most running text close below it,
 * after what the markup itself calls something else has gone.
 *
 * <p>Running text is a run of words between two block boundaries, long enough to be a sentence and
 * not mostly links. Each run counts for the element that holds its paragraph, and with four fifths
 * of that for each element further up: an article in two sections wins over either section, and
 * over the page around it. One walk over the page finds the runs and what may have to go; what goes
 * takes the runs inside it along.
 */
final class MainText {

  private static final Set<String> NO_CONTENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "embed",
          "svg",
          "nav",
          "button",
          "select",
          "textarea",
          "input");

  /** Blocks that are paragraphs: their words count for what holds them. */
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "li", "blockquote", "dd", "td", "pre", "h2", "h3", "h4");

  /** Shortest run, in characters, that counts as running text. */
  private static final int SENTENCE = 40;

  /** How far up a run counts. */
  private static final int LEVELS = 8;

  /**
   * Words between two block boundaries.
   *
   * @param holder the element that holds the paragraph, or the block itself where words stand
   *     directly in it
   * @param weight characters of running text, more than 0
   */
  private record Run(Element holder, int weight) {}

  /**
   * An element that may be none of the article's.
   *
   * @param first of the runs inside it
   * @param end behind the last of them
   */
  private record Suspect(Element element, Clutter.Verdict verdict, int first, int end) {}

  private MainText() {}

  /**
   * Where a page's article stands.
   *
   * @param element all of it, and some more
   * @param left what inside it is none of it, compared by identity
   */
  record Article(Element element, Set<Element> left) {}

  /** Finds the article. The page stays as it is. */
  static Article of(Document page) {
    Walk walk = new Walk(page.body());
    page.body().filter(walk);
    walk.flush();
    Map<Element, Double> scores = scores(living(walk));
    Element best = page.body();
    double most = 0;
    for (Map.Entry<Element, Double> each : scores.entrySet()) {
      if (each.getValue() > most) {
        most = each.getValue();
        best = each.getKey();
      }
    }
    return new Article(declared(walk, best, scores).orElse(best), walk.left);
  }

  private static Map<Element, Double> scores(List<Run> runs) {
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
    return scores;
  }

  /** What the page itself declares as the article's body, if it is about as rich as the best. */
  private static Optional<Element> declared(Walk walk, Element best, Map<Element, Double> scores) {
    double most = scores.getOrDefault(best, 0.0);
    for (Element body : walk.bodies) {
      if (scores.getOrDefault(body, 0.0) > most * 0.6) {
        return Optional.of(body);
      }
    }
    return Optional.empty();
  }

  /** Leaves out the suspects that are not the article after all; the runs that stay. */
  private static List<Run> living(Walk walk) {
    List<Run> runs = walk.runs;
    long[] before = new long[runs.size() + 1];
    for (int i = 0; i < runs.size(); i++) {
      before[i + 1] = before[i] + runs.get(i).weight();
    }
    Set<Element> aroundHeading = aroundHeading(walk);
    boolean[] gone = new boolean[runs.size()];
    for (Suspect suspect : walk.suspects) {
      Element element = suspect.element();
      long mass = before[suspect.end()] - before[suspect.first()];
      boolean heavy = mass * 10 > before[runs.size()] * 4;
      if (!aroundHeading.contains(element)
          && !holdsQuote(element, walk.left)
          && (suspect.verdict() == Clutter.Verdict.ALWAYS || !heavy)) {
        walk.left.add(element);
        Arrays.fill(gone, suspect.first(), suspect.end(), true);
      }
    }
    List<Run> living = new ArrayList<>();
    for (int i = 0; i < gone.length; i++) {
      if (!gone[i]) {
        living.add(runs.get(i));
      }
    }
    return living;
  }

  /** The page's heading and all that it stands in. */
  private static Set<Element> aroundHeading(Walk walk) {
    Set<Element> around = identities();
    for (Element up = walk.heading; up != null; up = up.parent()) {
      around.add(up);
    }
    return around;
  }

  /** A post shown inside the article is quoted by it, however "social" its wrapper is called. */
  private static boolean holdsQuote(Element element, Set<Element> left) {
    if (element.nameIs("blockquote")) {
      return true;
    }
    for (Element child : element.children()) {
      if (!left.contains(child) && (child.nameIs("blockquote") || hasQuote(child, left))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasQuote(Element element, Set<Element> left) {
    return element.children().stream()
        .anyMatch(child -> child.nameIs("blockquote") && !left.contains(child));
  }

  private static Set<Element> identities() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /** Collects runs and suspects, and leaves out what holds no words at all. */
  private static final class Walk implements NodeFilter {

    private final List<Run> runs = new ArrayList<>();
    private final List<Suspect> suspects = new ArrayList<>();
    private final List<Suspect> open = new ArrayList<>();
    private final Set<Element> left = identities();
    private final List<Element> bodies = new ArrayList<>();
    private final Clutter clutter = new Clutter();
    private final Element body;
    private Element block;
    private @Nullable Element heading;
    private int length;
    private int linked;
    private int links;

    Walk(Element body) {
      this.body = body;
      this.block = body;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        int added = text.isBlank() ? 0 : text.getWholeText().strip().length() + 1;
        length += added;
        linked += links > 0 ? added : 0;
      } else if (node instanceof Element element) {
        if (holdsNothing(element)) {
          left.add(element);
          return FilterResult.SKIP_ENTIRELY;
        }
        if (heading == null && element.nameIs("h1")) {
          heading = element;
        }
        if (element.attributesSize() > 0 && element.attr("itemprop").equals("articleBody")) {
          bodies.add(element);
        }
        if (element.isBlock() || element.nameIs("br")) {
          flush();
        }
        if (element.isBlock()) {
          block = element;
        }
        links += element.nameIs("a") ? 1 : 0;
        Clutter.Verdict verdict = clutter.of(element);
        if (verdict != Clutter.Verdict.NO && element != body) {
          open.add(new Suspect(element, verdict, runs.size(), 0));
        }
      }
      return FilterResult.CONTINUE;
    }

    private static boolean holdsNothing(Element element) {
      return NO_CONTENT.contains(element.normalName())
          || (element.attributesSize() > 0
              && (element.hasAttr("hidden")
                  || element.attr("aria-hidden").equalsIgnoreCase("true")
                  || element.attr("role").equalsIgnoreCase("navigation")));
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (element.isBlock()) {
          flush();
          Element parent = element.parent();
          block = parent == null ? element : parent;
        }
        links -= element.nameIs("a") ? 1 : 0;
        int last = open.size() - 1;
        if (last >= 0 && open.get(last).element() == element) {
          Suspect suspect = open.remove(last);
          suspects.add(new Suspect(element, suspect.verdict(), suspect.first(), runs.size()));
        }
      }
      return FilterResult.CONTINUE;
    }

    void flush() {
      if (length >= SENTENCE && linked * 2 < length) {
        Element parent = block.parent();
        boolean leaf = PARAGRAPHS.contains(block.normalName());
        runs.add(new Run(leaf && parent != null ? parent : block, length - linked));
      }
      length = 0;
      linked = 0;
    }
  }
}
