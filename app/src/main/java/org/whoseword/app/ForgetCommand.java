package org.whoseword.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.whoseword.ledger.Ledger;
import org.whoseword.ledger.Ledgers;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code whoseword forget}. */
@Command(
    name = "forget",
    mixinStandardHelpOptions = true,
    versionProvider = Whoseword.Version.class,
    header = "Removes reports from a ledger, and every trace of them.",
    description = {
      "%nText, claims, former readings, decisions, names that nothing else needs, and what the"
          + " indexes hold go; a hash stays, by which the report is kept out when it comes again. The"
          + " file is written anew, which takes as long as copying it.%n"
    },
    footer = {
      "%nExit status: 0 all were there and are gone; 1 one was not there.",
      "%nExample:",
      "  whoseword forget news.ledger report-17"
    })
final class ForgetCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "LEDGER", description = "The ledger's file.")
  private String where = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "REPORT",
      description = "Ids of reports, their own or of their content.")
  private List<String> reports = List.of();

  private final Streams streams;

  ForgetCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    int missing = 0;
    try (Ledger ledger = Ledgers.open(where)) {
      for (String report : reports) {
        if (!ledger.forget(report, IngestCommand.now())) {
          streams.err().println("whoseword: no report '" + report + "' in " + where);
          missing++;
        }
      }
      ledger.compact();
    }
    streams.out().println((reports.size() - missing) + " reports forgotten");
    return missing > 0 ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
  }
}
