package org.whoseword.what;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.CodebookError;
import org.whoseword.codebook.CodebookReader;
import org.whoseword.parse.Parse;
import org.whoseword.parse.Token;
import org.whoseword.parse.Written;
import org.whoseword.who.Parties;

class DeedsTest {

  private static final String ENTRIES =
      """
      event assault.shell  ASSAULT cameo=194
        verb  <actor> shell|kill <recipient>
        +  [Troops]a [shelled]d [the town]r.
        -  They shelled peas.
      event assault.attack  ASSAULT mode=attack
        noun  <actor> attack [on <recipient>]
        +  The [attack]d on [the town]r failed.
        -  He wrote.
      event assault.launch  ASSAULT
        verb  <actor> launch {attack} [on <recipient>]
        +  [Troops]a [launched]d an attack.
        -  They launched a ship.
      event none.attack  NONE
        noun  {heart} attack
        +  He had a heart [attack]d.
        -  The attack failed.
      event coerce.round  COERCE
        verb  <actor> round+up <recipient>
        +  [Police]a [rounded up]d [men]r.
        -  He rounded the number up.
      class toll-deaths
        kill
      class persons
        people
      class support-verbs
        mount
      """;

  private static Codebook codebook(String more) {
    return CodebookReader.read(Map.of("events/test.txt", ENTRIES + more));
  }

  private static List<Deed> deeds(String line) {
    return new Deeds(codebook("")).in(Written.parse(line), new Parties(List.of())).get(0).deeds();
  }

  private static List<String> forms(List<Token> tokens) {
    return tokens.stream().map(Token::form).toList();
  }

  @Test
  void aDeedHasTheTypeModeAndCodeOfItsEntry() {
    Deed deed = deeds("0 attack/NN ROOT").get(0);
    assertEquals(EventType.ASSAULT, deed.type());
    assertEquals(Optional.of("attack"), deed.mode());
    assertEquals(Optional.empty(), deed.cameo());
    assertEquals(
        Optional.of("194"), deeds("0 shelled/shell/VBD ROOT | 1 town/NN OBJECT>0").get(0).cameo());
  }

  @Test
  void whoIsJoinedActsTogether() {
    Deed deed =
        deeds(
                "0 Turkey/NNP SUBJECT>3 | 1 and/CC COORDINATOR>0 | 2 Iran/NNP CONJUNCT>0"
                    + " | 3 shelled/shell/VBD ROOT | 4 farms/farm/NNS OBJECT>3 | 5 and/CC COORDINATOR>4"
                    + " | 6 towns/town/NNS CONJUNCT>4")
            .get(0);
    assertEquals(List.of("Turkey", "Iran"), forms(deed.actors()));
    assertEquals(List.of("farms", "towns"), forms(deed.recipients()));
  }

  @Test
  void aPassiveIsTurnedRound() {
    Deed deed =
        deeds(
                "0 town/NN PASSIVE_SUBJECT>2 | 1 was/be/VBD PASSIVE_AUXILIARY>2"
                    + " | 2 shelled/shell/VBN ROOT | 3 by/IN CASE>4 | 4 Turkey/NNP AGENT>2")
            .get(0);
    assertEquals(List.of("Turkey"), forms(deed.actors()));
    assertEquals(List.of("town"), forms(deed.recipients()));
  }

  @Test
  void aVerbThatNamesItsNounMakesOneDeedOfBoth() {
    Parse parse =
        Written.parse(
            "0 Turkey/NNP SUBJECT>1 | 1 launched/launch/VBD ROOT | 2 an/a/DT DETERMINER>3"
                + " | 3 attack/NN OBJECT>1 | 4 on/IN CASE>5 | 5 town/NN OBLIQUE>3");
    List<Deed> deeds = new Deeds(codebook("")).in(parse, new Parties(List.of())).get(0).deeds();
    assertEquals(1, deeds.size());
    assertEquals("assault.launch", deeds.get(0).entry().id());
    assertEquals("launched an attack", deeds.get(0).trigger().of(Written.text(parse)));
    assertEquals(List.of("town"), forms(deeds.get(0).recipients()));
  }

  @Test
  void aSupportVerbLendsItsSubjectToTheNoun() {
    Deed deed =
        deeds(
                "0 rebels/rebel/NNS SUBJECT>1 | 1 mounted/mount/VBD ROOT | 2 an/a/DT DETERMINER>3"
                    + " | 3 attack/NN OBJECT>1")
            .get(0);
    assertEquals(List.of("rebels"), forms(deed.actors()));
  }

  @Test
  void aParticleBelongsToTheTrigger() {
    Parse parse =
        Written.parse(
            "0 Police/NNS SUBJECT>1 | 1 rounded/round/VBD ROOT | 2 up/RP PARTICLE>1"
                + " | 3 men/man/NNS OBJECT>1");
    Deed deed = new Deeds(codebook("")).in(parse, new Parties(List.of())).get(0).deeds().get(0);
    assertEquals("rounded up", deed.trigger().of(Written.text(parse)));
  }

  @Test
  void whereAnEntryForNoActFitsBestThereIsNone() {
    assertEquals(List.of(), deeds("0 heart/NN COMPOUND>1 | 1 attack/NN ROOT"));
  }

  @Test
  void aNameIsNoAct() {
    assertEquals(List.of(), deeds("0 Attack/NNP ROOT ORGANISATION"));
  }

  @Test
  void aVerbThatLacksItsObjectIsNoAct() {
    assertEquals(List.of(), deeds("0 they/PRP SUBJECT>1 | 1 shelled/shell/VBD ROOT"));
  }

  @Test
  void theDeadAreCounted() {
    Deed deed =
        deeds(
                "0 Turkey/NNP SUBJECT>1 | 1 killed/kill/VBD ROOT | 2 12/CD MODIFIER>3"
                    + " | 3 people/NNS OBJECT>1")
            .get(0);
    Count deaths = Optional.ofNullable(deed.counts().get(Deed.Toll.DEATHS)).orElseThrow();
    assertEquals(12, deaths.low());
    assertEquals(OptionalInt.of(12), deaths.high());
    assertEquals(1, deed.counts().size());
  }

  @Test
  void whatIsNoPeopleIsNotCountedAsDead() {
    Deed deed =
        deeds(
                "0 Turkey/NNP SUBJECT>1 | 1 killed/kill/VBD ROOT | 2 12/CD MODIFIER>3"
                    + " | 3 bills/bill/NNS OBJECT>1")
            .get(0);
    assertEquals(Map.of(), deed.counts());
  }

  @Test
  void anEntryOfNoPloverTypeIsRefused() {
    String more =
        """
        event war.declare  WAR
          verb  <actor> declare {war}
          +  [They]a [declared]d war.
          -  They declared.
        """;
    assertEquals(
        "events/test.txt:27: event war.declare: 'WAR' is no PLOVER type",
        assertThrows(CodebookError.class, () -> new Deeds(codebook(more))).getMessage());
  }
}
