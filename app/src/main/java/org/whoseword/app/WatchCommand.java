package org.whoseword.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.whoseword.fetch.Fetcher;
import org.whoseword.fetch.Watch;
import org.whoseword.fetch.WatchState;
import org.whoseword.intake.Given;
import org.whoseword.intake.Intake;
import org.whoseword.intake.Reports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code whoseword watch}. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    versionProvider = Whoseword.Version.class,
    header = "Watches feeds and folders, and reads what is new.",
    description = {
      "%nThe entries of a feed are followed to their articles; where an article cannot be had, the"
          + " entry's own text is read. What was read is remembered in a state file, so that a"
          + " watch can be stopped at any time and goes on where it was.%n"
    },
    footer = {
      "%nExit status (with --once): 0 all was read; 1 something was refused; 2 the command was not"
          + " understood.",
      "%nExamples:",
      "  whoseword watch --format jsonl --output readings.jsonl https://news.example/feed.xml",
      "  whoseword watch --ledger news.ledger https://news.example/feed.xml",
      "  whoseword watch --once --state news.json https://news.example/feed.xml inbox/"
    })
final class WatchCommand implements Callable<Integer> {

  @Mixin private final ReadingOptions reading = new ReadingOptions();

  @Mixin private final InputOptions input = new InputOptions();

  @Mixin private final FetchOptions web = new FetchOptions();

  @Mixin private final LedgerOption ledger = new LedgerOption();

  @Option(
      names = "--state",
      paramLabel = "FILE",
      defaultValue = "whoseword-watch.json",
      description = "Where it is remembered what was read; whoseword-watch.json unless said.")
  private Path state = Path.of("whoseword-watch.json");

  @Option(
      names = "--every",
      paramLabel = "TIME",
      converter = Times.class,
      description = "Time between two looks; 15m unless said.")
  private Duration every = Duration.ofMinutes(15);

  @Option(names = "--once", description = "Look once and end, as a scheduler wants it.")
  private boolean once;

  @Parameters(
      paramLabel = "FEED|FOLDER",
      arity = "1..*",
      description = "Addresses of RSS or Atom feeds, and folders.")
  private List<String> targets = List.of();

  private final Streams streams;

  WatchCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    WatchState known = WatchState.open(state);
    Given given = input.given();
    String where = ledger.where();
    Intake intake = new Intake(given, streams.in());
    try (Fetcher fetcher = web.fetcher()) {
      Watch watch = new Watch(fetcher, intake, known, Clock.systemUTC(), every);
      return where == null
          ? reading.read(streams, true, reader -> watch(watch, reader))
          : reading.ingest(where, "watch", given, targets, streams, reader -> watch(watch, reader));
    }
  }

  private void watch(Watch watch, Consumer<Reports> reader) {
    boolean on = true;
    while (on) {
      for (String target : targets) {
        reader.accept(watch.news(target));
        watch.keep();
      }
      on = !once && slept();
    }
  }

  private boolean slept() {
    try {
      Thread.sleep(every.toMillis());
      return true;
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
