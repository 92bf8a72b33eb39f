package org.whoseword.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.whoseword.codebook.Codebook;
import org.whoseword.ledger.Ledger;
import org.whoseword.ledger.Ledgers;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code whoseword bundle}. */
@Command(
    name = "bundle",
    mixinStandardHelpOptions = true,
    versionProvider = Whoseword.Version.class,
    header = "Packs what made a ledger's readings, so that others can make them again.",
    description = {
      "%nThe zip holds the codebook, your own actors and dictionaries, the settings of every run,"
          + " the hashes of all inputs and of the readings, and the commands that make them again."
          + " It holds no report. Name the same codebook, actors and dictionaries as 'ingest' was"
          + " given.%n"
    },
    footer = {"%nExample:", "  whoseword bundle news.ledger --output news-bundle.zip"})
final class BundleCommand implements Callable<Integer> {

  @Option(
      names = "--output",
      required = true,
      paramLabel = "ZIP",
      description = "The file to write.")
  private Path output = Path.of("");

  @Mixin private final ReaderOptions with = new ReaderOptions();

  @Parameters(index = "0", paramLabel = "LEDGER", description = "The ledger.")
  private String where = "";

  private final Streams streams;

  BundleCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = Ledgers.open(where)) {
      Optional<Codebook> codebook = with.codebook(streams);
      if (codebook.isEmpty()) {
        return CommandLine.ExitCode.SOFTWARE;
      }
      Bundle bundle = new Bundle(ledger, with);
      bundle.gather(codebook.get());
      bundle.write(output);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + output, e);
    }
    return CommandLine.ExitCode.OK;
  }
}
