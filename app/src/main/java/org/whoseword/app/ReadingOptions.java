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
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.whoseword.codebook.Codebook;
import org.whoseword.intake.Copies;
import org.whoseword.intake.Reports;
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

  @Mixin private final CodebookFolder codebook = new CodebookFolder();

  @Mixin private final ModelCache cache = new ModelCache();

  @Mixin private final GazetteerFile places = new GazetteerFile();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Reports read at the same time; the number of processors unless said.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private OwnOptions own = new OwnOptions();

  /**
   * Loads the reader and lets a command read what it has; readings are written out when the reports
   * that it hands over have come to their end.
   *
   * @param append whether what the output file holds stays
   * @return the exit status
   */
  int read(Streams streams, boolean append, Consumer<Consumer<Reports>> command) {
    if (threads < 1) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "--threads must be 1 or more, not " + threads);
    }
    Optional<Codebook> known = own.addTo(codebook.codebook(), streams);
    if (known.isEmpty()) {
      return CommandLine.ExitCode.SOFTWARE;
    }
    if (output == null) {
      return read(known.get(), streams, command);
    }
    try (PrintStream file = open(output, append)) {
      return read(known.get(), streams.to(file), command);
    }
  }

  private int read(Codebook known, Streams streams, Consumer<Consumer<Reports>> command) {
    ReadingRun run =
        new ReadingRun(
            Readers.build(known, cache.parser(), places), Printer.of(format, streams), streams);
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
