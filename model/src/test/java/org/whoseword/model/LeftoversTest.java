package org.whoseword.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
  private static final Instant NOW = Instant.parse("2026-03-14T12:00:00Z");
  private static final String OURS = "00112233445566ff-english.sections";
  private static final String OTHER = "ffeeddccbbaa9900-english.sections";

  private final Path folder;

  LeftoversTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void modelOfAnotherVersionGoesWhenNobodyReadItForAWeek() throws IOException {
    file(OURS, Duration.ofDays(30));
    file(OTHER, Duration.ofDays(8));
    assertEquals(List.of(OURS), leftBy(OURS));
  }

  @Test
  void modelOfAnotherVersionStaysWhileItIsUsed() throws IOException {
    file(OURS, Duration.ZERO);
    file(OTHER, Duration.ofDays(6));
    assertEquals(List.of(OURS, OTHER), leftBy(OURS));
  }

  @Test
  void useIsMarkedSoThatTheOtherVersionSparesIt() throws IOException {
    file(OURS, Duration.ofDays(30));
    file(OTHER, Duration.ofDays(6));
    leftBy(OURS);
    assertEquals(NOW, Files.getLastModifiedTime(folder.resolve(OURS)).toInstant());
    assertEquals(List.of(OURS, OTHER), leftBy(OTHER));
  }

  @Test
  void abandonedPartsGoAndThoseBeingWrittenStay() throws IOException {
    file(OURS, Duration.ZERO);
    file(OTHER + "123.part", Duration.ofHours(25));
    file(OURS + "77.part", Duration.ofHours(25));
    file(OURS + "78.part", Duration.ofMinutes(1));
    assertEquals(List.of(OURS, OURS + "78.part"), leftBy(OURS));
  }

  @Test
  void whatIsNotOursIsNeverTouched() throws IOException {
    Duration unused = Duration.ofDays(1000);
    file(OURS, Duration.ZERO);
    List<String> foreign =
        List.of(
            "english.sections",
            "notes.txt",
            "ffeeddccbbaa9900-english.sections.bak",
            "ffeeddccbbaa99-english.sections",
            "ffeeddccbbaa9900-german.sections");
    for (String name : foreign) {
      file(name, unused);
    }
    Files.createDirectory(folder.resolve(OTHER));
    Files.setLastModifiedTime(folder.resolve(OTHER), FileTime.from(NOW.minus(unused)));
    List<String> left = leftBy(OURS);
    assertTrue(left.containsAll(foreign), left.toString());
    assertTrue(left.contains(OTHER), left.toString());
  }

  @Test
  void everyStartLooksAfterTheFolder() throws IOException {
    file(OTHER, Duration.ofDays(8));
    ModelFile.inJar().readThrough(folder);
    assertEquals(1, names().size());
    String ours = names().get(0);
    file(OTHER, Duration.ofDays(8));
    ModelFile.inJar().readThrough(folder);
    assertEquals(List.of(ours), names());
  }

  private void file(String name, Duration unused) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "");
    Files.setLastModifiedTime(file, FileTime.from(NOW.minus(unused)));
  }

  private List<String> leftBy(String name) throws IOException {
    Leftovers.remove(folder.resolve(name), NOW);
    return names();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
