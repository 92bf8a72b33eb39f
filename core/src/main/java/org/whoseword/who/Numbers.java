package org.whoseword.who;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.whoseword.parse.NumberWords;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;

/** How many people a noun phrase says: "five eyewitnesses", "1,200 soldiers". */
final class Numbers {

  private static final Map<String, Integer> FURTHER =
      Map.of("a", 1, "an", 1, "both", 2, "hundred", 100, "dozen", 12);

  private Numbers() {}

  static OptionalInt before(Sentence sentence, Token noun) {
    for (Token child : sentence.children(noun)) {
      boolean number = child.tag().equals("CD") || child.lemma().equals("both");
      if (child.index() < noun.index() && number && isPlain(sentence, child)) {
        return of(child.form());
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isPlain(Sentence sentence, Token number) {
    List<Token> parts = sentence.children(number);
    return (number.is(Relation.MODIFIER) || number.is(Relation.DETERMINER)) && parts.isEmpty();
  }

  static OptionalInt of(String form) {
    String word = form.toLowerCase(Locale.ROOT);
    Integer further = FURTHER.get(word);
    return further != null ? OptionalInt.of(further) : NumberWords.find(word, 8);
  }
}
