package org.whoseword.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whoseword.codebook.Codebook;
import org.whoseword.gazetteer.CompiledGazetteer;
import org.whoseword.gazetteer.IndexError;
import org.whoseword.where.Gazetteer;
import org.whoseword.where.Homes;
import org.whoseword.where.JoinedGazetteer;
import org.whoseword.where.TableGazetteer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of all commands that read: which places they know, and where to expect them. */
final class GazetteerFile {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      description = {
        "Use the places of this index, which 'whoseword gazetteer import' made; those that are"
            + " built in unless said."
      })
  private @Nullable Path file;

  @Option(
      names = "--homes",
      paramLabel = "FILE",
      description = {
        "Expect places a little more where an outlet is at home, by this table, which 'whoseword"
            + " homes' made."
      })
  private @Nullable Path homes;

  private @Nullable CompiledGazetteer compiled;

  /**
   * The places of the codebook's tables, and the world's.
   *
   * @throws ParameterException when the file is no index that this version reads
   */
  Gazetteer gazetteer(Codebook codebook) {
    return new JoinedGazetteer(new TableGazetteer(codebook), compiled());
  }

  /** The file, if one was named. */
  Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  /** The table of homes, if one was named. */
  List<Path> homesFiles() {
    return homes == null ? List.of() : List.of(homes);
  }

  /** Tells one edition of the index from another. */
  String edition() {
    return compiled().edition();
  }

  private CompiledGazetteer compiled() {
    CompiledGazetteer known = compiled;
    if (known == null) {
      known = open();
      compiled = known;
    }
    return known;
  }

  private CompiledGazetteer open() {
    if (file == null) {
      return CompiledGazetteer.builtIn();
    }
    try {
      return CompiledGazetteer.open(file);
    } catch (IndexError e) {
      throw wrong("--gazetteer: " + e.getMessage());
    }
  }

  /**
   * Where outlets are at home; nowhere without a table.
   *
   * @throws ParameterException when the file is no such table
   */
  Homes homes() {
    if (homes == null) {
      return Homes.UNKNOWN;
    }
    try {
      return Homes.parse(Files.readString(homes));
    } catch (IOException e) {
      throw wrong("--homes: " + homes + " cannot be read");
    } catch (IllegalArgumentException e) {
      throw wrong("--homes: " + homes + ": " + e.getMessage());
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
