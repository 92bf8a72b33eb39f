package org.whoseword.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.whoseword.claim.ExampleCheck;
import org.whoseword.golden.GoldenReport;

/** Every example of the codebook is read as its entry says, with the real parser. */
class CodebookExamplesTest {

  @Test
  void noExampleFailsThatIsNotKnownToFail() throws IOException {
    ExampleCheck.Outcome outcome = RealReader.shared().check();
    TreeSet<String> known = KnownFailures.beside(GoldenReport.all().get(0).folder()).lines();
    print(outcome, known);
    List<String> unknown =
        outcome.failures().stream()
            .filter(failure -> !known.contains(KnownFailures.line(failure)))
            .map(ExampleCheck.Failure::toString)
            .toList();
    assertEquals("", String.join("\n", unknown));
  }

  private static void print(ExampleCheck.Outcome outcome, TreeSet<String> known) {
    int right = outcome.examples() - outcome.failures().size();
    PrintStream out = System.out;
    out.printf(
        Locale.ROOT,
        "codebook: %d of %d examples read rightly (%.1f%%)%n",
        right,
        outcome.examples(),
        100.0 * right / outcome.examples());
    TreeSet<String> mended = new TreeSet<>(known);
    outcome.failures().forEach(failure -> mended.remove(KnownFailures.line(failure)));
    mended.forEach(line -> out.println("read rightly now, strike it off the list: " + line));
  }
}
