package org.whoseword.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.whoseword.intake.Intake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

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

  @Mixin private final ReadingOptions reading = new ReadingOptions();

  @Mixin private final InputOptions input = new InputOptions();

  @Parameters(paramLabel = "INPUT", arity = "1..*", description = "Files, folders, or -.")
  private List<String> inputs = List.of();

  private final Streams streams;

  ReadCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Intake intake = new Intake(input.given(), streams.in());
    return reading.read(streams, false, reader -> reader.accept(intake.reports(inputs)));
  }
}
