package org.whoseword.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.whoseword.claim.Reader;
import org.whoseword.claim.Reading;
import org.whoseword.intake.Arrival;
import org.whoseword.intake.Given;
import org.whoseword.intake.Intake;
import org.whoseword.ledger.Ledgers;
import org.whoseword.ledger.ReadingJson;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The options and inputs of commands that look at many reports together. */
final class Gathering {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (for people), json or jsonl; text unless said otherwise.")
  private ReadingOptions.Format format = ReadingOptions.Format.text;

  @Mixin private final InputOptions input = new InputOptions();

  @Mixin private final CodebookFolder codebook = new CodebookFolder();

  @Mixin private final ModelCache cache = new ModelCache();

  @Mixin private final GazetteerFile places = new GazetteerFile();

  @Mixin private OwnOptions own = new OwnOptions();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Reports read at the same time; the number of processors unless said.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Files, folders, or -; or one ledger.")
  private List<String> inputs = List.of();

  /**
   * What was read.
   *
   * @param refused how many inputs or records were refused; each was told on standard error
   */
  record Gathered(List<Reading> readings, int refused) {}

  /** The ledger that was given instead of inputs. */
  Optional<String> ledger() {
    return Optional.of(inputs.get(0)).filter(one -> inputs.size() == 1 && Ledgers.isLedger(one));
  }

  /** A reader; empty when a file of one's own is wrong. */
  Optional<Reader> reader(Streams streams) {
    return own.addTo(codebook.codebook(), streams)
        .map(known -> Readers.build(known, cache.parser(), places));
  }

  int threads() {
    if (threads < 1) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "--threads must be 1 or more, not " + threads);
    }
    return threads;
  }

  ReadingOptions.Format format() {
    return format;
  }

  /** What was gathered, in the format that was asked for. */
  String print(Supplier<String> text, Supplier<ObjectNode> json) {
    return switch (format) {
      case text -> text.get();
      case json -> ReadingJson.pretty(json.get());
      case jsonl -> ReadingJson.line(json.get());
    };
  }

  private record Outcome(Optional<Reading> reading, Optional<Arrival.Refusal> refusal) {}

  /** Reads all inputs; empty when a file of one's own is wrong. */
  Optional<Gathered> read(Streams streams) {
    int atOnce = threads();
    Given given = input.given();
    Optional<Reader> made = reader(streams);
    if (made.isEmpty()) {
      return Optional.empty();
    }
    Reader reader = made.get();
    List<Reading> readings = new ArrayList<>();
    List<Arrival.Refusal> refusals = new ArrayList<>();
    try (InOrder<Outcome> reading =
        new InOrder<>(
            atOnce,
            outcome -> {
              outcome.reading().ifPresent(readings::add);
              outcome.refusal().ifPresent(refusals::add);
            })) {
      new Intake(given, streams.in())
          .reports(inputs)
          .read(arrival -> reading.add(() -> outcome(reader, arrival)));
      reading.finish();
    }
    refusals.forEach(refusal -> streams.err().println("whoseword: " + refusal.message()));
    return Optional.of(new Gathered(readings, refusals.size()));
  }

  private static Outcome outcome(Reader reader, Arrival arrival) {
    if (arrival instanceof Arrival.Refusal refusal) {
      return new Outcome(Optional.empty(), Optional.of(refusal));
    }
    Arrival.Accepted accepted = (Arrival.Accepted) arrival;
    try {
      return new Outcome(Optional.of(reader.read(accepted.report())), Optional.empty());
    } catch (RuntimeException fault) {
      return new Outcome(Optional.empty(), Optional.of(Faults.refusal(accepted.report(), fault)));
    }
  }
}
