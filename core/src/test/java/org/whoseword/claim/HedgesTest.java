package org.whoseword.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.CodebookReader;
import org.whoseword.word.Hedges;

/**
 * Whether a report keeps its distance from an act, {@code +}, or not, {@code -}: {@code
 * claim/hedges.txt}.
 */
class HedgesTest {

  private final List<MarkedActs.Read> acts;
  private final Hedges hedges;

  HedgesTest() throws IOException {
    Codebook codebook = CodebookReader.builtIn();
    acts = MarkedActs.read(Path.of("src/test/resources/claim"), "hedges", codebook);
    hedges = new Hedges(codebook);
  }

  @TestFactory
  Stream<DynamicTest> theReportKeepsItsDistance() {
    return acts.stream()
        .map(
            act ->
                DynamicTest.dynamicTest(
                    act.line().text(),
                    () -> {
                      boolean expected = act.line().expected().equals("+");
                      assertEquals(expected != act.line().known(), act.standing(hedges).hedged());
                    }));
  }

  @Test
  void fewAreReadWrongly() {
    long wrong = acts.stream().filter(act -> act.line().known()).count();
    assertTrue(acts.size() >= 100 && wrong * 20 <= acts.size(), wrong + " of " + acts.size());
  }
}
