package org.whoseword.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCacheTest {

  private final Path folder;

  ModelCacheTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void modelIsKeptInTheFolderThatIsNamedAndMendedThere() throws IOException {
    Path cache = folder.resolve("new").resolve("cache");
    assertEquals(0, read(cache).status());
    List<Path> files = files(cache);
    assertEquals(1, files.size(), files.toString());
    Path model = files.get(0);
    long size = Files.size(model);
    assertTrue(size > 100_000_000, "bytes: " + size);
    Files.write(model, new byte[1000]);
    Cli again = read(cache);
    assertEquals("", again.err());
    assertTrue(again.out().contains("[arrested]"), again.out());
    assertEquals(size, Files.size(model));
    assertEquals(files, files(cache));
  }

  @Test
  void unusableFolderIsToldOfInOneLineThatSaysWhatToDo() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    for (Path unusable : List.of(file, file.resolve("below"))) {
      Cli cli = read(unusable);
      assertEquals(2, cli.status());
      assertEquals("", cli.out());
      String line = cli.err().lines().findFirst().orElseThrow();
      assertTrue(line.startsWith("--cache: "), line);
      assertTrue(line.contains(unusable.toString()), line);
      assertTrue(line.endsWith("or leave --cache out"), line);
    }
  }

  @Test
  void checkTakesTheFolderToo() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Cli cli = Cli.run("codebook", "check", "--cache", file.toString());
    assertEquals(2, cli.status());
    assertTrue(cli.err().startsWith("--cache: " + file + " is no folder; "), cli.err());
  }

  private static Cli read(Path cache) {
    return Cli.withInput(
        "Police arrested two editors in Orlo.", "read", "--cache", cache.toString(), "-");
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
