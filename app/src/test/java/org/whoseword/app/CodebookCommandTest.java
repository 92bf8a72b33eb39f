package org.whoseword.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodebookCommandTest {

  @Test
  void brokenCodebookIsNamedByFileAndLine(@TempDir Path folder) throws java.io.IOException {
    java.nio.file.Files.writeString(
        folder.resolve("events.txt"), "event coerce.arrest COERCE\n  verb\n");
    Cli check = Cli.run("codebook", "check", "--codebook", folder.toString());
    assertEquals(1, check.status());
    assertTrue(check.out().contains("events.txt:2: "), check.out());
    Cli read = Cli.run("read", "--codebook", folder.toString(), "-");
    assertEquals(1, read.status());
    assertTrue(read.err().startsWith("whoseword: events.txt:2: "), read.err());
  }

  @Test
  void missingCodebookIsOneLine(@TempDir Path folder) {
    String missing = folder.resolve("none").toString();
    Cli read = Cli.run("read", "--codebook", missing, "-");
    assertEquals(1, read.status());
    assertEquals(1, read.err().lines().count(), read.err());
    assertTrue(read.err().contains(missing), read.err());
  }

  @Test
  void watchNeedsAFolder() {
    assertEquals(2, Cli.run("codebook", "check", "--watch").status());
    assertEquals(2, Cli.run("codebook").status());
  }
}
