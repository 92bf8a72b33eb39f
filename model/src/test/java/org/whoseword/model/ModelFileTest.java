package org.whoseword.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {
  private static final ModelFile SMALL =
      new ModelFile("small.sections", () -> new ByteArrayInputStream(packed()));

  @Test
  void isUnpackedOnceAndReadFromThere(@TempDir Path folder) throws IOException {
    assertSmall(SMALL.read(folder));
    List<Path> files = files(folder);
    assertEquals(List.of(folder.resolve("small.sections")), files);
    assertSmall(SMALL.read(folder));
    assertEquals(files, files(folder));
  }

  @Test
  void isUnpackedAgainWhenDamaged(@TempDir Path folder) throws IOException {
    SMALL.read(folder);
    Path file = files(folder).get(0);
    byte[] bytes = Files.readAllBytes(file);
    byte[] whole = bytes.clone();
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    assertSmall(SMALL.read(folder));
    assertArrayEquals(whole, Files.readAllBytes(file));
  }

  @Test
  void isUnpackedAgainWhenCutShort(@TempDir Path folder) throws IOException {
    SMALL.read(folder);
    Path file = files(folder).get(0);
    Files.write(file, new byte[] {'W', 'H'});
    assertSmall(SMALL.read(folder));
    assertTrue(Files.size(file) > 2);
  }

  @Test
  void isReadFromTheJarWhereNothingCanBeWritten(@TempDir Path folder) throws IOException {
    Path notFolder = Files.writeString(folder.resolve("file"), "");
    assertSmall(SMALL.read(notFolder));
    assertSmall(SMALL.read(notFolder.resolve("below")));
  }

  @Test
  void manyMayStartAtOnce(@TempDir Path folder) throws Exception {
    ExecutorService starts = Executors.newFixedThreadPool(8);
    try {
      List<Future<Sections>> reads =
          Stream.generate(() -> starts.submit(() -> SMALL.read(folder.resolve("new"))))
              .limit(8)
              .toList();
      for (Future<Sections> read : reads) {
        assertSmall(read.get());
      }
    } finally {
      starts.shutdown();
    }
    try (Stream<Path> files = Files.list(folder.resolve("new"))) {
      assertEquals(1, files.count());
    }
  }

  private static byte[] packed() {
    Sections sections = new Sections();
    sections.add("longs", new long[] {1, -2, 3});
    sections.addLines("lines", List.of("a", "", "\u00e9"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      sections.write(Channels.newChannel(out));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static void assertSmall(Sections sections) {
    assertArrayEquals(new long[] {1, -2, 3}, sections.longs("longs"));
    assertArrayEquals(new String[] {"a", "", "\u00e9"}, sections.lines("lines"));
  }
}
