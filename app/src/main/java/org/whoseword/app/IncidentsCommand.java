package org.whoseword.app;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.whoseword.incident.Incident;
import org.whoseword.incident.Incidents;
import org.whoseword.ledger.IncidentJson;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code whoseword incidents}. */
@Command(
    name = "incidents",
    mixinStandardHelpOptions = true,
    versionProvider = Whoseword.Version.class,
    header = "Gathers claims into incidents and tells how many independent sources each has.",
    description = {
      "%nInputs are as for 'read'. An incident is one event as all reports tell it: which of them"
          + " share one text, on whose word it stands in the end, what numbers are given, what was"
          + " revised and what contradicts what.%n",
      "INPUT may be one ledger instead: then its incidents are brought up to date, kept in it, and"
          + " printed.%n"
    },
    footer = {
      "%nExit status: 0 all was read; 1 something was refused; 2 the command was not understood.",
      "%nExamples:",
      "  whoseword incidents --format jsonl reports/ > incidents.jsonl",
      "  whoseword incidents news.ledger"
    })
final class IncidentsCommand implements Callable<Integer> {

  @Mixin private final Gathering gathering = new Gathering();

  private final Streams streams;

  IncidentsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Optional<String> where = gathering.ledger();
    if (where.isPresent()) {
      Optional<Incidents> gathered = Ledgered.gather(where.get(), gathering, streams);
      gathered.ifPresent(this::print);
      return gathered.isPresent() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }
    Optional<Gathering.Gathered> gathered = gathering.read(streams);
    if (gathered.isEmpty()) {
      return CommandLine.ExitCode.SOFTWARE;
    }
    Incidents incidents = Incidents.inMemory();
    gathered.get().readings().forEach(incidents::add);
    print(incidents);
    return gathered.get().refused() > 0 ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
  }

  private void print(Incidents gathered) {
    Ink ink = new Ink(streams.colour());
    for (Incident incident : gathered.incidents()) {
      streams
          .out()
          .print(
              gathering.print(
                  () -> IncidentText.of(incident, ink), () -> IncidentJson.of(incident)));
    }
  }
}
