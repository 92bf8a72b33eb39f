package org.whoseword.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlannersTest {

  private final Predicates predicates = new Predicates(Set.of(), Set.of(), Set.of(), Set.of("use"));

  private Optional<String> subject(int verb, String line) {
    Sentence sentence = Written.sentence(line);
    return predicates.findSubject(sentence, sentence.get(verb)).map(Token::form);
  }

  @Test
  void aCampaignBySomebodyToInvadeIsTheirs() {
    assertEquals(
        Optional.of("Chad"),
        subject(
            7,
            "0 Mali/NNP SUBJECT>1 | 1 denounced/denounce/VBD ROOT | 2 the/DT DETERMINER>3"
                + " | 3 campaign/NN OBJECT>1 | 4 by/IN CASE>5 | 5 Chad/NNP OBLIQUE>3"
                + " | 6 to/TO AUXILIARY>7 | 7 invade/VB NOUN_CLAUSE>3"));
  }

  @Test
  void whoFoilsAPlotDoesNotPlot() {
    assertEquals(
        Optional.of("enemies"),
        subject(
            6,
            "0 court/NN SUBJECT>1 | 1 foiled/foil/VBD ROOT | 2 plots/plot/NNS OBJECT>1"
                + " | 3 by/IN CASE>4 | 4 enemies/enemy/NNS OBLIQUE>1 | 5 to/TO AUXILIARY>6"
                + " | 6 topple/VB ADVERBIAL_CLAUSE>1 | 7 him/PRP OBJECT>6"));
  }

  @Test
  void whoMakesAPlanCarriesItOut() {
    assertEquals(
        Optional.of("Chad"),
        subject(
            4,
            "0 Chad/NNP SUBJECT>1 | 1 made/make/VBD ROOT | 2 plans/plan/NNS OBJECT>1"
                + " | 3 to/TO AUXILIARY>4 | 4 invade/VB NOUN_CLAUSE>2"));
  }

  @Test
  void whoHasARecordOfJailingJails() {
    assertEquals(
        Optional.of("Peru"),
        subject(
            4,
            "0 Peru/NNP SUBJECT>1 | 1 has/have/VBZ ROOT | 2 record/NN OBJECT>1"
                + " | 3 of/IN CASE>4 | 4 jailing/jail/VBG OBLIQUE>2 | 5 critics/critic/NNS OBJECT>4"));
  }

  @Test
  void whatALawBansIsBannedByThoseWhoPassedIt() {
    assertEquals(
        Optional.of("senate"),
        subject(
            3,
            "0 senate/NN SUBJECT>1 | 1 passed/pass/VBD ROOT | 2 law/NN OBJECT>1"
                + " | 3 banning/ban/VBG NOUN_CLAUSE>2 | 4 parties/party/NNS OBJECT>3"));
  }

  @Test
  void whoOpposesALawDoesNot() {
    assertEquals(
        Optional.of("law"),
        subject(
            3,
            "0 senate/NN SUBJECT>1 | 1 opposed/oppose/VBD ROOT | 2 law/NN OBJECT>1"
                + " | 3 banning/ban/VBG NOUN_CLAUSE>2 | 4 parties/party/NNS OBJECT>3"));
  }

  @Test
  void whoIsNamedBehindIncludeIsWhoServes() {
    assertEquals(
        Optional.of("blogger"),
        subject(
            4,
            "0 They/they/PRP SUBJECT>1 | 1 include/VBP ROOT | 2 blogger/NN OBJECT>1"
                + " | 3 ,/, PUNCTUATION>1 | 4 serving/serve/VBG ADVERBIAL_CLAUSE>1"));
  }
}
