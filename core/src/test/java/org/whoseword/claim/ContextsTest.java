package org.whoseword.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whoseword.codebook.CodebookReader;
import org.whoseword.codebook.Entry;
import org.whoseword.parse.Predicates;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Written;
import org.whoseword.what.Deed;
import org.whoseword.what.EventType;

class ContextsTest {

  private static final Contexts CONTEXTS =
      new Contexts(
          CodebookReader.read(
              Map.of(
                  "contexts.tsv",
                  """
                  context\twords\tcodes
                  military\tarmy|air+force\t072
                  legal\tcourt\t173|0
                  human_rights\thuman+right\t
                  """)));

  /** The contexts of the word at a token, with their reasons. */
  private static String contexts(EventType type, String cameo, int token, String line) {
    Sentence sentence = Written.sentence(line);
    Deed deed =
        new Deed(
            new Predicates(Set.of(), Set.of(), Set.of(), Set.of())
                .of(sentence, sentence.get(token)),
            sentence.get(token).span(),
            type,
            Optional.empty(),
            Optional.of(cameo),
            List.of(),
            List.of(),
            Map.of(),
            new Entry("event", "test", "", Map.of(), List.of(), List.of(), "test.txt", 1));
    return String.join(
        " ",
        CONTEXTS.of(Act.of(deed)).stream()
            .map(found -> found.context() + "=" + found.rule())
            .toList());
  }

  private static final String ARRESTED =
      "0 army/NN SUBJECT>1 | 1 arrested/arrest/VBD ROOT | 2 monk/NN OBJECT>1"
          + " | 3 court/NN SUBJECT>4 | 4 said/say/VBD PARATAXIS>1";

  @Test
  void aWordOfTheClauseTellsAContextAndSoDoesTheCode() {
    assertEquals("military=army legal=173", contexts(EventType.COERCE, "173", 1, ARRESTED));
  }

  @Test
  void wordsOfAnotherClauseTellNothing() {
    assertEquals("military=army", contexts(EventType.COERCE, "999", 1, ARRESTED));
  }

  @Test
  void twoWordsMustFollowOneAnother() {
    String line = "0 human/JJ MODIFIER>1 | 1 rights/right/NNS OBJECT>2 | 2 violate/VB ROOT";
    assertEquals("human_rights=human+right", contexts(EventType.ACCUSE, "999", 2, line));
    assertEquals(
        "", contexts(EventType.ACCUSE, "999", 1, "0 human/JJ MODIFIER>1 | 1 error/NN ROOT"));
  }

  @Test
  void theLongestPrefixOfTheCodeDecides() {
    assertEquals("military=072", contexts(EventType.AID, "072", 0, "0 armed/arm/VBD ROOT"));
    assertEquals("legal=0", contexts(EventType.AID, "071", 0, "0 lent/lend/VBD ROOT"));
  }
}
