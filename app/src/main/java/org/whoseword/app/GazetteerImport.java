package org.whoseword.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.whoseword.gazetteer.DumpError;
import org.whoseword.gazetteer.Import;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code whoseword gazetteer import}. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    versionProvider = Whoseword.Version.class,
    header = "Makes an index of places from GeoNames' dump, for --gazetteer.",
    description = {
      "%nFILEs are those of the dump, zipped or not: allCountries, one country's or citiesNNN (one"
          + " of these at least), and, if there, alternateNamesV2, admin1CodesASCII, admin2Codes"
          + " and hierarchy. What a file holds is told by its first line, not by its name. An"
          + " import that was broken off goes on when it is started again in the same way.%n"
    },
    footer = {
      "%nGeoNames' data are at download.geonames.org/export/dump, under CC BY 4.0: name GeoNames"
          + " where you publish what was read with them.",
      "%nExit status: 0 the index is made; 1 it is not; 2 the command was not understood.",
      "%nExamples:",
      "  whoseword gazetteer import allCountries.zip",
      "  whoseword gazetteer import --out world.index allCountries.zip alternateNamesV2.zip"
          + " admin1CodesASCII.txt admin2Codes.txt hierarchy.zip",
      "  whoseword read --gazetteer world.index report.txt"
    })
final class GazetteerImport implements Callable<Integer> {

  /** Wide enough for the longest line of progress. */
  private static final int LINE = 70;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The index; places.index in this folder unless said.")
  private Path out = Path.of("places.index");

  @Option(
      names = "--kinds",
      paramLabel = "LETTERS",
      description =
          "GeoNames' feature classes to take: A units, H waters, L regions, P towns, R roads,"
              + " S buildings and camps, T mountains, U undersea, V woods; AHLPST unless said.")
  private @Nullable String kinds;

  @Option(
      names = "--languages",
      paramLabel = "CODE",
      split = ",",
      description = "Languages of further names in alternateNamesV2; en unless said.")
  private Set<String> languages = new LinkedHashSet<>();

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files of the dump.")
  private List<Path> files = List.of();

  private final Streams streams;

  GazetteerImport(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (Files.isDirectory(out)) {
      throw wrong("--out: " + out + " is a folder");
    }
    Import.Request request =
        new Import.Request(files, out, kinds(), languages.isEmpty() ? Import.LANGUAGES : languages);
    try {
      Import.Result result = Import.run(request, this::show);
      wipe();
      print(result);
      return CommandLine.ExitCode.OK;
    } catch (DumpError e) {
      wipe();
      streams.err().println("whoseword: " + e.getMessage());
    } catch (IOException e) {
      wipe();
      streams
          .err()
          .println(
              "whoseword: the import broke off ("
                  + e.getClass().getSimpleName()
                  + ": "
                  + e.getMessage()
                  + "); started again, it goes on from there");
    }
    return CommandLine.ExitCode.SOFTWARE;
  }

  private Set<String> kinds() {
    if (kinds == null) {
      return Import.KINDS;
    }
    if (!kinds.matches("[AHLPRSTUV]+")) {
      throw wrong("--kinds takes letters of AHLPRSTUV, not '" + kinds + "'");
    }
    return Set.copyOf(new LinkedHashSet<>(List.of(kinds.split(""))));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }

  /** One line that is written over again. */
  private void show(String stage, long lines, int percent) {
    if (streams.progress()) {
      String line =
          stage.equals("sorting")
              ? "sorting the names"
              : String.format(Locale.ROOT, "%s: %,d lines, %d %%", stage, lines, percent);
      streams.err().printf(Locale.ROOT, "\r%-" + LINE + "s", line);
      streams.err().flush();
    }
  }

  private void wipe() {
    if (streams.progress()) {
      streams.err().print("\r" + " ".repeat(LINE) + "\r");
      streams.err().flush();
    }
  }

  private void print(Import.Result result) {
    streams
        .out()
        .printf(
            Locale.ROOT,
            "%s: %,d places under %,d names%s\n",
            out,
            result.places(),
            result.names(),
            result.resumed() ? " (an earlier import was gone on with)" : "");
    tell(result.found(), "were in no country: the map of the world told theirs");
    tell(result.corrected(), "were in a country far away: they have that of the map of the world");
    if (result.skipped() > 0) {
      streams
          .err()
          .printf(
              Locale.ROOT,
              "whoseword: %,d lines were not understood, the first at %s\n",
              result.skipped(),
              result.firstSkipped().orElse("?"));
    }
  }

  private void tell(long places, String what) {
    if (places > 0) {
      streams.out().printf(Locale.ROOT, "%,d places %s\n", places, what);
    }
  }
}
