package org.whoseword.who;

import java.util.List;
import java.util.Optional;
import org.whoseword.who.Term.Actor;
import org.whoseword.who.Term.AgentNoun;
import org.whoseword.who.Term.CountryWord;
import org.whoseword.who.Term.Modifier;
import org.whoseword.who.Term.Respelled;

/**
 * A few words of a noun phrase that mean something together, or one that means nothing to the
 * registry.
 *
 * @param terms what they can mean; empty for an unknown word
 * @param possessor whether a possessive ending follows
 * @param ignored whether they name somebody else: "Turkish" in "Turkish-backed rebels"
 */
record Chunk(List<Word> words, List<Term> terms, boolean possessor, boolean ignored) {

  Chunk {
    words = List.copyOf(words);
    terms = List.copyOf(terms);
  }

  Word first() {
    return words.get(0);
  }

  Word last() {
    return words.get(words.size() - 1);
  }

  boolean isUnknown() {
    return terms.isEmpty();
  }

  boolean isKey(String key) {
    return words.size() == 1 && first().key().equals(key);
  }

  Optional<Actor> actor() {
    return find(Actor.class).or(() -> respelled().map(Respelled::actor));
  }

  /** The actor whose name these words are under another spelling. */
  Optional<Respelled> respelled() {
    return find(Respelled.class);
  }

  Optional<AgentNoun> agent() {
    return find(AgentNoun.class);
  }

  Optional<CountryWord> country() {
    return find(CountryWord.class);
  }

  Optional<Modifier> modifier() {
    return find(Modifier.class);
  }

  boolean has(Modifier.Effect effect) {
    return modifier().filter(modifier -> modifier.effect() == effect).isPresent();
  }

  Chunk asPossessor() {
    return new Chunk(words, terms, true, ignored);
  }

  Chunk asIgnored() {
    return new Chunk(words, terms, possessor, true);
  }

  Chunk asUnknown() {
    return new Chunk(words, List.of(), possessor, ignored);
  }

  /** "Ethnic <b>Albanians</b>": a people that is not of the country of its name. */
  boolean isEthnic() {
    return ignored
        && terms.stream()
            .anyMatch(
                term -> term instanceof CountryWord word && word.form() == CountryWord.Form.PEOPLE);
  }

  /** The country of a word that names somebody else: "Tunisian" in "Tunisian-born". */
  Optional<CountryWord> ignoredCountry() {
    return ignored
        ? terms.stream()
            .filter(CountryWord.class::isInstance)
            .map(CountryWord.class::cast)
            .findFirst()
        : Optional.empty();
  }

  /** A noun for a person, which may stand before a name. */
  boolean isTitle() {
    return agent().filter(noun -> noun.of() == AgentNoun.Of.PERSON).isPresent();
  }

  String text() {
    StringBuilder joined = new StringBuilder();
    for (Word word : words) {
      joined.append(joined.length() == 0 ? "" : word.joined() ? "-" : " ").append(word.text());
    }
    return joined.toString();
  }

  private <T extends Term> Optional<T> find(Class<T> kind) {
    if (ignored) {
      return Optional.empty();
    }
    for (Term term : terms) {
      if (kind.isInstance(term)) {
        return Optional.of(kind.cast(term));
      }
    }
    return Optional.empty();
  }
}
