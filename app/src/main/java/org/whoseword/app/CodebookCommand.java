package org.whoseword.app;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code whoseword codebook}: holds the commands about the codebook. */
@Command(
    name = "codebook",
    mixinStandardHelpOptions = true,
    versionProvider = Whoseword.Version.class,
    header = "Works on the codebook: what Whoseword knows about words.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "%nExamples:",
      "  whoseword codebook check --codebook my-codebook --watch",
      "  whoseword codebook gaps reports/"
    })
final class CodebookCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    CommandSpec known = Objects.requireNonNull(spec);
    throw new ParameterException(known.commandLine(), "say which command: check or gaps");
  }
}
