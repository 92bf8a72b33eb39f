package org.whoseword.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PredicatesTest {

  private final Predicates predicates =
      new Predicates(Set.of("launch"), Set.of("take+part"), Set.of("accuse"), Set.of("promise"));

  private static final Sentence FACED =
      Written.sentence("0 mayor/NN SUBJECT>1 | 1 faced/face/VBD ROOT | 2 arrest/NN OBJECT>1");

  private List<String> arguments(int token, String line) {
    Sentence sentence = Written.sentence(line);
    return predicates.of(sentence, sentence.get(token)).arguments().stream()
        .map(a -> (a.slot() + " " + a.form()).strip() + " " + a.token().form())
        .toList();
  }

  @Test
  void anActiveSentenceIsAsItIs() {
    assertEquals(
        List.of("SUBJECT rebels", "OBJECT town", "OBLIQUE from hills"),
        arguments(
            1,
            "0 rebels/rebel/NNS SUBJECT>1 | 1 shelled/shell/VBD ROOT | 2 the/DT DETERMINER>3"
                + " | 3 town/NN OBJECT>1 | 4 from/IN CASE>5 | 5 hills/hill/NNS OBLIQUE>1"));
  }

  @Test
  void aPassiveGivesItsAgentAsSubjectAndItsSubjectAsObject() {
    String line =
        "0 town/NN PASSIVE_SUBJECT>2 | 1 was/be/VBD PASSIVE_AUXILIARY>2 | 2 shelled/shell/VBN ROOT"
            + " | 3 by/IN CASE>4 | 4 rebels/rebel/NNS AGENT>2";
    assertEquals(List.of("SUBJECT rebels", "OBJECT town"), arguments(2, line));
    Sentence sentence = Written.sentence(line);
    assertTrue(predicates.of(sentence, sentence.get(2)).passive());
  }

  @Test
  void aPassiveWithoutAgentHasNoSubject() {
    assertEquals(
        List.of("OBJECT town"),
        arguments(
            2,
            "0 town/NN PASSIVE_SUBJECT>2 | 1 was/be/VBD PASSIVE_AUXILIARY>2"
                + " | 2 shelled/shell/VBN ROOT"));
  }

  @Test
  void aParticipleBehindANounHasThatNounAsItsObject() {
    assertEquals(
        List.of("SUBJECT army", "OBJECT rebels"),
        arguments(
            1,
            "0 rebels/rebel/NNS SUBJECT>4 | 1 shelled/shell/VBN NOUN_CLAUSE>0 | 2 by/IN CASE>3"
                + " | 3 army/NN AGENT>1 | 4 fled/flee/VBD ROOT"));
  }

  @Test
  void aHeadlineLeavesTheAuxiliaryOut() {
    Sentence sentence = Written.sentence("0 tourist/NN OTHER>1 | 1 killed/kill/VBN ROOT");
    assertTrue(Clauses.isPassive(sentence, sentence.get(1)));
  }

  @Test
  void whoStandsForTheNounBeforeIt() {
    assertEquals(
        List.of("SUBJECT rebels", "OBJECT town"),
        arguments(
            2,
            "0 rebels/rebel/NNS SUBJECT>4 | 1 who/WP SUBJECT>2 | 2 shelled/shell/VBD RELATIVE_CLAUSE>0"
                + " | 3 town/NN OBJECT>2 | 4 fled/flee/VBD ROOT"));
  }

  @Test
  void aRelativeClauseWithoutObjectHasTheNounBeforeItAsObject() {
    assertEquals(
        List.of("SUBJECT army", "OBJECT town"),
        arguments(
            2,
            "0 town/NN SUBJECT>3 | 1 army/NN SUBJECT>2 | 2 shelled/shell/VBD RELATIVE_CLAUSE>0"
                + " | 3 burned/burn/VBD ROOT"));
  }

  @Test
  void whomMayStandForTheObject() {
    assertEquals(
        List.of("SUBJECT army", "OBJECT men"),
        arguments(
            3,
            "0 men/man/NNS SUBJECT>4 | 1 whom/WP OBJECT>3 | 2 army/NN SUBJECT>3"
                + " | 3 held/hold/VBD RELATIVE_CLAUSE>0 | 4 fled/flee/VBD ROOT"));
  }

  @Test
  void whoIsOrderedDoesWhatIsOrdered() {
    assertEquals(
        List.of("SUBJECT army", "OBJECT town"),
        arguments(
            4,
            "0 president/NN SUBJECT>1 | 1 ordered/order/VBD ROOT | 2 army/NN OBJECT>1"
                + " | 3 to/TO AUXILIARY>4 | 4 shell/VB OPEN_COMPLEMENT>1 | 5 town/NN OBJECT>4"));
  }

  @Test
  void whoPromisesSomebodyDoesItHimself() {
    assertEquals(
        List.of("SUBJECT president", "OBJECT town"),
        arguments(
            4,
            "0 president/NN SUBJECT>1 | 1 promised/promise/VBD ROOT | 2 army/NN OBJECT>1"
                + " | 3 to/TO AUXILIARY>4 | 4 rebuild/VB OPEN_COMPLEMENT>1 | 5 town/NN OBJECT>4"));
  }

  @Test
  void whoRefusesIsTheOneThatWouldDoIt() {
    assertEquals(
        List.of("SUBJECT rebels"),
        arguments(
            3,
            "0 rebels/rebel/NNS SUBJECT>1 | 1 refused/refuse/VBD ROOT | 2 to/TO AUXILIARY>3"
                + " | 3 leave/VB OPEN_COMPLEMENT>1"));
  }

  @Test
  void whoWasOrderedIsTheSubjectOfTheInfinitive() {
    assertEquals(
        List.of("SUBJECT army"),
        arguments(
            4,
            "0 army/NN PASSIVE_SUBJECT>2 | 1 was/be/VBD PASSIVE_AUXILIARY>2"
                + " | 2 ordered/order/VBN ROOT | 3 to/TO AUXILIARY>4 | 4 leave/VB OPEN_COMPLEMENT>2"));
  }

  @Test
  void whoIsReadyToActActs() {
    assertEquals(
        List.of("SUBJECT army"),
        arguments(
            4,
            "0 army/NN SUBJECT>1 | 1 is/be/VBZ ROOT | 2 ready/JJ ATTRIBUTE>1 | 3 to/TO AUXILIARY>4"
                + " | 4 leave/VB OPEN_COMPLEMENT>2"));
  }

  @Test
  void theRaisedSubjectIsTheObjectOfTheVerbAbove() {
    assertEquals(
        Set.of("SUBJECT court", "OBJECT police", "CLAUSE to arrest"),
        Set.copyOf(
            arguments(
                1,
                "0 court/NN SUBJECT>1 | 1 allowed/allow/VBD ROOT | 2 police/NNS SUBJECT>4"
                    + " | 3 to/TO AUXILIARY>4 | 4 arrest/VB CLAUSAL_COMPLEMENT>1"
                    + " | 5 him/he/PRP OBJECT>4")));
  }

  @Test
  void joinedVerbsShareTheirSubjectAndTheObjectBehindTheLast() {
    String line =
        "0 troops/troop/NNS SUBJECT>1 | 1 attacked/attack/VBD ROOT | 2 and/CC COORDINATOR>1"
            + " | 3 looted/loot/VBD CONJUNCT>1 | 4 village/NN OBJECT>3";
    assertEquals(List.of("SUBJECT troops", "OBJECT village"), arguments(1, line));
    assertEquals(List.of("SUBJECT troops", "OBJECT village"), arguments(3, line));
  }

  @Test
  void joinedVerbsFarApartKeepTheirObjects() {
    assertEquals(
        List.of("SUBJECT troops"),
        arguments(
            1,
            "0 troops/troop/NNS SUBJECT>1 | 1 marched/march/VBD ROOT | 2 on/RB ADVERB>1"
                + " | 3 and/CC COORDINATOR>1 | 4 looted/loot/VBD CONJUNCT>1 | 5 village/NN OBJECT>4"));
  }

  @Test
  void aParticipleClauseHasTheSubjectOfItsSentence() {
    assertEquals(
        List.of("SUBJECT rebels", "OBJECT people"),
        arguments(
            4,
            "0 rebels/rebel/NNS SUBJECT>1 | 1 shelled/shell/VBD ROOT | 2 town/NN OBJECT>1"
                + " | 3 ,/, PUNCTUATION>1 | 4 killing/kill/VBG ADVERBIAL_CLAUSE>1"
                + " | 5 people/NNS OBJECT>4"));
  }

  @Test
  void aFiniteAdverbialClauseBorrowsNoSubject() {
    assertEquals(
        List.of(),
        arguments(
            3,
            "0 rebels/rebel/NNS SUBJECT>1 | 1 left/leave/VBD ROOT | 2 when/WRB ADVERB>3"
                + " | 3 rains/rain/VBZ ADVERBIAL_CLAUSE>1"));
  }

  @Test
  void ofTwoSubjectsTheNearerIsTheVerbsOwn() {
    assertEquals(
        List.of("SUBJECT mayor"),
        arguments(2, "0 army/NN SUBJECT>2 | 1 mayor/NN SUBJECT>2 | 2 said/say/VBD ROOT"));
  }

  @Test
  void aSupportVerbLendsItsSubjectAndPhrasesToTheEventNoun() {
    assertEquals(
        List.of("OBLIQUE on town", "SUBJECT rebels", "OBLIQUE from hills"),
        arguments(
            3,
            "0 rebels/rebel/NNS SUBJECT>1 | 1 launched/launch/VBD ROOT | 2 an/a/DT DETERMINER>3"
                + " | 3 attack/NN OBJECT>1 | 4 on/IN CASE>5 | 5 town/NN OBLIQUE>3 | 6 from/IN CASE>7"
                + " | 7 hills/hill/NNS OBLIQUE>1"));
  }

  @Test
  void aSupportVerbReachesThroughASeriesOf() {
    assertEquals(
        List.of("SUBJECT rebels"),
        arguments(
            5,
            "0 rebels/rebel/NNS SUBJECT>1 | 1 launched/launch/VBD ROOT | 2 a/DT DETERMINER>3"
                + " | 3 series/NN OBJECT>1 | 4 of/IN CASE>5 | 5 attacks/attack/NNS OBLIQUE>3"));
  }

  @Test
  void whoFacesAnEventIsWhomItBefalls() {
    assertEquals(
        List.of("SUBJECT undergone mayor"),
        new Predicates(Set.of("face"), Set.of(), Set.of(), Set.of())
            .of(FACED, FACED.get(2)).arguments().stream()
                .map(a -> a.slot() + " " + a.form() + " " + a.token().form())
                .toList());
  }

  @Test
  void anOrdinaryVerbLendsNothing() {
    assertEquals(
        List.of(),
        arguments(
            2,
            "0 rebels/rebel/NNS SUBJECT>1 | 1 feared/fear/VBD ROOT | 2 attacks/attack/NNS OBJECT>1"));
  }

  @Test
  void possessorAndModifierStandBeforeANoun() {
    assertEquals(
        List.of("MODIFIER 's Turkey", "MODIFIER deadly", "OBLIQUE on town"),
        arguments(
            3,
            "0 Turkey/NNP POSSESSOR>3 | 1 's/POS CASE>0 | 2 deadly/JJ MODIFIER>3"
                + " | 3 attack/NN SUBJECT>6 | 4 on/IN CASE>5 | 5 town/NN OBLIQUE>3"
                + " | 6 failed/fail/VBD ROOT"));
  }

  @Test
  void whoIsAccusedOfDoingDidIt() {
    assertEquals(
        List.of("SUBJECT rebels", "OBJECT town"),
        arguments(
            4,
            "0 army/NN SUBJECT>1 | 1 accused/accuse/VBD ROOT | 2 rebels/rebel/NNS OBJECT>1"
                + " | 3 of/IN CASE>4 | 4 shelling/shell/VBG OBLIQUE>1 | 5 town/NN OBJECT>4"));
  }

  @Test
  void whoEndsSomethingByDoingDoesItHimself() {
    assertEquals(
        List.of("SUBJECT army", "OBJECT town"),
        arguments(
            4,
            "0 army/NN SUBJECT>1 | 1 provoked/provoke/VBD ROOT | 2 rebels/rebel/NNS OBJECT>1"
                + " | 3 by/IN CASE>4 | 4 shelling/shell/VBG OBLIQUE>1 | 5 town/NN OBJECT>4"));
  }

  @Test
  void anObjectsPhraseIsTheVerbsToo() {
    assertEquals(
        List.of("SUBJECT Iran", "OBJECT troops", "OBLIQUE to Iraq"),
        arguments(
            1,
            "0 Iran/NNP SUBJECT>1 | 1 sent/send/VBD ROOT | 2 troops/troop/NNS OBJECT>1"
                + " | 3 to/IN CASE>4 | 4 Iraq/NNP OBLIQUE>2"));
  }

  @Test
  void aParticleBelongsToTheLemma() {
    Sentence sentence =
        Written.sentence(
            "0 police/NNS SUBJECT>1 | 1 rounded/round/VBD ROOT | 2 up/RP PARTICLE>1"
                + " | 3 men/man/NNS OBJECT>1");
    assertEquals("round+up", predicates.of(sentence, sentence.get(1)).lemma());
  }

  @Test
  void clausesAreToldByMarkerAndVerb() {
    assertEquals(
        List.of("SUBJECT he", "CLAUSE whether left"),
        arguments(
            1,
            "0 he/PRP SUBJECT>1 | 1 asked/ask/VBD ROOT | 2 if/IN MARKER>4 | 3 army/NN SUBJECT>4"
                + " | 4 left/leave/VBD CLAUSAL_COMPLEMENT>1"));
    assertEquals(
        List.of("SUBJECT he", "CLAUSE that left"),
        arguments(
            1,
            "0 he/PRP SUBJECT>1 | 1 said/say/VBD ROOT | 2 army/NN SUBJECT>4 | 3 had/have/VBD"
                + " AUXILIARY>4 | 4 left/leave/VBN CLAUSAL_COMPLEMENT>1"));
    assertEquals(
        List.of("SUBJECT he", "CLAUSE ing leaving"),
        arguments(
            1,
            "0 he/PRP SUBJECT>1 | 1 denied/deny/VBD ROOT | 2 leaving/leave/VBG OPEN_COMPLEMENT>1"));
  }

  @Test
  void aPerfectIsNoPassive() {
    Sentence sentence =
        Written.sentence(
            "0 army/NN SUBJECT>2 | 1 has/have/VBZ AUXILIARY>2 | 2 withdrawn/withdraw/VBN ROOT");
    assertFalse(Clauses.isPassive(sentence, sentence.get(2)));
  }
}
