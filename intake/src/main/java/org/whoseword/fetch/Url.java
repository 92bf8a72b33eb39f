package org.whoseword.fetch;

import crawlercommons.filters.basic.BasicURLNormalizer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses as people and feeds write them, made such as can be asked for. */
final class Url {

  private static final int LONGEST = 4096;

  /** A user's name or password before the host is nothing that a feed should make us send. */
  private static final Pattern WEB = Pattern.compile("https?://[^/?#@\\\\]+(?:[/?#]|$)");

  private Url() {}

  /** An absolute http or https address without a user's name; empty where it is none. */
  static Optional<URI> parse(String written) {
    String raw = written.strip();
    if (raw.length() > LONGEST) {
      return Optional.empty();
    }
    String lower = raw.toLowerCase(Locale.ROOT);
    if (!WEB.matcher(lower).lookingAt()) {
      return Optional.empty();
    }
    // Encodes what must be, writes names of other scripts in ASCII, drops the fragment.
    String normal = new BasicURLNormalizer().filter(raw);
    if (normal == null) {
      return Optional.empty();
    }
    try {
      URI address = new URI(normal);
      return address.getHost() == null ? Optional.empty() : Optional.of(address);
    } catch (URISyntaxException none) {
      return Optional.empty();
    }
  }

  /** What a page's link points to. */
  static Optional<URI> resolve(URI page, String link) {
    String raw = link.strip();
    try {
      return parse(page.resolve(new URI(raw)).toString());
    } catch (URISyntaxException | IllegalArgumentException odd) {
      return parse(raw);
    }
  }

  /** Whose robots.txt and patience count. */
  static String host(URI address) {
    return address.getScheme() + "://" + address.getRawAuthority();
  }
}
