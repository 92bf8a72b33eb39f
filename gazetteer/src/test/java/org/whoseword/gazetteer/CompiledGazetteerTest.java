package org.whoseword.gazetteer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whoseword.gazetteer.IndexWriter.Checkpoint;
import org.whoseword.where.Gazetteer;

class CompiledGazetteerTest {

  private static final Spot PARIS =
      new Spot(1, "Paris", "FRA", "Île-de-France", "", "PPLC", 4_885_341, 234_880, 2_138_551);
  private static final Spot TEXAN =
      new Spot(2, "Paris", "USA", "Texas", "Lamar County", "PPLA2", 3_366_094, -9_555_551, 24_782);
  private static final Spot NEW_PARIS =
      new Spot(3, "New Paris", "USA", "Ohio", "", "PPL", 3_985_699, -8_479_329, 1_629);
  private static final Spot LODZ =
      new Spot(4, "Łódź", "POL", "Łódź Voivodeship", "", "PPLA", 5_177_058, 1_947_395, 768_755);

  private static Path written(Path folder, String name) throws IOException {
    Path out = folder.resolve(name);
    try (IndexWriter writer = new IndexWriter(folder.resolve(name + ".parts"), Checkpoint.START)) {
      writer.add(TEXAN, List.of());
      writer.add(PARIS, List.of("Lutetia", "PARIS"));
      writer.add(NEW_PARIS, List.of());
      writer.add(LODZ, List.of());
      writer.finish(out);
    }
    return out;
  }

  private static Gazetteer gazetteer(Path folder) throws IOException, IndexError {
    return CompiledGazetteer.open(written(folder, "index"));
  }

  @Test
  void theMostPopulousOfAnamesPlacesComesFirst(@TempDir Path folder)
      throws IOException, IndexError {
    List<Gazetteer.Entry> found = gazetteer(folder).find("Paris");
    assertEquals(
        List.of("FRA", "USA"), found.stream().map(each -> each.country().orElse("")).toList());
    Gazetteer.Entry texan = found.get(1);
    assertEquals(Optional.of("Texas"), texan.admin1());
    assertEquals(Optional.of("Lamar County"), texan.admin2());
    assertEquals(33.66094, texan.latitude());
    assertEquals(-95.55551, texan.longitude());
    assertEquals(24_782, texan.population());
    assertEquals(Optional.of(2L), texan.geonameId());
    assertEquals("PPLA2", texan.feature());
    assertEquals(Optional.empty(), found.get(0).admin2());
  }

  @Test
  void everySpellingLeadsToTheSamePlace(@TempDir Path folder) throws IOException, IndexError {
    Gazetteer gazetteer = gazetteer(folder);
    assertEquals(gazetteer.find("Paris").subList(0, 1), gazetteer.find("LUTETIA"));
    assertEquals("Łódź", gazetteer.find("Lodz").get(0).name());
    assertEquals("New Paris", gazetteer.find("New-Paris").get(0).name());
  }

  @Test
  void whatIsNotThereIsNotFound(@TempDir Path folder) throws IOException, IndexError {
    Gazetteer gazetteer = gazetteer(folder);
    for (String name : List.of("", " ", "A", "Pari", "Pariss", "Zzz", "New", "Şanlıurfa")) {
      assertEquals(List.of(), gazetteer.find(name), name);
    }
  }

  @Test
  void onlyWholeWordsBeginAName(@TempDir Path folder) throws IOException, IndexError {
    Gazetteer gazetteer = gazetteer(folder);
    assertTrue(gazetteer.continues("New"));
    assertFalse(gazetteer.continues("Ne"));
    assertFalse(gazetteer.continues("New Paris"));
    assertFalse(gazetteer.continues(""));
  }

  @Test
  void theSamePlacesGiveTheSameBytes(@TempDir Path folder) throws IOException {
    assertArrayEquals(
        Files.readAllBytes(written(folder, "one")), Files.readAllBytes(written(folder, "two")));
  }

  @Test
  void writingThatWasBrokenOffGoesOnToTheSameBytes(@TempDir Path folder) throws IOException {
    Path whole = folder.resolve("whole");
    try (IndexWriter writer = new IndexWriter(folder.resolve("a"), Checkpoint.START)) {
      writer.add(PARIS, List.of());
      writer.checkpoint();
      writer.add(TEXAN, List.of());
      writer.finish(whole);
    }
    Checkpoint checkpoint;
    try (IndexWriter writer = new IndexWriter(folder.resolve("b"), Checkpoint.START)) {
      writer.add(PARIS, List.of());
      checkpoint = writer.checkpoint();
      writer.add(LODZ, List.of());
    }
    Path resumed = folder.resolve("resumed");
    try (IndexWriter writer = new IndexWriter(folder.resolve("b"), checkpoint)) {
      writer.add(TEXAN, List.of());
      writer.finish(resumed);
    }
    assertArrayEquals(Files.readAllBytes(whole), Files.readAllBytes(resumed));
  }

  @Test
  void aDamagedIndexIsRefused(@TempDir Path folder) throws IOException {
    byte[] bytes = Files.readAllBytes(written(folder, "index"));
    bytes[bytes.length - 3] ^= 1;
    IndexError error = assertThrows(IndexError.class, () -> IndexFile.of(ByteBuffer.wrap(bytes)));
    assertEquals("the index is damaged: its checksum does not fit", error.getMessage());
  }

  @Test
  void anIndexOfAnotherVersionOrCutShortOrNoneAtAllIsRefused(@TempDir Path folder)
      throws IOException {
    byte[] bytes = Files.readAllBytes(written(folder, "index"));
    Path file = folder.resolve("broken");
    Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 1));
    assertTrue(refusal(file).endsWith("is cut short: STRINGS lies beyond its end"));
    ByteBuffer.wrap(bytes).putInt(8, Layout.VERSION + 1);
    Files.write(file, bytes);
    assertTrue(
        refusal(file)
            .endsWith("has version 2; this program reads version 1: import the dump again"));
    Files.writeString(file, "Paris\n");
    assertTrue(refusal(file).endsWith("is no index of places"));
  }

  private static String refusal(Path file) {
    return String.valueOf(
        assertThrows(IndexError.class, () -> CompiledGazetteer.open(file)).getMessage());
  }
}
