package org.whoseword.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SuspectsTest {

  private final Predicates predicates =
      new Predicates(
          Set.of("launch"),
          Set.of("take+part", "participate"),
          Set.of("accuse", "sentence"),
          Set.of());

  private List<String> doers(int act, String line) {
    Sentence sentence = Written.sentence(line);
    return predicates.of(sentence, sentence.get(act)).all(Argument.Slot.SUBJECT).stream()
        .map(each -> each.token().form())
        .toList();
  }

  @Test
  void whoIsAccusedOfAnAttackIsItsDoer() {
    assertEquals(
        List.of("Chad"),
        doers(
            5,
            "0 Mali/NNP SUBJECT>1 | 1 accused/accuse/VBD ROOT | 2 Chad/NNP OBJECT>1"
                + " | 3 of/IN CASE>5 | 4 the/DT DETERMINER>5 | 5 attack/NN OBLIQUE>1"));
  }

  @Test
  void soIsWhoeverWasAccused() {
    assertEquals(
        List.of("Chad"),
        doers(
            4,
            "0 Chad/NNP PASSIVE_SUBJECT>2 | 1 was/be/VBD PASSIVE_AUXILIARY>2"
                + " | 2 accused/accuse/VBN ROOT | 3 of/IN CASE>4 | 4 attack/NN OBLIQUE>2"));
  }

  @Test
  void chargesOfKillingAreAboutThoseSentencedOnThem() {
    assertEquals(
        List.of("men"),
        doers(
            6,
            "0 men/man/NNS PASSIVE_SUBJECT>2 | 1 were/be/VBD PASSIVE_AUXILIARY>2"
                + " | 2 sentenced/sentence/VBN ROOT | 3 on/IN CASE>4 | 4 charges/charge/NNS OBLIQUE>2"
                + " | 5 of/IN CASE>6 | 6 killing/kill/VBG OBLIQUE>4 | 7 him/PRP OBJECT>6"));
  }

  @Test
  void whoIsResponsibleForAnAttackIsItsDoer() {
    assertEquals(
        List.of("rebels"),
        doers(
            4,
            "0 rebels/rebel/NNS SUBJECT>1 | 1 are/be/VBP ROOT | 2 responsible/JJ ATTRIBUTE>1"
                + " | 3 for/IN CASE>4 | 4 attack/NN OBLIQUE>2"));
  }

  @Test
  void whoStandsBehindAnAttackIsItsDoer() {
    assertEquals(
        List.of("rebels"),
        doers(
            3,
            "0 rebels/rebel/NNS SUBJECT>1 | 1 are/be/VBP ROOT | 2 behind/IN CASE>3"
                + " | 3 attack/NN OBLIQUE>1"));
  }

  @Test
  void whoCriticisesAnAttackIsNot() {
    assertEquals(
        List.of(),
        doers(
            4,
            "0 Mali/NNP SUBJECT>1 | 1 praised/praise/VBD ROOT | 2 Chad/NNP OBJECT>1"
                + " | 3 for/IN CASE>4 | 4 attack/NN OBLIQUE>1"));
  }

  @Test
  void whoTakesPartInAMarchMarches() {
    assertEquals(
        List.of("students"),
        doers(
            4,
            "0 students/student/NNS SUBJECT>1 | 1 took/take/VBD ROOT | 2 part/NN OBJECT>1"
                + " | 3 in/IN CASE>4 | 4 march/NN OBLIQUE>2"));
    assertEquals(
        List.of("students"),
        doers(
            3,
            "0 students/student/NNS SUBJECT>1 | 1 participated/participate/VBD ROOT"
                + " | 2 in/IN CASE>3 | 3 march/NN OBLIQUE>1"));
  }

  @Test
  void whoSpeaksDuringTalksIsAPartnerInThem() {
    assertEquals(
        List.of("minister"),
        doers(
            3,
            "0 minister/NN SUBJECT>1 | 1 spoke/speak/VBD ROOT | 2 during/IN CASE>3"
                + " | 3 talks/talk/NNS OBLIQUE>1 | 4 with/IN CASE>5 | 5 Chad/NNP OBLIQUE>3"));
    assertEquals(
        List.of(),
        doers(
            3,
            "0 minister/NN SUBJECT>1 | 1 spoke/speak/VBD ROOT | 2 during/IN CASE>3"
                + " | 3 talks/talk/NNS OBLIQUE>1"));
  }
}
