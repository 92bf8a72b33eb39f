package org.whoseword.nlp;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.whoseword.parse.Parse;
import org.whoseword.parse.ParseText;
import org.whoseword.parse.Parser;
import org.whoseword.text.Header;
import org.whoseword.text.Report;
import org.whoseword.text.Zones;

/**
 * Freezes the parses of reports: {@code Freeze REPORTS PARSES} writes {@code PARSES/x.tsv} for
 * every {@code REPORTS/x.txt}.
 */
public final class Freeze {

  private Freeze() {}

  public static void main(String[] folders) throws IOException {
    Parser parser = NlpParser.load();
    Path to = Files.createDirectories(Path.of(folders[1]));
    List<Path> files;
    try (Stream<Path> all = Files.list(Path.of(folders[0]))) {
      files = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    PrintStream out = System.out;
    for (Path file : files) {
      String name = file.getFileName().toString();
      String text = Files.readString(file, StandardCharsets.UTF_8);
      Report report = new Report(name, Optional.empty(), Header.EMPTY, text);
      Zones.Zoned zoned = Zones.in(report);
      Parse parse = parser.parse(zoned.report(), zoned.zones());
      Path frozen = to.resolve(name.replaceFirst("\\.txt$", ".tsv"));
      Files.writeString(frozen, ParseText.write(parse), StandardCharsets.UTF_8);
      out.println(frozen + ": " + parse.sentences().size() + " sentences");
    }
  }
}
