package org.whoseword.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page's metadata say of the article: JSON-LD first, then meta elements, then markup. */
record PageHeader(
    Optional<String> title,
    Optional<String> published,
    Optional<String> outlet,
    Optional<String> url,
    Optional<String> language,
    Optional<String> byline) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static PageHeader of(Document page, PageMeta meta) {
    JsonNode article = article(meta);
    Optional<String> title =
        text(article.path("headline"))
            .map(headline -> Parser.unescapeEntities(headline, false))
            .or(() -> meta.first("og:title"))
            .or(() -> first(page, "h1"))
            .or(() -> first(page, "title"));
    Optional<String> outlet = meta.first("og:site_name").or(() -> name(article.path("publisher")));
    Optional<String> url = meta.address().or(() -> meta.first("og:url"));
    Optional<String> published = PageDate.of(page, meta, article, url);
    Optional<String> language =
        meta.language()
            .map(code -> code.split("[-_]", -1)[0].toLowerCase(Locale.ROOT))
            .filter(code -> code.matches("[a-z]{2,3}"));
    Optional<String> byline =
        name(article.path("author"))
            .or(() -> meta.first("author"))
            .or(() -> first(page, "[rel=author]"))
            .map(author -> author.replaceFirst("^(?:By|by|BY) ", ""))
            .filter(author -> !author.startsWith("http"));
    return new PageHeader(title, published, outlet, url, language, byline);
  }

  /** The JSON-LD object whose type is some kind of article. */
  private static JsonNode article(PageMeta meta) {
    for (String script : meta.scripts()) {
      try {
        Optional<JsonNode> found = findArticle(JSON.readTree(script), 0);
        if (found.isPresent()) {
          return found.get();
        }
      } catch (JsonProcessingException broken) {
        // Metadata that cannot be read say nothing; the page itself still does.
        continue;
      }
    }
    return MissingNode.getInstance();
  }

  private static Optional<JsonNode> findArticle(JsonNode node, int depth) {
    if (node.isObject() && node.path("@type").toString().matches(".*(?:Article|BlogPosting).*")) {
      return Optional.of(node);
    }
    if (depth < 4 && node.isContainerNode()) {
      for (JsonNode child : node.isArray() ? node : node.path("@graph")) {
        Optional<JsonNode> found = findArticle(child, depth + 1);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** A name of a person or organisation, given as text, as an object, or as a list of either. */
  private static Optional<String> name(JsonNode node) {
    if (node.isArray()) {
      return node.isEmpty() ? Optional.empty() : name(node.get(0));
    }
    return node.isObject() ? text(node.path("name")) : text(node);
  }

  private static Optional<String> text(JsonNode node) {
    return node.isTextual() ? filled(node.asText()) : Optional.empty();
  }

  private static Optional<String> first(Document page, String query) {
    Element found = page.selectFirst(query);
    return found == null ? Optional.empty() : filled(found.text());
  }

  private static Optional<String> filled(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
  }
}
