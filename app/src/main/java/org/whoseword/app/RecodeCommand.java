package org.whoseword.app;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.whoseword.claim.Reader;
import org.whoseword.claim.Reading;
import org.whoseword.incident.Testimony;
import org.whoseword.ledger.ClaimChanges;
import org.whoseword.ledger.Entry;
import org.whoseword.ledger.Ledger;
import org.whoseword.ledger.Ledgers;
import org.whoseword.ledger.ReadingJson;
import org.whoseword.ledger.Run;
import org.whoseword.ledger.RunWriter;
import org.whoseword.ledger.StoredArrival;
import org.whoseword.ledger.StoredReading;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code whoseword recode}. */
@Command(
    name = "recode",
    mixinStandardHelpOptions = true,
    versionProvider = Whoseword.Version.class,
    header = "Reads the reports of a ledger again, and shows which claims change.",
    description = {
      "%nReports are read again as they came, with the codebook of now. What changes is shown,"
          + " claim by claim: + added, - dropped, ~ coded otherwise. Nothing is replaced unless"
          + " --apply is given; the former readings are kept then.%n"
    },
    footer = {
      "%nExamples:",
      "  whoseword recode news.ledger | less",
      "  whoseword recode --apply news.ledger",
      "  whoseword recode --codebook mine/ news.ledger"
    })
final class RecodeCommand implements Callable<Integer> {

  @Option(names = "--apply", description = "Replace the readings that change.")
  private boolean apply;

  @Option(names = "--quiet", description = "Print the sums only.")
  private boolean quiet;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Reports read at the same time; the number of processors unless said.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private final ReaderOptions with = new ReaderOptions();

  @Parameters(index = "0", paramLabel = "LEDGER", description = "The ledger's file.")
  private String where = "";

  private final Streams streams;
  private long reports;
  private long changedReports;
  private long added;
  private long dropped;
  private long changed;

  RecodeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = Ledgers.open(where)) {
      Optional<ReaderOptions.Made> made = with.reader(streams);
      if (made.isEmpty()) {
        return CommandLine.ExitCode.SOFTWARE;
      }
      if (apply) {
        Run.Start start =
            new Run.Start(
                "recode",
                Whoseword.version(),
                made.get().codebook().hash(),
                with.settings().toString(),
                IngestCommand.now());
        try (RunWriter writer = ledger.begin(start)) {
          read(ledger, made.get().reader(), Optional.of(writer));
          writer.finish(IngestCommand.now());
        }
      } else {
        read(ledger, made.get().reader(), Optional.empty());
      }
    }
    streams.out().println(sums());
    return CommandLine.ExitCode.OK;
  }

  /** A report read again. */
  private record Again(StoredArrival before, Entry after, ClaimChanges changes) {}

  private void read(Ledger ledger, Reader reader, Optional<RunWriter> writer) {
    try (Stream<StoredArrival> arrivals = ledger.arrivals();
        InOrder<Again> again =
            new InOrder<>(
                threads,
                each -> {
                  tell(each);
                  writer.ifPresent(run -> run.replace(each.after()));
                })) {
      arrivals.forEach(arrival -> again.add(() -> again(reader, arrival)));
      again.finish();
    }
  }

  private static Again again(Reader reader, StoredArrival arrival) {
    Reading read = reader.read(arrival.arrived());
    var reading = PageJson.again(read, arrival.notes(), arrival.reading().tree());
    // Numbers are compared as they are written, so both come from a line.
    StoredReading now = new StoredReading(arrival.reading().report(), ReadingJson.line(reading));
    return new Again(
        arrival,
        new Entry(arrival.arrived(), arrival.notes(), reading, Optional.of(Testimony.of(read))),
        ClaimChanges.between(arrival.reading().tree(), now.tree()));
  }

  private void tell(Again again) {
    ClaimChanges changes = again.changes();
    reports++;
    changedReports += changes.isEmpty() ? 0 : 1;
    added += changes.added().size();
    dropped += changes.dropped().size();
    changed += changes.changed().size();
    if (quiet || changes.isEmpty()) {
      return;
    }
    PrintStream out = streams.out();
    out.println(again.before().reading().report().name());
    ChangeText text = new ChangeText(again.before().arrived().text());
    changes.dropped().forEach(claim -> out.println("  - " + text.of(claim)));
    changes.added().forEach(claim -> out.println("  + " + text.of(claim)));
    changes.changed().forEach(change -> text.of(change).forEach(line -> out.println("  " + line)));
  }

  private String sums() {
    return String.join(
        ", ",
        List.of(
            Numbers.of(reports) + " reports read again",
            Numbers.of(changedReports) + " with changes",
            Numbers.of(added) + " claims added",
            Numbers.of(dropped) + " dropped",
            Numbers.of(changed)
                + " changed"
                + (apply ? "; replaced" : "; nothing was replaced (--apply does)")));
  }
}
