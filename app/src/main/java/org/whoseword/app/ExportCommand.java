package org.whoseword.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.whoseword.exchange.Decided;
import org.whoseword.exchange.Export;
import org.whoseword.exchange.Format;
import org.whoseword.ledger.Ledger;
import org.whoseword.ledger.Ledgers;
import org.whoseword.ledger.QueryReader;
import org.whoseword.ledger.Redaction;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code whoseword export}. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = Whoseword.Version.class,
    header = "Writes claims of a ledger for other programs to read.",
    description = {
      "%nEvery claim that the query finds is written, all claims without one; never a part of them."
          + " The output takes its name when it is whole. docs/exports.md describes each format.%n"
    },
    footer = {
      "%nExit status: 0; 1 the ledger cannot be read or the output not be written; 2 the command or"
          + " the query was not understood.",
      "%nExamples:",
      "  whoseword export news.ledger --format csv --output claims/",
      "  whoseword export news.ledger --format acled --output events.csv 'country:SYR date:2016'",
      "  whoseword export news.ledger --format parquet --redact --output open.parquet"
    })
final class ExportCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = {
        "csv, jsonl: a folder, a Frictionless data package; parquet; geojson; acled, ucdp (CSV);"
            + " polecat (TSV); plover (JSON Lines); prov (PROV-JSON); annotations (W3C Web"
            + " Annotations); stix (STIX 2.1); gold (annotated reports)."
      })
  private Format format = Format.CSV;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "PATH",
      description = "The file, or folder, to write.")
  private Path output = Path.of("");

  @Option(
      names = "--raw",
      description = "Leave text alone that a spreadsheet would take for a formula.")
  private boolean raw;

  @Option(
      names = "--decisions",
      paramLabel = "USE",
      description =
          "ignore what people decided; apply it: without what was rejected, corrections made; or"
              + " only what was accepted or corrected. ignore unless said.")
  private Decided.Use decisions = Decided.Use.IGNORE;

  @Option(
      names = "--redact",
      arity = "0..1",
      fallbackValue = "1",
      paramLabel = "BLUR",
      description =
          "Leave out names and words, and blur places: to a grid of so many degrees (1 unless"
              + " said), or to admin1.")
  private @Nullable String redact;

  @Parameters(index = "0", paramLabel = "LEDGER", description = "The ledger's file.")
  private String where = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "QUERY",
      description = "What to write; several words are one query.")
  private List<String> words = List.of();

  private final Streams streams;

  ExportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    String said = String.join(" ", words);
    Export export = new Export(format, QueryReader.read(said), raw, redaction(), decisions);
    try (Ledger ledger = Ledgers.open(where)) {
      Export.Written written = export.write(ledger, said, output);
      streams.err().println(line(written));
    }
    return CommandLine.ExitCode.OK;
  }

  private Optional<Redaction> redaction() {
    try {
      return Optional.ofNullable(redact).map(Redaction::of);
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), "--redact: " + wrong.getMessage(), wrong);
    }
  }

  private String line(Export.Written written) {
    String left =
        written.leftOut() == 0
            ? ""
            : String.format(Locale.ROOT, "; %,d found and left out", written.leftOut());
    return String.format(Locale.ROOT, "%s: %,d claims%s", output, written.claims(), left);
  }
}
