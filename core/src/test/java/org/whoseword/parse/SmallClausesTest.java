package org.whoseword.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SmallClausesTest {

  private final Predicates predicates =
      new Predicates(Set.of("launch"), Set.of(), Set.of(), Set.of("promise"));

  @Test
  void whatIsSaidOfAnObjectStandsBesideIt() {
    Predicate left =
        predicate(
            1,
            "blast blast NN 1 SUBJECT",
            "left leave VBD -1 ROOT",
            "12 12 CD 1 OBJECT",
            "dead dead JJ 1 ATTRIBUTE");
    assertEquals(List.of("SECOND_OBJECT 12", "OBJECT dead"), last(left, 2));
    assertEquals("12", left.find(Argument.Slot.OBJECT).orElseThrow().token().form());
  }

  @Test
  void aClauseWithoutVerbGivesItsSubjectToTheVerbAbove() {
    Predicate found =
        predicate(
            1,
            "judges judge NNS 1 SUBJECT",
            "found find VBD -1 ROOT",
            "officer officer NN 3 SUBJECT",
            "guilty guilty JJ 1 CLAUSAL_COMPLEMENT",
            "of of IN 5 CASE",
            "murder murder NN 3 OBLIQUE");
    assertEquals("officer", found.find(Argument.Slot.OBJECT).orElseThrow().token().form());
    assertEquals(
        List.of("SECOND_OBJECT officer", "OBJECT guilty", "OBLIQUE murder"), last(found, 3));
  }

  @Test
  void thePassiveKeepsWhatIsSaidOfItsSubject() {
    Predicate taken =
        predicate(
            2,
            "workers worker NNS 2 PASSIVE_SUBJECT",
            "were be VBD 2 PASSIVE_AUXILIARY",
            "taken take VBN -1 ROOT",
            "hostage hostage NN 2 ATTRIBUTE");
    assertEquals(List.of("SECOND_OBJECT workers", "OBJECT hostage"), last(taken, 2));
  }

  @Test
  void whoIsGivenSomethingIsTheReceiver() {
    Predicate handed =
        predicate(
            2,
            "he he PRP 2 PASSIVE_SUBJECT",
            "was be VBD 2 PASSIVE_AUXILIARY",
            "handed hand VBN -1 ROOT",
            "sentence sentence NN 2 OBJECT");
    // The receiver comes first, so that it and not what is given fills the first place.
    assertEquals(
        List.of("SECOND_OBJECT he", "OBJECT sentence", "SECOND_OBJECT sentence"), last(handed, 3));
  }

  @Test
  void anAppositionWithAnArticleRightBehindAnObjectIsAnotherObject() {
    Predicate handed =
        predicate(
            1,
            "court court NN 1 SUBJECT",
            "handed hand VBD -1 ROOT",
            "Khan khan NNP 1 OBJECT",
            "a a DT 4 DETERMINER",
            "sentence sentence NN 2 APPOSITION");
    assertEquals(List.of("SECOND_OBJECT Khan", "OBJECT sentence"), last(handed, 2));
  }

  @Test
  void aPlainObjectStaysAlone() {
    Predicate shelled =
        predicate(
            1, "rebels rebel NNS 1 SUBJECT", "shelled shell VBD -1 ROOT", "town town NN 1 OBJECT");
    assertTrue(shelled.find(Argument.Slot.SECOND_OBJECT).isEmpty());
  }

  private static List<String> last(Predicate predicate, int count) {
    List<String> all =
        predicate.arguments().stream().map(a -> a.slot() + " " + a.token().form()).toList();
    return all.subList(all.size() - count, all.size());
  }

  /** Tokens are written as form, lemma, tag, head, relation. */
  private Predicate predicate(int verb, String... tokens) {
    StringBuilder text = new StringBuilder("#\t0\t0\tBODY\n");
    int at = 0;
    for (String token : tokens) {
      String[] f = token.split(" ", -1);
      int end = at + f[0].length();
      text.append(
          String.join(
              "\t",
              String.valueOf(at),
              String.valueOf(end),
              f[0],
              f[1],
              f[2],
              "NONE",
              "-",
              f[3],
              f[4] + "\n"));
      at = end + 1;
    }
    Sentence sentence = ParseText.read(text.append('\n').toString()).sentences().get(0);
    return predicates.of(sentence, sentence.get(verb));
  }
}
