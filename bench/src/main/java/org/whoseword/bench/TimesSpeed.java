package org.whoseword.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.whoseword.codebook.CodebookReader;
import org.whoseword.parse.Parse;
import org.whoseword.parse.ParseText;
import org.whoseword.text.Header;
import org.whoseword.text.PublicationDate;
import org.whoseword.text.Report;
import org.whoseword.when.Times;

/** Tokens per second of processor time for finding times in parses that are there already. */
final class TimesSpeed {

  private static final int ROUNDS = 8;
  private static final int REPEATS = 40;

  private TimesSpeed() {}

  /**
   * Measures.
   *
   * @param args a folder of written parses, as {@code core/src/test/resources/golden/parses}
   */
  public static void main(String[] args) throws IOException {
    List<Parse> parses = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path file : files.sorted().toList()) {
        parses.add(ParseText.read(Files.readString(file)));
      }
    }
    Header header = Header.EMPTY.withPublished(PublicationDate.parse("2016-10-16"));
    Report report = new Report("bench", Optional.empty(), header, "");
    long tokens =
        parses.stream().flatMap(parse -> parse.sentences().stream()).mapToLong(s -> s.size()).sum();
    Times times = new Times(CodebookReader.builtIn());
    for (int round = 0; round < ROUNDS; round++) {
      long found = 0;
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      for (int i = 0; i < REPEATS; i++) {
        for (Parse parse : parses) {
          found += times.in(report, parse).size();
        }
      }
      double seconds =
          (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
      System.out.printf(
          Locale.ROOT, "%,.0f tokens/s, %d times%n", REPEATS * tokens / seconds, found / REPEATS);
    }
  }
}
