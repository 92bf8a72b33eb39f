package org.whoseword.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.whoseword.claim.Reader;
import org.whoseword.claim.Reading;
import org.whoseword.incident.Testimony;
import org.whoseword.intake.Arrival;
import org.whoseword.intake.Given;
import org.whoseword.intake.Intake;
import org.whoseword.ledger.Entry;
import org.whoseword.ledger.Outcome;
import org.whoseword.ledger.Refused;
import org.whoseword.ledger.Run;
import org.whoseword.ledger.RunWriter;
import org.whoseword.text.Report;

/**
 * Reads reports on many threads and stores them, on one, in the order in which they came: a ledger
 * that was cut off and went on is the same as one that was not.
 */
final class IngestRun {

  private final Reader reader;
  private final RunWriter writer;
  private final Period period;
  private final Streams streams;

  IngestRun(Reader reader, RunWriter writer, Period period, Streams streams) {
    this.reader = reader;
    this.writer = writer;
    this.period = period;
    this.streams = streams;
  }

  /** What came of one arrival, or of one file. */
  private sealed interface Done {

    record Stored(Entry entry) implements Done {}

    record Failed(Arrival.Refusal refusal) implements Done {}

    record LeftOut(Outcome outcome) implements Done {}

    record ToItsEnd(Run.Input file) implements Done {}
  }

  void read(Given given, List<String> inputs, int threads) {
    try (Progress progress = new Progress(inputs, streams);
        Flow flow = new Flow(progress, threads)) {
      // A file is noted behind the reports that it held.
      InputFiles files =
          new InputFiles(progress::read, file -> flow.order.add(() -> new Done.ToItsEnd(file)));
      new Intake(given, streams.in(), files::open).reports(inputs).read(flow::add);
      flow.finish();
    }
  }

  /** For reports that come from elsewhere than files, nobody knows how many. */
  Flow flow(int threads) {
    return new Flow(new Progress(List.of(), streams), threads);
  }

  /** Takes reports one by one; all are stored when it is finished. */
  final class Flow implements AutoCloseable {

    private final Progress progress;
    private final InOrder<Done> order;

    private Flow(Progress progress, int threads) {
      this.progress = progress;
      this.order =
          new InOrder<>(
              threads,
              done -> {
                store(done);
                progress.show(writer.tally());
              });
    }

    void add(Arrival arrival) {
      order.add(work(arrival));
    }

    void finish() {
      order.finish();
    }

    @Override
    public void close() {
      order.close();
      progress.close();
    }
  }

  /** What is known already is not read again; the rest is read by another thread. */
  private Supplier<Done> work(Arrival arrival) {
    if (arrival instanceof Arrival.Refusal refusal) {
      return () -> new Done.Failed(refusal);
    }
    Arrival.Accepted accepted = (Arrival.Accepted) arrival;
    Report report = accepted.report();
    if (!period.has(report) || writer.mustStayOut(report)) {
      return () -> new Done.LeftOut(Outcome.FILTERED);
    }
    if (writer.knows(report)) {
      return () -> new Done.LeftOut(Outcome.DUPLICATE);
    }
    return () -> read(accepted);
  }

  private Done read(Arrival.Accepted accepted) {
    try {
      Reading reading = reader.read(accepted.report());
      return new Done.Stored(
          new Entry(
              accepted.report(),
              accepted.notes(),
              PageJson.of(reading, accepted),
              Optional.of(Testimony.of(reading))));
    } catch (RuntimeException fault) {
      return new Done.Failed(Faults.refusal(accepted.report(), fault));
    }
  }

  private void store(Done done) {
    if (done instanceof Done.Stored stored) {
      writer.store(stored.entry());
    } else if (done instanceof Done.LeftOut leftOut) {
      writer.leaveOut(leftOut.outcome());
    } else if (done instanceof Done.ToItsEnd read) {
      writer.read(read.file());
    } else if (done instanceof Done.Failed failed) {
      Arrival.Refusal refusal = failed.refusal();
      streams.err().println("whoseword: " + refusal.message());
      writer.refuse(
          new Refused(refusal.source(), refusal.ownId(), refusal.code(), refusal.message()));
    }
  }
}
