package org.whoseword.word;

import java.util.Optional;
import java.util.Set;
import org.whoseword.codebook.Codebook;
import org.whoseword.parse.NameKind;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;

/** Finds clauses of content that parses hang on another word than the cue. */
final class ToldClauses {

  private static final Set<String> WHERE = Set.of("in", "on", "at", "during", "via", "with", "to");

  private final Hearsay hearsay;
  private final Papers papers;
  private final Set<String> venues;

  ToldClauses(Codebook codebook) {
    this.hearsay = new Hearsay(codebook);
    this.papers = new Papers(codebook);
    this.venues = codebook.words("venues");
  }

  /**
   * A clause with "that" which the parse hangs on a noun between it and the verb: whom somebody was
   * told by, where it was said ("said in a report that").
   */
  Optional<Draft.Range> told(Cue cue, Passage passage) {
    Optional<Draft.Range> carried = carried(cue, passage);
    if (carried.isPresent()) {
      return carried;
    }
    Sentence s = cue.sentence();
    if (!cue.predicate().passive() || !cue.standsBeside()) {
      return Optional.empty();
    }
    for (Token agent : s.children(cue.token(), Relation.AGENT)) {
      for (Token clause : s.children(agent)) {
        Optional<Draft.Range> range = range(clause, passage);
        if (range.isPresent()) {
          return range;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Draft.Range> carried(Cue cue, Passage passage) {
    Sentence s = cue.sentence();
    if (!cue.standsBeside() || s.hasChild(cue.token(), Relation.CLAUSAL_COMPLEMENT)) {
      return Optional.empty();
    }
    for (Token where : s.children(cue.token(), Relation.OBLIQUE)) {
      if (where.index() > cue.token().index() && isWhere(where, s)) {
        for (Token clause : s.children(where)) {
          Optional<Draft.Range> range = range(clause, passage);
          if (range.isPresent()) {
            return range;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Where, when or before whom something was said. */
  private boolean isWhere(Token noun, Sentence s) {
    boolean place =
        papers.isDocument(noun, s)
            || papers.isChannel(noun)
            || venues.contains(noun.lemma())
            || noun.name() != NameKind.NONE;
    return place && WHERE.contains(s.preposition(noun));
  }

  private static Optional<Draft.Range> range(Token clause, Passage passage) {
    Sentence s = passage.sentence();
    boolean hangs = clause.is(Relation.NOUN_CLAUSE) || clause.is(Relation.RELATIVE_CLAUSE);
    Optional<Token> that =
        s.findChild(clause, Relation.MARKER).filter(word -> word.lemma().equals("that"));
    return hangs && that.isPresent() && s.hasChild(clause, Relation.SUBJECT)
        ? Optional.of(new Draft.Range(that.get().index(), passage.extents().rightWord(clause)))
        : Optional.empty();
  }

  /** "Accused the army on Monday of shelling a town": what for belongs to whom, past the day. */
  int charge(Cue cue, Passage passage, int end) {
    Sentence s = cue.sentence();
    Optional<Token> role = cue.content().flatMap(noun -> hearsay.findRole(noun, s));
    if (role.isPresent() && hearsay.relays(cue.token())) {
      // "Quotes Anna Weiss, a nurse, as saying that …".
      return Math.max(end, passage.extents().rightWord(role.get()));
    }
    if (!cue.predicate().lemma().equals("accuse") || cue.token().index() > end) {
      return end;
    }
    for (Token child : s.children(cue.token(), Relation.OBLIQUE)) {
      boolean what = s.preposition(child).equals("of");
      // Parses often hang the charge on the day.
      boolean day =
          s.children(child, Relation.OBLIQUE).stream()
              .anyMatch(below -> s.preposition(below).equals("of"));
      if (child.index() > end && (what || day)) {
        return passage.extents().rightWord(child);
      }
    }
    return end;
  }
}
