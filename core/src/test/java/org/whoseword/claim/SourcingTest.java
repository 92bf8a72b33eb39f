package org.whoseword.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.whoseword.codebook.CodebookReader;

/**
 * On whose word an act stands, nearest the outlet first; nothing before the bar where the outlet
 * tells it in its own voice: {@code claim/chains.txt}.
 */
class SourcingTest {

  private final List<MarkedActs.Read> acts;

  SourcingTest() throws IOException {
    acts = MarkedActs.read(Path.of("src/test/resources/claim"), "chains", CodebookReader.builtIn());
  }

  @TestFactory
  Stream<DynamicTest> onWhoseWord() {
    return acts.stream()
        .map(
            act ->
                DynamicTest.dynamicTest(
                    act.line().text(),
                    () -> {
                      String chain = String.join(" < ", act.chain());
                      if (act.line().known()) {
                        assertNotEquals(act.line().expected(), chain);
                      } else {
                        assertEquals(act.line().expected(), chain);
                      }
                    }));
  }

  @Test
  void fewAreReadWrongly() {
    long wrong = acts.stream().filter(act -> act.line().known()).count();
    assertTrue(acts.size() >= 80 && wrong * 8 <= acts.size(), wrong + " of " + acts.size());
  }
}
