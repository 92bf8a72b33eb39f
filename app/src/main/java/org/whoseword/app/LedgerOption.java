package org.whoseword.app;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that sends what is read into a ledger. */
final class LedgerOption {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description = {
        "Read into this ledger instead of printing readings; it is made when there is none. Each"
            + " look that finds something is a run, of which one line is printed. What the ledger"
            + " has is not read again."
      })
  private @Nullable String where;

  /** The ledger's file, if it is named. */
  @Nullable String where() {
    if (where == null) {
      return null;
    }
    CommandSpec command = Objects.requireNonNull(spec);
    for (String other : new String[] {"--format", "--output"}) {
      if (command.commandLine().getParseResult().hasMatchedOption(other)) {
        throw new ParameterException(
            command.commandLine(), "with --ledger nothing is printed that " + other + " is for");
      }
    }
    return where;
  }
}
