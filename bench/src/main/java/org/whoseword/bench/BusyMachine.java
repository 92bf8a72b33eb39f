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
 * Words per second of processor time, for a machine that others use too, where {@link ParserBench}
 * would measure them as well. Every round is told, the first ones warm up.
 */
final class BusyMachine {
  private static final int ROUNDS = 8;

  private BusyMachine() {}

  /**
   * Measures.
   *
   * @param args flat or nlp4j; whether names are found; threads; a text, a sentence a line
   */
  public static void main(String[] args)
      throws IOException, ExecutionException, InterruptedException {
    Runtime runtime = Runtime.named(args[0], Boolean.parseBoolean(args[1]));
    int threads = Integer.parseInt(args[2]);
    List<String[]> sentences = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(args[3]))) {
      sentences.add(line.split(" "));
    }
    long words = sentences.stream().mapToLong(s -> s.length).sum();
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    for (int round = 0; round < ROUNDS; round++) {
      List<Future<Long>> shares = new ArrayList<>();
      for (int t = 0; t < threads; t++) {
        shares.add(workers.submit(() -> processorTime(runtime, sentences)));
      }
      double speed = 0;
      for (Future<Long> share : shares) {
        speed += words / (share.get() / 1e9);
      }
      System.out.printf(Locale.ROOT, "%,.0f words/s%n", speed);
    }
    workers.shutdown();
  }

  /** Nanoseconds of the thread's processor time for all sentences. */
  private static long processorTime(Runtime runtime, List<String[]> sentences) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (String[] forms : sentences) {
      runtime.decode(forms);
    }
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }
}
