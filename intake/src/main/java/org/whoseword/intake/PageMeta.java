package org.whoseword.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeVisitor;

/**
 * What a page tells machines, found in one walk: its meta elements and its JSON-LD.
 *
 * @param contents of the meta elements by name or property, in small letters, in their order
 * @param scripts the JSON-LD scripts, as written
 */
record PageMeta(Map<String, List<String>> contents, List<String> scripts) {

  /** Pages have two or three; each costs a parser. */
  private static final int MOST_SCRIPTS = 100;

  static PageMeta of(Document page) {
    Map<String, List<String>> contents = new HashMap<>();
    List<String> scripts = new ArrayList<>();
    NodeVisitor visitor =
        (node, depth) -> {
          if (!(node instanceof Element element)) {
            return;
          }
          if (element.nameIs("meta")) {
            String property = key(element, "property");
            String name = key(element, "name");
            add(contents, property, element);
            if (!name.equals(property)) {
              add(contents, name, element);
            }
          } else if (element.nameIs("script")
              && scripts.size() < MOST_SCRIPTS
              && key(element, "type").equals("application/ld+json")) {
            scripts.add(element.data());
          }
        };
    page.traverse(visitor);
    return new PageMeta(contents, scripts);
  }

  private static String key(Element element, String attribute) {
    return element.attr(attribute).strip().toLowerCase(Locale.ROOT);
  }

  private static void add(Map<String, List<String>> contents, String key, Element meta) {
    if (!key.isEmpty()) {
      contents.computeIfAbsent(key, none -> new ArrayList<>()).add(meta.attr("content"));
    }
  }

  /** All contents under a name, in the order of the page. */
  List<String> all(String name) {
    return contents.getOrDefault(name, List.of());
  }

  /** The first content under a name; empty where there is none, or it says nothing. */
  Optional<String> first(String name) {
    return all(name).stream()
        .limit(1)
        .filter(content -> !content.isBlank())
        .findFirst()
        .map(String::strip);
  }
}
