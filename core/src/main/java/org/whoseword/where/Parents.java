package org.whoseword.where;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.whoseword.parse.Sentence;

/** What the words beside a name say of it: "X, Y", "X in Y", "X province", "the town of X". */
final class Parents {

  private static final Set<String> IN = Set.of("in", "of");

  /** "southern", "the", "northwestern": what may stand between "in" and the name. */
  private static final int MOST_BETWEEN = 3;

  private static final Set<String> UNIT_WORDS =
      Set.of(
          "province",
          "governorate",
          "region",
          "oblast",
          "prefecture",
          "department",
          "district",
          "county",
          "state",
          "parish",
          "canton");

  private static final Set<String> TOWN_WORDS =
      Set.of("city", "town", "village", "capital", "port", "suburb", "settlement", "hamlet");

  private Parents() {}

  /** For each name the one behind it that may hold it; a name without one is left out. */
  static Map<Named, Named> of(List<Named> all) {
    Map<Named, Named> parents = new HashMap<>();
    for (int i = 0; i + 1 < all.size(); i++) {
      Named inner = all.get(i);
      Named outer = all.get(i + 1);
      if (inner.sentence() != outer.sentence()) {
        continue;
      }
      if (isComma(inner, outer) || isIn(inner, outer)) {
        parents.put(inner, outer);
      } else if (isTownOf(inner, outer)) {
        parents.put(outer, inner);
      }
    }
    return parents;
  }

  /** "X, Y" and "X (Y)". */
  static boolean isComma(Named inner, Named outer) {
    if (outer.first() - inner.last() != 2) {
      return false;
    }
    String between = inner.sentence().get(inner.last() + 1).form();
    return between.equals(",") || between.equals("(");
  }

  private static boolean isIn(Named inner, Named outer) {
    Sentence sentence = inner.sentence();
    int from = inner.last() + 1;
    int gap = outer.first() - from;
    if (gap == 1 && sentence.get(from).form().equals("'s")) {
      return false;
    }
    if (gap < 1 || gap > MOST_BETWEEN) {
      return false;
    }
    boolean in = false;
    for (int i = from; i < outer.first(); i++) {
      in |= IN.contains(sentence.get(i).lemma());
      if (sentence.get(i).isVerb() || sentence.get(i).form().equals(",")) {
        return false;
      }
    }
    return in;
  }

  /** "The Austrian town of X", "Russia's city of X". */
  private static boolean isTownOf(Named outer, Named inner) {
    Sentence sentence = inner.sentence();
    int gap = inner.first() - outer.last();
    if (gap < 2 || gap > MOST_BETWEEN + 2) {
      return outer.people() && gap == 1;
    }
    boolean town = false;
    for (int i = outer.last() + 1; i < inner.first(); i++) {
      String lemma = sentence.get(i).lemma();
      town |= TOWN_WORDS.contains(lemma) || UNIT_WORDS.contains(lemma);
      if (sentence.get(i).isVerb() || sentence.get(i).form().equals(",")) {
        return false;
      }
    }
    return town;
  }

  /** Whether the words beside the name say what kind of place it is, and this is one. */
  static boolean saysKind(Named named, Gazetteer.Entry entry) {
    Sentence sentence = named.sentence();
    String after = named.last() + 1 < sentence.size() ? sentence.get(named.last() + 1).lemma() : "";
    boolean of = named.first() > 1 && sentence.get(named.first() - 1).lemma().equals("of");
    String before = of ? sentence.get(named.first() - 2).lemma() : "";
    if (UNIT_WORDS.contains(after) || UNIT_WORDS.contains(before)) {
      return entry.isUnit();
    }
    return (TOWN_WORDS.contains(after) || TOWN_WORDS.contains(before)) && entry.isSettlement();
  }
}
