package org.whoseword.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real file system of four megabytes, made where the machine lets a user make one ({@code
 * unshare}), runs full under a process that stores.
 */
class SmallDiskTest {

  private final Path folder;

  SmallDiskTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private record Ended(int status, String said) {}

  private static Ended run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), said);
  }

  private static boolean isAllowed() throws InterruptedException {
    try {
      return run("unshare", "--user", "--map-root-user", "--mount", "true").status() == 0;
    } catch (IOException none) {
      return false;
    }
  }

  @Test
  void aDiskThatRunsFullIsNamedAndKeepsWhatWasCommitted() throws IOException, InterruptedException {
    Assumptions.assumeTrue(isAllowed(), "no file system can be made here (unshare)");
    String script =
        """
        mount -t tmpfs -o size=4m none "$1" || exit 70
        shift
        "$@"
        status=$?
        cp "$LEDGER"* "$SAVED" || exit 71
        exit $status
        """;
    ProcessBuilder builder =
        new ProcessBuilder(
            "unshare",
            "--user",
            "--map-root-user",
            "--mount",
            "sh",
            "-c",
            script,
            "sh",
            Files.createDirectory(folder.resolve("disk")).toString(),
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            Victim.class.getName(),
            folder.resolve("disk/full.ledger").toString(),
            "5000");
    builder.environment().put("LEDGER", folder.resolve("disk/full.ledger").toString());
    builder.environment().put("SAVED", Files.createDirectory(folder.resolve("saved")).toString());
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertNotEquals(0, process.waitFor(), said);
    assertTrue(said.contains("no room left on the disk"), said);

    try (Ledger ledger = Ledgers.open(folder.resolve("saved/full.ledger").toString())) {
      long before = ledger.size().reports();
      assertTrue(before > 0, "something was committed before the disk was full");
      assertEquals(List.of(), ledger.problems());
      try (RunWriter run = ledger.begin(LedgerContract.START)) {
        run.store(Samples.report("There is room again.").entry());
        run.finish("2026-01-01T00:00:00Z");
      }
      assertEquals(before + 1, ledger.size().reports());
    }
  }
}
