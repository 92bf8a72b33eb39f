package org.whoseword.app;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * The commands, in the order in which the help lists them. To make them all takes longer than some
 * of them run, so the one that is asked for is made alone.
 */
final class Commands {

  private static final List<Map.Entry<String, Function<Streams, Object>>> ALL =
      List.of(
          entry("read", ReadCommand::new),
          entry("fetch", FetchCommand::new),
          entry("watch", WatchCommand::new),
          entry("who", WhoCommand::new),
          entry("explain", ExplainCommand::new),
          entry("ingest", IngestCommand::new),
          entry("families", FamiliesCommand::new),
          entry("homes", HomesCommand::new),
          entry("search", SearchCommand::new),
          entry("status", StatusCommand::new),
          entry("export", ExportCommand::new),
          entry("aggregate", AggregateCommand::new),
          entry("compare", CompareCommand::new),
          entry("serve", streams -> new ServeCommand(streams, new CountDownLatch(1))),
          entry("recode", RecodeCommand::new),
          entry("decide", DecideCommand::new),
          entry("decisions", DecisionsCommand::new),
          entry("forget", ForgetCommand::new),
          entry("verify", VerifyCommand::new),
          entry("bundle", BundleCommand::new),
          entry("incidents", IncidentsCommand::new),
          entry(
              "codebook",
              streams ->
                  new CommandLine(new CodebookCommand())
                      .addSubcommand(new CheckCommand(streams))
                      .addSubcommand(new GapsCommand(streams))),
          entry(
              "dictionary",
              streams ->
                  new CommandLine(new DictionaryCommand())
                      .addSubcommand(new DictionaryCheck(streams))),
          entry(
              "gazetteer",
              streams ->
                  new CommandLine(new GazetteerCommand())
                      .addSubcommand(new GazetteerImport(streams))
                      .addSubcommand(new GazetteerCheck(streams))));

  private Commands() {}

  static List<String> names() {
    return ALL.stream().map(Map.Entry::getKey).toList();
  }

  /**
   * Adds the command that the words ask for; all where they ask for help, for a command's other
   * name, or for none that there is.
   */
  static void addTo(CommandLine line, Streams streams, String... args) {
    Optional<String> asked = Stream.of(args).filter(arg -> !arg.startsWith("-")).findFirst();
    boolean known = asked.filter(names()::contains).isPresent();
    for (Map.Entry<String, Function<Streams, Object>> each : ALL) {
      if (!known || each.getKey().equals(asked.get())) {
        line.addSubcommand(each.getKey(), each.getValue().apply(streams));
      }
    }
  }
}
