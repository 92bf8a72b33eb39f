package org.whoseword.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * What a page tells machines, found in one walk: its meta elements, its JSON-LD, its address and
 * its language.
 *
 * @param contents of the meta elements by name or property, in small letters, in their order
 * @param scripts the JSON-LD scripts, as written
 * @param depth in how many others its deepest node stands
 */
record PageMeta(
    Map<String, List<String>> contents,
    List<String> scripts,
    Optional<String> address,
    Optional<String> language,
    int depth) {

  /** Pages have two or three; each costs a parser. */
  private static final int MOST_SCRIPTS = 100;

  static PageMeta of(Document page) {
    Walk walk = new Walk();
    page.traverse(walk);
    return new PageMeta(walk.contents, walk.scripts, walk.address, walk.language, walk.deepest);
  }

  private static final class Walk implements NodeVisitor {

    private final Map<String, List<String>> contents = new HashMap<>();
    private final List<String> scripts = new ArrayList<>();
    private Optional<String> address = Optional.empty();
    private Optional<String> language = Optional.empty();
    private int deepest;

    @Override
    public void head(Node node, int depth) {
      deepest = Math.max(deepest, depth);
      if (!(node instanceof Element element)) {
        return;
      }
      switch (element.normalName()) {
        case "meta" -> meta(element);
        case "script" -> {
          if (scripts.size() < MOST_SCRIPTS && key(element, "type").equals("application/ld+json")) {
            scripts.add(element.data());
          }
        }
        case "link" -> {
          if (address.isEmpty() && key(element, "rel").equals("canonical")) {
            address = filled(element.attr("href"));
          }
        }
        case "html" -> language = filled(element.attr("lang"));
        default -> {}
      }
    }

    private void meta(Element element) {
      String property = key(element, "property");
      String name = key(element, "name");
      add(contents, property, element);
      if (!name.equals(property)) {
        add(contents, name, element);
      }
    }
  }

  private static Optional<String> filled(String value) {
    return value.isBlank() ? Optional.empty() : Optional.of(value.strip());
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
