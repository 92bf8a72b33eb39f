package org.whoseword.text;

import java.util.List;

/**
 * "Show your work" as a type: a coded value, the words that it was read from and the line of the
 * codebook, or the named rule of the code, that read it so.
 *
 * @param evidence spans of the words, in order; empty only where the header of the report said it
 * @param rule a codebook entry's id or a rule's name, never empty
 */
public record Coded<T>(T value, List<Span> evidence, String rule) {

  public Coded {
    if (rule.isEmpty()) {
      throw new IllegalArgumentException("coded value " + value + " names no rule");
    }
    evidence = List.copyOf(evidence);
  }

  public static <T> Coded<T> of(T value, Span evidence, String rule) {
    return new Coded<>(value, List.of(evidence), rule);
  }
}
