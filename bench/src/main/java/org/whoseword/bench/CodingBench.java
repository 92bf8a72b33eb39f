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
import java.util.function.Function;
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
import org.whoseword.claim.Claim;
import org.whoseword.claim.Claims;
import org.whoseword.claim.Reader;
import org.whoseword.claim.Reading;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.CodebookReader;
import org.whoseword.nlp.NlpParser;
import org.whoseword.parse.Parse;
import org.whoseword.parse.Parser;
import org.whoseword.text.Header;
import org.whoseword.text.Report;
import org.whoseword.text.Zones;
import org.whoseword.what.Deeds;
import org.whoseword.when.Times;
import org.whoseword.where.Places;
import org.whoseword.where.TableGazetteer;
import org.whoseword.who.Actors;
import org.whoseword.who.Parties;
import org.whoseword.word.Attributions;

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
  private List<Deeds> deeds = List.of();
  private List<Claims> claims = List.of();
  private List<Known> known = List.of();
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
    deeds = List.of(new Deeds(codebook));
    claims = List.of(new Claims(codebook));
    known = reports.stream().map(report -> Known.of(report, parses, codebook)).toList();
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

  /** Finds the acts of the next report and makes its claims: all else is known. */
  @Benchmark
  public List<Claim> act(Count count) {
    Known at = known.get(count.next);
    count.sentences += sizes[count.next];
    count.next = count.next + 1 == known.size() ? 0 : count.next + 1;
    return at.claims(deeds.get(0), claims.get(0));
  }

  /** What is known of a report before its acts are looked for. */
  private record Known(Claims.Findings findings) {

    static Known of(Report raw, Parser parser, Codebook codebook) {
      Zones.Zoned zoned = Zones.in(raw);
      Report report = zoned.report();
      Parse parse = parser.parse(report, zoned.zones());
      Parties who = new Actors(codebook).in(report, parse);
      return new Known(
          new Claims.Findings(
              report,
              parse,
              who,
              new Times(codebook).in(report, parse),
              new Places(new TableGazetteer(codebook), codebook)
                  .in(report, zoned.zones(), parse, who),
              List.of(),
              new Attributions(codebook).in(report, zoned.zones(), parse, who)));
    }

    List<Claim> claims(Deeds deeds, Claims claims) {
      return claims.of(
          new Claims.Findings(
              findings.report(),
              findings.parse(),
              findings.parties(),
              findings.times(),
              findings.places(),
              deeds.in(findings.parse(), findings.parties()),
              findings.attributions()));
    }
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
      run(clock, "acts and claims", bench::act);
      run(clock, "everything above the parser", count -> bench.code(count).claims());
    }
  }

  private static void run(ThreadMXBean clock, String what, Function<Count, List<Claim>> code) {
    Count count = new Count();
    long start = clock.getCurrentThreadCpuTime();
    long found = 0;
    long until = start + 3_000_000_000L;
    while (clock.getCurrentThreadCpuTime() < until) {
      found += code.apply(count).size();
    }
    double seconds = (clock.getCurrentThreadCpuTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%s: %.0f sentences/s (%d sentences, %d claims)%n",
        what,
        count.sentences / seconds,
        count.sentences,
        found);
  }
}
