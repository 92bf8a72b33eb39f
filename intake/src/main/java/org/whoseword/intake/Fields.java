package org.whoseword.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the fields of a record or the columns of a table are called: our own names first, then the
 * names that news archives and scrapers use, unless the caller names the field.
 *
 * @param said from our name to the caller's; an unknown name of ours is not looked up
 */
record Fields(Map<String, String> said) {

  /** Our name of a field, and what others call it, in the order in which they are tried. */
  private static final Map<String, List<String>> NAMES = new LinkedHashMap<>();

  static {
    NAMES.put("id", List.of("id", "stories_id", "story_id", "article_id", "guid", "doc_id"));
    NAMES.put("title", List.of("title", "headline", "hlead", "name"));
    NAMES.put(
        "text",
        List.of(
            "text",
            "body",
            "content",
            "maintext",
            "main_text",
            "article_text",
            "full_text",
            "fulltext",
            "story_text",
            "article",
            "story"));
    NAMES.put(
        "published",
        List.of(
            "published",
            "date",
            "publish_date",
            "date_publish",
            "published_at",
            "publishedat",
            "publication_date",
            "pub_date",
            "pubdate",
            "date_published",
            "published_date"));
    NAMES.put(
        "outlet",
        List.of(
            "outlet",
            "source",
            "media_name",
            "publication",
            "publisher",
            "source_name",
            "newspaper",
            "site",
            "source_domain",
            "domain"));
    NAMES.put("url", List.of("url", "link", "uri", "source_url", "article_url"));
    NAMES.put("language", List.of("language", "lang"));
    NAMES.put("byline", List.of("byline", "author", "authors", "creator"));
  }

  /** Our names of the fields, for messages. */
  static List<String> known() {
    return List.copyOf(NAMES.keySet());
  }

  /** What others call a field, for messages. */
  List<String> names(String ours) {
    String theirs = said.get(ours);
    return theirs == null ? NAMES.getOrDefault(ours, List.of()) : List.of(theirs);
  }

  /**
   * A draft of one record.
   *
   * @param values the value of a field by its name, lower case unless the caller named it; empty
   *     where it is missing or blank
   * @return empty when no field holds a text
   */
  Optional<Draft> draft(Function<String, Optional<String>> values) {
    return find("text", values)
        .map(
            text ->
                Draft.of(text)
                    .withOwnId(find("id", values))
                    .withHeader(
                        find("title", values),
                        find("published", values),
                        find("outlet", values),
                        find("url", values),
                        find("language", values).map(Fields::code),
                        find("byline", values)));
  }

  Optional<String> find(String ours, Function<String, Optional<String>> values) {
    for (String name : names(ours)) {
      Optional<String> value = values.apply(name);
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  /** "English" and "en-GB" are en; what is no language stays as it is. */
  static String code(String language) {
    String lower = language.strip().toLowerCase(Locale.ROOT);
    if (lower.matches("[a-z]{2,3}[-_].*")) {
      return lower.split("[-_]", -1)[0];
    }
    return lower.equals("english") || lower.equals("eng") ? "en" : language;
  }
}
