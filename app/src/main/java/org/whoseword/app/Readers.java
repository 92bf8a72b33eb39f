package org.whoseword.app;

import org.whoseword.claim.Reader;
import org.whoseword.codebook.Codebook;
import org.whoseword.parse.Parser;
import org.whoseword.where.TableGazetteer;

/** Puts a reader together from its parts. */
final class Readers {

  private Readers() {}

  static Reader build(Codebook codebook, Parser parser, GazetteerFile places) {
    return new Reader(codebook, parser, places.gazetteer(codebook), places.homes());
  }

  /** A reader that knows the codebook's own places only: examples never depend on an edition. */
  static Reader onTables(Codebook codebook, Parser parser) {
    return new Reader(codebook, parser, new TableGazetteer(codebook));
  }
}
