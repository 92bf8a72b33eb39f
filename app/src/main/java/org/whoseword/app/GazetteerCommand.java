package org.whoseword.app;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code whoseword gazetteer}: holds the commands about places. */
@Command(
    name = "gazetteer",
    mixinStandardHelpOptions = true,
    versionProvider = Whoseword.Version.class,
    header = "Works on the index of the world's places.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "%nExamples:",
      "  whoseword gazetteer import allCountries.zip",
      "  whoseword gazetteer check places.index"
    })
final class GazetteerCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    CommandSpec known = Objects.requireNonNull(spec);
    throw new ParameterException(known.commandLine(), "say which command: import or check");
  }
}
