package org.whoseword.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whoseword.ledger.Ledger;
import org.whoseword.ledger.Ledgers;
import org.whoseword.ledger.Run;
import org.whoseword.ledger.StoredReading;
import org.whoseword.ledger.Tally;

class IngestCommandTest {

  private final Path folder;
  private final String ledger;

  IngestCommandTest(@TempDir Path folder) {
    this.folder = folder;
    this.ledger = folder.resolve("news.ledger").toString();
  }

  private static String readings(String ledger) {
    try (Ledger opened = Ledgers.open(ledger);
        Stream<StoredReading> readings = opened.readings()) {
      return readings.map(StoredReading::line).collect(Collectors.joining());
    }
  }

  @Test
  void whatIsStoredIsWhatReadPrints() {
    Cli cli = Cli.run("ingest", ledger, Cli.EXAMPLES);
    assertEquals(0, cli.status(), cli.err());
    assertEquals(
        "5 reports in = 5 coded + 0 no event + 0 duplicate + 0 filtered + 0 refused\n", cli.out());
    assertEquals("", cli.err(), "nobody watches, so nothing is said");
    assertEquals(Cli.run("read", "--format", "jsonl", Cli.EXAMPLES).out(), readings(ledger));
  }

  @Test
  void theSummaryAddsUpAndASecondCallChangesNothing() throws IOException {
    String good = "{\"text\":\"Police arrested two editors.\",\"published\":\"2016-10-16\"}\n";
    Path input =
        Files.writeString(
            folder.resolve("in.jsonl"),
            good
                + good
                + "{\"text\":\"It rained.\"}\n"
                + "{\"id\":\"x\"}\n"
                + "{\"text\":\"Police arrested a poet.\",\"published\":\"1999-01-01\"}\n");
    Cli first = Cli.run("ingest", "--since", "2016-01-01", ledger, input.toString());
    assertEquals(
        "5 reports in = 1 coded + 1 no event + 1 duplicate + 1 filtered + 1 refused\n",
        first.out());
    assertEquals(1, first.status());
    assertTrue(first.err().contains("in.jsonl:4 (x): a record without text"), first.err());
    String before = readings(ledger);
    Cli again = Cli.run("ingest", "--since", "2016-01-01", ledger, input.toString());
    assertEquals(
        "5 reports in = 0 coded + 0 no event + 3 duplicate + 1 filtered + 1 refused\n",
        again.out());
    assertEquals(before, readings(ledger));
    try (Ledger opened = Ledgers.open(ledger)) {
      assertEquals(new Ledger.Size(2, 1, 1), opened.size());
      Run run = opened.runs().get(0);
      assertEquals(new Tally(1, 1, 1, 1, 1), run.tally());
      assertEquals("ingest", run.start().command());
      assertEquals(RealReader.shared().codebook().hash(), run.start().codebook());
      String settings =
          "{\"since\":\"2016-01-01\",\"inputs\":[\"" + input + "\"],\"gazetteer\":{\"edition\":\"";
      assertTrue(run.start().settings().startsWith(settings), run.start().settings());
      List<Run.Input> inputs = opened.inputs(1);
      assertEquals(Files.size(input), inputs.get(0).bytes());
    }
  }

  @Test
  void aFileThatIsNoLedgerIsNotWritten() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), "Police arrested two editors.");
    Cli cli = Cli.run("ingest", text.toString(), Cli.EXAMPLES);
    assertEquals(1, cli.status());
    assertEquals("whoseword: " + text + ": not a ledger of Whoseword\n", cli.err());
    assertEquals("Police arrested two editors.", Files.readString(text));
    assertEquals(2, Cli.run("ingest", ledger).status(), "an input is missing");
  }

  @Test
  void theProgressLineSaysHowMuchHowFastAndHowLong() {
    assertEquals("3 reports", Progress.line(new Tally(3, 0, 0, 0, 0), 500, 0));
    assertEquals(
        "1,200 reports · 100/s · 25 % · 36 s left · 2 refused",
        Progress.line(new Tally(1_000, 198, 0, 0, 2), 12_000, 0.25));
    assertEquals(
        "1,200 reports · 10/s · 50 % · 2 min left",
        Progress.line(new Tally(1_200, 0, 0, 0, 0), 120_000, 0.5));
  }
}
