package org.whoseword.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.CodebookReader;
import org.whoseword.who.Dictionary;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code whoseword dictionary check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Whoseword.Version.class,
    header =
        "Reads TABARI and PETRARCH dictionaries and shows each line that it does not understand.",
    footer = {
      "%nExit status: 0 every line was understood; 1 some were not; 2 the command was not"
          + " understood.",
      "%nExample:",
      "  whoseword dictionary check my.actors.txt my.agents.txt"
    })
final class DictionaryCheck implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Actors, agents or discards.")
  private List<Path> files = List.of();

  private final Streams streams;

  DictionaryCheck(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Codebook codebook = CodebookReader.builtIn();
    int problems = 0;
    for (Path file : files) {
      Dictionary dictionary = OwnOptions.dictionary(file.toString(), bytes(file), codebook);
      for (Dictionary.Problem problem : dictionary.problems()) {
        streams
            .out()
            .print(
                file
                    + ":"
                    + problem.line()
                    + ": "
                    + problem.reason()
                    + ": "
                    + problem.text()
                    + "\n");
      }
      streams.out().print(summary(dictionary) + "\n");
      problems += dictionary.problems().size();
    }
    return problems == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }

  /** "my.actors.txt: 120 lines, 40 actors; 1 line not understood (0.83 %)". */
  static String summary(Dictionary dictionary) {
    int bad = dictionary.problems().size();
    return String.format(
        Locale.ROOT,
        "%s: %,d lines, %,d %s; %,d not understood (%.2f %%)",
        dictionary.file(),
        dictionary.lines(),
        dictionary.entries(),
        dictionary.kind().name().toLowerCase(Locale.ROOT),
        bad,
        bad * 100.0 / Math.max(1, dictionary.lines()));
  }

  private byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "cannot read " + file + ": " + e.getClass().getSimpleName());
    }
  }
}
