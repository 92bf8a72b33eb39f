package org.whoseword.parse;

import java.util.List;
import java.util.Set;

/** Nouns that only count or portion what stands behind their "of": "dozens of civilians". */
public final class Quantities {

  private static final Set<String> NOUNS =
      Set.of(
          "part",
          "half",
          "majority",
          "most",
          "rest",
          "all",
          "some",
          "many",
          "number",
          "series",
          "string",
          "wave",
          "spate",
          "handful",
          "couple",
          "pair",
          "batch",
          "group",
          "bunch",
          "list",
          "dozen",
          "dozens",
          "score",
          "scores",
          "hundred",
          "hundreds",
          "thousand",
          "thousands",
          "ten",
          "tens",
          "million",
          "millions",
          "lot",
          "lots",
          "range",
          "kind",
          "type",
          "piece",
          "round",
          "one",
          "two",
          "three",
          "several",
          "any",
          "none",
          "each",
          "ton",
          "tonne",
          "amount",
          "quantity",
          "third",
          "quarter",
          "more",
          "member",
          "percent",
          "percentage",
          "%",
          "share",
          "portion");

  private Quantities() {}

  /** Whether a noun counts or portions a phrase behind it. */
  public static boolean isQuantity(Sentence sentence, Token noun) {
    return NOUNS.contains(noun.lemma()) && !counted(sentence, noun).isEmpty();
  }

  /** What is counted or portioned: "civilians" in "dozens of civilians". */
  public static List<Token> counted(Sentence sentence, Token noun) {
    return sentence.children(noun, Relation.OBLIQUE).stream()
        .filter(child -> sentence.preposition(child).equals("of"))
        .toList();
  }
}
