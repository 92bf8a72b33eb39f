package org.whoseword.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A file that the index does not list is not read, and nobody would notice. */
class IndexTest {

  private static final Path CODEBOOK = Path.of("src", "main", "resources", "codebook");

  @Test
  void theIndexListsEveryFileOfTheCodebookInOrder() throws IOException {
    List<String> listed =
        Files.readString(CODEBOOK.resolve("INDEX"))
            .lines()
            .filter(line -> !line.isBlank())
            .toList();
    assertEquals(String.join("\n", files()), String.join("\n", listed));
  }

  private static List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(CODEBOOK)) {
      return all.filter(Files::isRegularFile)
          .map(file -> CODEBOOK.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".txt") || name.endsWith(".tsv"))
          .sorted()
          .toList();
    }
  }
}
