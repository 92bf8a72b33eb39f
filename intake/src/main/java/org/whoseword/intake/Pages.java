package org.whoseword.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reports from simple HTML pages: one article a page. */
final class Pages {

  private Pages() {}

  static Arrival read(byte[] bytes, Origin origin, Given given) {
    Document page = parse(bytes, given);
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
            header.url(),
            header.language(),
            header.byline(),
            text.text(),
            text.marked());
    return draft.arrive(origin, given);
  }

  /** jsoup obeys the byte order mark, then what the page declares; UTF-8 otherwise. */
  private static Document parse(byte[] bytes, Given given) {
    try {
      return Jsoup.parse(
          new ByteArrayInputStream(bytes), given.encoding().map(Charset::name).orElse(null), "");
    } catch (IOException impossible) {
      throw new UncheckedIOException("bytes in memory", impossible);
    }
  }
}
