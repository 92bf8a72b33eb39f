package org.whoseword.bench;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.CodebookReader;
import org.whoseword.who.Who;

/**
 * How long a phrase takes to look up, and the registry to load.
 *
 * <pre>
 *   mvn -q -Pbench -DskipTests package
 *   java -cp CLASSPATH org.openjdk.jmh.Main WhoBench
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 6, time = 2)
public class WhoBench {

  private static final List<String> PHRASES =
      List.of(
          "Turkish-backed rebels",
          "the former Libyan deputy foreign minister",
          "Daesh",
          "police in Nairobi",
          "Foreign Minister Lavrov",
          "Colonel Kadaffi",
          "two off-duty soldiers",
          "members of the Egyptian parliament",
          "a green umbrella",
          "the International Committee of the Red Cross");

  private Codebook codebook = CodebookReader.builtIn();
  private Who who = new Who(codebook);

  @Setup
  public void load() {
    codebook = CodebookReader.builtIn();
    who = new Who(codebook);
  }

  /** One phrase. */
  @Benchmark
  @OperationsPerInvocation(10)
  public void look(Blackhole hole) {
    for (String phrase : PHRASES) {
      hole.consume(who.who(phrase, Optional.empty()));
    }
  }

  /** The registry, from a codebook that is in memory. */
  @Benchmark
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  public Who loadRegistry() {
    return new Who(codebook);
  }

  /** The codebook from the jar, with all its tables. */
  @Benchmark
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  public Codebook loadCodebook() {
    return CodebookReader.builtIn();
  }
}
