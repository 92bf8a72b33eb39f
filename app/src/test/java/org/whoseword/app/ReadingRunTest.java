package org.whoseword.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whoseword.claim.Reader;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.CodebookReader;
import org.whoseword.intake.Given;
import org.whoseword.intake.Intake;
import org.whoseword.parse.Parse;
import org.whoseword.parse.Parser;
import org.whoseword.where.TableGazetteer;

class ReadingRunTest {

  /** Fails on one report as a fault of the program would. */
  private static final Parser FAULTY =
      (report, zones) -> {
        if (report.text().contains("cursed")) {
          throw new IllegalArgumentException("span ends before its start");
        }
        return new Parse(List.of(), List.of());
      };

  @Test
  void aFaultOfTheReaderCostsOneReportAndIsShown() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String input =
        "{\"id\":\"first\",\"text\":\"All is well.\"}\n"
            + "{\"id\":\"second\",\"text\":\"This one is cursed.\"}\n"
            + "{\"id\":\"third\",\"text\":\"All is well again.\"}\n";
    Streams streams =
        new Streams(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            false,
            false);
    Codebook codebook = CodebookReader.builtIn();
    ReadingRun run =
        new ReadingRun(
            new Reader(codebook, FAULTY, new TableGazetteer(codebook)),
            Printer.of(ReadingOptions.Format.jsonl, streams),
            streams);
    run.read(new Intake(Given.NOTHING, streams.in()).reports(List.of("-")), 2);
    streams.out().flush();
    streams.err().flush();

    String[] lines = out.toString(StandardCharsets.UTF_8).split("\n", -1);
    assertEquals(4, lines.length, "three objects, a line each, and the last line end");
    assertTrue(lines[0].contains("\"id\":\"first\"") && lines[0].contains("\"claims\":["));
    assertTrue(lines[1].contains("\"code\":\"reader.failed\""), lines[1]);
    assertTrue(lines[2].contains("\"id\":\"third\"") && lines[2].contains("\"claims\":["));
    assertEquals(1, run.refused());
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("second: the reader failed"));
  }
}
