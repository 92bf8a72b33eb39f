package org.whoseword.who;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;

/** How many people a noun phrase says: "five eyewitnesses", "1,200 soldiers". */
final class Numbers {

  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("an", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("both", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("hundred", 100),
          Map.entry("dozen", 12));

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
    Integer word = WORDS.get(form.toLowerCase(java.util.Locale.ROOT));
    if (word != null) {
      return OptionalInt.of(word);
    }
    String digits = form.replace(",", "");
    boolean number = !digits.isEmpty() && digits.length() < 9;
    return number && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? OptionalInt.of(Integer.parseInt(digits))
        : OptionalInt.empty();
  }
}
