package org.whoseword.parse;

import java.util.List;
import java.util.Optional;

/** Finds the object of a verb where its form hides it. */
final class Objects {

  private Objects() {}

  /** The object of a verb; a passive has none but its second one. */
  static Optional<Token> find(Sentence s, Token verb, boolean passive) {
    Optional<Token> own = s.findChild(verb, Relation.OBJECT);
    if (own.isPresent()) {
      return Subjects.isRelative(own.get()) ? Subjects.antecedent(s, verb, own.get()) : own;
    }
    if (passive) {
      return Optional.empty();
    }
    Optional<Token> about =
        s.children(verb, Relation.OBLIQUE).stream()
            .filter(each -> each.index() > verb.index() && isHedged(s, each))
            .findFirst();
    if (about.isPresent()) {
      return about;
    }
    if (verb.is(Relation.RELATIVE_CLAUSE) && hasGap(s, verb)) {
      return s.findHead(verb);
    }
    // "attacked and looted the village": the object stands behind the last of the verbs.
    List<Token> next = s.children(verb, Relation.CONJUNCT);
    if (next.size() == 1 && next.get(0).isVerb() && next.get(0).index() - verb.index() == 2) {
      return s.findChild(next.get(0), Relation.OBJECT);
    }
    return Optional.empty();
  }

  /** "gave around 40 million": the preposition belongs to the number, not to the verb. */
  static boolean isHedged(Sentence s, Token token) {
    return s.findChild(token, Relation.CASE)
        .filter(each -> each.name() == NameKind.MONEY || each.name() == NameKind.NUMBER)
        .isPresent();
  }

  /** A relative clause with a subject of its own and nothing behind its verb lacks its object. */
  private static boolean hasGap(Sentence s, Token verb) {
    boolean subject = false;
    for (Token child : s.children(verb)) {
      switch (child.relation()) {
        case SUBJECT -> subject |= !Subjects.isRelative(child);
        case CLAUSAL_COMPLEMENT, OPEN_COMPLEMENT, ATTRIBUTE -> {
          return false;
        }
        case ADVERB -> {
          if (child.tag().equals("WRB")) {
            return false;
          }
        }
        default -> {}
      }
    }
    return subject;
  }
}
