package org.whoseword.intake;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/** Reports from HTML pages: one article a page. */
final class Pages {

  private Pages() {}

  /**
   * Reads a page.
   *
   * @param served what the server said of it, for a page from a web archive or from the web
   */
  static Arrival read(byte[] bytes, Optional<Served> served, Origin origin, Given given) {
    PageSource source = PageSource.of(bytes, served.flatMap(Served::charset).or(given::encoding));
    if (tags(source.html()) > given.limits().tags()) {
      return origin.refuse(
          "page.too-many-tags", "a page of more than " + given.limits().tags() + " tags");
    }
    Document page = Jsoup.parse(source.html(), "", Parser.htmlParser().setTrackPosition(true));
    if (isDeeper(page, given.limits().depth())) {
      return origin.refuse(
          "page.too-deep", "elements inside more than " + given.limits().depth() + " others");
    }
    PageHeader header = PageHeader.of(page);
    PageText text = PageText.of(page, source.html(), header.title());
    if (text.text().isBlank()) {
      return origin.refuse("page.no-text", "a page without text");
    }
    Draft draft =
        new Draft(
            Optional.empty(),
            header.title(),
            header.published(),
            header.outlet(),
            header.url().or(() -> served.map(Served::url)),
            header.language(),
            header.byline(),
            text.text(),
            text.marked(),
            Optional.of(new PageMap(source.sha256(), text.pieces())));
    return draft.arrive(origin, given);
  }

  private static int tags(String html) {
    int tags = 0;
    for (int i = html.indexOf('<'); i >= 0 && i + 1 < html.length(); i = html.indexOf('<', i + 1)) {
      tags += Character.isLetter(html.charAt(i + 1)) ? 1 : 0;
    }
    return tags;
  }

  private static boolean isDeeper(Document page, int limit) {
    FilterResult result =
        NodeTraversor.filter(
            (node, depth) -> depth > limit ? FilterResult.STOP : FilterResult.CONTINUE, page);
    return result == FilterResult.STOP;
  }
}
