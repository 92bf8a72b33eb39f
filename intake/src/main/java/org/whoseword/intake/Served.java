package org.whoseword.intake;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/**
 * What a server said of something it sent.
 *
 * @param url the address that it was sent from
 * @param type its media type in small letters, without parameters
 * @param charset empty where it named none, or one that is not known
 */
public record Served(String url, Optional<String> type, Optional<Charset> charset) {

  /** Reads a {@code Content-Type} header's parts; a charset that nobody knows is none. */
  public static Served of(String url, Optional<String> type, Optional<String> charset) {
    return new Served(
        url,
        type.map(name -> name.strip().toLowerCase(Locale.ROOT)),
        charset.flatMap(Served::known));
  }

  boolean isPage() {
    return type.filter(t -> t.equals("text/html") || t.equals("application/xhtml+xml")).isPresent();
  }

  /** The charset of that name; empty where there is none. */
  static Optional<Charset> known(String name) {
    try {
      return name.isBlank() ? Optional.empty() : Optional.of(Charset.forName(name.strip()));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }
}
