package org.whoseword.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reports from HTML pages: one article a page. */
final class Pages {

  private Pages() {}

  /**
   * Reads a page.
   *
   * @param served what the server said of it, for a page from a web archive or from the web
   */
  static Arrival read(byte[] bytes, Optional<Served> served, Origin origin, Given given) {
    Document page = parse(bytes, served.flatMap(Served::charset).or(given::encoding));
    PageHeader header = PageHeader.of(page);
    PageText text = PageText.of(page, header.title());
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
            text.marked());
    return draft.arrive(origin, given);
  }

  /** jsoup obeys the byte order mark, then what the page declares; UTF-8 otherwise. */
  private static Document parse(byte[] bytes, Optional<Charset> charset) {
    try {
      return Jsoup.parse(
          new ByteArrayInputStream(bytes), charset.map(Charset::name).orElse(null), "");
    } catch (IOException impossible) {
      throw new UncheckedIOException("bytes in memory", impossible);
    }
  }
}
