package org.whoseword.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.whoseword.parse.NameKind;
import org.whoseword.parse.Parse;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Header;
import org.whoseword.text.Report;
import org.whoseword.text.Span;
import org.whoseword.text.Zone;

/** The real models' habits of writing. */
class AllCapitalsTest {

  private static final NlpParser PARSER = NlpParser.load();

  @Test
  void commonWordsAreSmallAndNamesKeepTheirCapitals() {
    assertShown("Gunmen killed ten soldiers near Mosul on Tuesday .");
    assertShown("The army said that the rebels had burned two bridges in Colombia .");
  }

  @Test
  void peoplesHaveCapitals() {
    assertShown("Two Salvadoran pilots and an Iranian engineer were freed by Honduran police .");
  }

  @Test
  void titlesHaveCapitalsBeforeNamesOnly() {
    assertShown("The colonel met Colonel Rodriguez and the minister met Minister Ochoa .");
  }

  @Test
  void unknownWordsAreNamesUnlessTheyLookCommon() {
    assertShown("Men from Ayutuxtepeque machinegunned the house of Inocencio Quilbarra .");
  }

  @Test
  void listedNamesOfSeveralWordsHaveCapitals() {
    assertShown("The embassy of the United States in Costa Rica asked the Red Cross for help .");
  }

  @Test
  void smallWordsStayWithinNames() {
    assertShown("A bomb went off at the Plaza de Armas in Lima .");
  }

  @Test
  void acronymsAreKept() {
    assertShown(
        "The union of angry rural teachers ( UART ) marched on Monday .",
        "A leader of the UART was shot , CNN and the BBC said .",
        "U.S. troops with AK-47 rifles stood by .");
  }

  @Test
  void monthsAndVerbsAreToldApart() {
    assertShown("They may march to the capital on 3 May or in March .");
  }

  @Test
  void quotationsBeginWithACapital() {
    assertShown("He said : \" We do n't know . \"");
  }

  @Test
  void cliticsAreSmall() {
    assertShown("The mayor 's men did n't fire , he said .");
  }

  @Test
  void spansAndTextStayAsTheyAre() {
    String text = "GUNMEN KILLED TEN SOLDIERS NEAR MOSUL.";
    Sentence sentence = parse(text).sentences().get(0);
    for (Token token : sentence.tokens()) {
      assertEquals(token.span().of(text), token.form().toUpperCase(Locale.ROOT));
    }
    Token killed = sentence.root();
    assertEquals("kill", killed.lemma());
    assertEquals("VBD", killed.tag());
    assertEquals("Gunmen", sentence.findChild(killed, Relation.SUBJECT).orElseThrow().form());
    assertEquals(NameKind.PLACE, sentence.get(5).name());
  }

  @Test
  void treesAreThoseOfTheTextAsItWouldBeWrittenElse() {
    String text =
        "Police in Bogota said on Friday that they had arrested two members of the cartel. The"
            + " minister denied that soldiers had fired at the students, who were marching to the"
            + " palace.";
    assertEquals(tree(text), tree(text.toUpperCase(Locale.ROOT)));
  }

  @Test
  void headlineInCapitalsFollowsTheBodyBelow() {
    String headline = "RAM SEIZES PIER, NATO ENVOY SAYS";
    String body = "Major Harald Ram seized the pier on Sunday, an envoy of NATO says.";
    String text = headline + "\n\n" + body;
    Parse parse =
        PARSER.parse(
            report(text),
            List.of(
                new Zone(Zone.Kind.HEADLINE, new Span(0, headline.length())),
                new Zone(Zone.Kind.BODY, new Span(headline.length() + 2, text.length()))));
    assertEquals("Ram seizes pier , NATO envoy says", parse.sentences().get(0).toString());
    assertTrue(parse.sentences().get(1).toString().startsWith("Major Harald Ram seized"));
  }

  @Test
  void fewWordsInCapitalsAreLeftAloneInAReportThatIsNot() {
    String text = "He read it aloud. STOP THE WAR! Then he left for the CIA.";
    assertEquals("STOP THE WAR !", parse(text).sentences().get(1).toString());
  }

  /** What the parser shows of sentences that are given to it all in capitals. */
  private static void assertShown(String... sentences) {
    String text =
        List.of(sentences).stream()
            .map(s -> s.replace(" .", ".").replace(" ,", ",").replace(" n't", "n't"))
            .map(s -> s.replace(" 's", "'s").replace("\" We", "\"We").replace(". \"", ".\""))
            .map(s -> s.replace("( ", "(").replace(" )", ")").replace(" :", ":"))
            .collect(Collectors.joining(" "))
            .toUpperCase(Locale.ROOT);
    assertEquals(
        List.of(sentences), parse(text).sentences().stream().map(Sentence::toString).toList());
  }

  private static String tree(String text) {
    StringBuilder tree = new StringBuilder();
    for (Sentence sentence : parse(text).sentences()) {
      for (Token token : sentence.tokens()) {
        tree.append(token.form()).append(' ').append(token.tag()).append(' ');
        tree.append(token.head()).append(' ').append(token.relation()).append('\n');
      }
    }
    return tree.toString();
  }

  private static Parse parse(String text) {
    return PARSER.parse(
        report(text), List.of(new Zone(Zone.Kind.BODY, new Span(0, text.length()))));
  }

  private static Report report(String text) {
    return new Report("test", Optional.empty(), Header.EMPTY, text);
  }
}
