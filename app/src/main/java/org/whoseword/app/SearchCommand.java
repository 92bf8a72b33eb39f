package org.whoseword.app;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whoseword.exchange.Export;
import org.whoseword.ledger.Ledger;
import org.whoseword.ledger.Ledgers;
import org.whoseword.ledger.Query;
import org.whoseword.ledger.QueryReader;
import org.whoseword.ledger.Search;
import org.whoseword.ledger.StoredClaim;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code whoseword search}. */
@Command(
    name = "search",
    aliases = "claims",
    mixinStandardHelpOptions = true,
    versionProvider = Whoseword.Version.class,
    header = "Finds claims in a ledger.",
    description = {
      "%nA query is made of words, \"phrases\" and fields: actor, recipient, party, country,"
          + " sector, code, type, cameo, status, place, in, near, date, published, outlet, agency,"
          + " root, source, hedged, deaths and more (docs/ledger.md has them all), joined by AND"
          + " (which may be left out), OR, NOT and parentheses. Without a query, all claims are"
          + " found.%n"
    },
    footer = {
      "%nExit status: 0; 1 the ledger cannot be read; 2 the command or the query was not"
          + " understood.",
      "%nExamples:",
      "  whoseword search news.ledger 'actor:TUR type:assault date:2016-10'",
      "  whoseword search news.ledger '\"air strike\" deaths>=10 NOT hedged:yes' --sort deaths",
      "  whoseword search news.ledger 'near:36.34,43.13,50 root:witnesses' --format csv >"
          + " found.csv",
      "  whoseword claims news.ledger --format jsonl > claims.jsonl"
    })
final class SearchCommand implements Callable<Integer> {

  /** How claims are printed. */
  enum Format {
    text,
    jsonl,
    csv
  }

  /** How many claims a person is shown at a time. */
  private static final long PAGE = 20;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (for people), jsonl or csv; text unless said otherwise.")
  private Format format = Format.text;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description =
          "ledger (as they came in), date or latest (of the event), published or newest, deaths;"
              + " ledger unless said.")
  private Search.Order order = Search.Order.LEDGER;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most so many claims; 20 as text, all in other formats, unless said.")
  private @Nullable Long limit;

  @Option(
      names = "--after",
      paramLabel = "CLAIM",
      description = "Go on behind this claim: the last that was printed.")
  private @Nullable String after;

  @Option(names = "--count", description = "Print only how many claims are found.")
  private boolean count;

  @Parameters(index = "0", paramLabel = "LEDGER", description = "The ledger's file.")
  private String where = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "QUERY",
      description = "What to find; several words are one query.")
  private List<String> words = List.of();

  private final Streams streams;

  SearchCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Query query = QueryReader.read(String.join(" ", words));
    try (Ledger ledger = Ledgers.open(where)) {
      if (count) {
        streams.out().println(ledger.count(query));
      } else if (format == Format.csv) {
        Export.table(ledger, search(query, OptionalLong.empty()), streams.out());
      } else {
        print(ledger, query);
      }
    }
    return CommandLine.ExitCode.OK;
  }

  private void print(Ledger ledger, Query query) {
    boolean people = format == Format.text;
    Search search = search(query, people ? OptionalLong.of(PAGE) : OptionalLong.empty());
    OptionalLong most = search.limit();
    PrintStream out = streams.out();
    FoundPrinter printer =
        people ? new FoundText(ledger, new Ink(streams.colour())) : new FoundLines();
    out.print(printer.head());
    long printed = 0;
    String last = "";
    try (Stream<StoredClaim> claims = ledger.claims(search)) {
      for (Iterator<StoredClaim> each = claims.iterator(); each.hasNext(); ) {
        StoredClaim claim = each.next();
        out.print(printer.claim(claim));
        if (out.checkError()) {
          throw new UncheckedIOException(
              "cannot print", new IOException("nobody reads the output"));
        }
        printed++;
        last = claim.id();
      }
    }
    if (people) {
      out.print(foot(printed, ledger.count(query), last, most));
    }
  }

  /**
   * @param most where no limit was asked for
   */
  private Search search(Query query, OptionalLong most) {
    OptionalLong asked = limit != null ? OptionalLong.of(limit) : most;
    return new Search(query, order, Optional.ofNullable(after), asked);
  }

  private String foot(long printed, long found, String last, OptionalLong most) {
    if (found == 0) {
      return "no claims\n";
    }
    boolean more = most.isPresent() && printed == most.getAsLong() && printed < found;
    String rest = more ? "; more: --after " + last : "";
    return String.format(Locale.ROOT, "%,d of %,d claims%s\n", printed, found, rest);
  }
}
