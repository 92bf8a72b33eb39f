package org.whoseword.who;

import java.util.OptionalInt;
import org.whoseword.text.Span;

/**
 * One mention of a party: a name, a description or a pronoun.
 *
 * @param sentence index of the sentence
 * @param head index of the head token in that sentence
 * @param span the words, as a minimal noun phrase
 * @param form how it is mentioned
 * @param count how many people it says, when it says: "five eyewitnesses"
 * @param rule the registry entry or rule that recognised or linked it
 */
public record Mention(
    int sentence, int head, Span span, Form form, OptionalInt count, String rule) {

  /** How a party is mentioned. */
  public enum Form {
    NAME,
    DESCRIPTION,
    PRONOUN
  }
}
