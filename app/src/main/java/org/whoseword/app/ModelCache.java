package org.whoseword.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.whoseword.nlp.NlpParser;
import org.whoseword.parse.Parser;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option of all commands that load the parser's model: where it is kept unpacked. */
final class ModelCache {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description = {
        "Keep the parser's unpacked model (150 MB) in this folder; unless said, in"
            + " $XDG_CACHE_HOME/whoseword or ~/.cache/whoseword, and nowhere if that cannot be"
            + " written."
      })
  private @Nullable Path folder;

  /**
   * Loads the parser.
   *
   * @throws ParameterException when the folder that was named neither holds the model nor can take
   *     it; a default folder that cannot is done without
   */
  Parser parser() {
    if (folder == null) {
      return NlpParser.load();
    }
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw wrong(folder + " is no folder");
    }
    try {
      return NlpParser.load(folder);
    } catch (IOException unusable) {
      throw wrong(
          "the model cannot be unpacked to "
              + folder
              + " ("
              + unusable.getClass().getSimpleName()
              + ": "
              + unusable.getMessage()
              + ")");
    }
  }

  private ParameterException wrong(String what) {
    return new ParameterException(
        Objects.requireNonNull(spec).commandLine(),
        "--cache: "
            + what
            + "; name a folder that can be written and has 150 MB of room, or leave --cache out");
  }
}
