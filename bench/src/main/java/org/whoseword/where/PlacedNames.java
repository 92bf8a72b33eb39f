package org.whoseword.where;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whoseword.text.Header;
import org.whoseword.text.Report;

/**
 * An article in which people have marked where its names of places lie.
 *
 * @param gold by the first letter of the name in the text; a name of an article is there once,
 *     however often it is said, so that no article outweighs others
 */
record PlacedNames(String id, Report report, Map<Integer, Gold> gold) {

  /**
   * Where a name lies.
   *
   * @param end of the name in the text
   * @param country ISO 3166 alpha-3, if it has one
   */
  record Gold(int end, double latitude, double longitude, Optional<String> country) {}

  /**
   * Articles, one a line: {@code id, text, url, toponyms} with {@code start, end} in code points,
   * {@code lat, lon, country}.
   */
  static List<PlacedNames> in(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<PlacedNames> all = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      all.add(article(json.readTree(line)));
    }
    return all;
  }

  private static PlacedNames article(JsonNode node) {
    String text = node.path("text").asText();
    Map<String, Gold> byName = new LinkedHashMap<>();
    Map<String, Integer> starts = new HashMap<>();
    for (JsonNode each : node.path("toponyms")) {
      if (each.path("lat").isNumber() && each.path("lon").isNumber()) {
        int start = text.offsetByCodePoints(0, each.path("start").asInt());
        int end = text.offsetByCodePoints(0, each.path("end").asInt());
        String name = Names.normal(text.substring(start, end));
        Gold gold =
            new Gold(
                end,
                each.path("lat").asDouble(),
                each.path("lon").asDouble(),
                Optional.of(each.path("country").asText("")).filter(code -> !code.isEmpty()));
        if (byName.putIfAbsent(name, gold) == null) {
          starts.put(name, start);
        }
      }
    }
    Map<Integer, Gold> gold = new LinkedHashMap<>();
    byName.forEach((name, place) -> gold.put(starts.getOrDefault(name, 0), place));
    Header header =
        new Header(
            Optional.empty(),
            Optional.empty(),
            Optional.of(node.path("url").asText("")).filter(url -> !url.isEmpty()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    String id = node.path("id").asText();
    return new PlacedNames(id, new Report(id, Optional.of(id), header, text), gold);
  }
}
