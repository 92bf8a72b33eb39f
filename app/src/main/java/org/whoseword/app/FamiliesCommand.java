package org.whoseword.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.whoseword.claim.Reading;
import org.whoseword.incident.Echo;
import org.whoseword.incident.Echoes;
import org.whoseword.incident.Family;
import org.whoseword.incident.Incidents;
import org.whoseword.incident.Lineage;
import org.whoseword.incident.MemoryLineageIndex;
import org.whoseword.incident.Wordings;
import org.whoseword.ledger.FamilyJson;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code whoseword families}. */
@Command(
    name = "families",
    mixinStandardHelpOptions = true,
    versionProvider = Whoseword.Version.class,
    header = "Tells which reports share one text: who copied whom, and which passages they share.",
    description = {
      "%nInputs are as for 'read'. Every report is in one family; one with a text of its own is"
          + " alone in it. INPUT may be one ledger instead; then no shared passages are shown.%n"
    },
    footer = {
      "%nExit status: 0 all was read; 1 something was refused; 2 the command was not understood.",
      "%nExamples:",
      "  whoseword families --format jsonl reports/ > families.jsonl",
      "  whoseword families news.ledger",
      "  whoseword families --outlets news.ledger"
    })
final class FamiliesCommand implements Callable<Integer> {

  @Option(
      names = "--outlets",
      description =
          "Tell how often each outlet prints what another printed first, and no families.")
  private boolean outlets;

  @Mixin private final Gathering gathering = new Gathering();

  private final Streams streams;

  FamiliesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Optional<String> where = gathering.ledger();
    if (where.isPresent()) {
      Optional<Incidents> gathered = Ledgered.gather(where.get(), gathering, streams);
      gathered.ifPresent(all -> print(all.families(), Map.of()));
      return gathered.isPresent() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }
    Optional<Gathering.Gathered> gathered = gathering.read(streams);
    if (gathered.isEmpty()) {
      return CommandLine.ExitCode.SOFTWARE;
    }
    Map<String, Reading> readings = new HashMap<>();
    gathered.get().readings().forEach(each -> readings.put(each.report().contentId(), each));
    print(families(gathered.get().readings()), readings);
    return gathered.get().refused() > 0 ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
  }

  static List<Family> families(List<Reading> readings) {
    Lineage lineage = new Lineage(new MemoryLineageIndex());
    readings.forEach(reading -> lineage.add(Wordings.of(reading)));
    return lineage.families();
  }

  private void print(List<Family> families, Map<String, Reading> readings) {
    if (outlets) {
      Echoes.of(families).forEach(this::print);
      return;
    }
    Ink ink = new Ink(streams.colour());
    for (Family family : families) {
      streams
          .out()
          .print(
              gathering.print(
                  () -> FamilyText.of(family, readings, ink),
                  () -> FamilyJson.of(family, readings)));
    }
  }

  private void print(Echo echo) {
    streams
        .out()
        .print(
            gathering.print(
                () ->
                    echo.later()
                        + " printed "
                        + echo.texts()
                        + " of its "
                        + Numbers.of(echo.of())
                        + " texts after "
                        + echo.first()
                        + (echo.agency() ? " (agency)" : "")
                        + "\n",
                () -> FamilyJson.of(echo)));
  }
}
