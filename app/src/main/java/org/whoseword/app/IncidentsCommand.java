package org.whoseword.app;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.whoseword.incident.Incident;
import org.whoseword.incident.Incidents;
import org.whoseword.ledger.ReadingJson;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code whoseword incidents}. */
@Command(
    name = "incidents",
    mixinStandardHelpOptions = true,
    versionProvider = Whoseword.Version.class,
    header = "Gathers claims into incidents and tells how many independent sources each has.",
    description = {
      "%nInputs are as for 'read'. An incident is one event as all reports tell it: which of them share"
          + " one text, on whose word it stands in the end, what numbers are given, what was revised"
          + " and what contradicts what.%n"
    },
    footer = {
      "%nExit status: 0 all was read; 1 something was refused; 2 the command was not understood.",
      "%nExample:",
      "  whoseword incidents --format jsonl reports/ > incidents.jsonl"
    })
final class IncidentsCommand implements Callable<Integer> {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (for people), json or jsonl; text unless said otherwise.")
  private ReadingOptions.Format format = ReadingOptions.Format.text;

  @Mixin private final Gathering gathering = new Gathering();

  private final Streams streams;

  IncidentsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Optional<Gathering.Gathered> gathered = gathering.read(streams);
    if (gathered.isEmpty()) {
      return CommandLine.ExitCode.SOFTWARE;
    }
    Incidents incidents = Incidents.inMemory();
    gathered.get().readings().forEach(incidents::add);
    for (Incident incident : incidents.incidents()) {
      streams.out().print(print(incident));
    }
    return gathered.get().refused() > 0 ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
  }

  private String print(Incident incident) {
    return switch (format) {
      case text -> IncidentText.of(incident, new Ink(streams.colour()));
      case json -> ReadingJson.pretty(IncidentJson.of(incident));
      case jsonl -> ReadingJson.line(IncidentJson.of(incident));
    };
  }
}
