package org.whoseword.app;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.whoseword.claim.Reader;
import org.whoseword.claim.Reading;
import org.whoseword.intake.Arrival;
import org.whoseword.intake.Reports;

/** Reads many reports at the same time and prints them in the order in which they came. */
final class ReadingRun {

  private final Reader reader;
  private final Printer printer;
  private final Streams streams;
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
    try (InOrder<Printed> printing = new InOrder<>(threads, this::write)) {
      reports.read(arrival -> printing.add(() -> print(arrival)));
      printing.finish();
      progress(true);
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
      return new Printed(printer.reading(reading, accepted), Optional.empty());
    } catch (RuntimeException fault) {
      Arrival.Refusal refusal = Faults.refusal(accepted.report(), fault);
      return new Printed(printer.refusal(refusal), Optional.of(refusal));
    }
  }

  private void write(Printed printed) {
    PrintStream out = streams.out();
    out.print(printed.text());
    if (printed.refusal().isPresent()) {
      refused++;
      streams.err().println("whoseword: " + printed.refusal().get().message());
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
