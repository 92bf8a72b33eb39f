package org.whoseword.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whoseword.claim.Reading;
import org.whoseword.ledger.Ledger;
import org.whoseword.ledger.Ledgers;
import org.whoseword.ledger.ReadingJson;
import org.whoseword.ledger.StoredReading;
import org.whoseword.where.Homes;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code whoseword homes}. */
@Command(
    name = "homes",
    mixinStandardHelpOptions = true,
    versionProvider = Whoseword.Version.class,
    header = "Tells where outlets are at home, by the places that their reports name.",
    description = {
      "%nPrints a table of outlets with country, state, number of reports counted, and the share of"
          + " these that name home most. Only places count whose state stands beside them or that"
          + " are the only ones of their name. INPUT is as for 'read', or one ledger. 'read --homes"
          + " FILE' takes such a table as a hint.%n"
    },
    footer = {
      "%nExit status: 0 all was read; 1 something was refused; 2 the command was not understood.",
      "%nExamples:",
      "  whoseword homes news.ledger > homes.tsv",
      "  whoseword read --homes homes.tsv report.json"
    })
final class HomesCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Mixin private final Gathering gathering = new Gathering();

  @Option(
      names = "--least",
      paramLabel = "N",
      defaultValue = "5",
      description = "Reports of an outlet that must name places; 5 unless said.")
  private int least;

  private final Streams streams;

  HomesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (least < 1) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), "--least must be 1 or more, not " + least);
    }
    Homes.Count count = new Homes.Count();
    Optional<String> where = gathering.ledger();
    int refused = 0;
    if (where.isPresent()) {
      try (Ledger ledger = Ledgers.open(where.get());
          Stream<StoredReading> all = ledger.readings()) {
        all.forEach(reading -> add(reading.tree(), count));
      }
    } else {
      Optional<Gathering.Gathered> gathered = gathering.read(streams);
      if (gathered.isEmpty()) {
        return CommandLine.ExitCode.SOFTWARE;
      }
      for (Reading reading : gathered.get().readings()) {
        add(ReadingJson.of(reading, List.of()), count);
      }
      refused = gathered.get().refused();
    }
    streams.out().print(count.homes(least).table());
    return refused > 0 ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
  }

  private static void add(JsonNode reading, Homes.Count count) {
    Optional<String> outlet = text(reading.path("report"), "outlet");
    if (outlet.isEmpty()) {
      return;
    }
    List<Homes.Seen> seen = new ArrayList<>();
    for (JsonNode place : reading.path("places")) {
      Homes.sure(
              text(place, "rule").orElse(""),
              text(place, "country"),
              text(place, "admin1"),
              text(place, "feature"))
          .ifPresent(seen::add);
    }
    count.add(outlet.get(), seen);
  }

  private static Optional<String> text(JsonNode node, String field) {
    return node.path(field).isTextual() ? Optional.of(node.path(field).asText()) : Optional.empty();
  }
}
