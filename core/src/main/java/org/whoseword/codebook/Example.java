package org.whoseword.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whoseword.text.Span;

/**
 * A sentence that an entry must read so, or must leave alone.
 *
 * @param positive whether the entry must fire
 * @param text the sentence, without its marks
 * @param marks the spans that must be hit, in order
 * @param status the status that the claim must have, when the example says one
 * @param line in the entry's file, from 1
 */
public record Example(
    boolean positive, String text, List<Mark> marks, Optional<String> status, int line) {

  /** A marked span; {@code letter} is a actor, r recipient, d deed, s source, q cue, c content. */
  public record Mark(char letter, Span span) {}

  public Example {
    marks = List.copyOf(marks);
  }

  /** Reads {@code (STATUS) [Police]a [arrested]d two people.}, the status being optional. */
  static Example parse(boolean positive, String written, String file, int line) {
    String rest = written.strip();
    Optional<String> status = Optional.empty();
    if (rest.startsWith("(") && rest.indexOf(')') > 0) {
      status = Optional.of(rest.substring(1, rest.indexOf(')')));
      rest = rest.substring(rest.indexOf(')') + 1).strip();
    }
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < rest.length(); i++) {
      char c = rest.charAt(i);
      if (c == '[') {
        open.add(text.length());
      } else if (c == ']') {
        if (open.isEmpty() || i + 1 == rest.length()) {
          throw new CodebookError(file, line, "a mark ends here that began nowhere: " + rest);
        }
        Span span = new Span(open.remove(open.size() - 1), text.length());
        i++;
        marks.add(new Mark(rest.charAt(i), span));
      } else {
        text.append(c);
      }
    }
    if (!open.isEmpty()) {
      throw new CodebookError(file, line, "a mark is never closed: " + rest);
    }
    return new Example(positive, text.toString(), marks, status, line);
  }
}
