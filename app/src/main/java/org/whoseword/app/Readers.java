package org.whoseword.app;

import java.nio.file.Path;
import java.util.Optional;
import org.whoseword.claim.Reader;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.CodebookReader;
import org.whoseword.nlp.NlpParser;
import org.whoseword.parse.Parser;
import org.whoseword.where.TableGazetteer;

/** Puts a reader together from its parts. */
final class Readers {

  private Readers() {}

  static Reader build(Optional<Path> folder) {
    return build(codebook(folder), parser());
  }

  static Reader build(Codebook codebook, Parser parser) {
    return new Reader(codebook, parser, new TableGazetteer(codebook));
  }

  /** The codebook in a folder, or the one that is built in. */
  static Codebook codebook(Optional<Path> folder) {
    return folder.map(CodebookReader::read).orElseGet(CodebookReader::builtIn);
  }

  static Parser parser() {
    return NlpParser.load();
  }
}
