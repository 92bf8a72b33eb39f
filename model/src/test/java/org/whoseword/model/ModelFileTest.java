package org.whoseword.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
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
    assertSmall(SMALL.read(readOnly(folder)));
  }

  @Test
  void folderThatWasNamedButCannotTakeItIsToldOf(@TempDir Path folder) throws IOException {
    Path notFolder = Files.writeString(folder.resolve("file"), "");
    assertThrows(IOException.class, () -> SMALL.readThrough(notFolder));
    assertThrows(IOException.class, () -> SMALL.readThrough(notFolder.resolve("below")));
    Path readOnly = readOnly(folder);
    assertThrows(IOException.class, () -> SMALL.readThrough(readOnly));
  }

  @Test
  void readOnlyFolderThatHoldsItWillDo(@TempDir Path folder) throws IOException {
    SMALL.read(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    Files.setPosixFilePermissions(
        folder.resolve("small.sections"), PosixFilePermissions.fromString("r--r--r--"));
    assertSmall(SMALL.readThrough(folder));
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

  @Test
  void twoProgramsMayStartAtOnce(@TempDir Path folder) throws Exception {
    List<Process> starts = List.of(start(folder), start(folder));
    for (Process start : starts) {
      assertTrue(start.waitFor(2, TimeUnit.MINUTES));
      assertEquals(0, start.exitValue());
    }
    assertEquals(List.of(folder.resolve("small.sections")), files(folder));
    assertSmall(SMALL.readThrough(folder));
  }

  /** A program that reads the file by way of a folder, over and over, and removes it in between. */
  static final class Start {
    public static void main(String[] args) throws IOException {
      Path folder = Path.of(args[0]);
      for (int i = 0; i < 50; i++) {
        assertSmall(SMALL.readThrough(folder));
        if (i < 49) {
          Files.deleteIfExists(folder.resolve("small.sections"));
        }
      }
      assertSmall(SMALL.readThrough(folder));
    }
  }

  private static Process start(Path folder) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx64m",
            "-cp",
            System.getProperty("java.class.path"),
            Start.class.getName(),
            folder.toString())
        .inheritIO()
        .start();
  }

  /** A folder in which not even the administrator can make a file. */
  private static Path readOnly(Path below) throws IOException {
    Path plain = Files.createDirectory(below.resolve("read-only"));
    Files.setPosixFilePermissions(plain, PosixFilePermissions.fromString("r-xr-xr-x"));
    Path folder = Files.isWritable(plain) ? Path.of("/proc/self/fdinfo") : plain;
    assumeTrue(Files.isDirectory(folder));
    return folder;
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
