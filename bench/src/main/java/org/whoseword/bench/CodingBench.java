package org.whoseword.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.whoseword.claim.Reader;
import org.whoseword.claim.Reading;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.CodebookReader;
import org.whoseword.nlp.NlpParser;
import org.whoseword.text.Header;
import org.whoseword.text.Report;
import org.whoseword.where.TableGazetteer;

/**
 * Sentences a second of everything above the parser: parties, times, places, deeds, attributions,
 * claims. The parses are made once, before the clock starts; a line is a report.
 *
 * <pre>
 *   java -cp CLASSPATH org.openjdk.jmh.Main CodingBench -t 1
 *   java -cp CLASSPATH org.whoseword.bench.CodingBench     # by processor time; codebook too
 * </pre>
 *
 * <p>{@code -jvmArgsAppend -Dtext=FILE} names a text to read, a report a line.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class CodingBench {

  private static final List<String> FEW =
      List.of(
          "Gunmen stormed a police station in Derna on Sunday, killed two officers and freed eight"
              + " prisoners, residents said.",
          "The minister denied that the army had shelled houses near the border with Orvania.",
          "The council agreed on Monday to lift its embargo on the sale of grain to Ostania.",
          "Hundreds of readers gathered outside the court, calling for the release of the editor.");

  private List<Report> reports = List.of();
  private List<Reader> reader = List.of();
  private int[] sizes = {};

  /** Counts sentences beside the calls. */
  @State(Scope.Thread)
  @AuxCounters
  public static class Count {
    /** Sentences coded. */
    public long sentences;

    private int next;
  }

  /** Parses the text once. */
  @Setup
  public void parse() throws IOException {
    String text = System.getProperty("text");
    List<String> lines = text == null ? FEW : Files.readAllLines(Path.of(text));
    reports =
        lines.stream()
            .filter(line -> !line.isBlank())
            .map(line -> new Report("bench", Optional.empty(), Header.EMPTY, line))
            .toList();
    Parses parses = Parses.of(reports, NlpParser.load());
    Codebook codebook = CodebookReader.builtIn();
    reader = List.of(new Reader(codebook, parses, new TableGazetteer(codebook)));
    sizes =
        reports.stream()
            .mapToInt(report -> parses.parse(report, List.of()).sentences().size())
            .toArray();
  }

  /** Codes the next report. */
  @Benchmark
  public Reading code(Count count) {
    int at = count.next;
    count.next = at + 1 == reports.size() ? 0 : at + 1;
    count.sentences += sizes[at];
    return reader.get(0).read(reports.get(at));
  }

  /**
   * On a machine that is busy: how long the codebook takes to load, and how many sentences are
   * coded, by the processor time of this thread.
   */
  public static void main(String[] args) throws IOException {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    for (int round = 0; round < 8; round++) {
      long start = clock.getCurrentThreadCpuTime();
      int entries = CodebookReader.builtIn().entries("event").size();
      long took = (clock.getCurrentThreadCpuTime() - start) / 1_000_000;
      System.out.println("codebook with " + entries + " event entries: " + took + " ms");
    }
    CodingBench bench = new CodingBench();
    bench.parse();
    for (int round = 0; round < 8; round++) {
      Count count = new Count();
      long start = clock.getCurrentThreadCpuTime();
      long claims = 0;
      long until = start + 4_000_000_000L;
      while (clock.getCurrentThreadCpuTime() < until) {
        claims += bench.code(count).claims().size();
      }
      double seconds = (clock.getCurrentThreadCpuTime() - start) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "%.0f sentences/s (%d sentences, %d claims)%n",
          count.sentences / seconds,
          count.sentences,
          claims);
    }
  }
}
