package org.whoseword.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.whoseword.claim.MarkedActs;
import org.whoseword.nlp.NlpParser;
import org.whoseword.parse.ParseText;
import org.whoseword.parse.Parser;
import org.whoseword.text.Header;
import org.whoseword.text.Report;
import org.whoseword.text.Zones;

/**
 * Freezes the parses of short reports that stand in one file, a report a line: {@code FreezeLines
 * X.txt X.parse}. What a line looks like: {@link MarkedActs}.
 */
public final class FreezeLines {

  private FreezeLines() {}

  public static void main(String[] files) throws IOException {
    Parser parser = NlpParser.load();
    StringBuilder frozen = new StringBuilder();
    int reports = 0;
    for (MarkedActs.Line line : MarkedActs.lines(Path.of(files[0]))) {
      Report report = new Report("line", Optional.empty(), Header.EMPTY, line.text());
      Zones.Zoned zoned = Zones.in(report);
      frozen.append(ParseText.write(parser.parse(zoned.report(), zoned.zones())));
      frozen.append(MarkedActs.END);
      reports++;
    }
    Files.writeString(Path.of(files[1]), frozen, StandardCharsets.UTF_8);
    PrintStream out = System.out;
    out.println(files[1] + ": " + reports + " reports");
  }
}
