package org.whoseword.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Words a second of the parser's runtimes.
 *
 * <pre>
 *   mvn -q -Pbench -DskipTests package
 *   java -cp "bench/target/classes:$(bench's dependencies)" org.openjdk.jmh.Main ParserBench -t 2
 * </pre>
 *
 * <p>{@code -jvmArgsAppend -Dtext=FILE} names a text to decode, a sentence a line, its words
 * between blanks. Without one a few sentences are decoded over and over: their weights stay in the
 * processor's caches, which flatters.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx3g")
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 6, time = 5)
public class ParserBench {

  private static final List<String> FEW =
      List.of(
          "The minister said on Tuesday that two soldiers had been killed near the border .",
          "Police arrested 14 protesters in the capital , a spokeswoman for the force said .",
          "According to witnesses , the gunmen opened fire on a bus carrying pilgrims .",
          "Having refused to negotiate , the government now faces its worst crisis since 1998 .");

  /** Whose runtime. */
  @Param({"flat", "nlp4j"})
  public String runtime = "flat";

  /** Whether names are found too. */
  @Param({"false", "true"})
  public boolean names;

  private Runtime decoder = forms -> forms;
  private String[][] sentences = {};

  /** Counts words beside the calls. */
  @State(Scope.Thread)
  @AuxCounters
  public static class Words {
    /** Words decoded. */
    public long words;

    private int next;
  }

  /** Loads the runtime and the text. */
  @Setup
  public void load() throws IOException {
    decoder = Runtime.named(runtime, names);
    String text = System.getProperty("text");
    List<String> lines = text == null ? FEW : Files.readAllLines(Path.of(text));
    sentences = lines.stream().map(line -> line.split(" ")).toArray(String[][]::new);
  }

  /** Decodes the next sentence. */
  @Benchmark
  public Object decode(Words words) {
    String[] forms = sentences[words.next];
    words.next = (words.next + 1) % sentences.length;
    words.words += forms.length;
    return decoder.decode(forms);
  }
}
