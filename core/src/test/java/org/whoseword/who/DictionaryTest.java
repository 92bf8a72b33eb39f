package org.whoseword.who;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.CodebookReader;

class DictionaryTest {

  private static final Codebook CODEBOOK = CodebookReader.builtIn();

  private static final String ACTORS =
      """
      # actors of an invented province
      <!-- a comment
      FORGOTTEN_NAME [USA]
      over lines -->
      HARROW_BRIGADE_ [IRQREB] # xy 03 Mar 03
      +BRIGADE_OF_HARROW
      +HARROWITES_(HRW)_ ; an old remark
      LENA_VELLUM_
      +MINISTER_VELLUM
      \t[IRQELI]
      \t[IRQGOV 930120-19970601] # in office
      \t[IRQJUD >20050302]
      OSKAR_TINE [KENLEG <990101] [KENMIL 990101-030101]
      VELLUM_OIL_COMPANY [MNCIRQ]
      SARVAN_VALLEY [IRQ]
      VELLUM_PRIZE [---]
      """;

  private static Who who(String text) {
    return new Who(CODEBOOK.with(Dictionary.read("own.actors.txt", text, CODEBOOK).tables()));
  }

  private static String code(Who who, String phrase, String on) {
    Optional<LocalDate> day = Optional.of(on).filter(d -> !d.isEmpty()).map(LocalDate::parse);
    return who.who(phrase, day).flatMap(answer -> answer.code().joined()).orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "the Harrow Brigade, '', IRQREB",
    "Brigade of Harrow, '', IRQREB",
    "HRW, '', IRQREB",
    "Lena Vellum, 1990-01-01, IRQELI",
    "Lena Vellum, 1993-01-20, IRQGOV",
    "Lena Vellum, 1997-05-31, IRQGOV",
    "Lena Vellum, 1997-06-01, IRQELI",
    "Minister Vellum, 2005-03-02, IRQJUD",
    "Oskar Tine, 1998-12-31, KENLEG",
    "Oskar Tine, 1999-01-01, KENMIL",
    "Vellum Oil Company, '', IRQBUS",
    "Sarvan Valley, '', IRQ",
    "fighters of the Harrow Brigade, '', IRQREB",
    // Without its closing blank a name is a stem.
    "Brigade of Harrows, '', IRQREB",
    "Vellum Oil Companies, '', IRQBUS",
    "the Harrow Brigades, '', MIL",
    "Forgotten Name, '', ''",
    "Vellum Prize, '', ''",
  })
  void readsActors(String phrase, String on, String code) {
    assertEquals(code, code(who(ACTORS), phrase, on));
    assertEquals(List.of(), Dictionary.read("a", ACTORS, CODEBOOK).problems());
  }

  @Test
  void citesFileAndLine() {
    Who.Answer answer = who(ACTORS).who("Harrow Brigade", Optional.empty()).orElseThrow();
    assertEquals(Optional.of("own.actors.txt:5"), answer.entry());
  }

  @Test
  void winsOverTheRegistry() {
    assertEquals("RUSGOV", code(who("KREMLIN [CHNGOV]\n"), "Vladimir Putin", "2003-01-01"));
    assertEquals("CHNGOV", code(who("KREMLIN [CHNGOV]\n"), "the Kremlin", "2003-01-01"));
  }

  @ParameterizedTest
  @CsvSource({
    "Kenyan gasfitters, KENLAB",
    "a gasfitter, LAB",
    "the Iraqi chief of hounds, IRQCRM",
    "chiefs of hounds, CRM",
    "signalmen, MIL",
    "signalwoman, MIL",
    "Iraqi ministry of bells, IRQGOV",
    "heron charity, NGO",
  })
  void readsAgents(String phrase, String code) {
    String agents =
        """
        !PERSON! = MAN, MEN, WOMAN, WOMEN
        !MINIST! = MINISTER, MINISTRY
        GASFITTER [~LAB] # two words in one
        CHIEF_OF_HOUNDS {CHIEFS_OF_HOUNDS} [~CRM]
        SIGNAL!PERSON! [~MIL]
        !MINIST!_OF_BELLS {} [~GOV]
        HERON_CHARITY [NGO~]
        """;
    Dictionary read = Dictionary.read("own.agents.txt", agents, CODEBOOK);
    assertEquals(List.of(), read.problems());
    assertEquals(Dictionary.Kind.AGENTS, read.kind());
    assertEquals(code, code(new Who(CODEBOOK.with(read.tables())), phrase, ""));
  }

  @Test
  void discardsSilenceAMatch() {
    Who.Answer answer = who("CHESS MASTERS\n+ABBA # music\n").who("Abba", Optional.empty()).get();
    assertEquals("who.discarded", answer.rule());
    assertEquals(Optional.of("own.actors.txt:2"), answer.entry());
    assertEquals(ActorCode.UNKNOWN, answer.code());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NAME|no code stands beside or below it",
        "NAME [USA|a bracket is not closed",
        "NAME [USAGOV 19990231]|'[USAGOV 19990231]' is no code with a date",
        "NAME [USAGOV >19990231]|'[USAGOV >19990231]': Invalid date 'FEBRUARY 31'",
        "NAME [USAGOV 990101-980101]|'[USAGOV 990101-980101]' ends before it begins",
        "NAME [USAGOV >1999]|'[USAGOV >1999]': '1999' is no date of six or eight digits",
        "NAME [QQQGOV]|code 'QQQGOV': 'QQQ' is no country and no kind of actor",
        "NAME [USAGO]|code 'USAGO' is not made of groups of three letters",
        "NAME [WEU]|code 'WEU' names neither a country nor a sector",
        "NAME [USA] trailing|'trailing' stands behind the code",
        "+NAME [USA]|nothing stands before it that it could belong to",
        "_ [USA]|'_' has no letters or is too short for a name",
      })
  void reportsALineThatItDoesNotUnderstand(String line, String reason) {
    Dictionary read = Dictionary.read("a", line + "\nZ9 [USA]\n", CODEBOOK);
    assertEquals(List.of(new Dictionary.Problem(1, reason, line)), read.problems());
    assertEquals(2, read.lines());
  }

  @Test
  void reportsAgentsWithoutSectorOrMarker() {
    Dictionary read =
        Dictionary.read("a", "POET [~XYZ]\nBARD!SONG! [~EDU]\nHARPER [~EDU]\n", CODEBOOK);
    assertEquals(
        List.of("code '~XYZ': no group of it is a sector", "nobody defines !SONG!"),
        read.problems().stream().map(Dictionary.Problem::reason).toList());
  }

  @Property(tries = 300)
  void neverThrowsWhateverTheFileHolds(
      @ForAll @Size(max = 12) List<@StringLength(max = 30) String> lines) {
    Dictionary read = Dictionary.read("a", String.join("\n", lines), CODEBOOK);
    assertTrue(read.problems().size() <= Math.max(1, read.lines()));
  }

  @Property(tries = 500)
  void neverThrowsOnPiecesOfRealSyntax(
      @ForAll @Size(max = 40) List<@From("pieces") String> pieces) {
    Dictionary read = Dictionary.read("a", String.join("", pieces), CODEBOOK);
    for (Dictionary.Problem problem : read.problems()) {
      assertTrue(problem.line() >= 1 && problem.line() <= Math.max(1, read.lines()));
    }
    new Who(SMALL.with(read.tables())).who("Aa Bb", Optional.empty());
  }

  private static final Codebook SMALL =
      CodebookReader.read(
          Map.of(
              "actors/countries.tsv",
              "code\tname\taliases\tadjectives\tpeople\tcapital\tmetonyms\tfrom\tto\n"
                  + "USA\tUnited States\t\tAmerican\t\t\t\t\t\n"));

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
        "\n",
        "\n",
        "\n\t",
        "+",
        "[",
        "]",
        "[USA]",
        "[USAGOV ",
        ">",
        "<",
        "-",
        "990101",
        "19990230",
        "~",
        "[~MIL]",
        "{",
        "}",
        "!",
        "!PERSON!",
        "=",
        ",",
        "#",
        ";",
        "<!--",
        "-->",
        "_",
        "AA",
        " bb",
        "(",
        ")",
        "---",
        "\uFEFF",
        "\u0130",
        "''",
        "|",
        "\t",
        "\r");
  }
}
