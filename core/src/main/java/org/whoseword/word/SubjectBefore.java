package org.whoseword.word;

import java.util.Optional;
import org.whoseword.parse.NameKind;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;

/**
 * Finds the subject of a verb of saying where the parse has none: the name right before it, past
 * adverbs, auxiliaries and brackets, as in "Sen. Anna Berg (R-Sarvan) told reporters that".
 */
final class SubjectBefore {

  private SubjectBefore() {}

  /** The name or pronoun that stands before a finite active verb; empty where nothing such does. */
  static Optional<Token> find(Cue cue, Passage passage) {
    Sentence s = cue.sentence();
    String tag = cue.token().tag();
    boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    boolean report = cue.entry().find("act").filter("report"::equals).isPresent();
    if (!finite || !report || cue.predicate().passive()) {
      return Optional.empty();
    }
    int at = cue.token().index() - 1;
    while (at > 0 && isBetween(s.get(at))) {
      at = s.get(at).form().equals(")") ? bracket(s, at) - 1 : at - 1;
    }
    if (at < 0 || passage.isMark(at)) {
      return Optional.empty();
    }
    Token token = s.get(at);
    boolean name =
        token.name() == NameKind.PERSON
            || token.name() == NameKind.ORGANISATION
            || isSpeaker(token);
    return name && !isObject(token, cue) ? Optional.of(token) : Optional.empty();
  }

  private static boolean isSpeaker(Token token) {
    String form = token.form();
    return token.tag().equals("PRP") && !form.equals("it") && !form.equals("It");
  }

  /** A name that another verb before the cue governs is no subject of the cue. */
  private static boolean isObject(Token token, Cue cue) {
    return switch (token.relation()) {
      case OBJECT, SECOND_OBJECT, OBLIQUE, AGENT, POSSESSOR -> token.head() != cue.token().index();
      default -> false;
    };
  }

  private static boolean isBetween(Token token) {
    return token.tag().equals("RB") || token.is(Relation.AUXILIARY) || token.form().equals(")");
  }

  private static int bracket(Sentence s, int close) {
    int open = close;
    while (open > 0 && !s.get(open).form().equals("(")) {
      open--;
    }
    return open;
  }
}
