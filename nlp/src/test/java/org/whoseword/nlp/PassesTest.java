package org.whoseword.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Header;
import org.whoseword.text.Report;
import org.whoseword.text.Span;
import org.whoseword.text.Zone;

/** Passives, participles and inversions, on the trees of the real models. */
class PassesTest {

  private static final NlpParser PARSER = NlpParser.load();

  @Test
  void secondOfTwoPassivesIsPassiveWithoutItsAuxiliary() {
    Sentence s = parse("Four houses were burned and eleven villagers abducted.");
    assertEquals("PASSIVE_SUBJECT abducted", of(s, "villagers"));
    assertEquals("CONJUNCT burned", of(s, "abducted"));
  }

  @Test
  void countedVictimsOfAGappedPassiveAreItsSubject() {
    Sentence s = parse("Three sailors were killed and at least nine injured in a blast.");
    assertEquals("PASSIVE_SUBJECT injured", of(s, "nine"));
    assertEquals("CONJUNCT killed", of(s, "injured"));
  }

  @Test
  void whatWasDamagedIsNoConjunctOfWhatWasDestroyed() {
    Sentence s = parse("The bridge was destroyed and dozens of houses damaged in the raid.");
    assertEquals("PASSIVE_SUBJECT damaged", of(s, "dozens"));
    assertEquals("CONJUNCT destroyed", of(s, "damaged"));
    assertEquals("OBLIQUE dozens", of(s, "houses"));
  }

  @Test
  void participlesAndVerbsBehindACommaAreJoinedToTheirVerb() {
    Sentence accused = parse("Two teenagers were arrested, accused of plotting an attack.");
    assertEquals("ADVERBIAL_CLAUSE arrested", of(accused, "accused"));
    Sentence charged =
        parse("Police arrested Orujov in May 2017, charged him with fraud, and left.");
    assertEquals("CONJUNCT arrested", of(charged, "charged"));
  }

  @Test
  void activeVerbKeepsItsSubjectBehindAPassive() {
    Sentence s = parse("Two were killed and the army left the town.");
    assertEquals("SUBJECT left", of(s, "army"));
  }

  @Test
  void whoActsDespiteOrWithSomebodyIsTheSubjectOfTheClause() {
    Sentence s = parse("The army stayed, with President Otto Kamau seeking a truce.");
    assertEquals("SUBJECT seeking", of(s, "Kamau"));
    assertEquals("MARKER seeking", of(s, "with"));
    s = parse("Despite Kenya and Ghana repeatedly denouncing the raid, the army stayed.");
    assertEquals("SUBJECT denouncing", of(s, "Kenya"));
    assertEquals("ADVERBIAL_CLAUSE stayed", of(s, "denouncing"));
  }

  @Test
  void thoseOneWorksWithAreNoSubjects() {
    Sentence s = parse("Ghana must cooperate fully with its own inspectors probing the port.");
    assertEquals("OBLIQUE cooperate", of(s, "inspectors"));
  }

  @Test
  void participleBehindTheSubjectIsNoMainVerb() {
    Sentence s = parse("Protesters marching through the port chanted all night.");
    assertEquals("ROOT", of(s, "chanted"));
    assertEquals("SUBJECT chanted", of(s, "Protesters"));
    assertEquals("NOUN_CLAUSE Protesters", of(s, "marching"));
    s = parse("The guards responding to the alarm came under fire, the statement said.");
    assertEquals("SUBJECT came", of(s, "guards"));
    assertEquals("CLAUSAL_COMPLEMENT said", of(s, "came"));
  }

  @Test
  void auxiliaryInFrontOfTheSubjectMarksACondition() {
    Sentence s = parse("Had Ghana shot down the plane, it could have faced sanctions.");
    assertEquals("ADVERBIAL_CLAUSE faced", of(s, "shot"));
    assertEquals("MARKER shot", of(s, "Had"));
  }

  /** The relation of the first token of that form, and the form of its head. */
  private static String of(Sentence sentence, String form) {
    Token token =
        sentence.tokens().stream().filter(t -> t.form().equals(form)).findFirst().orElseThrow();
    return (token.relation() + " " + sentence.findHead(token).map(Token::form).orElse("")).strip();
  }

  private static Sentence parse(String text) {
    Zone zone = new Zone(Zone.Kind.BODY, new Span(0, text.length()));
    Report report = new Report("test", Optional.empty(), Header.EMPTY, text);
    return PARSER.parse(report, List.of(zone)).sentences().get(0);
  }
}
