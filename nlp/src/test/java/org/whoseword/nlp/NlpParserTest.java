package org.whoseword.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

/** What the parser does around a model; the models here are a few lines each. */
class NlpParserTest {

  /** Every word hangs on the first. */
  private static final Decoder FLAT =
      forms -> {
        int size = forms.length;
        int[] heads = new int[size];
        heads[0] = -1;
        return decoded(heads, filled(size, "NN"), filled(size, "dep"), filled(size, "O"), forms);
      };

  @Test
  void aNounTakesThePlaceOfItsPreposition() {
    Sentence s =
        one(
            "marched to Mosul",
            tree("VBD IN NNP", "-1 0 1", "root prep pobj", "O O U-GPE", "march to mosul"));
    assertEquals(
        "marched ROOT | to CASE Mosul | Mosul OBLIQUE marched", relations(s), "one preposition");
    assertEquals(NameKind.PLACE, s.get(2).name());
    assertTrue(s.get(2).nameStart());
  }

  @Test
  void bothPrepositionsOfAChainAreCases() {
    Sentence s =
        one(
            "died according to police",
            tree(
                "VBD VBG IN NNS", "-1 0 1 2", "root prep prep pobj", "O O O O", "die accord to x"));
    assertEquals("according to", s.preposition(s.get(3)));
    assertEquals(Relation.OBLIQUE, s.get(3).relation());
  }

  @Test
  void theByPhraseOfAPassiveIsAnAgent() {
    Sentence s =
        one(
            "killed by rebels",
            tree("VBN IN NNS", "-1 0 1", "root agent pobj", "O O O", "kill by rebel"));
    assertEquals("killed ROOT | by CASE rebels | rebels AGENT killed", relations(s));
  }

  @Test
  void joinedPrepositionsShareTheirNoun() {
    Sentence s =
        one(
            "fought in and around Homs",
            tree(
                "VBD IN CC IN NNP",
                "-1 0 1 1 3",
                "root prep cc conj pobj",
                "O O O O O",
                "fight in and around homs"));
    assertEquals(
        "fought ROOT | in CASE Homs | and COORDINATOR Homs | around CASE Homs | Homs OBLIQUE fought",
        relations(s));
  }

  @Test
  void aSecondPhraseIsAConjunctOfTheFirst() {
    Sentence s =
        one(
            "fought in Homs and near Hama",
            tree(
                "VBD IN NNP CC IN NNP",
                "-1 0 1 1 1 4",
                "root prep pobj cc conj pobj",
                "O O O O O O",
                "fight in homs and near hama"));
    assertEquals(Relation.CONJUNCT, s.get(5).relation());
    assertEquals("Homs", s.findHead(s.get(5)).orElseThrow().form());
    assertEquals("near", s.preposition(s.get(5)));
  }

  @Test
  void aPrepositionMayBeTheRoot() {
    Sentence s = one("In Mosul", tree("IN NNP", "-1 0", "root pobj", "O O", "in mosul"));
    assertEquals("In CASE Mosul | Mosul ROOT", relations(s));
  }

  @Test
  void aStrandedPrepositionIsAParticle() {
    Sentence s = one("spoke of", tree("VBD IN", "-1 0", "root prep", "O O", "speak of"));
    assertEquals(Relation.PARTICLE, s.get(1).relation());
  }

  @Test
  void aReceiverIsASecondObjectUnlessAPrepositionLeadsIt() {
    Sentence bare = one("gave them", tree("VBD PRP", "-1 0", "root dative", "O O", "give them"));
    assertEquals(Relation.SECOND_OBJECT, bare.get(1).relation());
    Sentence led =
        one("gave to them", tree("VBD IN PRP", "-1 0 1", "root dative pobj", "O O O", "give to x"));
    assertEquals("gave ROOT | to CASE them | them OBLIQUE gave", relations(led));
  }

  @Test
  void aCompoundIsOneWordHungByItsTopmostPiece() {
    Sentence s =
        one(
            "U.S.-led raids",
            tree(
                "NNP HYPH VBN NNS",
                "2 2 3 -1",
                "npadvmod punct amod root",
                "U-GPE O O O",
                "u.s. - lead raid"));
    assertEquals("U.S.-led MODIFIER raids | raids ROOT", relations(s));
    assertEquals("JJ", s.get(0).tag());
    assertEquals("u.s.-led", s.get(0).lemma());
    assertEquals(NameKind.PLACE, s.get(0).name());
  }

  @Test
  void numbersKeepTheirDigitsAsLemma() {
    Sentence s = one("58 two", tree("CD CD", "1 -1", "nmod root", "O O", "0 #crd#"));
    assertEquals("58", s.get(0).lemma());
    assertEquals("two", s.get(1).lemma());
  }

  @Test
  void aNameOfSeveralWordsStartsOnce() {
    Sentence s =
        one(
            "John Smith left",
            tree(
                "NNP NNP VBD",
                "1 2 -1",
                "compound nsubj root",
                "B-PERSON L-PERSON O",
                "john smith leave"));
    assertTrue(s.get(0).nameStart());
    assertEquals(NameKind.PERSON, s.get(1).name());
    assertTrue(!s.get(1).nameStart());
  }

  @Test
  void onlyHeadlineAndBodyAreParsedAndNoSentenceCrossesAZone() {
    String text = "Rebels flee\n\nA photo\n\nThe rebels fled. They left";
    List<Zone> zones =
        List.of(
            new Zone(Zone.Kind.HEADLINE, new Span(0, 11)),
            new Zone(Zone.Kind.CAPTION, new Span(13, 20)),
            new Zone(Zone.Kind.BODY, new Span(22, text.length())));
    Parse parse = new NlpParser(FLAT).parse(report(text), zones);
    assertEquals(
        List.of("Rebels flee", "The rebels fled .", "They left"),
        parse.sentences().stream().map(Sentence::toString).toList());
    assertEquals(List.of(0, 2, 2), parse.sentences().stream().map(Sentence::zone).toList());
  }

  @Test
  void aLongSentenceIsSplitAtAMarkWithANote() {
    String text = ("word ".repeat(149) + "word, ").repeat(2) + "end";
    Parse parse = parse(text, FLAT);
    assertEquals(List.of(151, 152), parse.sentences().stream().map(Sentence::size).toList());
    assertEquals("sentence.split", parse.notes().get(0).code());
  }

  @Test
  void fiftyMegabytesWithoutASpaceAreBounded() {
    Parse parse = parse("x".repeat(50_000_000) + " end", FLAT);
    assertEquals("end", parse.sentences().get(0).toString());
    assertEquals("token.skipped", parse.notes().get(0).code());
    assertEquals(0, parse(",;.!".repeat(1_000_000), FLAT).sentences().size());
  }

  private static Sentence one(String text, Decoder decoder) {
    List<Sentence> sentences = parse(text, decoder).sentences();
    assertEquals(1, sentences.size());
    return sentences.get(0);
  }

  private static Parse parse(String text, Decoder decoder) {
    Zone zone = new Zone(Zone.Kind.BODY, new Span(0, text.length()));
    return new NlpParser(decoder).parse(report(text), List.of(zone));
  }

  private static Report report(String text) {
    return new Report("test", Optional.empty(), Header.EMPTY, text);
  }

  /** A model that knows one sentence; lists with a space between their entries. */
  private static Decoder tree(
      String tags, String heads, String labels, String names, String lemmas) {
    int[] parsed = Arrays.stream(heads.split(" ")).mapToInt(Integer::parseInt).toArray();
    return forms ->
        decoded(parsed, tags.split(" "), labels.split(" "), names.split(" "), lemmas.split(" "));
  }

  private static Decoded decoded(
      int[] heads, String[] tags, String[] labels, String[] names, String[] lemmas) {
    return new Decoded(tags, lemmas, heads, labels, names);
  }

  private static String[] filled(int size, String value) {
    String[] all = new String[size];
    Arrays.fill(all, value);
    return all;
  }

  private static String relations(Sentence s) {
    StringBuilder out = new StringBuilder();
    for (Token token : s.tokens()) {
      out.append(out.length() == 0 ? "" : " | ").append(token.form()).append(' ');
      out.append(token.relation());
      s.findHead(token).ifPresent(head -> out.append(' ').append(head.form()));
    }
    return out.toString();
  }
}
