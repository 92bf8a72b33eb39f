package org.whoseword.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.whoseword.codebook.CodebookReader;
import org.whoseword.golden.GoldenReport;
import org.whoseword.golden.GoldenText;
import org.whoseword.parse.ParseText;

/**
 * Freezes the parses of the golden reports anew and approves their readings, and the examples of
 * the codebook that are read wrongly, as they are now: what follows is to read the diff. Runs only
 * when asked: CONTRIBUTING.md, "Golden reports".
 */
class GoldenApproval {

  @Test
  @EnabledIfSystemProperty(named = "golden.approve", matches = "true")
  void approve() throws IOException {
    approve(GoldenReport.all());
  }

  /** The same without Maven: {@code GoldenApproval core/src/test/resources/golden}. */
  public static void main(String[] arguments) throws IOException {
    approve(GoldenReport.in(Path.of(arguments[0])));
  }

  private static void approve(List<GoldenReport> reports) throws IOException {
    RealReader reader = RealReader.load(CodebookReader.builtIn());
    for (GoldenReport report : reports) {
      RealReader.Read read = reader.read(report.report());
      write(report.parseFile(), report.frozen(), ParseText.write(read.parse()));
      write(report.readingFile(), report.approved(), GoldenText.of(read.reading(), read.parse()));
    }
    KnownFailures known = KnownFailures.beside(reports.get(0).folder());
    write(known.file(), known.text(), KnownFailures.write(reader.check().failures()));
  }

  private static void write(Path file, String before, String now) throws IOException {
    if (!before.equals(now)) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, now, StandardCharsets.UTF_8);
      PrintStream out = System.out;
      out.println((before.isEmpty() ? "new: " : "changed: ") + file);
    }
  }
}
