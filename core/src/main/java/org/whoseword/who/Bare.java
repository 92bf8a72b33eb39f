package org.whoseword.who;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;

/** Mentions of one word without a name: pronouns, and "the North". */
final class Bare {

  private static final Set<String> PRONOUNS =
      Set.of("he", "him", "his", "she", "her", "hers", "they", "them", "their", "it", "its");

  private Bare() {}

  static boolean isPronoun(Token token) {
    return token.tag().startsWith("PRP")
        && PRONOUNS.contains(token.form().toLowerCase(Locale.ROOT));
  }

  static Found pronoun(Sentence sentence, Token token) {
    String form = token.form().toLowerCase(Locale.ROOT);
    boolean plural = form.startsWith("the");
    return new Found(
        sentence,
        token,
        token.span(),
        Mention.Form.PRONOUN,
        Party.Kind.UNNAMED,
        token.form(),
        token.form(),
        Coding.NOTHING,
        OptionalInt.empty(),
        plural,
        false,
        false);
  }

  /** "The North", which may be a state where one is at hand. */
  static boolean isHalf(Sentence sentence, Token token) {
    boolean half = token.form().equals("North") || token.form().equals("South");
    List<Token> below = sentence.children(token);
    return half
        && token.isNoun()
        && !below.isEmpty()
        && below.stream()
            .allMatch(
                child ->
                    child.lemma().equals("the")
                        || child.is(Relation.CASE)
                        || child.is(Relation.PUNCTUATION))
        && sentence.hasChild(token, Relation.DETERMINER);
  }

  static Found half(Sentence sentence, Token token) {
    return new Found(
        sentence,
        token,
        token.span(),
        Mention.Form.DESCRIPTION,
        Party.Kind.STATE,
        token.form(),
        token.form(),
        Coding.NOTHING,
        OptionalInt.empty(),
        false,
        true,
        true);
  }
}
