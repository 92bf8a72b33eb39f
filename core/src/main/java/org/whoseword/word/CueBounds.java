package org.whoseword.word;

import java.util.Optional;
import java.util.Set;
import org.whoseword.codebook.Pattern;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;

/** How far the words of a cue reach: the verb with its auxiliaries, adverbs and particle. */
final class CueBounds {

  private static final Set<Relation> GROUP =
      Set.of(
          Relation.AUXILIARY,
          Relation.PASSIVE_AUXILIARY,
          Relation.NEGATION,
          Relation.ADVERB,
          Relation.PARTICLE);

  private static final Set<String> SUPPORT =
      Set.of(
          "have", "be", "draw", "earn", "gain", "get", "give", "hold", "make", "offer", "receive",
          "win");

  private CueBounds() {}

  /** Whether the cue is a colon. */
  static boolean isMark(Cue cue) {
    return cue.kind() == Pattern.Kind.PREPOSITION && !cue.token().is(Relation.CASE);
  }

  static int start(Cue cue, Extents extents) {
    Sentence s = cue.sentence();
    Token token = cue.token();
    int start = token.index();
    if (isMark(cue)) {
      return start;
    }
    if (cue.kind() == Pattern.Kind.PREPOSITION) {
      for (Token part : s.children(s.get(token.head()), Relation.CASE)) {
        start = Math.min(start, part.index());
      }
      return start;
    }
    while (start > 0 && belongs(s.get(start - 1), token, cue.kind())) {
      start--;
    }
    Optional<Token> support = support(cue);
    if (support.isPresent()) {
      start = support.get().index();
      while (start > 0 && belongs(s.get(start - 1), support.get(), Pattern.Kind.VERB)) {
        start--;
      }
    }
    while (start < token.index() && s.get(start).tag().equals("WRB")) {
      start++;
    }
    return start;
  }

  /** The verb that only carries the noun: "has drawn criticism", "is a critic of". */
  private static Optional<Token> support(Cue cue) {
    Sentence s = cue.sentence();
    Token noun = cue.token();
    boolean carried = noun.is(Relation.OBJECT) || noun.is(Relation.ATTRIBUTE);
    if (cue.kind() != Pattern.Kind.NOUN || !carried || s.hasChild(noun, Relation.POSSESSOR)) {
      return Optional.empty();
    }
    return s.findHead(noun)
        .filter(verb -> SUPPORT.contains(verb.lemma()))
        .filter(verb -> verb.index() < noun.index() && noun.index() - verb.index() <= 5);
  }

  private static boolean belongs(Token left, Token token, Pattern.Kind kind) {
    if (left.head() == token.index()) {
      boolean modifier = kind == Pattern.Kind.NOUN && left.is(Relation.MODIFIER);
      return modifier || GROUP.contains(left.relation());
    }
    boolean copula = kind == Pattern.Kind.ADJECTIVE && token.head() == left.index();
    return copula && token.is(Relation.ATTRIBUTE)
        || left.head() == token.head()
            && kind == Pattern.Kind.ADJECTIVE
            && token.is(Relation.ATTRIBUTE)
            && GROUP.contains(left.relation());
  }

  /**
   * @param content index of the first token of the content, when it stands behind the cue
   */
  static int end(Cue cue, int content) {
    Sentence s = cue.sentence();
    Token token = cue.token();
    int end = token.index();
    if (isMark(cue)) {
      return end;
    }
    if (cue.kind() == Pattern.Kind.PREPOSITION) {
      for (Token part : s.children(s.get(token.head()), Relation.CASE)) {
        end = part.index() < token.head() ? Math.max(end, part.index()) : end;
      }
      return end;
    }
    while (end + 1 < s.size()) {
      Token next = s.get(end + 1);
      boolean own = next.head() == token.index() && GROUP.contains(next.relation());
      boolean preposition = next.is(Relation.CASE) && end + 2 == content;
      boolean last = end + 1 >= content && content >= 0;
      if (last || !(own || preposition) || next.tag().equals("WRB")) {
        break;
      }
      end++;
    }
    return end;
  }
}
