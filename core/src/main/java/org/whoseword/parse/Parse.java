package org.whoseword.parse;

import java.util.List;
import java.util.Optional;
import org.whoseword.text.Note;

/**
 * The sentences of a report, in order.
 *
 * @param notes what was split, capped or skipped on the way
 */
public record Parse(List<Sentence> sentences, List<Note> notes) {

  public Parse {
    sentences = List.copyOf(sentences);
    notes = List.copyOf(notes);
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).index() != i) {
        throw new IllegalArgumentException(
            "sentence " + i + " says it is number " + sentences.get(i).index());
      }
    }
  }

  /** The sentence that covers a UTF-16 offset of the text. */
  public Optional<Sentence> findAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Sentence sentence = sentences.get(middle);
      if (offset < sentence.span().start()) {
        high = middle - 1;
      } else if (offset >= sentence.span().end()) {
        low = middle + 1;
      } else {
        return Optional.of(sentence);
      }
    }
    return Optional.empty();
  }
}
