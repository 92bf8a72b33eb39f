package org.whoseword.when;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A line of the grammar found in a sentence.
 *
 * @param first its first piece
 * @param inner the expression that it speaks of, where the line is open
 */
record Match(
    Lexicon lexicon, List<Piece> pieces, Line line, int first, Optional<Expressions.Found> inner) {

  /** The form of the first word of a class: "june" for "month". */
  Optional<String> form(String kind) {
    return form(kind, 0, size());
  }

  private Optional<String> form(String kind, int from, int to) {
    for (int i = from; i < to; i++) {
      String word = line.words().get(i);
      if (word.length() == kind.length() + 2 && word.startsWith("<") && word.contains(kind)) {
        return Optional.of(pieces.get(first + i).form());
      }
    }
    return Optional.empty();
  }

  int size() {
    return line.words().size();
  }

  boolean has(String kind) {
    return form(kind).isPresent();
  }

  /** Whether a literal word is part of the line. */
  boolean says(String word) {
    return line.words().contains(word);
  }

  /** The value of the first word of a class, as {@code times/words.tsv} gives it. */
  Optional<String> value(String kind) {
    return value(kind, 0, size());
  }

  /** The same among some words of the line. */
  Optional<String> value(String kind, int from, int to) {
    return form(kind, from, to).flatMap(form -> lexicon.value(form, kind));
  }

  /** A number of a class: its value in the table, or the figures that it begins with. */
  OptionalInt number(String kind) {
    return number(kind, 0, size());
  }

  OptionalInt number(String kind, int from, int to) {
    Optional<String> form = form(kind, from, to);
    if (form.isEmpty()) {
      return OptionalInt.empty();
    }
    String written = form.get();
    return lexicon
        .value(written, kind)
        .map(Integer::parseInt)
        .map(OptionalInt::of)
        .orElseGet(() -> Figures.leading(written));
  }

  /** The place of the first word of a class in the line; -1 when there is none. */
  int place(String kind) {
    return line.words().indexOf("<" + kind + ">");
  }

  /** The word before the expression; "" at the start of a sentence. */
  String before() {
    return first > 0 ? pieces.get(first - 1).form() : "";
  }

  /** The word after the line; "" at the end. */
  String after() {
    int next = first + size();
    return next < pieces.size() ? pieces.get(next).form() : "";
  }

  int token() {
    return pieces.get(first).token();
  }

  /** The token after the line's last; -1 at the end. */
  int tokenAfter() {
    int next = first + size();
    return next < pieces.size() ? pieces.get(next).token() : -1;
  }
}
