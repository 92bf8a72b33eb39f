package org.whoseword.app;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code whoseword dictionary}: holds the commands about other people's dictionaries. */
@Command(
    name = "dictionary",
    mixinStandardHelpOptions = true,
    versionProvider = Whoseword.Version.class,
    header = "Works on dictionaries of TABARI and PETRARCH.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {"%nExample:", "  whoseword dictionary check my.actors.txt"})
final class DictionaryCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    CommandSpec known = Objects.requireNonNull(spec);
    throw new ParameterException(known.commandLine(), "say which command: check");
  }
}
