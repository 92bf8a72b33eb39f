package org.whoseword.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;

/** What an export may be. */
public enum Format {
  /** A Frictionless data package with a CSV. */
  CSV("claims.csv"),
  /** A Frictionless data package with JSON Lines. */
  JSONL("claims.jsonl"),
  PARQUET,
  GEOJSON,
  /** CSV with ACLED's columns. */
  ACLED,
  /** CSV with the columns of UCDP's Georeferenced Event Dataset. */
  UCDP,
  /** TSV with POLECAT's columns. */
  POLECAT,
  PLOVER,
  /** PROV-JSON. */
  PROV,
  /** W3C Web Annotations. */
  ANNOTATIONS,
  /** STIX 2.1. */
  STIX,
  /** Annotated reports. */
  GOLD;

  private final Optional<String> packed;

  Format() {
    this.packed = Optional.empty();
  }

  Format(String file) {
    this.packed = Optional.of(file);
  }

  /** The file in the package, where the format is one. */
  Optional<String> packed() {
    return packed;
  }

  /** The table whose columns it has. */
  Table table() {
    return switch (this) {
      case ACLED -> AcledTable.table();
      case UCDP -> UcdpTable.table();
      case POLECAT -> PolecatTable.table();
      default -> OwnTable.table();
    };
  }

  /**
   * Begins to write.
   *
   * @param raw whether text that looks like a formula is left as it is
   * @param file that {@code out} writes; for a format that writes its file by itself
   */
  Sink open(boolean raw, Path file, OutputStream out) throws IOException {
    return switch (this) {
      case CSV, ACLED, UCDP, POLECAT -> new CsvSink(table(), raw, out);
      case JSONL -> new LinesSink(table(), out);
      case PARQUET -> new ParquetSink(table(), file);
      case GEOJSON -> new GeoJsonSink(out);
      case PLOVER -> new PloverSink(out);
      case PROV -> new ProvSink(out);
      case ANNOTATIONS -> new AnnotationSink(out);
      case STIX -> new StixSink(out);
      case GOLD -> new GoldSink(out);
    };
  }
}
