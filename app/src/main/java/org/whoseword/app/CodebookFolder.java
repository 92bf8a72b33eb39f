package org.whoseword.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.CodebookError;
import org.whoseword.codebook.CodebookReader;
import picocli.CommandLine.Option;

/** The option of all commands that need a codebook: which one. */
final class CodebookFolder {

  @Option(
      names = "--codebook",
      paramLabel = "DIR",
      description = "Use the codebook in this folder; the one that is built in unless said.")
  private @Nullable Path folder;

  /** The folder, if one was named. */
  Optional<Path> folder() {
    return Optional.ofNullable(folder);
  }

  /** The texts of the codebook's files, by their path in it. */
  Map<String, String> files() {
    return folder().map(CodebookReader::files).orElseGet(CodebookReader::builtInFiles);
  }

  /**
   * The codebook in the folder, or the one that is built in.
   *
   * @throws CodebookError when it is broken
   */
  Codebook codebook() {
    return folder().map(CodebookReader::read).orElseGet(CodebookReader::builtIn);
  }
}
