package org.whoseword.app;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.whoseword.intake.Given;
import org.whoseword.ledger.Ledger;
import org.whoseword.ledger.Ledgers;
import org.whoseword.ledger.Run;
import org.whoseword.ledger.RunWriter;
import org.whoseword.text.PublicationDate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code whoseword ingest}. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    versionProvider = Whoseword.Version.class,
    header = "Reads reports into a ledger.",
    description = {
      "%nLEDGER is a file; it is made when there is none. Inputs are as for 'whoseword read'. A"
          + " report that the ledger has already is not read again: call the same command after a"
          + " crash, and it goes on where it was cut off.%n"
    },
    footer = {
      "%nExit status: 0 all was read; 1 something was refused; 2 the command was not understood.",
      "%nExamples:",
      "  whoseword ingest news.ledger reports/ more.jsonl",
      "  whoseword ingest --since 2016-01-01 news.ledger crawl.warc.gz"
    })
final class IngestCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Mixin private final InputOptions input = new InputOptions();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Leave out reports that were published before this day.")
  private @Nullable String since;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "Leave out reports that were published after this day.")
  private @Nullable String until;

  @Mixin private final ReaderOptions with = new ReaderOptions();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Reports read at the same time; the number of processors unless said.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Parameters(index = "0", paramLabel = "LEDGER", description = "The ledger's file.")
  private String where = "";

  @Parameters(
      index = "1..*",
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Files, folders, or -.")
  private List<String> inputs = List.of();

  private final Streams streams;

  IngestCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (threads < 1) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "--threads must be 1 or more, not " + threads);
    }
    Given given = input.given();
    Period period =
        new Period(
            input.date(since, "--since").map(PublicationDate::day),
            input.date(until, "--until").map(PublicationDate::day));
    // Whatever is wrong with the ledger is said before the models are loaded.
    try (Ledger ledger = Ledgers.openOrCreate(where)) {
      Optional<ReaderOptions.Made> made = with.reader(streams);
      if (made.isEmpty()) {
        return CommandLine.ExitCode.SOFTWARE;
      }
      Run.Start start =
          new Run.Start(
              "ingest",
              Whoseword.version(),
              made.get().codebook().hash(),
              RunSettings.of(given, period, inputs, with),
              now());
      try (RunWriter writer = ledger.begin(start)) {
        IngestRun run = new IngestRun(made.get().reader(), writer, period, streams);
        run.read(given, inputs, threads);
        writer.finish(now());
        streams.out().println(Numbers.of(writer.tally()));
        return writer.tally().refused() > 0
            ? CommandLine.ExitCode.SOFTWARE
            : CommandLine.ExitCode.OK;
      }
    }
  }

  static String now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
