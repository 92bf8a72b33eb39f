package org.whoseword.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whoseword.ledger.Ledger;

/** The scripts of {@code docs/exports} read what exports write. */
class ScriptsTest {

  private static final Path SCRIPTS = Path.of("..", "docs", "exports").toAbsolutePath();

  private static final List<String> SUMS =
      List.of(
          "2016-03 COL COL 1",
          "2016-10 SYR SYR 1",
          "2016-10 TUR IRQ 1",
          "2016-11 SYR SYR 1",
          "2017-03 EGY EGY 3",
          "2017-03 EGY SDN 1",
          "2017-03 SDN EGY 1",
          "2017-03 SDN SDN 1",
          "undated FRA DEU 1",
          "undated SYR SYR 1",
          "assaults on the word of group 1",
          "assaults on the word of outlet 2");

  private static Path folder = Path.of("");

  @BeforeAll
  static void export(@TempDir Path empty) throws IOException {
    folder = empty;
    try (Ledger ledger = Examples.ledger(folder)) {
      Examples.all(Format.CSV).write(ledger, "", folder.resolve("claims"));
    }
  }

  /** What the program prints; the test is left out, with a notice, where there is none. */
  private static List<String> run(String program, String... arguments)
      throws IOException, InterruptedException {
    boolean there =
        List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)).stream()
            .anyMatch(path -> Files.isExecutable(Path.of(path, program)));
    if (!there) {
      System.err.println("*** SKIPPED: docs/exports needs " + program + " ***");
    }
    Assumptions.assumeTrue(there, "no " + program);
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      fail(out);
    }
    return out.lines().map(String::strip).toList();
  }

  @Test
  void pythonChecksTheHashAndCountsDyads() throws IOException, InterruptedException {
    assertEquals(SUMS, run("python3", SCRIPTS.resolve("claims.py").toString(), "claims"));
  }

  @Test
  void rCountsTheSame() throws IOException, InterruptedException {
    assertEquals(SUMS, run("Rscript", SCRIPTS.resolve("claims.R").toString(), "claims"));
  }

  /** All cells, in their order, as a notebook would run them. */
  @Test
  void theNotebookRuns() throws IOException, InterruptedException {
    StringBuilder cells = new StringBuilder("import sys\nsys.path.insert(0, r'" + SCRIPTS + "')\n");
    Examples.JSON
        .readTree(SCRIPTS.resolve("claims.ipynb").toFile())
        .path("cells")
        .forEach(
            cell -> {
              if (cell.path("cell_type").asText().equals("code")) {
                cell.path("source").forEach(line -> cells.append(line.asText()));
                cells.append('\n');
              }
            });
    cells.append("print(len(claims), dyads['2016-10', 'TUR', 'IRQ'], len(assaults))\n");
    Path script = Files.writeString(folder.resolve("cells.py"), cells);
    List<String> out = run("python3", script.toString());
    assertTrue(out.contains("11 1 4"), out.toString());
  }
}
