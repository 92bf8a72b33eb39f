package org.whoseword.who;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whoseword.codebook.CodebookReader;

class SpellingsTest {

  private static final Who WHO = new Who(CodebookReader.builtIn());

  @ParameterizedTest
  @CsvSource({
    "gaddafi, qadhafi",
    "gaddafi, khadafy",
    "gaddafi, kadafi",
    "mohammed, muhamad",
    "zelensky, zelenskiy",
    "zelensky, zelenskyy",
    "nasrallah, nasralla",
    "poroshenko, poroschenko",
    "lavrov, lavrof",
  })
  void hearsOneNameInItsSpellings(String one, String other) {
    assertEquals(Spelling.of(one), Spelling.of(other));
  }

  @ParameterizedTest
  @CsvSource({"kerry, harry", "hassan, hussain", "assad, saad", "morsi, mousavi"})
  void hearsDifferentNames(String one, String other) {
    assertTrue(!Spelling.of(one).equals(Spelling.of(other)), () -> one + " " + other);
  }

  @ParameterizedTest
  @CsvSource({
    "Gadafi, per.gaddafi-muammar",
    "Colonel Kadaffi, per.gaddafi-muammar",
    "Moamar Ghaddafi, per.gaddafi-muammar",
    "Osama Ben Laden, per.laden-osama-bin",
    "Zelenskyi, per.zelensky-volodymyr",
    "Aleksandr Lukaschenko, per.lukashenko-alexander",
    "Mahmud Ahmedinejad, per.ahmadinejad-mahmoud",
    "Hezbolla fighters, agent.fighter",
    "Boko Haraam, grp.boko-haram",
  })
  void findsAKnownNameUnderAnotherSpelling(String phrase, String entry) {
    assertEquals(Optional.of(entry), WHO.who(phrase, Optional.empty()).orElseThrow().entry());
  }

  @Test
  void saysWhichNameWasMatchedAndHowManyLettersDiffer() {
    assertEquals(
        "who.spelling(Boko Haram, 1)",
        WHO.who("Boko Haraam", Optional.empty()).orElseThrow().rule());
  }

  /** Names of one spelling, short names, names of somebody else. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "John Corey",
        "Ali",
        "Barak Obema",
        "Donald Tramp",
        "Kenyatta National",
        "Igor Lavrof",
        "Gadafi Mosque",
        "Bayden",
        "Hilary Klinton",
        "gadafi"
      })
  void leavesAloneWhatIsNotSafe(String phrase) {
    assertTrue(
        WHO.who(phrase, Optional.empty())
            .filter(answer -> answer.rule().startsWith("who.spelling"))
            .isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"kitten, sitting, 3", "abc, abc, 0", "'', abc, 3", "abcdef, uvwxyz, 4"})
  void countsChangedLettersUpToABound(String one, String other, int distance) {
    assertEquals(distance, Spelling.distance(one, other, 3));
    assertEquals(distance, Spelling.distance(other, one, 3));
  }

  @Property(tries = 300)
  void aSoundHasNoDoubleLettersAndAnyWordHasOne(
      @ForAll @AlphaChars @StringLength(max = 20) String word) {
    String sound = Spelling.of(word.toLowerCase(java.util.Locale.ROOT)).sound();
    for (int i = 1; i < sound.length(); i++) {
      assertTrue(sound.charAt(i) != sound.charAt(i - 1), sound);
    }
  }
}
