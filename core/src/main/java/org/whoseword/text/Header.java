package org.whoseword.text;

import java.util.List;
import java.util.Optional;

/**
 * What is known of a report besides its words.
 *
 * @param published ISO 8601 date or date-time, as the input gave it, else the day that a line of
 *     the text says it was posted
 * @param language ISO 639-1 code
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
