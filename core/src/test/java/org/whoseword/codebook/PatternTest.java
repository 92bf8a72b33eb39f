package org.whoseword.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.whoseword.parse.Predicates;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Written;

class PatternTest {

  private static final Predicates PREDICATES =
      new Predicates(Set.of("launch", "make"), Set.of(), Set.of(), Set.of("promise"));

  /** Capitalised words are parties, words in -ing gerunds, "bomb" and "rifle" weapons. */
  private static final Classes CLASSES =
      (name, sentence, token) ->
          switch (name) {
            case "party" -> Character.isUpperCase(token.form().charAt(0));
            case "gerund" -> token.tag().equals("VBG");
            case "weapons" -> Set.of("bomb", "rifle").contains(token.lemma());
            default -> false;
          };

  private static final String SHELLED =
      "0 Turkey/NNP SUBJECT>1 | 1 shelled/shell/VBD ROOT | 2 town/NN OBJECT>1"
          + " | 3 with/IN CASE>4 | 4 rifles/rifle/NNS OBLIQUE>1";

  private static final String GAVE =
      "0 Turkey/NNP SUBJECT>1 | 1 gave/give/VBD ROOT | 2 Iraq/NNP SECOND_OBJECT>1"
          + " | 3 aid/NN OBJECT>1";

  private static Optional<Pattern.Match> match(
      Pattern.Kind kind, String pattern, int token, String line) {
    Sentence sentence = Written.sentence(line);
    return PatternReader.read(kind, pattern, "test.txt", 1)
        .match(PREDICATES.of(sentence, sentence.get(token)), CLASSES);
  }

  private static String verb(String pattern, int token, String line) {
    return show(match(Pattern.Kind.VERB, pattern, token, line));
  }

  private static String noun(String pattern, int token, String line) {
    return show(match(Pattern.Kind.NOUN, pattern, token, line));
  }

  /** Roles with their fillers, sorted by role; "no" when the pattern does not fit. */
  private static String show(Optional<Pattern.Match> match) {
    StringBuilder shown = new StringBuilder();
    match.ifPresent(
        found ->
            new TreeMap<>(found.roles())
                .forEach((role, token) -> shown.append(role + "=" + token.form() + " ")));
    return match.isEmpty() ? "no" : shown.toString().strip();
  }

  @Test
  void placesAroundAVerbAreItsSubjectAndObject() {
    assertEquals("actor=Turkey recipient=town", verb("<actor> shell <recipient>", 1, SHELLED));
  }

  @Test
  void theObjectIsRequiredAndTheSubjectIsNot() {
    assertEquals("no", verb("<actor> flee <recipient>", 1, "0 I/PRP SUBJECT>1 | 1 fled/VBD ROOT"));
    assertEquals(
        "recipient=town",
        verb(
            "<actor> shell <recipient>",
            2,
            "0 town/NN PASSIVE_SUBJECT>2 | 1 was/be/VBD PASSIVE_AUXILIARY>2"
                + " | 2 shelled/shell/VBN ROOT"));
  }

  @Test
  void anExclamationMarkMakesTheSubjectRequired() {
    String headline = "0 town/NN OTHER>1 | 1 shelled/shell/VBN ROOT";
    assertEquals("", verb("<actor> shell", 1, headline));
    assertEquals("no", verb("<actor!> shell", 1, headline));
  }

  @Test
  void aRestrictedPlaceIsFilledByItsWordsOnly() {
    assertEquals("", verb("shell {town|city}", 1, SHELLED));
    assertEquals("no", verb("shell {village}", 1, SHELLED));
    assertEquals("recipient=town", verb("shell <recipient:town>", 1, SHELLED));
    assertEquals("no", verb("shell <recipient:@weapons>", 1, SHELLED));
  }

  @Test
  void aSubjectThatTheRestrictionRefusesContradictsThePattern() {
    assertEquals("actor=Turkey", verb("<actor:@party> shell <x>", 1, SHELLED).split(" ")[0]);
    assertEquals("no", verb("<actor:@weapons> shell <x>", 1, SHELLED));
  }

  @Test
  void aPlaceMaySayWhatStandsBeforeItsNoun() {
    String line =
        "0 Iran/NNP SUBJECT>1 | 1 cut/cut/VBD ROOT | 2 military/JJ MODIFIER>3 | 3 aid/NN OBJECT>1";
    assertEquals("", verb("cut {military|naval aid|help}", 1, line));
    assertEquals("no", verb("cut {food aid}", 1, line));
    assertEquals("", verb("cut {military *}", 1, line));
    assertEquals("what=aid", verb("cut <what:military aid>", 1, line));
  }

  @Test
  void whatIsJoinedWithAModifierStandsBeforeTheNounToo() {
    String line =
        "0 cut/cut/VB ROOT | 1 food/NN MODIFIER>4 | 2 and/CC COORDINATOR>1"
            + " | 3 military/JJ CONJUNCT>1 | 4 aid/NN OBJECT>0";
    assertEquals("", verb("cut {military aid}", 0, line));
  }

  @Test
  void aPlaceMaySayWhatStandsBelowItsNoun() {
    String line =
        "0 demand/demand/VB ROOT | 1 end/NN OBJECT>0 | 2 to/TO CASE>4 | 3 the/DT DETERMINER>4"
            + " | 4 embargo/NN OBLIQUE>1";
    assertEquals("", verb("demand {end|halt of|to embargo|sanction}", 0, line));
    assertEquals("no", verb("demand {end of embargo}", 0, line));
    assertEquals("no", verb("demand {end to war}", 0, line));
    assertEquals("no", verb("demand {immediate end to embargo}", 0, line));
  }

  @Test
  void aClauseMaySayWhatItsVerbHasForObject() {
    String line =
        "0 refuse/refuse/VB ROOT | 1 to/TO AUXILIARY>2 | 2 hold/VB OPEN_COMPLEMENT>0"
            + " | 3 elections/election/NNS OBJECT>2";
    assertEquals("content=hold", verb("refuse (to:hold election|vote)", 0, line));
    assertEquals("no", verb("refuse (to:hold talk)", 0, line));
    assertEquals("no", verb("refuse (to:call election)", 0, line));
  }

  @Test
  void eachWordThatAPlaceDemandsMakesItMoreSpecific() {
    String line =
        "0 cut/cut/VB ROOT | 1 military/JJ MODIFIER>2 | 2 aid/NN OBJECT>0 | 3 to/TO CASE>4"
            + " | 4 Chad/NNP OBLIQUE>0";
    int plain = match(Pattern.Kind.VERB, "cut {aid}", 0, line).orElseThrow().score();
    int before = match(Pattern.Kind.VERB, "cut {military aid}", 0, line).orElseThrow().score();
    assertTrue(before > plain, before + " > " + plain);
  }

  @Test
  void aStarIsFilledByAnything() {
    assertEquals("", verb("shell {*}", 1, SHELLED));
  }

  @Test
  void optionalPlacesAreFilledWhenTheyAreThere() {
    assertEquals("tool=rifles", verb("shell [with <tool>]", 1, SHELLED));
    assertEquals("", verb("shell [from <place>]", 1, SHELLED));
    assertEquals("no", verb("shell from <place>", 1, SHELLED));
  }

  @Test
  void prepositionsMayBeSeveralOrOfSeveralWords() {
    assertEquals("tool=rifles", verb("shell from|with <tool>", 1, SHELLED));
    assertEquals(
        "actor=Turkey place=town",
        verb(
            "<actor> pull out+of <place>",
            1,
            "0 Turkey/NNP SUBJECT>1 | 1 pulled/pull/VBD ROOT | 2 out/IN CASE>4 | 3 of/IN CASE>4"
                + " | 4 town/NN OBLIQUE>1"));
  }

  @Test
  void twoPlacesInARowAreSecondObjectAndObject() {
    assertEquals("actor=Turkey recipient=Iraq", verb("<actor> give <recipient> {aid}", 1, GAVE));
    assertEquals("no", verb("<actor> give <recipient> {bomb}", 1, GAVE));
  }

  @Test
  void oneOfSeveralJoinedWordsIsEnough() {
    String line =
        "0 shelled/shell/VBD ROOT | 1 farms/farm/NNS OBJECT>0 | 2 and/CC COORDINATOR>1"
            + " | 3 towns/town/NNS CONJUNCT>1";
    assertEquals("recipient=farms", verb("shell <recipient:town>", 0, line));
  }

  @Test
  void dozensOfTownsAreTowns() {
    String line =
        "0 shelled/shell/VBD ROOT | 1 dozens/dozen/NNS OBJECT>0 | 2 of/IN CASE>3"
            + " | 3 towns/town/NNS OBLIQUE>1";
    assertEquals("recipient=dozens", verb("shell <recipient:town>", 0, line));
  }

  @Test
  void aClauseFillsTheContent() {
    String line =
        "0 Iran/NNP SUBJECT>1 | 1 refused/refuse/VBD ROOT | 2 to/TO AUXILIARY>3"
            + " | 3 comment/VB OPEN_COMPLEMENT>1";
    assertEquals("content=comment holder=Iran", verb("<holder> refuse (to)", 1, line));
    assertEquals("content=comment", verb("refuse (that|to)", 1, line));
    assertEquals("no", verb("refuse (that)", 1, line));
  }

  @Test
  void aClauseMayBeRestrictedToItsVerb() {
    String line =
        "0 Iran/NNP SUBJECT>1 | 1 refused/refuse/VBD ROOT | 2 to/TO AUXILIARY>3"
            + " | 3 comment/VB OPEN_COMPLEMENT>1";
    assertEquals("content=comment", verb("refuse (to:comment|speak)", 1, line));
    assertEquals("no", verb("refuse (to:leave)", 1, line));
  }

  @Test
  void aClauseBehindAPrepositionIsAGerund() {
    String line =
        "0 accused/accuse/VBD ROOT | 1 Iran/NNP OBJECT>0 | 2 of/IN CASE>3"
            + " | 3 meddling/meddle/VBG OBLIQUE>0";
    assertEquals("addressee=Iran content=meddling", verb("accuse <addressee> of (ing)", 0, line));
    assertEquals("no", verb("accuse <addressee> of (ing)", 0, line.replace("VBG", "NN")));
  }

  @Test
  void theActorOfANounIsItsPossessorOrAPartyBeforeIt() {
    String possessor =
        "0 Iraq/NNP POSSESSOR>2 | 1 's/POS CASE>0 | 2 attack/NN SUBJECT>3 | 3 failed/fail/VBD ROOT";
    String modifier = "0 Iraqi/JJ MODIFIER>1 | 1 attack/NN SUBJECT>2 | 2 failed/fail/VBD ROOT";
    assertEquals("actor=Iraq", noun("<actor> attack", 2, possessor));
    assertEquals("actor=Iraqi", noun("<actor> attack", 1, modifier));
    assertEquals("", noun("<actor> attack", 1, modifier.replace("Iraqi", "deadly")));
  }

  @Test
  void aPossessorPlaceTakesNoModifier() {
    String modifier = "0 Iraqi/JJ MODIFIER>1 | 1 attack/NN SUBJECT>2 | 2 failed/fail/VBD ROOT";
    assertEquals("", noun("<actor>'s attack", 1, modifier));
  }

  @Test
  void theSubjectOfASupportVerbIsTheActorOfItsNoun() {
    String line =
        "0 rebels/rebel/NNS SUBJECT>1 | 1 launched/launch/VBD ROOT | 2 attack/NN OBJECT>1"
            + " | 3 on/IN CASE>4 | 4 town/NN OBLIQUE>2";
    assertEquals(
        "actor=rebels recipient=town", noun("<actor> attack on|against <recipient>", 2, line));
  }

  @Test
  void theMoreSpecificPatternScoresHigher() {
    int restricted = score("<actor> shell {town}");
    int required = score("<actor> shell <recipient>");
    int optional = score("<actor> shell [<recipient>]");
    int bare = score("<actor> shell");
    assertTrue(restricted > required, restricted + " > " + required);
    assertTrue(required > optional, required + " > " + optional);
    assertTrue(optional > bare, optional + " > " + bare);
  }

  private static int score(String pattern) {
    return match(Pattern.Kind.VERB, pattern, 1, SHELLED).orElseThrow().score();
  }

  @Test
  void anyWritingIsReadOrRefusedWithFileAndLine() {
    String[] pieces = {
      "<", ">", "{", "}", "(", ")", "[", "]", "'s", " ", "|", "@", ":", "!", "+", "*", "to", "ing",
      "on", "actor", "attack", "é", ""
    };
    Random random = new Random(7);
    int refused = 0;
    for (int run = 0; run < 5000; run++) {
      StringBuilder written = new StringBuilder();
      for (int i = random.nextInt(14); i >= 0; i--) {
        written.append(pieces[random.nextInt(pieces.length)]);
      }
      Pattern.Kind kind = Pattern.Kind.values()[random.nextInt(4)];
      try {
        PatternReader.read(kind, written.toString(), "test.txt", 3);
      } catch (CodebookError error) {
        assertTrue(String.valueOf(error.getMessage()).startsWith("test.txt:3: "));
        refused++;
      }
    }
    assertTrue(refused > 100 && refused < 5000, "refused " + refused);
  }
}
