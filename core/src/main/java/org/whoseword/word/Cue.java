package org.whoseword.word;

import java.util.Optional;
import org.whoseword.codebook.Entry;
import org.whoseword.codebook.Pattern;
import org.whoseword.parse.Argument;
import org.whoseword.parse.Predicate;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;

/** A word that may make somebody the source of something, as an entry of the codebook reads it. */
record Cue(Predicate predicate, Pattern.Kind kind, Entry entry, Pattern.Match match) {

  Sentence sentence() {
    return predicate.sentence();
  }

  Token token() {
    return predicate.token();
  }

  /** Whether the words may stand beside the verb without a conjunction: "…, he said". */
  boolean standsBeside() {
    return entry.find("beside").filter("yes"::equals).isPresent();
  }

  Optional<Token> source() {
    return match.find("source");
  }

  /** The source as the clause has it: the relative pronoun where {@link #source} has its noun. */
  Optional<Token> surface() {
    Optional<Token> noun = source();
    if (noun.isEmpty() || kind != Pattern.Kind.VERB || predicate.passive()) {
      return noun;
    }
    Token verb = token();
    for (int i = 0; i < 5 && verb.is(Relation.CONJUNCT); i++) {
      if (sentence().hasChild(verb, Relation.SUBJECT)) {
        break;
      }
      verb = sentence().get(verb.head());
    }
    Token nearest = null;
    for (Token subject : sentence().children(verb, Relation.SUBJECT)) {
      nearest = nearest == null || subject.index() < verb.index() ? subject : nearest;
    }
    return Optional.ofNullable(nearest)
        .filter(subject -> subject.tag().startsWith("W"))
        .or(() -> noun);
  }

  Optional<Token> content() {
    return match.find("content");
  }

  /** The place of the words in the normal form of the cue; empty when the pattern fills none. */
  Optional<Argument> contentArgument() {
    return content()
        .flatMap(
            token ->
                predicate.arguments().stream()
                    .filter(argument -> argument.token() == token)
                    .findFirst());
  }
}
