package org.whoseword.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whoseword.text.Span;

class SentencesTest {

  @Test
  void titlesAndInitialsDoNotEndASentence() {
    split("Gen. John K. Smith met Lt. Col. Abu Ali.|He left.");
  }

  @Test
  void abbreviationsEndASentenceBeforeAWordThatOpensOne() {
    split("They left the U.S.|The army stayed.");
    split("The U.S. Army met at 5 p.m. Friday.|It rained.");
    split("On Jan. 5 rebels of Acme Inc. in Homs took No. 5.|Nobody died.");
  }

  @Test
  void quotationMarksAndBracketsCloseWithTheStop() {
    split("“We will not stop.”|The army left.|(Nobody saw it.)|It was over.");
    split("\"Why?\" she asked.|\"Because!\" he said.");
  }

  @Test
  void titlesOfSeveralPeopleDoNotEndASentence() {
    split(
        "They heard Sens. Ada Lund and Reps. Bo Marsh, Gens. Ott and Ray.|Govs. Ito and Poe left.");
  }

  @Test
  void amIsAVerbUnlessAnHourStandsBeforeIt() {
    split("They know who I am.|Marta left.|They met at 8 am. Monday was cold.");
  }

  @Test
  void aNicknameDoesNotOpenASentence() {
    split("They met G.B. \"Sonny\" Hall.|He was known as 'Mr. Arlington' there.");
  }

  @Test
  void anAgencyBehindADashIsNotPartOfTheSentence() {
    split("It rained all year.|- Reuters");
    split("It rained all year.|— dpa");
  }

  @Test
  void aSingleLineEndIsWhiteSpace() {
    split("The army\nleft the town.|It burned.");
  }

  @Test
  void lowerCaseTextIsSplitAtItsStops() {
    split("he said.|the army left at 5 p.m. on friday.|gen. smith stayed.");
  }

  @Test
  void ellipsesEndOnlyBeforeACapital() {
    split("They ran … and ran...|Then they stopped.");
  }

  @Test
  void aStopThatLostItsSpaceEndsASentenceButNotAnAddress() {
    split("The army left.|It was reported by example.com on Monday.", "left. It", "left.It");
  }

  private static void split(String expected) {
    split(expected, " | ", " | ");
  }

  private static void split(String expected, String from, String to) {
    String text = expected.replace("|", " ").replace(from, to);
    List<String> found =
        Sentences.in(text, new Span(0, text.length())).stream().map(s -> s.of(text)).toList();
    assertEquals(List.of(expected.split("\\|")), found);
  }
}
