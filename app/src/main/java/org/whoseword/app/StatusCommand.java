package org.whoseword.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.whoseword.ledger.Ledger;
import org.whoseword.ledger.Ledgers;
import org.whoseword.ledger.Run;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code whoseword status}. */
@Command(
    name = "status",
    aliases = "runs",
    mixinStandardHelpOptions = true,
    versionProvider = Whoseword.Version.class,
    header = "Tells what a ledger holds, and which runs wrote it.",
    footer = {"%nExample:", "  whoseword status news.ledger"})
final class StatusCommand implements Callable<Integer> {

  private static final int SHORT = 12;

  @Parameters(index = "0", paramLabel = "LEDGER", description = "The ledger's file.")
  private String where = "";

  private final Streams streams;

  StatusCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = Ledgers.open(where)) {
      Ledger.Size size = ledger.size();
      streams
          .out()
          .println(
              Numbers.of(size.reports())
                  + " reports, "
                  + Numbers.of(size.claims())
                  + " claims, "
                  + Numbers.of(size.refusals())
                  + " refused");
      List<Run> runs = ledger.runs();
      for (Run run : runs) {
        streams.out().println(line(run));
      }
    }
    return CommandLine.ExitCode.OK;
  }

  private static String line(Run run) {
    Run.Start start = run.start();
    String codebook = start.codebook();
    return run.n()
        + "  "
        + start.started()
        + "  "
        + start.command()
        + (run.finished().isEmpty() ? " (not finished)" : "")
        + "  codebook "
        + codebook.substring(0, Math.min(SHORT, codebook.length()))
        + "  "
        + Numbers.of(run.tally());
  }
}
