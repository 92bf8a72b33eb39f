package org.whoseword.app;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.whoseword.compare.Aggregation;
import org.whoseword.compare.Copies;
import org.whoseword.ledger.Ledger;
import org.whoseword.ledger.Ledgers;
import org.whoseword.ledger.Query;
import org.whoseword.ledger.QueryReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code whoseword aggregate}. */
@Command(
    name = "aggregate",
    mixinStandardHelpOptions = true,
    versionProvider = Whoseword.Version.class,
    header = "Counts claims by time, dyad, type and status, as CSV.",
    description = {
      "%nA claim with several actors or recipients counts in each dyad; one that may have been on"
          + " several days counts on the first; undated claims have an empty period.%n"
    },
    footer = {
      "%nExamples:",
      "  whoseword aggregate news.ledger > months.csv",
      "  whoseword aggregate news.ledger --by year --sides code --split type --once"
          + " 'status:happened'"
    })
final class AggregateCommand implements Callable<Integer> {

  /** What may be told apart besides. */
  enum Split {
    type,
    status
  }

  @Option(
      names = "--by",
      paramLabel = "PERIOD",
      description = "day, month, year or all; month unless said.")
  private Aggregation.Period period = Aggregation.Period.MONTH;

  @Option(
      names = "--sides",
      paramLabel = "CODES",
      description =
          "Tell actors and recipients apart by country, sector, code (both), or none; country"
              + " unless said.")
  private Aggregation.Sides sides = Aggregation.Sides.COUNTRY;

  @Option(
      names = "--split",
      paramLabel = "FIELD",
      split = ",",
      description = "Tell apart by type, status, or both; both unless said.")
  private Set<Split> splits = EnumSet.allOf(Split.class);

  @Option(
      names = "--once",
      description =
          "Also count what copies of one text say as one: looks at all reports, in memory, for who"
              + " copied whom.")
  private boolean once;

  @Parameters(index = "0", paramLabel = "LEDGER", description = "The ledger's file.")
  private String where = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "QUERY",
      description = "What to count; several words are one query.")
  private List<String> words = List.of();

  private final Streams streams;

  AggregateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Query query = QueryReader.read(String.join(" ", words));
    Aggregation.Cut cut =
        new Aggregation.Cut(
            period, sides, splits.contains(Split.type), splits.contains(Split.status));
    try (Ledger ledger = Ledgers.open(where)) {
      Optional<Copies> copies = once ? Optional.of(Copies.of(ledger)) : Optional.empty();
      streams.out().print(csv(Aggregation.of(ledger, query, cut, copies)));
    }
    return CommandLine.ExitCode.OK;
  }

  private String csv(List<Aggregation.Sum> sums) {
    StringWriter out = new StringWriter();
    CsvWriter csv = CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.LF).build(out);
    List<String> head =
        new ArrayList<>(
            List.of("period", "actor", "recipient", "type", "status", "claims", "reports"));
    if (once) {
      head.add("once");
    }
    csv.writeRecord(head);
    for (Aggregation.Sum sum : sums) {
      Aggregation.Key key = sum.key();
      List<String> row =
          new ArrayList<>(
              List.of(
                  key.period(),
                  key.actor(),
                  key.recipient(),
                  key.type(),
                  key.status(),
                  String.valueOf(sum.claims()),
                  String.valueOf(sum.reports())));
      if (once) {
        row.add(String.valueOf(sum.once()));
      }
      csv.writeRecord(row);
    }
    return out.toString();
  }
}
