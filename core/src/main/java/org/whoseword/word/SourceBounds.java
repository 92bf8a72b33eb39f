package org.whoseword.word;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;

/** Where the words for a source may end: with or without its appositions and relative clauses. */
final class SourceBounds {

  private SourceBounds() {}

  /** Index of the first token of the source. */
  static int start(Token head, Passage passage) {
    Extents extents = passage.extents();
    Sentence s = extents.sentence();
    int start = head.index();
    for (Token child : s.children(head)) {
      boolean outside =
          switch (child.relation()) {
            case CASE, COORDINATOR, MARKER, PUNCTUATION, PARATAXIS, ADVERBIAL_CLAUSE -> true;
            default -> false;
          };
      if (!outside && child.index() < head.index()) {
        start = Math.min(start, extents.left(child));
      }
    }
    for (Token child : s.children(head, Relation.CASE)) {
      if (child.index() < head.index()) {
        start = Math.max(start, child.index() + 1);
      }
    }
    while (start < head.index() && extents.isPunctuation(start) && !isBracket(s.get(start))) {
      start++;
    }
    // Whoever speaks after a quotation was closed stands outside of it.
    for (int i = head.index() - 1; i >= start; i--) {
      boolean closing = passage.isMark(i) && (i == 0 || passage.isQuoted(i - 1));
      if (closing && !passage.isQuoted(head.index())) {
        return i + 1;
      }
    }
    return start;
  }

  private static boolean isBracket(Token token) {
    return token.form().equals("(") || token.form().equals("$") || token.form().startsWith("#");
  }

  /** The ends to choose from, the nearest first. */
  static List<Bound> ends(Token head, Cue cue, Extents extents) {
    Sentence s = extents.sentence();
    int limit = cue.token().index() > head.index() ? cue.token().index() - 1 : s.size() - 1;
    List<Bound> ends = new ArrayList<>();
    int end = head.index();
    String last = "head";
    boolean lastComma = false;
    List<Token> children = s.children(head);
    for (Token child : children) {
      if (child.index() < head.index() || child.is(Relation.PUNCTUATION)) {
        continue;
      }
      if (extents.right(child) > limit || child.is(Relation.COORDINATOR)) {
        if (extents.right(child) > limit) {
          break;
        }
        continue;
      }
      if (child.is(Relation.CASE)) {
        end = Math.max(end, child.index());
        last = "case";
        continue;
      }
      boolean comma = extents.isPunctuation(Math.max(0, extents.leftWord(child) - 1));
      ends.add(bound(head, cue, end, last, lastComma, child, comma, s));
      end = extents.rightWord(child);
      last = child.relation().name() + "/" + s.preposition(child);
      lastComma = comma;
    }
    ends.add(bound(head, cue, end, last, lastComma, null, false, s));
    return ends;
  }

  private static Bound bound(
      Token head,
      Cue cue,
      int end,
      String last,
      boolean lastComma,
      @Nullable Token next,
      boolean nextComma,
      Sentence s) {
    String side = cue.token().index() > head.index() ? "before" : "behind";
    String type = head.name() + "/" + (head.isProper() ? "NNP" : head.tag());
    String what =
        next == null
            ? "all"
            : next.relation() + "/" + s.preposition(next) + (nextComma ? "/comma" : "");
    Traits traits = new Traits();
    String all = String.valueOf(next == null);
    traits.add("next=", what);
    traits.add("next=", what, "/", side);
    traits.add("next=", what, "/", type);
    traits.add("last=", last, lastComma ? "/comma" : "");
    traits.add("last=", last, lastComma ? "/comma/" : "/", side);
    traits.add("last=", last, "/next=", what);
    traits.add("length=", String.valueOf(Math.min(12, end - head.index()) / 3), "/", all);
    traits.add("kind=", cue.kind().name(), "/", all, "/", side);
    return new Bound(end, traits);
  }
}
