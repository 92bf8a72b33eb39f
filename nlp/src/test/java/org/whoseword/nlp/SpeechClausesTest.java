package org.whoseword.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whoseword.parse.Relation;

class SpeechClausesTest {

  @Test
  void theSpeakerInsideHisWordsStandsOverThem() {
    assertEquals(
        List.of(
            "The DETERMINER army",
            "army SUBJECT left",
            ", PUNCTUATION left",
            "he SUBJECT say",
            "say ROOT -",
            ", PUNCTUATION left",
            "left CLAUSAL_COMPLEMENT say"),
        raised(
            "The DT 1 DETERMINER",
            "army NN 6 SUBJECT",
            ", , 6 PUNCTUATION",
            "he PRP 4 SUBJECT",
            "say VBD 6 PARATAXIS",
            ", , 6 PUNCTUATION",
            "left VBD -1 ROOT"));
  }

  @Test
  void aVerbThatHasAClauseOfItsOwnStays() {
    String[] words = {
      "it PRP 1 SUBJECT",
      "burned VBD -1 ROOT",
      ", , 1 PUNCTUATION",
      "he PRP 4 SUBJECT",
      "say VBD 1 PARATAXIS",
      "they PRP 6 SUBJECT",
      "left VBD 4 CLAUSAL_COMPLEMENT"
    };
    assertEquals("say PARATAXIS burned", raised(words).get(4));
  }

  @Test
  void aSpeakerWithoutMarksAroundStays() {
    String[] words = {
      "it PRP 1 SUBJECT",
      "burned VBD -1 ROOT",
      "he PRP 3 SUBJECT",
      "say VBD 1 PARATAXIS",
      ". . 1 PUNCTUATION"
    };
    assertEquals("say PARATAXIS burned", raised(words).get(3));
  }

  @Test
  void aConditionInFrontBelongsToWhatIsSaid() {
    List<String> raised =
        raised(
            "if IN 2 MARKER",
            "it PRP 2 SUBJECT",
            "rains VBZ 5 ADVERBIAL_CLAUSE",
            ", , 5 PUNCTUATION",
            "he PRP 5 SUBJECT",
            "say VBD 8 PARATAXIS",
            ", , 8 PUNCTUATION",
            "they PRP 8 SUBJECT",
            "stay VBP -1 ROOT");
    assertEquals("rains ADVERBIAL_CLAUSE stay", raised.get(2));
    assertEquals("stay CLAUSAL_COMPLEMENT say", raised.get(8));
  }

  @Test
  void behindAClosingQuotationMarkTheSpeakerStandsOverBothHalves() {
    List<String> raised =
        raised(
            "they PRP 1 SUBJECT",
            "came VBD -1 ROOT",
            ", , 1 PUNCTUATION",
            "'' '' 1 PUNCTUATION",
            "he PRP 5 SUBJECT",
            "say VBD 1 CONJUNCT",
            ", , 5 PUNCTUATION",
            "`` `` 5 PUNCTUATION",
            "we PRP 9 SUBJECT",
            "fled VBD 5 CLAUSAL_COMPLEMENT");
    assertEquals("came CLAUSAL_COMPLEMENT say", raised.get(1));
    assertEquals("fled CLAUSAL_COMPLEMENT say", raised.get(9));
  }

  @Test
  void anOpeningQuotationMarkIsNoSign() {
    List<String> raised =
        raised(
            "she PRP 1 SUBJECT",
            "say VBD -1 ROOT",
            ", , 1 PUNCTUATION",
            "`` `` 1 PUNCTUATION",
            "I PRP 5 SUBJECT",
            "think VBP 1 CLAUSAL_COMPLEMENT",
            "they PRP 7 SUBJECT",
            "left VBD 5 CLAUSAL_COMPLEMENT");
    assertEquals("say ROOT -", raised.get(1));
  }

  private static List<String> raised(String... words) {
    int size = words.length;
    String[] forms = new String[size];
    String[] tags = new String[size];
    int[] heads = new int[size];
    Relation[] relations = new Relation[size];
    for (int i = 0; i < size; i++) {
      String[] fields = words[i].split(" ");
      forms[i] = fields[0];
      tags[i] = fields[1];
      heads[i] = Integer.parseInt(fields[2]);
      relations[i] = Relation.valueOf(fields[3]);
    }
    Tree tree = new Tree(heads, relations);
    SpeechClauses.raise(tree, forms, tags, forms);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String head = tree.head(i) < 0 ? "-" : forms[tree.head(i)];
      found.add(forms[i] + " " + tree.relation(i) + " " + head);
    }
    return found;
  }
}
