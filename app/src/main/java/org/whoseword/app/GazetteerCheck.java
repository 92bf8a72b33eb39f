package org.whoseword.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.whoseword.gazetteer.CompiledGazetteer;
import org.whoseword.gazetteer.IndexError;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code whoseword gazetteer check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Whoseword.Version.class,
    header = "Reads an index whole and tells whether it is sound.",
    description = {
      "%nIts towns are also compared with a map of the world (Natural Earth): towns far from the"
          + " country that the index gives them are told. Disputed land has the country that"
          + " GeoNames gives its towns.%n"
    },
    footer = {
      "%nExit status: 0 it is sound; 1 it is not; 2 the command was not understood.",
      "%nExample:",
      "  whoseword gazetteer check places.index"
    })
final class GazetteerCheck implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "What 'gazetteer import' made.")
  private Path file = Path.of("places.index");

  private final Streams streams;

  GazetteerCheck(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try {
      CompiledGazetteer places = CompiledGazetteer.check(file);
      streams
          .out()
          .printf(
              Locale.ROOT,
              "%s is sound: %,d places under %,d names\n",
              file,
              places.places(),
              places.names());
      tell(CountryCheck.of(places.all(), places.borders()));
      return CommandLine.ExitCode.OK;
    } catch (IndexError e) {
      streams.err().println("whoseword: " + e.getMessage());
      return CommandLine.ExitCode.SOFTWARE;
    }
  }

  private void tell(CountryCheck check) {
    streams
        .out()
        .printf(
            Locale.ROOT,
            "%,d of %,d towns lie more than 10 km beyond their country's border, %,d more than"
                + " 100 km\n",
            check.beyond(),
            check.towns(),
            check.far());
    check.astray().forEach(line -> streams.out().println("  " + line));
  }
}
