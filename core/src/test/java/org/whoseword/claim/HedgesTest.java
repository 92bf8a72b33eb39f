package org.whoseword.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.CodebookReader;
import org.whoseword.parse.FrozenParser;
import org.whoseword.parse.Parse;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Header;
import org.whoseword.text.Report;
import org.whoseword.text.Span;
import org.whoseword.text.Zones;
import org.whoseword.who.Actors;
import org.whoseword.who.Parties;
import org.whoseword.word.Attributions;
import org.whoseword.word.Hedges;

/**
 * Whether a report keeps its distance from an act: {@code claim/hedges.txt} holds a sentence a
 * line, the act in brackets; {@code +} where the report keeps its distance from it, {@code -} where
 * it does not, {@code ?} before either where it is read wrongly today.
 */
class HedgesTest {

  private static final Path FOLDER = Path.of("src/test/resources/claim");

  /** A line of the file, and where its act stands in the text of all lines. */
  private record Line(String words, boolean hedged, boolean known, Span act) {}

  private final List<Line> lines = new ArrayList<>();
  private final Parse parse;
  private final Chains chains;
  private final Hedges hedges;

  HedgesTest() throws IOException {
    StringBuilder text = new StringBuilder();
    for (String line : Files.readAllLines(FOLDER.resolve("hedges.txt"))) {
      boolean known = line.startsWith("?");
      String rest = known ? line.substring(1) : line;
      String marked = rest.substring(2);
      int start = text.length() + marked.indexOf('[');
      int end = text.length() + marked.indexOf(']') - 1;
      lines.add(new Line(marked, rest.charAt(0) == '+', known, new Span(start, end)));
      text.append(marked.replace("[", "").replace("]", "")).append("\n\n");
    }
    Report report = new Report("hedges", Optional.empty(), Header.EMPTY, text.toString());
    Zones.Zoned zoned = Zones.in(report);
    parse = FrozenParser.read(FOLDER.resolve("hedges.parse")).parse(zoned.report(), zoned.zones());
    Codebook codebook = CodebookReader.builtIn();
    Parties parties = new Actors(codebook).in(zoned.report(), parse);
    hedges = new Hedges(codebook);
    chains =
        new Chains(new Attributions(codebook).in(zoned.report(), zoned.zones(), parse, parties));
  }

  private boolean isHedged(Line line) {
    for (Sentence sentence : parse.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.span().equals(line.act())) {
          return Standing.of(
                  Status.HAPPENED,
                  hedges.over(sentence, token).isPresent(),
                  chains.over(token.span()))
              .hedged();
        }
      }
    }
    throw new AssertionError("no such word: " + line.words());
  }

  @TestFactory
  Stream<DynamicTest> theReportKeepsItsDistance() {
    return lines.stream()
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line.words(),
                    () -> assertEquals(line.hedged() != line.known(), isHedged(line))));
  }

  @Test
  void fewAreReadWrongly() {
    long wrong = lines.stream().filter(Line::known).count();
    assertTrue(lines.size() >= 60 && wrong * 10 <= lines.size(), wrong + " of " + lines.size());
  }
}
