package org.whoseword.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.CodebookReader;
import org.whoseword.parse.FrozenParser;
import org.whoseword.parse.Parse;
import org.whoseword.text.Header;
import org.whoseword.text.Report;
import org.whoseword.text.Span;
import org.whoseword.text.Zones;
import org.whoseword.who.Actors;
import org.whoseword.who.Parties;

/** Reads {@code word/sayings.txt}, whose parse was frozen; each test looks at one paragraph. */
class AttributionsTest {

  private static final Path FOLDER = Path.of("src/test/resources/word");
  private static String text = "";
  private static List<Attribution> all = List.of();

  @BeforeAll
  static void read() throws IOException {
    Codebook codebook = CodebookReader.builtIn();
    text = Files.readString(FOLDER.resolve("sayings.txt"));
    Zones.Zoned zoned = Zones.in(new Report("sayings", Optional.empty(), Header.EMPTY, text));
    Parse parse =
        FrozenParser.read(FOLDER.resolve("sayings.parse")).parse(zoned.report(), zoned.zones());
    Parties parties = new Actors(codebook).in(zoned.report(), parse);
    all = new Attributions(codebook).in(zoned.report(), zoned.zones(), parse, parties);
  }

  /** "source | cue | content" of the attributions whose cue stands behind some words. */
  private static List<String> around(String paragraph) {
    List<String> lines = new ArrayList<>();
    for (Attribution each : in(paragraph)) {
      lines.add(join(each.source()) + " | " + join(each.cue()) + " | " + join(each.content()));
    }
    return lines;
  }

  private static List<Attribution> in(String paragraph) {
    int start = text.indexOf(paragraph);
    assertTrue(start >= 0, "no such paragraph: " + paragraph);
    int next = text.indexOf("\n\n", start);
    int end = next < 0 ? text.length() : next;
    return all.stream()
        .filter(each -> start <= each.cue().get(0).start() && each.cue().get(0).start() < end)
        .toList();
  }

  private static String join(List<Span> spans) {
    return String.join(" … ", spans.stream().map(span -> span.of(text)).toList());
  }

  @Test
  void anAttributionInsideAnotherKnowsItsParent() {
    List<Attribution> found = in("Hashim says");
    assertEquals(
        List.of(
            "Hashim | says | the witnesses claimed that one of the plotters was caught",
            "the witnesses | claimed | that one of the plotters was caught"),
        around("Hashim says"));
    assertEquals(Optional.of(found.get(0).id()), found.get(1).parent());
    assertEquals("group", found.get(1).speaker().kind());
  }

  @Test
  void theSourceThatIsCitedIsAStepFurther() {
    Attribution relay =
        in("Yonhap reported").stream()
            .filter(each -> each.rule().equals("relay"))
            .findFirst()
            .orElseThrow();
    assertEquals("a government source", join(relay.source()));
    assertEquals("that the North had fired two missiles", join(relay.content()));
    assertEquals(Optional.of(in("Yonhap reported").get(0).id()), relay.parent());
  }

  @Test
  void whoIsQuotedSpeaks() {
    assertTrue(
        around("\"The drill").contains("the general | saying | \"The drill is the first step,\""));
    assertTrue(
        around("A report on Tuesday")
            .contains("an unnamed official | stating | that the militias would attack the convoy"));
    assertEquals(Attribution.Naming.ANONYMOUS, in("A report on Tuesday").get(1).speaker().naming());
  }

  @Test
  void whoIsCitedHasItFromOthers() {
    List<Attribution> found = in("The paper quotes");
    assertEquals(
        List.of("The paper", "Anna Weiss", "three drivers"),
        found.stream().map(each -> each.link().orElseThrow().span().of(text)).toList());
    assertEquals("that the army had shelled the clinic", join(found.get(2).content()));
    assertEquals(Optional.of(found.get(1).id()), found.get(2).parent());
  }

  @Test
  void anOpenQuotationBelongsToTheSpeakerBehindIt() {
    Attribution said =
        in("\"We ask").stream()
            .filter(each -> join(each.cue()).equals("said"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        "\"We killed four soldiers on Monday. … The army has burned two villages."
            + " … \"We ask for help. … We will not surrender,\"",
        join(said.content()));
    assertEquals(
        List.of("rebel leader Ivo Brandt | said in a speech | \"We will fight on,\""),
        around("\"We will fight"));
  }

  @Test
  void aParagraphThatIsAllQuotedIsTheSpeakersBefore() {
    assertEquals(
        "\"The road is mined,\" … \"Nobody should use it. … We have lost two trucks.\"",
        join(in("\"The road is mined").get(0).content()));
  }

  @Test
  void anOutletThatIsToldStandsBeforeTheSpeaker() {
    Attribution told = in("A resident told").get(0);
    assertEquals("Reuters", told.through().orElseThrow().source().name());
    assertEquals("Reuters", told.recipient().orElseThrow().of(text));
    assertEquals("A resident", told.link().orElseThrow().source().name());
  }

  @Test
  void theOutletOfAReporterStandsBeforeTheReporter() {
    Attribution said = in("A correspondent for").get(0);
    assertEquals("Xinhua", said.through().orElseThrow().source().name());
    assertEquals("A correspondent", said.link().orElseThrow().span().of(text));
  }

  @Test
  void aDenialIsSureOfTheOpposite() {
    assertEquals(
        List.of("The minister | denied | shelling the town"), around("The minister denied"));
    assertEquals(Factuality.CERTAINLY_NOT, in("The minister denied").get(0).factuality());
  }

  @Test
  void theSpeakerGoesOnInTheNextSentences() {
    Attribution said = in("\"We heard").get(0);
    assertEquals("Omar Haddad, a baker", join(said.source()));
    assertEquals(
        "\"We heard two blasts,\" … \"Then the lights went out. … Everybody ran.\"",
        join(said.content()));
    assertEquals(Link.Speech.DIRECT, said.mode());
  }

  @Test
  void wordsBeforeAccordingToAreTheContent() {
    assertEquals(
        List.of("the police | according to | The bridge was closed"), around("The bridge was"));
  }

  @Test
  void aSpeakerSetIntoTheSentenceDividesTheContent() {
    assertEquals(
        List.of("the mayor | said | The army … had left the town"),
        around("The army, the mayor said"));
  }

  @Test
  void nobodyIsTheSourceOfHearsay() {
    Attribution said = in("The army is said").get(0);
    assertEquals(List.of(), said.source());
    assertEquals(Optional.empty(), said.link());
    assertEquals(List.of(" | reportedly | The guards … fired on the crowd"), around("The guards"));
  }

  @Test
  void onlyReportsMakeLinks() {
    assertEquals(Attribution.Act.ATTITUDE, in("The settlers want").get(0).act());
    assertEquals(Optional.empty(), in("The settlers want").get(0).link());
    assertEquals(Optional.empty(), in("The union condemned").get(0).link());
  }

  @Test
  void aStatementIsAChannelOfWhoeverMadeIt() {
    Attribution statement =
        in("The interior ministry said").stream()
            .filter(each -> join(each.source()).equals("the statement"))
            .findFirst()
            .orElseThrow();
    assertEquals("The interior ministry", statement.link().orElseThrow().span().of(text));
  }

  @Test
  void witnessesAreCounted() {
    assertEquals(Optional.of(5), in("Five witnesses").get(0).speaker().count());
  }
}
