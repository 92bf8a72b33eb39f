package org.whoseword.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.whoseword.parse.NameKind;
import org.whoseword.parse.Parse;
import org.whoseword.parse.ParseText;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Header;
import org.whoseword.text.Report;
import org.whoseword.text.Span;
import org.whoseword.text.Zone;

/** Real sentences through the real model. */
class ModelTest {

  private static final String TEXT =
      """
      The U.S.-led coalition bombed Karim al-Hashimi’s house in Mosul on Tuesday. \
      Two officers were killed by rebels, according to the police. \
      “We won’t stop,” the colonel said. \
      The army, he said, had refused to return the bodies to the families. \
      Turkey gave the militia five tanks. \
      The governor is a former rebel. \
      Gunmen who attacked a convoy near Goma fled into the hills. \
      Iraq’s president, Barham Salih, condemned the raid. \
      The army carried out the attack without warning. \
      He did not deny killing the priest.""";

  private static NlpParser parser;
  private static Parse parse;

  @BeforeAll
  static void load() {
    parser = NlpParser.load();
    parse = parse(TEXT);
  }

  @Test
  void tenSentencesWithExactSpans() {
    assertEquals(10, parse.sentences().size());
    for (Sentence sentence : parse.sentences()) {
      for (Token token : sentence.tokens()) {
        assertEquals(token.form(), token.span().of(TEXT));
      }
    }
  }

  @Test
  void subjectsObjectsAndObliques() {
    assertEquals("bombed", head(0, "coalition", Relation.SUBJECT));
    assertEquals("bombed", head(0, "house", Relation.OBJECT));
    assertEquals("house", head(0, "al-Hashimi", Relation.POSSESSOR));
    assertEquals("bombed", head(0, "Tuesday", Relation.OBLIQUE));
    assertEquals("coalition", head(0, "U.S.-led", Relation.MODIFIER));
  }

  @Test
  void thePassiveAndItsAgent() {
    assertEquals("killed", head(1, "officers", Relation.PASSIVE_SUBJECT));
    assertEquals("killed", head(1, "rebels", Relation.AGENT));
    assertEquals("killed", head(1, "police", Relation.OBLIQUE));
    assertEquals("according to", parse.sentences().get(1).preposition(token(1, "police")));
  }

  @Test
  void speakersStandOverTheirWords() {
    assertEquals("said", head(2, "stop", Relation.CLAUSAL_COMPLEMENT));
    assertEquals("said", head(3, "refused", Relation.CLAUSAL_COMPLEMENT));
    assertEquals("refused", head(3, "return", Relation.OPEN_COMPLEMENT));
    assertEquals("families", head(3, "to", Relation.CASE, 1));
  }

  @Test
  void receiversAttributesAndParticles() {
    assertEquals("gave", head(4, "militia", Relation.SECOND_OBJECT));
    assertEquals("gave", head(4, "tanks", Relation.OBJECT));
    assertEquals("is", head(5, "rebel", Relation.ATTRIBUTE));
    assertEquals("carried", head(8, "out", Relation.PARTICLE));
  }

  @Test
  void clausesAndAppositionsOnNouns() {
    assertEquals("Gunmen", head(6, "attacked", Relation.RELATIVE_CLAUSE));
    assertEquals("president", head(7, "Salih", Relation.APPOSITION));
    assertEquals("deny", head(9, "killing", Relation.OPEN_COMPLEMENT));
    assertEquals("deny", head(9, "not", Relation.NEGATION));
  }

  @Test
  void names() {
    assertEquals(NameKind.PLACE, token(0, "Mosul").name());
    assertEquals(NameKind.DATE, token(0, "Tuesday").name());
    assertEquals(NameKind.PERSON, token(7, "Salih").name());
  }

  @Test
  void lemmasAreWords() {
    assertEquals("five", token(4, "five").lemma());
    assertEquals("bomb", token(0, "bombed").lemma());
    assertEquals("not", token(2, "n’t").lemma());
  }

  @Test
  void operatorsStandOverTheirClauses() throws IOException {
    Clauses.Score score = Clauses.score(parser);
    assertTrue(score.pairs() >= 200, "only " + score.pairs() + " pairs");
    assertTrue(score.accuracy() >= 0.95, score.accuracy() + " " + score.missed());
  }

  @Test
  void threadsShareAParser() {
    String alone = ParseText.write(parse);
    List<CompletableFuture<String>> together =
        List.of(
            CompletableFuture.supplyAsync(() -> ParseText.write(parse(TEXT))),
            CompletableFuture.supplyAsync(() -> ParseText.write(parse(TEXT))));
    together.forEach(future -> assertEquals(alone, future.join()));
  }

  private static Parse parse(String text) {
    Zone zone = new Zone(Zone.Kind.BODY, new Span(0, text.length()));
    return parser.parse(new Report("test", Optional.empty(), Header.EMPTY, text), List.of(zone));
  }

  private static Token token(int sentence, String form) {
    return token(sentence, form, 0);
  }

  private static Token token(int sentence, String form, int skipped) {
    return parse.sentences().get(sentence).tokens().stream()
        .filter(token -> token.form().equals(form))
        .skip(skipped)
        .findFirst()
        .orElseThrow();
  }

  private static String head(int sentence, String form, Relation relation) {
    return head(sentence, form, relation, 0);
  }

  private static String head(int sentence, String form, Relation relation, int skipped) {
    Token token = token(sentence, form, skipped);
    assertEquals(relation, token.relation(), form);
    return parse.sentences().get(sentence).findHead(token).orElseThrow().form();
  }
}
