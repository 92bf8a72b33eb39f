package org.whoseword.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.whoseword.claim.Explanation;
import org.whoseword.claim.Reader;
import org.whoseword.ledger.PrettyJson;
import org.whoseword.text.Header;
import org.whoseword.text.Report;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code whoseword explain}. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Whoseword.Version.class,
    header = "Shows why a sentence reads as it does: its parse, the rules tried, its claims.",
    description = {
      "%nFor each word that the codebook speaks of: its normal form, the patterns that were tried,"
          + " the first place at which one fails, and what stands over the word. Patterns that were"
          + " chosen are marked with *.%n"
    },
    footer = {
      "%nExit status: 0 it was explained; 2 the command was not understood.",
      "%nExamples:",
      "  whoseword explain 'The army denied that it had shelled the town.'",
      "  whoseword explain --all --input sentences.txt",
      "  whoseword explain --format json 'Police arrested two men.' | jq .words"
    })
final class ExplainCommand implements Callable<Integer> {

  /** How an explanation is printed. */
  enum Format {
    text,
    json
  }

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (for people) or json; text unless said otherwise.")
  private Format format = Format.text;

  @Option(
      names = "--input",
      paramLabel = "FILE",
      description = "A sentence a line; - for standard input.")
  private @Nullable String input;

  @Option(names = "--all", description = "Show the patterns that do not fit, too.")
  private boolean all;

  @Mixin private final CodebookFolder codebook = new CodebookFolder();

  @Mixin private final ModelCache cache = new ModelCache();

  @Mixin private final GazetteerFile places = new GazetteerFile();

  @Parameters(paramLabel = "SENTENCE", arity = "0..*", description = "What is to be explained.")
  private List<String> sentences = List.of();

  private final Streams streams;

  ExplainCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    List<String> asked = new ArrayList<>(sentences);
    if (input != null) {
      asked.addAll(lines(input));
    }
    if (asked.isEmpty()) {
      throw wrong("no SENTENCE and no --input");
    }
    Reader reader = Readers.build(codebook.codebook(), cache.parser(), places);
    PrintStream out = streams.out();
    for (String sentence : asked) {
      Report report = new Report("explain", Optional.empty(), Header.EMPTY, sentence);
      Explanation explanation = reader.explain(report);
      out.print(
          format == Format.json
              ? PrettyJson.of(ExplanationJson.of(explanation)) + "\n"
              : new ExplanationText(explanation, all, new Ink(streams.colour())).text());
    }
    return CommandLine.ExitCode.OK;
  }

  private List<String> lines(String file) {
    try {
      byte[] bytes =
          file.equals("-") ? streams.in().readAllBytes() : Files.readAllBytes(Path.of(file));
      return new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw wrong("cannot read " + file + ": " + e.getMessage());
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
