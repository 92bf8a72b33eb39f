package org.whoseword.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.whoseword.fetch.Fetch;
import org.whoseword.fetch.Fetcher;
import org.whoseword.intake.Given;
import org.whoseword.intake.Intake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code whoseword fetch}. */
@Command(
    name = "fetch",
    mixinStandardHelpOptions = true,
    versionProvider = Whoseword.Version.class,
    header = "Fetches reports from the web and reads them.",
    description = {
      "%nEach address is asked once, politely: robots.txt is obeyed, a host is asked once a second"
          + " at most, a busy one later again. What comes back is read as 'whoseword read' reads a"
          + " file: a page, a PDF, a feed's own texts, a web archive.%n"
    },
    footer = {
      "%nExit status: 0 all was read; 1 something was refused; 2 the command was not understood.",
      "%nExample:",
      "  whoseword fetch https://news.example/story.html"
    })
final class FetchCommand implements Callable<Integer> {

  @Mixin private final ReadingOptions reading = new ReadingOptions();

  @Mixin private final InputOptions input = new InputOptions();

  @Mixin private final FetchOptions web = new FetchOptions();

  @Mixin private final LedgerOption ledger = new LedgerOption();

  @Parameters(paramLabel = "URL", arity = "1..*", description = "Addresses of reports.")
  private List<String> addresses = List.of();

  private final Streams streams;

  FetchCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Given given = input.given();
    String where = ledger.where();
    Intake intake = new Intake(given, streams.in());
    try (Fetcher fetcher = web.fetcher()) {
      Fetch fetch = new Fetch(addresses, fetcher, intake);
      return where == null
          ? reading.read(streams, false, reader -> reader.accept(fetch))
          : reading.ingest(
              where, "fetch", given, addresses, streams, reader -> reader.accept(fetch));
    }
  }
}
