package org.whoseword.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.CodebookReader;
import org.whoseword.nlp.NlpParser;
import org.whoseword.parse.Parse;
import org.whoseword.text.Header;
import org.whoseword.text.Report;
import org.whoseword.text.Zones;
import org.whoseword.who.Actors;
import org.whoseword.who.Parties;
import org.whoseword.word.Attributions;

/**
 * Sentences a second of {@code word.Attributions}, given parses and parties.
 *
 * <pre>
 *   java -cp CLASSPATH org.openjdk.jmh.Main AttributionsBench -jvmArgsAppend -Dtext=FILE
 *   java -cp CLASSPATH -Dtext=FILE org.whoseword.bench.AttributionsBench    # on a busy machine
 * </pre>
 *
 * <p>{@code text} names a report of some length; without one a few sentences are read over and
 * over. The second form counts the processor time of its thread, which neighbours disturb less.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 6, time = 5)
public class AttributionsBench {

  private static final String FEW =
      "Police arrested two men on Tuesday, a spokeswoman told reporters.\n\n"
          + "\"They fired at the bus,\" said Lena Harrow, a nurse who saw the attack.\n\n"
          + "According to Reuters, citing two officials, the gunmen had crossed the border.\n\n"
          + "The minister denied that the army had shelled the town. He said the rebels claimed"
          + " that they held the bridge.";

  private Report report = new Report("bench", Optional.empty(), Header.EMPTY, FEW);
  private Zones.Zoned zoned = new Zones.Zoned(report, List.of());
  private Parse parse = new Parse(List.of(), List.of());
  private Parties parties = new Parties(List.of());
  private Attributions attributions = new Attributions(CodebookReader.builtIn());

  /** Counts sentences beside the calls. */
  @State(Scope.Thread)
  @AuxCounters
  public static class Sentences {
    /** Sentences read. */
    public long sentences;
  }

  /** Reads the text up to its parties. */
  @Setup
  public void load() throws IOException {
    String file = System.getProperty("text");
    String text = file == null ? FEW : Files.readString(Path.of(file), StandardCharsets.UTF_8);
    Codebook codebook = CodebookReader.builtIn();
    report = new Report("bench", Optional.empty(), Header.EMPTY, text);
    zoned = Zones.in(report);
    parse = NlpParser.load().parse(zoned.report(), zoned.zones());
    parties = new Actors(codebook).in(zoned.report(), parse);
    attributions = new Attributions(codebook);
  }

  /** Finds all attributions of the report. */
  @Benchmark
  public Object attributions(Sentences counter) {
    counter.sentences += parse.sentences().size();
    return attributions.in(zoned.report(), zoned.zones(), parse, parties);
  }

  /** Eight rounds by processor time. */
  public static void main(String[] arguments) throws IOException {
    AttributionsBench bench = new AttributionsBench();
    bench.load();
    PrintStream out = System.out;
    double[] rates = new double[8];
    for (int i = 0; i < rates.length; i++) {
      Sentences counter = new Sentences();
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      while (counter.sentences < 5_000) {
        bench.attributions(counter);
      }
      long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
      rates[i] = counter.sentences * 1e9 / spent;
    }
    Arrays.sort(rates);
    out.printf(
        Locale.ROOT,
        "%d sentences; %.0f a second of processor time, best %.0f%n",
        bench.parse.sentences().size(),
        rates[rates.length / 2],
        rates[rates.length - 1]);
  }
}
