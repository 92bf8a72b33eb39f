package org.whoseword.who;

import java.util.OptionalInt;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Span;

/**
 * A mention before it is known whose it is.
 *
 * @param name the fullest name or description that it gives
 * @param surface the name as written, without its title
 * @param plural whether it speaks of several
 * @param definite whether it points back: "the group", "that official"
 * @param abroad whether its words say that it is not of the country around: "foreign diplomats"
 */
record Found(
    Sentence sentence,
    Token head,
    Span span,
    Mention.Form form,
    Party.Kind kind,
    String name,
    String surface,
    Coding coding,
    OptionalInt count,
    boolean plural,
    boolean definite,
    boolean abroad) {

  /** Whether it speaks of several people, not of several bodies. */
  boolean isPeople() {
    boolean persons = coding.noun().map(noun -> noun.of() == Term.AgentNoun.Of.PERSON).orElse(true);
    return plural && !isPronoun() && persons && form == Mention.Form.DESCRIPTION;
  }

  boolean isPronoun() {
    return form == Mention.Form.PRONOUN;
  }

  Mention mention(String rule) {
    return new Mention(sentence.index(), head.index(), span, form, count, rule);
  }
}
