package org.whoseword.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is known of a report besides its words.
 *
 * @param published ISO 8601 date or date-time, as the input gave it, else the day that a line of
 *     the text says it was posted
 * @param language ISO 639 code, of two letters where there is one
 * @param byline who is named as its author
 * @param agencies wire agencies named by byline, dateline or credit, in order of mention
 */
public record Header(
    Optional<String> title,
    Optional<String> outlet,
    Optional<String> url,
    Optional<PublicationDate> published,
    Optional<String> language,
    Optional<String> byline,
    List<String> agencies) {

  public static final Header EMPTY =
      new Header(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  public Header {
    agencies = List.copyOf(agencies);
  }

  /** Whether a declared language, such as {@code en-GB} or {@code eng}, is English. */
  public static boolean isEnglish(String language) {
    String primary = language.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    return primary.equals("en") || primary.equals("eng") || primary.equals("english");
  }

  public Header withAgencies(List<String> found) {
    return new Header(title, outlet, url, published, language, byline, found);
  }

  public Header withByline(Optional<String> found) {
    return new Header(title, outlet, url, published, language, found, agencies);
  }

  public Header withPublished(Optional<PublicationDate> found) {
    return new Header(title, outlet, url, found, language, byline, agencies);
  }
}
