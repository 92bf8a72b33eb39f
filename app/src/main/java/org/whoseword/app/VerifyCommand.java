package org.whoseword.app;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.whoseword.ledger.Ledger;
import org.whoseword.ledger.Ledgers;
import org.whoseword.ledger.ReadingJson;
import org.whoseword.ledger.StoredArrival;
import org.whoseword.ledger.StoredReading;
import org.whoseword.ledger.Verification;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code whoseword verify}. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    versionProvider = Whoseword.Version.class,
    header = "Checks that a ledger holds what it says, and that it can be read again to the byte.",
    description = {
      "%nEvery reading is checked against the format: hashes, spans, words, codes, counts,"
          + " references. The rows are checked against the readings, the indexes against the rows,"
          + " the log of acts against its hashes. Then a sample of the reports is read again; a"
          + " report that another codebook coded is left out of the sample.%n"
    },
    footer = {
      "%nExit status: 0 all is right; 1 something is not, and is printed.",
      "%nExample:",
      "  whoseword verify --replay 100 news.ledger"
    })
final class VerifyCommand implements Callable<Integer> {

  @Option(
      names = "--replay",
      paramLabel = "N",
      description = "How many reports are read again, spread over the ledger; 10 unless said.")
  private int replay = 10;

  @Mixin private final ReaderOptions with = new ReaderOptions();

  @Parameters(index = "0", paramLabel = "LEDGER", description = "The ledger's file.")
  private String where = "";

  private final Streams streams;
  private long problems;
  private long readings;
  private long replayed;

  VerifyCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = Ledgers.open(where)) {
      ledger.problems().forEach(this::tell);
      try (Stream<StoredReading> all = ledger.readings()) {
        all.forEach(
            reading -> {
              readings++;
              String name = reading.report().name();
              Verification.of(reading.tree()).forEach(what -> tell(name + ": " + what));
            });
      }
      if (replay > 0) {
        Optional<ReaderOptions.Made> made = with.reader(streams);
        if (made.isEmpty()) {
          return CommandLine.ExitCode.SOFTWARE;
        }
        readAgain(ledger, made.get());
      }
      streams
          .out()
          .println(
              Numbers.of(readings)
                  + " readings checked, "
                  + Numbers.of(replayed)
                  + " read again: "
                  + (problems == 0 ? "all is right" : Numbers.of(problems) + " problems"));
    }
    return problems == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }

  private void readAgain(Ledger ledger, ReaderOptions.Made made) {
    long step = Math.max(1, readings / replay);
    long[] at = {0};
    try (Stream<StoredArrival> arrivals = ledger.arrivals()) {
      arrivals
          .filter(arrival -> at[0]++ % step == 0)
          .filter(arrival -> arrival.reading().report().codebook().equals(made.codebook().hash()))
          .limit(replay)
          .forEach(arrival -> readAgain(arrival, made));
    }
  }

  private void readAgain(StoredArrival arrival, ReaderOptions.Made made) {
    replayed++;
    String line =
        ReadingJson.line(
            PageJson.again(
                made.reader().read(arrival.arrived()), arrival.notes(), arrival.reading().tree()));
    if (!line.equals(arrival.reading().line())) {
      tell(arrival.reading().report().name() + ": reads otherwise when it is read again");
    }
  }

  private void tell(String problem) {
    problems++;
    streams.out().println(problem);
  }
}
