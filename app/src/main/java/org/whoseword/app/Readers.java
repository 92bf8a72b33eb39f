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
    Codebook codebook = folder.map(CodebookReader::read).orElseGet(CodebookReader::builtIn);
    Parser parser = NlpParser.load();
    return new Reader(codebook, parser, new TableGazetteer(codebook));
  }
}
