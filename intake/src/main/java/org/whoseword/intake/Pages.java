package org.whoseword.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reports from simple HTML pages. */
final class Pages {

  private Pages() {}

  static Arrival read(byte[] bytes, Origin origin, Given given) {
    Document page = parse(bytes, given);
    return Draft.of(page.body().wholeText()).arrive(origin, given);
  }

  private static Document parse(byte[] bytes, Given given) {
    Optional<String> charset = given.encoding().map(java.nio.charset.Charset::name);
    try {
      return Jsoup.parse(new ByteArrayInputStream(bytes), charset.orElse(null), "");
    } catch (IOException impossible) {
      throw new UncheckedIOException("bytes in memory", impossible);
    }
  }
}
