package org.whoseword.app;

import java.io.PrintStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.whoseword.claim.Reader;
import org.whoseword.codebook.Codebook;
import org.whoseword.intake.Given;
import org.whoseword.intake.Intake;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code whoseword read}. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    versionProvider = Whoseword.Version.class,
    header = "Reads reports and prints who did what to whom, where, when, and on whose word.",
    description = {
      "%nInputs are files, folders or - for standard input: plain text, HTML pages, RSS and Atom"
          + " feeds, PDF, CSV tables, JSON records"
          + " {\"id\",\"title\",\"text\",\"published\",\"outlet\",\"url\",\"language\"} (one a line or"
          + " in an array), web archives (.warc, .warc.gz), and .zip, .gz or .tar of any of these. What an input says of itself wins over the options below.%n"
    },
    footer = {
      "%nExit status: 0 all was read; 1 something was refused; 2 the command was not understood.",
      "%nExamples:",
      "  whoseword read report.txt",
      "  whoseword read --published 2026-03-14 --outlet 'Example Post' report.txt",
      "  whoseword read --format jsonl reports/ more.jsonl > readings.jsonl",
      "  curl -s https://news.example/story.html | whoseword read -"
    })
final class ReadCommand implements Callable<Integer> {

  /** How a reading is printed. */
  enum Format {
    text,
    json,
    jsonl
  }

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (for people), json or jsonl; text unless said otherwise.")
  private Format format = Format.text;

  @Mixin private final InputOptions input = new InputOptions();

  @Mixin private final CodebookFolder codebook = new CodebookFolder();

  @Mixin private final ModelCache cache = new ModelCache();

  @Mixin private final GazetteerFile places = new GazetteerFile();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Reports read at the same time; the number of processors unless said.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private OwnOptions own = new OwnOptions();

  @Parameters(paramLabel = "INPUT", arity = "1..*", description = "Files, folders, or -.")
  private List<String> inputs = List.of();

  private final Streams streams;

  ReadCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (threads < 1) {
      throw wrong("--threads must be 1 or more, not " + threads);
    }
    Given given = input.given();
    PrintStream out = streams.out();
    Optional<Codebook> known = own.addTo(codebook.codebook(), streams);
    if (known.isEmpty()) {
      return CommandLine.ExitCode.SOFTWARE;
    }
    Reader reader = Readers.build(known.get(), cache.parser(), places);
    Printer printer = Printer.of(format, streams);
    ReadingRun run = new ReadingRun(reader, printer, streams);
    run.read(new Intake(given, streams.in()).reports(inputs), threads);
    out.flush();
    return run.refused() > 0 ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
