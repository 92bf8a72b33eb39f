package org.whoseword.parse;

import static org.whoseword.parse.Argument.Slot.OBJECT;
import static org.whoseword.parse.Argument.Slot.SECOND_OBJECT;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Objects with a word said of them: "found the officer <b>guilty</b>", "took two guests
 * <b>hostage</b>", "left 12 people <b>dead</b>", and the two objects of giving where the parser
 * joins them: "denied <b>the marchers</b> permission". A pattern writes both as two objects in a
 * row.
 */
final class SmallClauses {

  /** Nouns that a parser takes for the head of the whole object: "took two guests hostage". */
  private static final Set<String> SAID_OF = Set.of("hostage", "captive", "prisoner");

  private SmallClauses() {}

  /** The passive of giving, "he was handed a sentence", whose subject is the receiver. */
  static void addReceiver(Token subject, Token object, List<Argument> into) {
    both(subject, object, into);
  }

  /** Adds the object as second object, and what is said of it as object. */
  static void add(Sentence s, Token verb, Optional<Token> object, List<Argument> into) {
    for (Token child : s.children(verb)) {
      switch (child.relation()) {
        case ATTRIBUTE -> object.ifPresent(of -> both(of, child, into));
        case CLAUSAL_COMPLEMENT, OPEN_COMPLEMENT -> {
          Optional<Token> of = s.findChild(child, Relation.SUBJECT);
          if (child.isVerb() && of.isPresent() && object.isEmpty()) {
            // "allowed the refugees to return": whom it was allowed.
            if (isInfinitive(s, child)) {
              into.add(new Argument(OBJECT, "", of.get()));
            }
          } else if (of.isPresent() && object.isEmpty()) {
            into.add(new Argument(OBJECT, "", of.get()));
            both(of.get(), child, into);
            obliques(s, child, into);
          }
        }
        case OBJECT -> inside(s, child, into);
        case ADVERB -> {
          // "set the mosque ablaze"
          if (object.isPresent() && child.index() > object.get().index()) {
            both(object.get(), child, into);
          }
        }
        default -> {}
      }
    }
  }

  /** "to return", or "return" behind "let": a clause whose subject is the object above it. */
  private static boolean isInfinitive(Sentence s, Token verb) {
    return verb.tag().equals("VB") && Clauses.form(s, verb).equals("to");
  }

  /** Two objects that the parser made one phrase. */
  private static void inside(Sentence s, Token object, List<Argument> into) {
    for (Token child : s.children(object)) {
      boolean before =
          child.is(Relation.SUBJECT)
              || child.is(Relation.COMPOUND) && SAID_OF.contains(object.lemma());
      if (before) {
        into.add(new Argument(SECOND_OBJECT, "", child));
      } else if (child.is(Relation.APPOSITION) && isNextPhrase(s, object, child)) {
        both(object, child, into);
      }
    }
  }

  /** Whether a phrase begins, with an article, right behind a word. */
  private static boolean isNextPhrase(Sentence s, Token word, Token phrase) {
    return s.findChild(phrase, Relation.DETERMINER)
        .filter(article -> article.index() == word.index() + 1)
        .isPresent();
  }

  private static void both(Token object, Token said, List<Argument> into) {
    into.add(new Argument(SECOND_OBJECT, "", object));
    into.add(new Argument(OBJECT, "", said));
  }

  private static void obliques(Sentence s, Token said, List<Argument> into) {
    for (Token child : s.children(said, Relation.OBLIQUE)) {
      into.add(new Argument(Argument.Slot.OBLIQUE, s.preposition(child), child));
    }
  }
}
