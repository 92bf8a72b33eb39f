package org.whoseword.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.whoseword.text.PublicationDate;

/**
 * The day on which a page says that its article was published: what it says to machines first (its
 * JSON-LD, its meta elements, its microdata), then what it shows, then the path of its address. A
 * day of revision is never taken for it.
 */
final class PageDate {

  private static final List<String> META =
      List.of(
          "article:published_time",
          "article:published",
          "og:article:published_time",
          "og:published_time",
          "date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "publication_date",
          "pdate",
          "dc.date",
          "dc.date.issued",
          "dcterms.created",
          "dcterms.issued",
          "datepublished",
          "sailthru.date",
          "parsely-pub-date",
          "sn-post-date",
          "cxenseparse:recs:publishtime");

  /** Elements shown to the reader, by what their class calls them. */
  private static final String SHOWN =
      "[class*=publish], [class*=Publish], [class*=posted], [class*=byline], [class*=dateline],"
          + " [class*=date], [class*=Date], [class*=article__meta]";

  private static final Pattern REVISED =
      Pattern.compile("updated|modified|revised|edited", Pattern.CASE_INSENSITIVE);

  private static final Pattern IN_SCRIPT =
      Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{8,40})\"");

  private static final Pattern PATH =
      Pattern.compile("/((?:19|20)\\d\\d)/(0[1-9]|1[0-2])/([0-2]\\d|3[01])/");

  /** Longest words around a date that is shown, in characters. */
  private static final int LONGEST = 120;

  private static final int MOST = 1000;

  private PageDate() {}

  /**
   * Finds the date.
   *
   * @param article the page's JSON-LD of the article, or a missing node
   * @param address the page's own address
   */
  static Optional<String> of(
      Document page, PageMeta meta, JsonNode article, Optional<String> address) {
    return parse(article.path("datePublished").asText(""))
        .or(() -> first(META.stream().flatMap(name -> meta.all(name).stream())))
        .or(() -> first(elements(page, "[itemprop~=datePublished]").map(PageDate::value)))
        .or(() -> first(articleTimes(page).map(PageDate::value)))
        .or(() -> inScripts(meta))
        .or(() -> shown(page))
        .or(() -> onlyTime(page))
        .or(() -> address.flatMap(PageDate::inPath));
  }

  /** A page with more elements of one kind than this is not asked about the others. */
  private static Stream<Element> elements(Document page, String query) {
    return page.select(query).stream().limit(MOST);
  }

  /**
   * The times of the article: declared so, inside an article, or in something that comes behind a
   * heading. (A query with {@code ~} would compare every element with all before it.)
   */
  private static Stream<Element> articleTimes(Document page) {
    Map<Element, Integer> headings = new IdentityHashMap<>();
    elements(page, "h1").forEach(h1 -> headings.putIfAbsent(h1.parent(), h1.siblingIndex()));
    return elements(page, "time")
        .filter(
            time ->
                time.hasAttr("pubdate")
                    || (time.hasAttr("datetime") && isArticles(time, headings)));
  }

  private static boolean isArticles(Element time, Map<Element, Integer> headings) {
    for (Element up = time.parent(); up != null; up = up.parent()) {
      Integer heading = headings.get(up.parent());
      if (up.nameIs("article") || (heading != null && heading < up.siblingIndex())) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> first(Stream<String> said) {
    return said.flatMap(words -> parse(words).stream()).findFirst();
  }

  private static String value(Element element) {
    for (String attribute : List.of("content", "datetime")) {
      if (!element.attr(attribute).isBlank()) {
        return element.attr(attribute);
      }
    }
    return isRevision(element) ? "" : words(element);
  }

  /** The first date that is shown at or behind the heading, in an element that is called a date. */
  private static Optional<String> shown(Document page) {
    return first(elements(page, SHOWN).filter(each -> !isRevision(each)).map(PageDate::words));
  }

  /** An element's words, unless they are more than a date has around it. */
  private static String words(Element element) {
    StringBuilder words = new StringBuilder();
    element.filter(
        (node, depth) -> {
          if (node instanceof TextNode text) {
            words.append(text.text());
          } else if (node instanceof Element inner && inner.isBlock()) {
            words.append(' ');
          }
          return words.length() > 4 * LONGEST
              ? NodeFilter.FilterResult.STOP
              : NodeFilter.FilterResult.CONTINUE;
        });
    String shown = StringUtil.normaliseWhitespace(words.toString()).strip();
    return shown.length() <= LONGEST ? shown : "";
  }

  /** JSON-LD of another type than an article, a medical page say, or a script that is not JSON. */
  private static Optional<String> inScripts(PageMeta meta) {
    for (String script : meta.scripts()) {
      Matcher day = IN_SCRIPT.matcher(script);
      if (day.find()) {
        return parse(day.group(1));
      }
    }
    return Optional.empty();
  }

  /** A page that tells one time only tells its own. */
  private static Optional<String> onlyTime(Document page) {
    List<Element> times = page.select("time[datetime]");
    return times.size() == 1 ? parse(times.get(0).attr("datetime")) : Optional.empty();
  }

  private static boolean isRevision(Element element) {
    return REVISED.matcher(element.className() + " " + element.ownText()).find();
  }

  private static Optional<String> parse(String words) {
    // "0001-01-01" is what some sites write when they know no date.
    return words.isBlank() || words.startsWith("0001")
        ? Optional.empty()
        : PublicationDate.find(words.strip()).map(PublicationDate::text);
  }

  private static Optional<String> inPath(String address) {
    Matcher day = PATH.matcher(address.toLowerCase(Locale.ROOT));
    return day.find()
        ? parse(day.group(1) + "-" + day.group(2) + "-" + day.group(3))
        : Optional.empty();
  }
}
