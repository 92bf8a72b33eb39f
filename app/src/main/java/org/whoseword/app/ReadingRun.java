package org.whoseword.app;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.whoseword.claim.Reader;
import org.whoseword.claim.Reading;
import org.whoseword.intake.Arrival;
import org.whoseword.intake.Intake;

/** Reads many reports at the same time and prints them in the order in which they came. */
final class ReadingRun {

  private final Reader reader;
  private final Printer printer;
  private final Streams streams;
  private final ArrayDeque<Future<String>> waiting = new ArrayDeque<>();
  private int read;
  private int refused;

  ReadingRun(Reader reader, Printer printer, Streams streams) {
    this.reader = reader;
    this.printer = printer;
    this.streams = streams;
  }

  /** How many inputs or records were refused. */
  int refused() {
    return refused;
  }

  void read(Intake intake, List<String> inputs, int threads) {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    // A few reports ahead keep every thread busy; more would only fill the memory.
    int ahead = 4 * threads;
    try {
      intake.read(
          inputs,
          arrival -> {
            waiting.add(workers.submit(() -> print(arrival)));
            if (arrival instanceof Arrival.Refusal refusal) {
              refused++;
              streams.err().println("whoseword: " + refusal.message());
            }
            while (waiting.size() > ahead) {
              writeNext();
            }
          });
      while (!waiting.isEmpty()) {
        writeNext();
      }
      progress(true);
    } finally {
      workers.shutdownNow();
    }
  }

  private String print(Arrival arrival) {
    if (arrival instanceof Arrival.Accepted accepted) {
      Reading reading = reader.read(accepted.report());
      return printer.reading(reading, accepted.notes());
    }
    return printer.refusal((Arrival.Refusal) arrival);
  }

  private void writeNext() {
    PrintStream out = streams.out();
    try {
      out.print(waiting.remove().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a report could not be read", e.getCause());
    }
    if (out.checkError()) {
      throw new UncheckedIOException("cannot print", new IOException("nobody reads the output"));
    }
    read++;
    progress(false);
  }

  /** One line that is written over again, and wiped at the end. */
  private void progress(boolean done) {
    if (streams.progress() && (done || read % 10 == 0)) {
      streams.err().print(done ? "\r" + " ".repeat(40) + "\r" : "\r" + read + " reports read ");
      streams.err().flush();
    }
  }
}
