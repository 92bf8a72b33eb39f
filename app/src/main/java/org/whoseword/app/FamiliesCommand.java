package org.whoseword.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.whoseword.claim.Reading;
import org.whoseword.incident.Family;
import org.whoseword.incident.Lineage;
import org.whoseword.incident.MemoryLineageIndex;
import org.whoseword.incident.Wordings;
import org.whoseword.ledger.ReadingJson;
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
      "%nInputs are as for 'read'. Every report is in one family; one with a text of its own is alone"
          + " in it.%n"
    },
    footer = {
      "%nExit status: 0 all was read; 1 something was refused; 2 the command was not understood.",
      "%nExample:",
      "  whoseword families --format jsonl reports/ > families.jsonl"
    })
final class FamiliesCommand implements Callable<Integer> {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (for people), json or jsonl; text unless said otherwise.")
  private ReadingOptions.Format format = ReadingOptions.Format.text;

  @Mixin private final Gathering gathering = new Gathering();

  private final Streams streams;

  FamiliesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Optional<Gathering.Gathered> gathered = gathering.read(streams);
    if (gathered.isEmpty()) {
      return CommandLine.ExitCode.SOFTWARE;
    }
    Map<String, Reading> readings = new HashMap<>();
    gathered.get().readings().forEach(each -> readings.put(each.report().contentId(), each));
    for (Family family : families(gathered.get().readings())) {
      streams.out().print(print(family, readings));
    }
    return gathered.get().refused() > 0 ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
  }

  static List<Family> families(List<Reading> readings) {
    Lineage lineage = new Lineage(new MemoryLineageIndex());
    readings.forEach(reading -> lineage.add(Wordings.of(reading)));
    return lineage.families();
  }

  private String print(Family family, Map<String, Reading> readings) {
    return switch (format) {
      case text -> FamilyText.of(family, readings, new Ink(streams.colour()));
      case json -> ReadingJson.pretty(FamilyJson.of(family, readings));
      case jsonl -> ReadingJson.line(FamilyJson.of(family, readings));
    };
  }
}
