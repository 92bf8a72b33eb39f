package org.whoseword.app;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whoseword.codebook.Codebook;
import org.whoseword.gazetteer.CompiledGazetteer;
import org.whoseword.gazetteer.IndexError;
import org.whoseword.where.Gazetteer;
import org.whoseword.where.JoinedGazetteer;
import org.whoseword.where.TableGazetteer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option of all commands that read: which places of the world they know. */
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
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), "--gazetteer: " + e.getMessage());
    }
  }
}
