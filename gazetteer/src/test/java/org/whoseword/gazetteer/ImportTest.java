package org.whoseword.gazetteer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whoseword.where.Gazetteer;

/** Imports of an excerpt in GeoNames' format; see the README beside it. */
class ImportTest {

  private static final Import.Watcher NOBODY = (stage, lines, percent) -> {};

  private static Path excerpt(Path folder, String name) throws IOException {
    Path copy = folder.resolve(name);
    try (InputStream in = ImportTest.class.getResourceAsStream("dump/" + name)) {
      Files.write(copy, in.readAllBytes());
    }
    return copy;
  }

  /** As the dump has them: a zip that may hold a readme before the file itself. */
  private static Path zipped(Path folder, String name, String zip) throws IOException {
    Path out = folder.resolve(zip);
    try (ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(out))) {
      to.putNextEntry(new ZipEntry("readme.txt"));
      to.write("Readme for GeoNames' dump\n".getBytes(StandardCharsets.UTF_8));
      to.putNextEntry(new ZipEntry(name));
      to.write(Files.readAllBytes(excerpt(folder, name)));
    }
    return out;
  }

  private static List<Path> all(Path folder) throws IOException {
    return List.of(
        zipped(folder, "names.txt", "alternateNamesV2.zip"),
        zipped(folder, "places.txt", "allCountries.zip"),
        excerpt(folder, "admin2.txt"),
        excerpt(folder, "admin1.txt"),
        zipped(folder, "hierarchy.txt", "hierarchy.zip"));
  }

  private static Import.Request request(List<Path> files, Path out) {
    return new Import.Request(files, out, Import.KINDS, Import.LANGUAGES);
  }

  private static Gazetteer imported(Path folder, List<Path> files)
      throws DumpError, IndexError, IOException {
    Path out = folder.resolve("places.index");
    Import.run(request(files, out), NOBODY);
    return CompiledGazetteer.check(out);
  }

  private static Gazetteer.Entry only(Gazetteer gazetteer, String name) {
    List<Gazetteer.Entry> found = gazetteer.find(name);
    assertEquals(1, found.size(), name);
    return found.get(0);
  }

  @Test
  void placesComeWithTheirContainers(@TempDir Path folder)
      throws DumpError, IndexError, IOException {
    Gazetteer gazetteer = imported(folder, all(folder));
    List<Gazetteer.Entry> paris = gazetteer.find("Paris");
    assertEquals(2, paris.size());
    assertEquals(Optional.of("FRA"), paris.get(0).country());
    assertEquals(Optional.of("Île-de-France"), paris.get(0).admin1());
    assertEquals(Optional.of("USA"), paris.get(1).country());
    assertEquals(Optional.of("Texas"), paris.get(1).admin1());
    assertEquals(Optional.of("Lamar County"), paris.get(1).admin2());
    Gazetteer.Entry mosul = only(gazetteer, "Musil");
    assertEquals(Optional.of(9000004L), mosul.geonameId());
    assertEquals(1_739_800, mosul.population());
    assertEquals("PPLA", mosul.feature());
    assertEquals(36.335, mosul.latitude());
    assertEquals(43.11889, mosul.longitude());
    assertEquals(Optional.empty(), only(gazetteer, "Nineveh").admin1());
    assertEquals(Optional.empty(), only(gazetteer, "North Sea").country());
  }

  @Test
  void aPlaceWithoutCodesLiesWhereTheHierarchySays(@TempDir Path folder)
      throws DumpError, IndexError, IOException {
    Gazetteer.Entry quarter = only(imported(folder, all(folder)), "Old Town");
    assertEquals(Optional.of("Nineveh"), quarter.admin1());
    assertEquals(Optional.of("Mosul District"), quarter.admin2());
  }

  @Test
  void namesOfTheLanguagesAskedForAndOfNoneAreTaken(@TempDir Path folder)
      throws DumpError, IndexError, IOException {
    Gazetteer gazetteer = imported(folder, all(folder));
    assertEquals(gazetteer.find("Mosul").get(0), only(gazetteer, "Musil"));
    assertEquals("Paris", only(gazetteer, "Lutetia").name());
    assertEquals("Nineveh", only(gazetteer, "Ninawa Governorate").name());
    for (String other : List.of("Mossoul", "Parigi", "City of Light", "41001", "Of Nobody")) {
      assertEquals(List.of(), gazetteer.find(other), other);
    }
    Path out = folder.resolve("french.index");
    Import.run(new Import.Request(all(folder), out, Import.KINDS, Set.of("en", "fr")), NOBODY);
    assertEquals("Mosul", only(CompiledGazetteer.check(out), "Mossoul").name());
  }

  @Test
  void placesAloneAreEnough(@TempDir Path folder) throws DumpError, IndexError, IOException {
    Gazetteer gazetteer = imported(folder, List.of(excerpt(folder, "places.txt")));
    assertEquals(Optional.of("Texas"), gazetteer.find("Paris").get(1).admin1());
    assertEquals(Optional.of("Lamar County"), gazetteer.find("Paris").get(1).admin2());
    assertEquals("Mosul", only(gazetteer, "Mossoul").name());
    assertEquals(List.of(), gazetteer.find("Мосул"));
  }

  @Test
  void onlyTheKindsAskedForAreTaken(@TempDir Path folder)
      throws DumpError, IndexError, IOException {
    Gazetteer gazetteer = imported(folder, all(folder));
    assertEquals("SCH", only(gazetteer, "Paris Junior College").feature());
    assertEquals(List.of(), gazetteer.find("Farm Road 195"));
    Path out = folder.resolve("towns.index");
    Import.Result result =
        Import.run(new Import.Request(all(folder), out, Set.of("P"), Set.of("en")), NOBODY);
    assertEquals(6, result.places());
    assertEquals(List.of(), CompiledGazetteer.check(out).find("Texas"));
  }

  /** A line of the dump with an invented place. */
  private static String line(int id, String name, String at, String kind, String country) {
    return String.join(
        "\t",
        String.valueOf(id),
        name,
        name,
        "",
        at.split(" ", -1)[0],
        at.split(" ", -1)[1],
        kind,
        kind.equals("P") ? "PPL" : "MTS",
        country,
        "",
        "00",
        "",
        "",
        "",
        "0",
        "",
        "0",
        "Etc/UTC",
        "2026-01-01\n");
  }

  @Test
  void theMapTellsTheCountryOfTownsWithoutOneOrFarFromTheirs(@TempDir Path folder)
      throws DumpError, IndexError, IOException {
    Path dump = folder.resolve("places.txt");
    Files.writeString(
        dump,
        line(9000101, "Nostato", "46.5 2.5", "P", "")
            + line(9000102, "Erraticum", "46.6 2.6", "P", "BR")
            + line(9000103, "Limesford", "48.6 8.2", "P", "FR")
            + line(9000105, "Mount Many", "46.0 7.0", "T", "")
            + line(9000106, "Thalassa", "40.0 -40.0", "P", ""));
    Path out = folder.resolve("places.index");
    Import.Result result = Import.run(request(List.of(dump), out), NOBODY);
    assertEquals(1, result.found());
    assertEquals(1, result.corrected());
    Gazetteer gazetteer = CompiledGazetteer.check(out);
    assertEquals(Optional.of("FRA"), only(gazetteer, "Nostato").country());
    assertEquals(Optional.of("FRA"), only(gazetteer, "Erraticum").country());
    assertEquals(Optional.of("FRA"), only(gazetteer, "Limesford").country());
    assertEquals(Optional.empty(), only(gazetteer, "Mount Many").country());
    assertEquals(Optional.empty(), only(gazetteer, "Thalassa").country());
  }

  @Test
  void whatCannotBeUnderstoodIsCountedAndTold(@TempDir Path folder) throws Exception {
    Import.Result result = Import.run(request(all(folder), folder.resolve("places.index")), NOBODY);
    assertEquals(3, result.skipped());
    assertEquals(Optional.of("allCountries.zip:18"), result.firstSkipped());
    assertEquals(16, result.places());
    assertFalse(result.resumed());
  }

  @Test
  void theOrderOfTheFilesChangesNothingAndNoPartsAreLeft(@TempDir Path folder) throws Exception {
    List<Path> files = new ArrayList<>(all(folder));
    Path one = folder.resolve("one");
    Import.run(request(files, one), NOBODY);
    java.util.Collections.reverse(files);
    Path two = folder.resolve("two");
    Import.run(request(files, two), NOBODY);
    assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
    try (Stream<Path> left = Files.list(folder)) {
      assertTrue(left.noneMatch(each -> each.toString().endsWith(".parts")));
    }
  }

  /** Places of one line repeated under new ids, so that an import takes some notes on its way. */
  private static Path many(Path folder, int count) throws IOException {
    Path zip = folder.resolve("many.zip");
    try (ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(zip))) {
      to.putNextEntry(new ZipEntry("many.txt"));
      OutputStream out = new java.io.BufferedOutputStream(to);
      for (int i = 1; i <= count; i++) {
        String line =
            i
                + "\tTown "
                + i % 1000
                + "\tTown\t\t10.5\t20.25\tP\tPPL\tTD\t\t\t\t\t\t"
                + i % 977
                + "\t\t0\tEtc/UTC\t2026-01-01\n";
        out.write(line.getBytes(StandardCharsets.UTF_8));
      }
      out.flush();
    }
    return zip;
  }

  @Test
  void whatWasBrokenOffGoesOnToTheSameBytes(@TempDir Path folder) throws Exception {
    List<Path> files = List.of(many(folder, 550_000), excerpt(folder, "names.txt"));
    Path whole = folder.resolve("whole");
    Import.run(request(files, whole), NOBODY);
    Path out = folder.resolve("out");
    Import.Watcher breaking =
        (stage, lines, percent) -> {
          if (stage.equals("places") && lines > 500_000) {
            throw new IllegalStateException("pulled the plug");
          }
        };
    assertThrows(IllegalStateException.class, () -> Import.run(request(files, out), breaking));
    assertFalse(Files.exists(out));
    Import.Result result = Import.run(request(files, out), NOBODY);
    assertTrue(result.resumed());
    assertEquals(550_000, result.places());
    assertArrayEquals(Files.readAllBytes(whole), Files.readAllBytes(out));
  }

  @Test
  void otherFilesOrChoicesStartAnew(@TempDir Path folder) throws Exception {
    Path out = folder.resolve("out");
    Import.Watcher breaking =
        (stage, lines, percent) -> {
          if (stage.equals("sorting")) {
            throw new IllegalStateException("pulled the plug");
          }
        };
    assertThrows(
        IllegalStateException.class, () -> Import.run(request(all(folder), out), breaking));
    Import.Result towns =
        Import.run(new Import.Request(all(folder), out, Set.of("P"), Set.of("en")), NOBODY);
    assertFalse(towns.resumed());
    assertEquals(6, towns.places());
  }

  @Test
  void filesThatAreNoneOfTheDumpAreNamed(@TempDir Path folder) throws IOException {
    Path other = folder.resolve("notes.txt");
    Files.writeString(other, "id\tname\n1\tParis\n");
    assertEquals(
        other
            + " is no file of GeoNames' dump: its first line is none of allCountries,"
            + " alternateNamesV2, admin1CodesASCII, admin2Codes or hierarchy",
        refusal(folder, List.of(other)));
    assertEquals(
        "none of the files holds places: allCountries.zip does",
        refusal(folder, List.of(excerpt(folder, "admin1.txt"))));
    Path missing = folder.resolve("missing.zip");
    assertEquals(missing + " is not there", refusal(folder, List.of(missing)));
  }

  @Test
  void aZipThatIsCutShortOrDamagedIsToldFromAWholeOne(@TempDir Path folder) throws IOException {
    Path zip = zipped(folder, "places.txt", "allCountries.zip");
    byte[] bytes = Files.readAllBytes(zip);
    Files.write(zip, Arrays.copyOf(bytes, bytes.length / 2));
    assertTrue(refusal(folder, List.of(zip)).contains("is cut short or damaged"));
    byte[] flipped = bytes.clone();
    flipped[bytes.length / 2] ^= 4;
    Files.write(zip, flipped);
    assertTrue(refusal(folder, List.of(zip)).contains("is cut short or damaged"));
  }

  @Test
  void oneImportAtATimeWritesAFile(@TempDir Path folder) throws Exception {
    Path out = folder.resolve("out");
    List<Path> files = all(folder);
    try (ImportFolder held = ImportFolder.open(out)) {
      assertTrue(Files.isDirectory(held.path()));
      assertEquals("another import is writing " + out, refusal(folder, files));
    }
    assertEquals(16, Import.run(request(files, out), NOBODY).places());
  }

  private static String refusal(Path folder, List<Path> files) {
    return String.valueOf(
        assertThrows(
                DumpError.class, () -> Import.run(request(files, folder.resolve("out")), NOBODY))
            .getMessage());
  }
}
