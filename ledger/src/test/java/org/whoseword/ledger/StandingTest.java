package org.whoseword.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What of a history of decisions still stands. */
class StandingTest {

  private static Decision by(String author, Decision.Verdict verdict, int trigger) {
    return new Decision(
        "r1",
        verdict,
        author,
        Optional.empty(),
        "2026-03-01T00:00:00Z",
        Json.parse("{\"trigger\":[" + trigger + "," + (trigger + 4) + "],\"chain\":[]}"),
        verdict == Decision.Verdict.CORRECT
            ? Optional.of(Json.parse("{\"status\":\"DENIED\"}"))
            : Optional.empty());
  }

  private static final Decision ADA_ACCEPTS = by("Ada", Decision.Verdict.ACCEPT, 1);
  private static final Decision ADA_REJECTS = by("Ada", Decision.Verdict.REJECT, 1);
  private static final Decision ADA_WITHDRAWS = by("Ada", Decision.Verdict.WITHDRAW, 1);
  private static final Decision BEN_CORRECTS = by("Ben", Decision.Verdict.CORRECT, 1);
  private static final Decision BEN_ACCEPTS_ANOTHER = by("Ben", Decision.Verdict.ACCEPT, 9);

  @Test
  void ofEachAuthorTheLastStands() {
    assertEquals(
        List.of(BEN_CORRECTS, ADA_REJECTS, BEN_ACCEPTS_ANOTHER),
        Standing.of(List.of(ADA_ACCEPTS, BEN_CORRECTS, ADA_REJECTS, BEN_ACCEPTS_ANOTHER)));
  }

  @Test
  void aWithdrawalBringsBackTheOneBefore() {
    assertEquals(
        List.of(ADA_ACCEPTS), Standing.of(List.of(ADA_ACCEPTS, ADA_REJECTS, ADA_WITHDRAWS)));
    assertEquals(
        List.of(), Standing.of(List.of(ADA_ACCEPTS, ADA_REJECTS, ADA_WITHDRAWS, ADA_WITHDRAWS)));
  }

  @Test
  void nobodyTakesBackWhatSomebodyElseDecided() {
    assertEquals(List.of(BEN_CORRECTS), Standing.of(List.of(BEN_CORRECTS, ADA_WITHDRAWS)));
  }

  @Test
  void aWithdrawalOfNothingDoesNothing() {
    assertEquals(List.of(ADA_ACCEPTS), Standing.of(List.of(ADA_WITHDRAWS, ADA_ACCEPTS)));
  }

  @Test
  void ofSeveralPeopleTheLastCounts() {
    assertEquals(List.of(BEN_CORRECTS), Standing.latest(List.of(ADA_ACCEPTS, BEN_CORRECTS)));
    assertEquals(
        List.of(ADA_ACCEPTS, BEN_ACCEPTS_ANOTHER),
        Standing.latest(List.of(BEN_CORRECTS, ADA_ACCEPTS, BEN_ACCEPTS_ANOTHER)));
  }
}
