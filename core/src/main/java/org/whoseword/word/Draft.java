package org.whoseword.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Span;

/**
 * An attribution within one sentence, in tokens (both ends included).
 *
 * @param source the head of the words for the source
 * @param given the content where the layout gives it, over all sentences; else empty
 * @param sure how much speaks for it, in hundredths; more than 0
 */
record Draft(
    Cue cue,
    Passage passage,
    Optional<Token> source,
    Range sourceRange,
    Range cueRange,
    Range contentRange,
    List<Span> given,
    int sure) {

  /** Tokens from one to another, both included; empty when {@code to} is before {@code from}. */
  record Range(int from, int to) {

    static final Range NONE = new Range(0, -1);

    boolean isEmpty() {
      return to < from;
    }

    boolean has(int token) {
      return from <= token && token <= to;
    }

    boolean overlaps(Range other) {
      return from <= other.to && other.from <= to;
    }
  }

  Sentence sentence() {
    return cue.sentence();
  }

  /** The noun behind a relative pronoun; else the source itself. */
  Optional<Token> speaker() {
    boolean relative = source.filter(token -> token.tag().startsWith("W")).isPresent();
    return relative ? cue.source() : source;
  }

  Optional<Span> sourceSpan() {
    return sourceRange.isEmpty() ? Optional.empty() : Optional.of(span(sourceRange));
  }

  Span cueSpan() {
    return span(cueRange);
  }

  private Span span(Range range) {
    return passage.extents().span(range.from(), range.to());
  }

  /** The content within the sentence, without the cue and its source where they interrupt it. */
  List<Span> content() {
    if (!given.isEmpty()) {
      return given;
    }
    if (contentRange.isEmpty()) {
      return List.of();
    }
    boolean behind = contentRange.from() > cueRange.to();
    Range hole = behind ? sourceBehind() : hole();
    List<Span> spans = new ArrayList<>(2);
    if (hole.isEmpty() || !contentRange.overlaps(hole)) {
      spans.add(span(contentRange));
      return spans;
    }
    addTrimmed(contentRange.from(), hole.from() - 1, spans);
    addTrimmed(hole.to() + 1, contentRange.to(), spans);
    return spans;
  }

  private void addTrimmed(int from, int to, List<Span> into) {
    int first = from;
    int last = to;
    while (first <= last && isComma(first)) {
      first++;
    }
    while (last >= first && isComma(last)) {
      last--;
    }
    if (first <= last) {
      into.add(passage.extents().span(first, last));
    }
  }

  private boolean isComma(int token) {
    return passage.extents().isPunctuation(token) && !passage.isMark(token);
  }

  private Range sourceBehind() {
    boolean between = sourceRange.from() > cueRange.to() && isInverted();
    return between ? sourceRange : Range.NONE;
  }

  /** Cue and source and what else belongs to the clause of the cue, as far as it is unbroken. */
  private Range hole() {
    int from = cueRange.from();
    int to = cueRange.to();
    if (!sourceRange.isEmpty() && !isFar()) {
      from = Math.min(from, sourceRange.from());
      to = Math.max(to, sourceRange.to());
    }
    Token token = cue.token();
    for (Token child : sentence().children(token)) {
      boolean own =
          switch (child.relation()) {
            case OBLIQUE, ADVERBIAL_NOUN, ADVERB, OBJECT, SECOND_OBJECT, ADVERBIAL_CLAUSE -> true;
            default -> false;
          };
      boolean adjacent = passage.extents().left(child) <= to + 2 && child.index() > to;
      if (own && adjacent && !isContent(child)) {
        to = Math.max(to, passage.extents().rightWord(child));
      }
    }
    return new Range(from, to);
  }

  /**
   * Words behind the cue are its content; not "of the truce" in "“A,” he said of the truce. “B”".
   */
  private boolean isContent(Token child) {
    boolean quoted =
        contentRange.from() < cue.token().index() && passage.isQuoted(contentRange.from());
    boolean aside = quoted && child.is(Relation.OBLIQUE) && !passage.isQuoted(child.index());
    return !aside && child == cue.content().orElse(null);
  }

  private boolean isFar() {
    return sourceRange.from() > cueRange.to() + 3 || sourceRange.to() < cueRange.from() - 6;
  }

  /** Whether the source is the subject of the cue's own clause and stands behind the cue. */
  boolean isInverted() {
    return source
        .filter(token -> token.is(Relation.SUBJECT) && token.index() > cue.token().index())
        .isPresent();
  }
}
