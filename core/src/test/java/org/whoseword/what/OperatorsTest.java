package org.whoseword.what;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.CodebookError;
import org.whoseword.codebook.CodebookReader;
import org.whoseword.parse.Predicates;
import org.whoseword.parse.Token;
import org.whoseword.parse.Written;

class OperatorsTest {

  private static final String ENTRIES =
      """
      operator refuse.verb  REFUSE
        verb  <holder> refuse (to)
        noun  <holder> refusal (to)
        +  [The army]h [refused]d to leave.
        -  The army refused the offer.
      operator demand.verb  DEMAND
        verb  <holder> urge <addressee> (to)
        +  [He]h [urged]d them to leave.
        -  He had an urge.
      operator none.comment  NONE
        verb  <holder> refuse (to:comment)
        +  He [refused]d to comment.
        -  He refused to leave.
      """;

  private static Codebook codebook(String text) {
    return CodebookReader.read(Map.of("operators/test.txt", text));
  }

  private static List<String> operators(String line) {
    return new Operators(codebook(ENTRIES))
            .in(
                Written.sentence(line),
                new Predicates(Set.of(), Set.of(), Set.of(), Set.of()),
                (name, sentence, token) -> false)
            .stream()
            .map(
                operator ->
                    operator.kind()
                        + " holder="
                        + operator.holder().map(Token::form).orElse("-")
                        + " addressee="
                        + operator.addressee().map(Token::form).orElse("-")
                        + " content="
                        + operator.content().form())
            .toList();
  }

  @Test
  void aVerbStandsOverItsInfinitive() {
    assertEquals(
        List.of("REFUSE holder=army addressee=- content=leave"),
        operators(
            "0 army/NN SUBJECT>1 | 1 refused/refuse/VBD ROOT | 2 to/TO AUXILIARY>3"
                + " | 3 leave/VB OPEN_COMPLEMENT>1"));
  }

  @Test
  void whoIsUrgedIsTheAddressee() {
    assertEquals(
        List.of("DEMAND holder=mayor addressee=rebels content=leave"),
        operators(
            "0 mayor/NN SUBJECT>1 | 1 urged/urge/VBD ROOT | 2 rebels/rebel/NNS OBJECT>1"
                + " | 3 to/TO AUXILIARY>4 | 4 leave/VB OPEN_COMPLEMENT>1"));
  }

  @Test
  void aNounMayBeAnOperator() {
    assertEquals(
        List.of("REFUSE holder=- addressee=- content=leave"),
        operators("0 refusal/NN ROOT | 1 to/TO AUXILIARY>2 | 2 leave/VB NOUN_CLAUSE>0"));
  }

  @Test
  void withoutContentThereIsNoOperator() {
    assertEquals(
        List.of(),
        operators("0 army/NN SUBJECT>1 | 1 refused/refuse/VBD ROOT | 2 offer/NN OBJECT>1"));
  }

  @Test
  void whoDeclinesToCommentRefusesNothing() {
    assertEquals(
        List.of(),
        operators(
            "0 army/NN SUBJECT>1 | 1 refused/refuse/VBD ROOT | 2 to/TO AUXILIARY>3"
                + " | 3 comment/VB OPEN_COMPLEMENT>1"));
  }

  @Test
  void anEntryOfNoKnownKindIsRefused() {
    String text = ENTRIES.replace("DEMAND", "BEG");
    assertEquals(
        "operators/test.txt:6: operator demand.verb: 'BEG' is no kind of operator",
        assertThrows(CodebookError.class, () -> new Operators(codebook(text))).getMessage());
  }

  @Test
  void aDemandIsAnActAndAnAttemptIsNone() {
    assertTrue(Operator.Kind.DEMAND.isAct());
    assertFalse(Operator.Kind.TRY.isAct());
  }
}
