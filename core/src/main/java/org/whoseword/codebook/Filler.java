package org.whoseword.codebook;

import java.util.LinkedHashSet;
import java.util.Set;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;

/**
 * What may fill a place of a pattern: a noun, what stands before it, and what stands below it; or
 * the verb of a clause and its object.
 *
 * @param before what must stand before the noun: "military" in {@code {military aid}}
 * @param head the noun itself
 * @param forms prepositions of the phrase below it: "of" in {@code {delivery of weapon}}; none for
 *     a verb, below which its object stands
 * @param below the noun of that phrase
 */
public record Filler(WordSet before, WordSet head, Set<String> forms, WordSet below) {

  static final Filler ANY = new Filler(WordSet.ANY, WordSet.ANY, Set.of(), WordSet.ANY);

  public Filler {
    forms = Set.copyOf(forms);
  }

  /** Whether anything may fill the place. */
  boolean isAny() {
    return before.isAny() && head.isAny() && below.isAny();
  }

  /** How many of its three parts say something. */
  int restrictions() {
    return (before.isAny() ? 0 : 1) + (head.isAny() ? 0 : 1) + (below.isAny() ? 0 : 1);
  }

  Set<String> classes() {
    Set<String> all = new LinkedHashSet<>(before.classes());
    all.addAll(head.classes());
    all.addAll(below.classes());
    return all;
  }

  boolean takes(Sentence sentence, Token token, Classes judge) {
    return head.has(sentence, token, judge)
        && (before.isAny() || isBefore(sentence, token, judge))
        && (below.isAny() || isBelow(sentence, token, judge));
  }

  /** "military and economic aid": what is joined with a modifier is one too. */
  private boolean isBefore(Sentence sentence, Token noun, Classes judge) {
    for (Token child : sentence.children(noun)) {
      boolean modifies =
          child.is(Relation.MODIFIER)
              || child.is(Relation.COMPOUND)
              || child.is(Relation.POSSESSOR);
      if (modifies
          && sentence.conjuncts(child).stream()
              .anyMatch(each -> before.hasModifier(sentence, each, judge))) {
        return true;
      }
    }
    return false;
  }

  /** A phrase below a noun; below a verb, where there is no preposition, its object. */
  private boolean isBelow(Sentence sentence, Token top, Classes judge) {
    for (Token child : sentence.children(top)) {
      boolean stands =
          forms.isEmpty()
              ? child.is(Relation.OBJECT) || child.is(Relation.PASSIVE_SUBJECT)
              : child.is(Relation.OBLIQUE) && forms.contains(sentence.preposition(child));
      if (stands
          && sentence.conjuncts(child).stream()
              .anyMatch(each -> below.has(sentence, each, judge))) {
        return true;
      }
    }
    return false;
  }
}
