package org.whoseword.codebook;

import java.util.Locale;
import java.util.Set;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;

/**
 * The words that a pattern allows at one place: lemmas and classes of words.
 *
 * @param lemmas in lower case; an inflected form may be written too
 * @param classes without the at sign
 */
public record WordSet(Set<String> lemmas, Set<String> classes) {

  static final WordSet ANY = new WordSet(Set.of(), Set.of());

  public WordSet {
    lemmas = Set.copyOf(lemmas);
    classes = Set.copyOf(classes);
  }

  /** Whether any word will do. */
  boolean isAny() {
    return lemmas.isEmpty() && classes.isEmpty();
  }

  boolean has(Sentence sentence, Token token, Classes judge) {
    return isAny()
        || lemmas.contains(token.lemma())
        || token.isVerb() && lemmas.contains(sentence.lemmaWithParticle(token))
        || classes.stream().anyMatch(name -> judge.has(name, sentence, token));
  }

  /** The same of a word before a noun, whose number the lemma may have lost: "arms". */
  boolean hasModifier(Sentence sentence, Token token, Classes judge) {
    return has(sentence, token, judge) || lemmas.contains(token.form().toLowerCase(Locale.ROOT));
  }
}
