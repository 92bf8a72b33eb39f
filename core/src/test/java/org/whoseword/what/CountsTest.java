package org.whoseword.what;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.whoseword.parse.Parse;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.parse.Written;

class CountsTest {

  private static String show(Optional<Count> count) {
    return count
        .map(c -> c.low() + ".." + (c.high().isPresent() ? "" + c.high().getAsInt() : ""))
        .orElse("none");
  }

  /** The number that the last of some words is. */
  private static String number(String words) {
    Sentence sentence = Written.flat(words).sentences().get(0);
    return show(Counts.at(sentence, sentence.get(sentence.size() - 1)));
  }

  private static String people(int noun, String line) {
    Sentence sentence = Written.sentence(line);
    return show(Counts.of(sentence, sentence.get(noun)));
  }

  @Test
  void digitsAndWordsAreNumbers() {
    assertEquals("12..12", number("killed/VBD 12/CD"));
    assertEquals("1200..1200", number("killed/VBD 1,200/CD"));
    assertEquals("12..12", number("killed/VBD twelve/CD"));
    assertEquals("21..21", number("killed/VBD twenty-one/CD"));
    assertEquals("40..40", number("killed/VBD some/DT 40/CD"));
  }

  @Test
  void otherWordsAreNone() {
    assertEquals("none", number("killed/VBD people/NNS"));
    assertEquals("none", number("killed/VBD twenty-ten/CD"));
    assertEquals("none", number("killed/VBD 12345678901/CD"));
    assertEquals("none", number("killed/VBD 3.5/CD"));
  }

  @Test
  void aLeastNumberIsOpenAbove() {
    assertEquals("12..", number("at/IN least/JJS 12/CD"));
    assertEquals("20..", number("more/JJR than/IN 20/CD"));
    assertEquals("100..", number("over/IN 100/CD"));
    assertEquals("12..", number("not/RB less/JJR than/IN 12/CD"));
    assertEquals("12..", number("no/DT fewer/JJR than/IN 12/CD"));
  }

  @Test
  void aMostNumberBeginsWithNobody() {
    assertEquals("0..50", number("up/IN to/TO 50/CD"));
    assertEquals("0..30", number("as/RB many/JJ as/IN 30/CD"));
    assertEquals("0..10", number("fewer/JJR than/IN 10/CD"));
    assertEquals("0..12", number("no/DT more/JJR than/IN 12/CD"));
  }

  @Test
  void twoNumbersAreARange() {
    assertEquals("5..6", number("five/CD or/CC six/CD"));
    assertEquals("10..15", number("between/IN 10/CD and/CC 15/CD"));
    assertEquals("12..15", number("killed/VBD 12/CD to/TO 15/CD"));
  }

  @Test
  void twoNumbersThatFallAreNoRange() {
    assertEquals("5..5", number("killed/VBD 12/CD or/CC 5/CD"));
    assertEquals("5..5", number("killed/VBD 3/CD and/CC 5/CD"));
  }

  @Test
  void vagueWordsGiveTheLeastTheyStandFor() {
    assertEquals("24..", number("killed/VBD dozens/dozen/NNS"));
    assertEquals("200..", number("killed/VBD hundreds/hundred/NNS"));
  }

  @Test
  void scalesMultiply() {
    assertEquals("24..24", number("two/CD dozen/NN"));
    assertEquals("12..12", number("a/DT dozen/NN"));
    assertEquals("300..300", number("three/CD hundred/CD"));
    assertEquals("24..", number("more/JJR than/IN two/CD dozen/NN"));
    assertEquals("2147483647..2147483647", number("999999999/CD million/CD"));
  }

  @Test
  void aPhraseIsCountedByItsNumber() {
    assertEquals(
        "12..",
        people(
            3,
            "0 at/IN ADVERB>2 | 1 least/JJS ADVERB>2 | 2 12/CD MODIFIER>3"
                + " | 3 civilians/civilian/NNS ROOT"));
  }

  @Test
  void onePersonIsOne() {
    assertEquals("1..1", people(1, "0 a/DT DETERMINER>1 | 1 woman/NN ROOT"));
    assertEquals("1..1", people(1, "0 his/PRP$ POSSESSOR>1 | 1 brother/NN ROOT"));
    assertEquals("1..1", people(0, "0 Smith/NNP ROOT PERSON"));
  }

  @Test
  void whoStandsForManyIsNotOne() {
    assertEquals("none", people(1, "0 a/DT DETERMINER>1 | 1 crowd/NN ROOT"));
    assertEquals("none", people(1, "0 the/DT DETERMINER>1 | 1 army/NN ROOT"));
    assertEquals("none", people(1, "0 the/DT DETERMINER>1 | 1 men/man/NNS ROOT"));
    assertEquals("none", people(0, "0 Mosul/NNP ROOT PLACE"));
  }

  @Test
  void nobodyIsNone() {
    assertEquals("0..0", people(1, "0 no/DT DETERMINER>1 | 1 civilians/civilian/NNS ROOT"));
    assertEquals("0..0", people(1, "0 no/DT DETERMINER>1 | 1 one/NN ROOT"));
  }

  @Test
  void joinedPhrasesAddUp() {
    String line =
        "0 12/CD MODIFIER>1 | 1 soldiers/soldier/NNS ROOT | 2 and/CC COORDINATOR>1"
            + " | 3 dozens/dozen/NNS CONJUNCT>1";
    Sentence sentence = Written.sentence(line);
    assertEquals("36..", show(Counts.total(sentence, List.of(sentence.get(1), sentence.get(3)))));
  }

  @Test
  void aSumWithAnUncountedPhraseIsUnknown() {
    String line =
        "0 12/CD MODIFIER>1 | 1 soldiers/soldier/NNS ROOT | 2 and/CC COORDINATOR>1"
            + " | 3 civilians/civilian/NNS CONJUNCT>1";
    Sentence sentence = Written.sentence(line);
    assertEquals("none", show(Counts.total(sentence, List.of(sentence.get(1), sentence.get(3)))));
  }

  @Test
  void wordsInAnyOrderNeverThrow() {
    String[] words =
        ("at/IN least/JJS most/JJS more/JJR than/IN up/IN to/TO as/RB many/JJ between/IN and/CC or/CC"
                + " no/DT not/RB one/CD two/CD dozen/NN dozens/dozen/NNS million/CD thousand/CD"
                + " 999999999/CD 0/CD 1,2,3/CD ,/, twenty-one/CD -/: twenty-/CD people/NNS")
            .split(" ", -1);
    Random random = new Random(3);
    for (int run = 0; run < 3000; run++) {
      StringBuilder line = new StringBuilder(words[random.nextInt(words.length)]);
      for (int i = random.nextInt(7); i > 0; i--) {
        line.append(' ').append(words[random.nextInt(words.length)]);
      }
      Parse parse = Written.flat(line.toString());
      Sentence sentence = parse.sentences().get(0);
      for (Token token : sentence.tokens()) {
        assertNotNull(Counts.of(sentence, token));
      }
      assertNotNull(Counts.total(sentence, sentence.tokens()));
    }
  }
}
