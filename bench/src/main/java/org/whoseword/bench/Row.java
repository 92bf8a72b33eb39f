package org.whoseword.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * One row of the table that {@code bench/parsers.sh} prints: a runtime that tags, finds lemmas and
 * parses, in a process of its own. Words a second by the clock, and by the processor time of the
 * threads, which tells more on a machine that others use too.
 */
public final class Row {

  private static final double WARM_UP_SECONDS = 12;
  private static final double MEASURED_SECONDS = 18;
  private static final String FORMAT = "%-34s %8s %10s %12s %16s %12s%n";

  /** Loads a runtime; how long that takes is part of the row. */
  public interface Loading {
    /** Loads. */
    Runtime load() throws IOException;
  }

  private record Share(long words, long processorNanos) {}

  private Row() {}

  /**
   * Measures, or prints what stands above the columns.
   *
   * @param args {@code head}; or flat or nlp4j, threads, a text with a sentence a line
   */
  public static void main(String[] args)
      throws IOException, ExecutionException, InterruptedException {
    if (args[0].equals("head")) {
      System.out.printf(FORMAT, "", "threads", "load, s", "words/s", "per proc. s", "resident MB");
      return;
    }
    print(args[0], () -> Runtime.named(args[0], false), args[1], Path.of(args[2]));
  }

  /** Measures a runtime on a text, a sentence a line, words between blanks. */
  public static void print(String name, Loading loading, String threads, Path text)
      throws IOException, ExecutionException, InterruptedException {
    String[][] sentences =
        Files.readAllLines(text).stream().map(line -> line.split(" ")).toArray(String[][]::new);
    long start = System.nanoTime();
    Runtime runtime = loading.load();
    runtime.decode("Police arrested two protesters in Cairo .".split(" "));
    double load = (System.nanoTime() - start) / 1e9;
    int count = Integer.parseInt(threads);
    run(runtime, sentences, count, WARM_UP_SECONDS);
    long from = System.nanoTime();
    List<Share> shares = run(runtime, sentences, count, MEASURED_SECONDS);
    double seconds = (System.nanoTime() - from) / 1e9;
    long words = shares.stream().mapToLong(Share::words).sum();
    double processor = 0;
    for (Share share : shares) {
      processor += share.words() / (share.processorNanos() / 1e9);
    }
    System.out.printf(
        FORMAT,
        name,
        threads,
        String.format(Locale.ROOT, "%.2f", load),
        String.format(Locale.ROOT, "%,.0f", words / seconds),
        String.format(Locale.ROOT, "%,.0f", processor),
        resident());
  }

  private static List<Share> run(Runtime runtime, String[][] sentences, int threads, double seconds)
      throws ExecutionException, InterruptedException {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    List<Future<Share>> shares = new ArrayList<>();
    for (int t = 0; t < threads; t++) {
      int first = t * sentences.length / threads;
      shares.add(workers.submit(() -> decode(runtime, sentences, first, seconds)));
    }
    List<Share> done = new ArrayList<>();
    for (Future<Share> share : shares) {
      done.add(share.get());
    }
    workers.shutdown();
    return done;
  }

  private static Share decode(Runtime runtime, String[][] sentences, int first, double seconds) {
    long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    long end = System.nanoTime() + (long) (seconds * 1e9);
    long words = 0;
    for (int i = first; System.nanoTime() < end; i = (i + 1) % sentences.length) {
      runtime.decode(sentences[i]);
      words += sentences[i].length;
    }
    return new Share(
        words, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor);
  }

  /** Resident memory in megabytes as Linux tells it; a dash elsewhere. */
  private static String resident() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return "-";
    }
    for (String line : Files.readAllLines(status)) {
      if (line.startsWith("VmRSS:")) {
        return Long.toString(Long.parseLong(line.replaceAll("\\D", "")) / 1024);
      }
    }
    return "-";
  }
}
