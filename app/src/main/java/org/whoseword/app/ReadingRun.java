package org.whoseword.app;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.whoseword.claim.Reader;
import org.whoseword.claim.Reading;
import org.whoseword.intake.Arrival;
import org.whoseword.intake.Reports;

/** Reads many reports at the same time and prints them in the order in which they came. */
final class ReadingRun {

  private final Reader reader;
  private final Printer printer;
  private final Streams streams;
  private final ArrayDeque<Future<Printed>> waiting = new ArrayDeque<>();
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

  void read(Reports reports, int threads) {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    // A few reports ahead keep every thread busy; more would only fill the memory.
    int ahead = 4 * threads;
    try {
      reports.read(
          arrival -> {
            waiting.add(workers.submit(() -> print(arrival)));
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

  /** What became of one arrival. */
  private record Printed(String text, Optional<Arrival.Refusal> refusal) {}

  private Printed print(Arrival arrival) {
    if (arrival instanceof Arrival.Refusal refusal) {
      return new Printed(printer.refusal(refusal), Optional.of(refusal));
    }
    Arrival.Accepted accepted = (Arrival.Accepted) arrival;
    try {
      Reading reading = reader.read(accepted.report());
      return new Printed(printer.reading(reading, accepted.notes()), Optional.empty());
    } catch (RuntimeException fault) {
      // A fault of ours in one report must not cost the others: it is refused, shown and counted.
      Arrival.Refusal refusal =
          new Arrival.Refusal(
              accepted.report().source(),
              accepted.report().ownId(),
              "reader.failed",
              accepted.report().name()
                  + ": the reader failed on this report, which is a fault of the program ("
                  + fault
                  + " at "
                  + where(fault)
                  + "); the others are still read");
      return new Printed(printer.refusal(refusal), Optional.of(refusal));
    }
  }

  private static String where(RuntimeException fault) {
    StackTraceElement[] steps = fault.getStackTrace();
    return steps.length == 0 ? "an unknown place" : steps[0].toString();
  }

  private void writeNext() {
    PrintStream out = streams.out();
    try {
      Printed printed = waiting.remove().get();
      out.print(printed.text());
      if (printed.refusal().isPresent()) {
        refused++;
        streams.err().println("whoseword: " + printed.refusal().get().message());
      }
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
