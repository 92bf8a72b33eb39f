package org.whoseword.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.whoseword.claim.Reader;
import org.whoseword.intake.Copies;
import org.whoseword.intake.Given;
import org.whoseword.intake.Reports;
import org.whoseword.ledger.Ledger;
import org.whoseword.ledger.Ledgers;
import org.whoseword.ledger.Run;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of all commands that read reports and print readings: with what, and how. */
final class ReadingOptions {

  /** How a reading is printed. */
  enum Format {
    text,
    json,
    jsonl
  }

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (for people), json or jsonl; text unless said otherwise.")
  private Format format = Format.text;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write readings to this file; 'watch' appends to it, the others begin anew.")
  private @Nullable Path output;

  @Mixin private final ReaderOptions with = new ReaderOptions();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Reports read at the same time; the number of processors unless said.")
  private int threads = Runtime.getRuntime().availableProcessors();

  /**
   * Loads the reader and lets a command read what it has; readings are written out when the reports
   * that it hands over have come to their end.
   *
   * @param append whether what the output file holds stays
   * @return the exit status
   */
  int read(Streams streams, boolean append, Consumer<Consumer<Reports>> command) {
    checkThreads();
    Optional<ReaderOptions.Made> made = with.reader(streams);
    if (made.isEmpty()) {
      return CommandLine.ExitCode.SOFTWARE;
    }
    if (output == null) {
      return read(made.get().reader(), streams, command);
    }
    try (PrintStream file = open(output, append)) {
      return read(made.get().reader(), streams.to(file), command);
    }
  }

  /**
   * Loads the reader and lets a command read what it has into a ledger.
   *
   * @param where the ledger's file
   * @param command its name, by which the ledger keeps the runs
   * @param inputs what it was told to read
   * @return the exit status
   */
  int ingest(
      String where,
      String command,
      Given given,
      List<String> inputs,
      Streams streams,
      Consumer<Consumer<Reports>> work) {
    checkThreads();
    // Whatever is wrong with the ledger is said before the models are loaded.
    try (Ledger ledger = Ledgers.openOrCreate(where)) {
      Optional<ReaderOptions.Made> made = with.reader(streams);
      if (made.isEmpty()) {
        return CommandLine.ExitCode.SOFTWARE;
      }
      String hash = made.get().codebook().hash();
      String settings = RunSettings.of(given, Period.ALWAYS, inputs, with);
      LedgerRuns runs =
          new LedgerRuns(
              ledger,
              now -> new Run.Start(command, Whoseword.version(), hash, settings, now),
              made.get(),
              threads,
              streams);
      work.accept(runs);
      return runs.refused() > 0 ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
    }
  }

  private int read(Reader reader, Streams streams, Consumer<Consumer<Reports>> command) {
    ReadingRun run = new ReadingRun(reader, Printer.of(format, streams), streams);
    Copies copies = new Copies();
    command.accept(
        reports -> {
          run.read(copies.noted(reports), threads);
          streams.out().flush();
        });
    if (copies.exactCopies() + copies.nearCopies() > 0) {
      streams
          .err()
          .println(
              "whoseword: "
                  + copies.exactCopies()
                  + " reports have the same words as one before, "
                  + copies.nearCopies()
                  + " nearly the same; all were read, with a note");
    }
    return run.refused() > 0 ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
  }

  private void checkThreads() {
    if (threads < 1) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "--threads must be 1 or more, not " + threads);
    }
  }

  private static PrintStream open(Path file, boolean append) {
    OpenOption how = append ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING;
    try {
      return new PrintStream(
          new BufferedOutputStream(
              Files.newOutputStream(
                  file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how)),
          false,
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
