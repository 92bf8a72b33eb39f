package org.whoseword.app;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.whoseword.intake.Reports;
import org.whoseword.ledger.Ledger;
import org.whoseword.ledger.Run;
import org.whoseword.ledger.RunWriter;

/**
 * What 'fetch' and 'watch' read into a ledger. Each look that finds something is a run of its own,
 * and stands in the ledger when {@link #accept} comes back: whoever remembers what was read may do
 * so then. One that is cut off before reads it again, and the ledger knows it.
 */
final class LedgerRuns implements Consumer<Reports> {

  private final Ledger ledger;
  private final Function<String, Run.Start> start;
  private final ReaderOptions.Made with;
  private final int threads;
  private final Streams streams;
  private long refused;

  /**
   * @param start how a run that begins at an instant describes itself
   */
  LedgerRuns(
      Ledger ledger,
      Function<String, Run.Start> start,
      ReaderOptions.Made with,
      int threads,
      Streams streams) {
    this.ledger = ledger;
    this.start = start;
    this.with = with;
    this.threads = threads;
    this.streams = streams;
  }

  /** How many refusals there were in all runs. */
  long refused() {
    return refused;
  }

  @Override
  public void accept(Reports reports) {
    try (Look look = new Look()) {
      reports.read(arrival -> look.flow().add(arrival));
      look.finish();
    }
  }

  /** One look; its run begins with the first report. */
  private final class Look implements AutoCloseable {

    private @Nullable RunWriter writer;
    private IngestRun.@Nullable Flow flow;

    IngestRun.Flow flow() {
      if (flow == null) {
        RunWriter begun = ledger.begin(start.apply(IngestCommand.now()));
        writer = begun;
        flow = new IngestRun(with.reader(), begun, Period.ALWAYS, streams).flow(threads);
      }
      return flow;
    }

    void finish() {
      if (flow == null || writer == null) {
        return;
      }
      flow.finish();
      writer.finish(IngestCommand.now());
      refused += writer.tally().refused();
      flow.close();
      streams.out().println(IngestCommand.now() + " " + Numbers.of(writer.tally()));
      streams.out().flush();
    }

    @Override
    public void close() {
      Optional.ofNullable(flow).ifPresent(IngestRun.Flow::close);
      Optional.ofNullable(writer).ifPresent(RunWriter::close);
    }
  }
}
