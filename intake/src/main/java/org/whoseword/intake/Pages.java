package org.whoseword.intake;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

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
    Document page = Jsoup.parse(source.html(), "", Parser.htmlParser().setTrackPosition(true));
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
}
