package org.whoseword.who;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;

/** Finds the short form by which a report introduces a name: "Sarvan Liberation Front (SLF)". */
final class Acronyms {

  private static final Set<String> OPENING = Set.of("(", "-LRB-", "[");

  private static final int SHORTEST = 2;

  private static final int LONGEST = 8;

  private Acronyms() {}

  /**
   * The key of the short form that stands behind a name: in brackets, or as in "the People's
   * Council, or PC".
   */
  static Optional<String> behind(Found name) {
    Sentence sentence = name.sentence();
    int at = name.head().index() + 1;
    while (at < sentence.size() && sentence.get(at).span().start() < name.span().end()) {
      at++;
    }
    if (at + 1 >= sentence.size()) {
      return Optional.empty();
    }
    Token next = sentence.get(at);
    boolean comma = next.form().equals(",") && sentence.get(at + 1).lemma().equals("or");
    int place = OPENING.contains(next.form()) ? at + 1 : comma ? at + 2 : -1;
    return place < 0 || place >= sentence.size()
        ? Optional.empty()
        : letters(name, sentence.get(place));
  }

  /** A word in capitals whose first letter begins a word of the name. */
  private static Optional<String> letters(Found name, Token token) {
    List<Word> words = Word.cut(token.form(), 0);
    boolean fits =
        words.size() == 1
            && words.get(0).isAllCapitals()
            && words.get(0).key().length() >= SHORTEST
            && words.get(0).key().length() <= LONGEST;
    boolean longer = name.surface().length() > token.form().length() + 1;
    boolean begins =
        fits
            && Word.cut(name.surface(), 0).stream()
                .anyMatch(word -> word.key().charAt(0) == words.get(0).key().charAt(0));
    return longer && begins ? Optional.of(words.get(0).key()) : Optional.empty();
  }
}
