package org.whoseword.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compiles the shapes of the package world-atlas, which are TopoJSON: every line between two
 * countries stands there once, as whole numbers counted from each other, and shapes name the lines
 * that they are made of (a line that is gone along backwards by the complement of its number).
 */
final class BuildBorders {

  private final BuildTerritory territory;
  private final List<String> countries;
  private final List<TreeSet<Integer>> sides = new ArrayList<>();

  private BuildBorders(BuildTerritory territory) {
    this.territory = territory;
    this.countries = List.copyOf(new TreeSet<>(territory.countries()));
  }

  /**
   * @param shapes {@code countries-10m.json}
   * @param territory whose land each shape is
   * @param out the compiled borders
   */
  static void write(Path shapes, Path territory, Path out) throws IOException {
    JsonNode topology = new ObjectMapper().readTree(shapes.toFile());
    Arcs arcs = new BuildBorders(BuildTerritory.read(territory)).arcs(topology);
    try (DataOutputStream to =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(out)))) {
      arcs.write(to);
    }
  }

  private Arcs arcs(JsonNode topology) {
    JsonNode lines = topology.path("arcs");
    for (int i = 0; i < lines.size(); i++) {
      sides.add(new TreeSet<>());
    }
    for (JsonNode shape : topology.path("objects").path("countries").path("geometries")) {
      String name = shape.path("properties").path("name").asText();
      mark(shape.path("arcs"), countries.indexOf(territory.country(name)));
    }
    List<Arcs.Arc> arcs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      // Within a country, as between the halves of Cyprus, nobody needs the line.
      if (!sides.get(i).isEmpty()) {
        arcs.add(arc(lines.get(i), sides.get(i)));
      }
    }
    List<Arcs.Cut> cuts = new ArrayList<>();
    for (Map.Entry<String, BuildTerritory.Bounds> each : territory.cuts()) {
      BuildTerritory.Bounds bounds = each.getValue();
      cuts.add(
          new Arcs.Cut(
              countries.indexOf(territory.country(each.getKey())),
              countries.indexOf(bounds.country()),
              bounds.south(),
              bounds.west(),
              bounds.north(),
              bounds.east()));
    }
    JsonNode transform = topology.path("transform");
    return new Arcs(
        countries, cuts, two(transform.path("scale")), two(transform.path("translate")), arcs);
  }

  /** Polygons are lists of rings, which are lists of numbers of lines; shapes are lists of them. */
  private void mark(JsonNode part, int country) {
    for (JsonNode each : part) {
      if (each.isArray()) {
        mark(each, country);
      } else {
        int line = each.asInt();
        Set<Integer> marked = sides.get(line < 0 ? ~line : line);
        if (!marked.remove(country)) {
          marked.add(country);
        }
      }
    }
  }

  private static Arcs.Arc arc(JsonNode line, TreeSet<Integer> sides) {
    if (sides.size() > 2) {
      throw new IllegalArgumentException("a line lies between " + sides.size() + " countries");
    }
    int[] steps = new int[2 * line.size()];
    for (int i = 0; i < line.size(); i++) {
      steps[2 * i] = line.get(i).get(0).asInt();
      steps[2 * i + 1] = line.get(i).get(1).asInt();
    }
    return new Arcs.Arc(sides.first(), sides.size() == 2 ? sides.last() : -1, steps);
  }

  private static double[] two(JsonNode list) {
    return new double[] {list.get(0).asDouble(), list.get(1).asDouble()};
  }
}
