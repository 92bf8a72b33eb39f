package org.whoseword.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whoseword.ledger.Decision;
import org.whoseword.ledger.Ledger;
import org.whoseword.ledger.LedgerError;
import org.whoseword.ledger.Query;
import org.whoseword.ledger.QueryReader;
import org.whoseword.ledger.Redaction;
import org.whoseword.ledger.Search;
import org.whoseword.ledger.StoredClaim;

class ExportTest {

  private final Path folder;
  private final Ledger ledger;

  ExportTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.ledger = Examples.ledger(folder);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private Path write(Export export, String name) {
    Path output = folder.resolve(name);
    export.write(ledger, "", output);
    return output;
  }

  private static Set<ValidationMessage> problems(String schema, Path file) throws IOException {
    try (InputStream in = ExportTest.class.getResourceAsStream("/schemas/" + schema)) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
          .getSchema(in)
          .validate(Examples.JSON.readTree(file.toFile()));
    }
  }

  @Test
  void aCsvIsATabularDataPackageWhoseSizeAndHashAreTrue() throws IOException {
    Path out = write(Examples.all(Format.CSV), "claims");
    Path description = out.resolve("datapackage.json");
    assertEquals(Set.of(), problems("tabular-data-package.json", description));
    JsonNode resource = Examples.JSON.readTree(description.toFile()).path("resources").path(0);
    Path csv = out.resolve(resource.path("path").asText());
    assertEquals(Files.size(csv), resource.path("bytes").asLong());
    assertEquals("sha256:" + DataPackage.sha256(csv), resource.path("hash").asText());
    String head = Files.readAllLines(csv).get(0);
    assertEquals(
        head, String.join(",", resource.path("schema").path("fields").findValuesAsText("name")));
  }

  /** DuckDB reads the CSV by the types of the schema, and finds what stands in the JSON Lines. */
  @Test
  void theTypesOfTheSchemaHoldAndBothPackagesSayTheSame() throws IOException, SQLException {
    Path csv = write(Examples.all(Format.CSV), "a");
    Path lines = write(Examples.all(Format.JSONL), "b").resolve("claims.jsonl");
    JsonNode fields =
        Examples.JSON
            .readTree(csv.resolve("datapackage.json").toFile())
            .path("resources")
            .path(0)
            .path("schema")
            .path("fields");
    StringBuilder types = new StringBuilder();
    StringBuilder names = new StringBuilder();
    for (JsonNode field : fields) {
      String type =
          switch (field.path("type").asText()) {
            case "integer" -> "BIGINT";
            case "number" -> "DOUBLE";
            case "boolean" -> "BOOLEAN";
            case "date" -> "DATE";
            default -> "VARCHAR";
          };
      types.append(types.isEmpty() ? "" : ", ");
      types.append("'").append(field.path("name").asText()).append("': '").append(type).append("'");
      names
          .append(names.isEmpty() ? "" : ", ")
          .append('"')
          .append(field.path("name").asText())
          .append('"');
    }
    // Text that looks like a formula differs by its apostrophe.
    String select = "SELECT " + names + " FROM ";
    List<List<String>> fromCsv =
        Duck.rows(
            select + "read_csv(%s, header = true, columns = {" + types + "})",
            csv.resolve("claims.csv"));
    List<List<String>> fromLines =
        Duck.rows(
            select + "read_json(%s, format = 'newline_delimited', columns = {" + types + "})",
            lines);
    assertEquals(11, fromCsv.size());
    for (int i = 0; i < fromCsv.size(); i++) {
      List<String> bare =
          fromCsv.get(i).stream()
              .map(v -> v != null && v.matches("'[=+@-].*") ? v.substring(1) : v)
              .toList();
      assertEquals(fromLines.get(i), bare);
    }
  }

  @Test
  void onlyTextThatLooksLikeAFormulaIsNeutralised() throws IOException, SQLException {
    String columns = "SELECT outlet, title, longitude FROM read_csv(%s, header = true) LIMIT 1";
    Path safe = write(Examples.all(Format.CSV), "safe").resolve("claims.csv");
    assertEquals(
        List.of(List.of("'=Orlo Post", "'-Jets strike depot near Mosul", "43.11889")),
        Duck.rows(columns, safe));
    Export raw = new Export(Format.CSV, Query.ALL, true, Optional.empty(), Decided.Use.IGNORE);
    assertEquals(
        List.of(List.of("=Orlo Post", "-Jets strike depot near Mosul", "43.11889")),
        Duck.rows(columns, write(raw, "raw").resolve("claims.csv")));
    Path south = write(Examples.all(Format.POLECAT), "south.tsv");
    assertTrue(Files.readString(south).contains("\t-9.5\t"), "numbers stay numbers");
  }

  @Test
  void parquetKeepsTypesAndNulls() throws SQLException {
    Path file = write(Examples.all(Format.PARQUET), "claims.parquet");
    assertEquals(
        List.of(
            List.of("strike", "=Orlo Post", "36.335", "2016-10-14", "12", "false"),
            java.util.Arrays.asList("strike", "=Orlo Post", "36.335", "2016-10-14", null, "false")),
        Duck.rows(
            "SELECT report, outlet, latitude, earliest, deaths, hedged FROM %s LIMIT 2", file));
    assertEquals(
        List.of(List.of("DATE", "DOUBLE", "BIGINT", "BOOLEAN", "11")),
        Duck.rows(
            "SELECT any_value(typeof(earliest)), any_value(typeof(latitude)),"
                + " any_value(typeof(quad)), any_value(typeof(hedged)), count(*) FROM %s",
            file));
  }

  @Test
  void everyFormatGivesTheSameBytesTwiceAndReplacesWhatIsThere() throws IOException {
    for (Format format : Format.values()) {
      Path once = write(Examples.all(format), format + "-1");
      Path again = write(Examples.all(format), format + "-2");
      write(Examples.all(format), format + "-2");
      if (Files.isDirectory(once)) {
        once = once.resolve(format.packed().orElseThrow());
        again = again.resolve(format.packed().orElseThrow());
      }
      assertArrayEquals(Files.readAllBytes(once), Files.readAllBytes(again), format.name());
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(), files.filter(f -> f.toString().endsWith(".part")).toList());
    }
  }

  /** The ledger fails behind the third claim. */
  @Test
  void anExportThatBreaksOffLeavesWhatWasThere() throws IOException {
    Ledger failing =
        (Ledger)
            Proxy.newProxyInstance(
                Ledger.class.getClassLoader(),
                new Class<?>[] {Ledger.class},
                (self, method, arguments) -> {
                  Object answer = method.invoke(ledger, arguments);
                  return method.getName().equals("hits") ? torn((Stream<?>) answer) : answer;
                });
    for (Format format : Format.values()) {
      Path output = write(Examples.all(format), "torn-" + format);
      Path file = format.packed().map(output::resolve).orElse(output);
      byte[] before = Files.readAllBytes(file);
      assertThrows(
          LedgerError.class, () -> Examples.all(format).write(failing, "", output), format.name());
      assertArrayEquals(before, Files.readAllBytes(file), format.name());
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertFalse(files.anyMatch(f -> f.toString().endsWith(".part")), "nothing is left behind");
    }
  }

  private static Stream<?> torn(Stream<?> hits) {
    AtomicInteger seen = new AtomicInteger();
    return hits.peek(
        hit -> {
          if (seen.incrementAndGet() > 3) {
            throw new LedgerError(LedgerError.Trouble.CORRUPT, "torn");
          }
        });
  }

  @Test
  void whatIsNotOursIsNotReplaced() throws IOException {
    Path mine = Files.createDirectory(folder.resolve("mine"));
    Files.writeString(mine.resolve("notes.txt"), "keep");
    assertThrows(UncheckedIOException.class, () -> write(Examples.all(Format.CSV), "mine"));
    assertThrows(UncheckedIOException.class, () -> write(Examples.all(Format.ACLED), "mine"));
    try (Stream<Path> files = Files.list(mine)) {
      assertEquals(List.of("notes.txt"), files.map(f -> f.getFileName().toString()).toList());
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertFalse(files.anyMatch(f -> f.toString().endsWith(".part")), "nothing is left behind");
    }
  }

  @Test
  void geoJsonIsValidAndAClaimWithoutAPlaceHasNoGeometry() throws IOException {
    Path file = write(Examples.all(Format.GEOJSON), "claims.geojson");
    JsonNode features = Examples.JSON.readTree(file.toFile()).path("features");
    assertEquals(11, features.size());
    assertEquals(
        "[43.11889,36.335]", features.path(0).path("geometry").path("coordinates").toString());
    assertTrue(features.path(10).path("geometry").isNull());
    // The published schema forbids what RFC 7946 allows: a feature without a geometry.
    Path placed = write(Examples.of(Format.GEOJSON, "placed:yes"), "placed.geojson");
    assertEquals(Set.of(), problems("FeatureCollection.json", placed));
  }

  @Test
  void aQueryChoosesAndWhatDoesNotFitIsCounted() {
    Export some = Examples.of(Format.CSV, "type:coerce");
    assertEquals(new Export.Written(2, 0), some.write(ledger, "type:coerce", folder.resolve("c")));
    assertEquals(
        new Export.Written(7, 4),
        Examples.all(Format.ACLED).write(ledger, "", folder.resolve("acled.csv")));
    assertEquals(
        new Export.Written(2, 9),
        Examples.all(Format.UCDP).write(ledger, "", folder.resolve("ucdp.csv")));
  }

  @Test
  void redactedExportsHaveNoNamesNoWordsAndBlurredPlaces() throws IOException {
    for (Format format : Format.values()) {
      Export export =
          new Export(format, Query.ALL, false, Optional.of(Redaction.DEFAULT), Decided.Use.IGNORE);
      Path out = write(export, "redacted-" + format);
      Path file = format.packed().map(out::resolve).orElse(out);
      String text =
          new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
      for (String name :
          List.of("Mosul", "jets", "residents", "bombed", "36.335", "orlo.example")) {
        assertFalse(text.contains(name), format + " tells " + name);
      }
    }
  }

  @Test
  void decisionsAreIgnoredAppliedOrAllThatCounts() throws IOException, SQLException {
    List<StoredClaim> claims = claims("type:coerce");
    decide(claims.get(0), Decision.Verdict.REJECT, Optional.empty());
    JsonNode fix = JsonNodeFactory.instance.objectNode().put("status", "ATTEMPTED");
    decide(claims.get(1), Decision.Verdict.CORRECT, Optional.of(fix));
    assertEquals(11, claims(Decided.Use.IGNORE).size());
    assertEquals(10, claims(Decided.Use.APPLY).size());
    assertEquals(List.of(List.of("march", "ATTEMPTED")), claims(Decided.Use.ONLY));
  }

  private List<StoredClaim> claims(String query) {
    try (Stream<StoredClaim> claims = ledger.claims(Search.of(QueryReader.read(query)))) {
      return claims.toList();
    }
  }

  private List<List<String>> claims(Decided.Use use) throws SQLException {
    Export export = new Export(Format.CSV, Query.ALL, false, Optional.empty(), use);
    Path csv = write(export, "decided-" + use).resolve("claims.csv");
    return Duck.rows("SELECT report, status FROM read_csv(%s, header = true)", csv);
  }

  private void decide(StoredClaim claim, Decision.Verdict verdict, Optional<JsonNode> fix) {
    ledger.decide(
        new Decision(
            claim.report().id(),
            verdict,
            "lh",
            Optional.empty(),
            "2026-01-01T00:00:00Z",
            claim.claim(),
            fix));
  }
}
