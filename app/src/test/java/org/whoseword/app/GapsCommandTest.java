package org.whoseword.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GapsCommandTest {

  /** A codebook that knows one verb only. */
  private static Path codebook(Path folder) throws IOException {
    Files.writeString(
        folder.resolve("events.txt"),
        """
        event coerce.arrest COERCE
          verb <actor> arrest <recipient>
          +  Police arrested the mayor.
          -  The rain stopped.
        """);
    return folder;
  }

  private static final String REPORT =
      "{\"id\":\"a\",\"text\":\"Turkey outwitted Greece. Greece outwitted Turkey. Police arrested the"
          + " mayor.\"}\n{\"id\":\"b\",\"text\":\"France outwitted Spain. Iran courted"
          + " Iraq.\"}\n";

  @Test
  void countsWhatNoEntrySpeaksOfMostFrequentFirst() throws IOException {
    Cli gaps = Cli.withInput(REPORT, "codebook", "gaps", "--format", "tsv", "-");
    assertEquals(0, gaps.status(), gaps.err());
    assertTrue(gaps.out().startsWith("count\tlemma\treports\texample\n3\toutwit\t2\t"), gaps.out());
    assertTrue(gaps.out().contains("Turkey [outwitted] Greece."), gaps.out());
  }

  @Test
  void leavesOutWhatIsRare() {
    Cli gaps = Cli.withInput(REPORT, "codebook", "gaps", "--least", "2", "-");
    assertEquals(1, gaps.out().lines().count(), gaps.out());
  }

  @Test
  void aKnownVerbIsNoGap(@TempDir Path folder) throws IOException {
    Cli broken = Cli.withInput("x", "codebook", "gaps", "--codebook", codebook(folder) + "", "-");
    // The folder lacks the tables of actors: a codebook that cannot be used says so.
    assertEquals(1, broken.status());
    assertTrue(broken.err().contains("the codebook has no such table"), broken.err());
    Cli gaps = Cli.withInput("Police arrested the mayor.", "codebook", "gaps", "-");
    assertEquals("no gaps\n", gaps.out());
  }

  @Test
  void whatCannotBeReadIsRefusedAndTheRestCounted() {
    Cli gaps = Cli.run("codebook", "gaps", "no-such-file.txt");
    assertEquals(1, gaps.status());
    assertEquals("no gaps\n", gaps.out());
  }

  @Test
  void numbersBelowOneAreAWrongCommand() {
    assertEquals(2, Cli.run("codebook", "gaps", "--least", "0", "-").status());
  }
}
