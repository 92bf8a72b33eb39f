package org.whoseword.codebook;

import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;

/** Answers whether a word belongs to a class that a pattern names: {@code @weapons}. */
@FunctionalInterface
public interface Classes {

  boolean has(String name, Sentence sentence, Token token);
}
