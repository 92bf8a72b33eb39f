package org.whoseword.app;

import org.whoseword.claim.ExampleCheck;
import org.whoseword.claim.Reader;
import org.whoseword.claim.Reading;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.CodebookReader;
import org.whoseword.nlp.NlpParser;
import org.whoseword.parse.Parse;
import org.whoseword.parse.Parser;
import org.whoseword.text.Report;
import org.whoseword.text.Zones;

/** A reader over the real models, which also shows the parse that it read from. */
record RealReader(Codebook codebook, Parser parser, Reader reader) {

  /** What came of one report. */
  record Read(Parse parse, Reading reading) {}

  private static final class Shared {
    /** Loaded once for all tests. */
    static final RealReader READER = load(CodebookReader.builtIn());
  }

  static RealReader shared() {
    return Shared.READER;
  }

  static RealReader load(Codebook codebook) {
    Parser parser = NlpParser.load();
    return new RealReader(codebook, parser, Readers.onTables(codebook, parser));
  }

  Read read(Report report) {
    Zones.Zoned zoned = Zones.in(report);
    return new Read(parser.parse(zoned.report(), zoned.zones()), reader.read(report));
  }

  ExampleCheck.Outcome check() {
    return new ExampleCheck(codebook, reader).run();
  }
}
