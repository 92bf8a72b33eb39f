package org.whoseword.who;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whoseword.codebook.CodebookReader;

class WhoTest {

  private static final Who WHO = new Who(CodebookReader.builtIn());

  @ParameterizedTest
  @CsvSource({
    "Iraqi counter-terrorism service spokesman, IRQMIL",
    "Turkish-backed rebels, REB",
    "pro-Iranian militias, REB",
    "Saudi-led coalition forces, MIL",
    "the former Libyan deputy foreign minister, LBYELI",
    "Libya's deputy foreign minister, LBYGOV",
    "two off-duty soldiers, MIL",
    "Kenyan opposition lawmakers, KENLEG",
    "Islamic State fighters, REB",
    "members of the Egyptian parliament, EGYLEG",
    "the ambassador of Chile to Peru, CHLGOV",
    "police in Nairobi, KENCOP",
    "the Kremlin, RUSGOV",
    "U.S. diplomats, USAGOV",
    "farmers from Ghana, GHAAGR",
    "White House aides, USAGOV",
    "Kremlin spokesman, RUSGOV",
    "US Attorney General, USAGOV",
    "Brazilian mining giant, BRABUS",
    "the mayor of London, GBRGOV",
    "a Kenyan army doctor, KENMIL",
    "a Tunisian-born man, TUNUNK",
    "Ousted President Askar Akayev, KGZELI",
    "the Hamas movement, PSEREB",
  })
  void codesDescriptions(String phrase, String code) {
    assertEquals(code, code(phrase));
  }

  @ParameterizedTest
  @CsvSource({"Daesh", "ISIS", "Islamic State group", "Da’esh", "ISLAMIC STATE"})
  void knowsAGroupUnderAllItsNames(String name) {
    assertEquals(Optional.of("grp.islamic-state"), answer(name).entry());
  }

  @Test
  void keepsAcronymsApartFromWords() {
    assertTrue(WHO.who("is", Optional.empty()).isEmpty());
    assertEquals("USA", code("US"));
    assertTrue(WHO.who("us", Optional.empty()).isEmpty());
  }

  @Test
  void codesABareSeatOfGovernment() {
    assertEquals("CHNGOV", code("Beijing"));
    assertEquals("IRNGOV", code("TEHRAN"));
  }

  @ParameterizedTest
  @CsvSource({
    "President Xi, per.xi-jinping",
    "President Jinping, ''",
    "President Mary Xi, ''",
    "Prime Minister Rishi Sunak, per.sunak-rishi",
  })
  void knowsASurnameBehindATitle(String phrase, String entry) {
    String found =
        WHO.who(phrase, Optional.of(LocalDate.of(2023, 6, 1))).orElseThrow().entry().orElse("");
    assertEquals(entry.isEmpty() ? "agent.president" : entry, found);
  }

  @Test
  void ofPlacesOfOneNameTakesTheLargest() {
    assertEquals("INDCOP", code("police in Hyderabad"));
    assertEquals("GBRCVL", code("Birmingham"));
  }

  @Test
  void givesTheRoleOfTheDay() {
    LocalDate before = LocalDate.of(2005, 6, 1);
    assertEquals(
        Optional.of(Sector.REB),
        WHO.who("Taliban", Optional.of(before)).orElseThrow().code().sector());
    assertEquals(
        Optional.of(Sector.GOV),
        WHO.who("Taliban", Optional.of(LocalDate.of(2023, 6, 1))).orElseThrow().code().sector());
  }

  @Test
  void saysNothingOfWordsThatItDoesNotKnow() {
    assertTrue(WHO.who("a green umbrella", Optional.empty()).isEmpty());
  }

  private static Who.Answer answer(String phrase) {
    return WHO.who(phrase, Optional.empty()).orElseThrow();
  }

  private static String code(String phrase) {
    return answer(phrase).code().joined().orElse("");
  }
}
