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
    // Line ends become blanks, which changes no offset: the parser would look up line and column of
    // each token, which nobody asks for.
    String html = source.html().replace('\n', ' ');
    if (tags(html) > given.limits().tags()) {
      return origin.refuse(
          "page.too-many-tags", "a page of more than " + given.limits().tags() + " tags");
    }
    Document page = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
    PageMeta meta = PageMeta.of(page);
    if (meta.depth() > given.limits().depth()) {
      return origin.refuse(
          "page.too-deep", "elements inside more than " + given.limits().depth() + " others");
    }
    PageHeader header = PageHeader.of(page, meta);
    PageText text = PageText.of(page, html, header.title());
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

  /** The article of a page that stands in something else; empty where it is beyond the limits. */
  static Optional<PageText> words(String html, Optional<String> title, Given given) {
    if (tags(html) > given.limits().tags()) {
      return Optional.empty();
    }
    Document page = Jsoup.parse(html);
    return PageMeta.of(page).depth() > given.limits().depth()
        ? Optional.empty()
        : Optional.of(PageText.of(page, html, title));
  }

  private static int tags(String html) {
    int tags = 0;
    for (int i = html.indexOf('<'); i >= 0 && i + 1 < html.length(); i = html.indexOf('<', i + 1)) {
      tags += Character.isLetter(html.charAt(i + 1)) ? 1 : 0;
    }
    return tags;
  }
}
