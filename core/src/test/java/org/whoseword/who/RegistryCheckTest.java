package org.whoseword.who;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.CodebookError;
import org.whoseword.codebook.CodebookReader;

class RegistryCheckTest {

  private static final String COUNTRIES =
      "code\tname\taliases\tadjectives\tpeople\tcapital\tmetonyms\tlat\tlon\tfrom\tto\n"
          + "KEN\tKenya\t\tKenyan\tKenyans\tNairobi\t\t0\t37\t\t\n";

  private static final String PEOPLE =
      "id\tkind\tname\taliases\tcountry\tsector\trole\tfrom\tto\tmedia\tnote\n";

  private static Codebook with(String rows) {
    return CodebookReader.read(
        Map.of("actors/countries.tsv", COUNTRIES, "actors/registry/people.tsv", PEOPLE + rows));
  }

  @Test
  void findsNothingWrongWithTheBuiltInRegistry() {
    assertEquals(List.of(), RegistryCheck.problems(CodebookReader.builtIn()));
  }

  @Test
  void namesTheLineOfARoleHeldTwiceAtOnce() {
    List<String> problems =
        RegistryCheck.problems(
            with(
                "per.a\tperson\tTom Wekesa\t\tKEN\tGOV\tmayor\t2001-01-01\t2005-01-01\t\t\n"
                    + "per.a\tperson\tTom Wekesa\t\tKEN\tGOV\tmayor\t2004-01-01\t2006-01-01\t\t\n"));
    assertEquals(1, problems.size());
    assertTrue(
        problems.get(0).startsWith("actors/registry/people.tsv:3: overlaps"), problems::toString);
  }

  @Test
  void letsOneRoleFollowAnotherInTheSameYear() {
    assertEquals(
        List.of(),
        RegistryCheck.problems(
            with(
                "per.a\tperson\tTom Wekesa\t\tKEN\tGOV\tmayor\t2001\t2005\t\t\n"
                    + "per.a\tperson\tTom Wekesa\t\tKEN\tGOV\tmayor\t2005\t2009\t\t\n")));
  }

  @Test
  void namesBothOwnersOfAName() {
    List<String> problems =
        RegistryCheck.problems(
            with(
                "per.a\tperson\tTom Wekesa\tWekesa\tKEN\tGOV\t\t\t\t\t\n"
                    + "per.b\tperson\tJoy Wekesa\tWekesa\tKEN\tMIL\t\t\t\t\t\n"));
    assertEquals(1, problems.size());
    assertTrue(problems.get(0).contains("'wekesa' is also per.a"), problems::toString);
  }

  @Test
  void tellsOfCountriesThatNobodyKnows() {
    assertEquals(
        List.of("actors/registry/people.tsv:2: no country has the code 'XXX'"),
        RegistryCheck.problems(with("per.a\tperson\tTom Wekesa\t\tXXX\tGOV\t\t\t\t\t\n")));
  }

  @Test
  void refusesAnUnknownSectorNamingFileAndLine() {
    CodebookError error =
        assertThrows(
            CodebookError.class,
            () -> new Who(with("per.a\tperson\tTom Wekesa\t\tKEN\tGVO\t\t\t\t\t\n")));
    assertEquals("actors/registry/people.tsv:2: unknown sector 'GVO'", error.getMessage());
  }
}
