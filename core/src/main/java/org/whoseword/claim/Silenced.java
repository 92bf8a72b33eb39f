package org.whoseword.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.whoseword.parse.Parse;
import org.whoseword.parse.Sentence;
import org.whoseword.text.Note;
import org.whoseword.what.Deeds;
import org.whoseword.who.Discards;

/**
 * The sentences of a report that a project's dictionary tells to pass over.
 *
 * @param sentences their indices
 */
record Silenced(BitSet sentences, List<Note> why) {

  static Silenced in(Parse parse, String text, Discards discards) {
    BitSet sentences = new BitSet();
    List<Note> why = new ArrayList<>();
    for (Sentence sentence : parse.sentences()) {
      for (Discards.Hit hit : discards.in(sentence, text)) {
        if (hit.whole()) {
          sentences.set(0, parse.sentences().size());
        } else {
          sentences.set(sentence.index());
        }
        why.add(
            new Note(
                hit.whole() ? "discard.report" : "discard.sentence",
                "no claims are read here, as " + hit.entry() + " asks",
                Optional.of(hit.span())));
      }
    }
    return new Silenced(sentences, why);
  }

  List<Deeds.Found> without(List<Deeds.Found> found) {
    return sentences.isEmpty()
        ? found
        : found.stream().filter(each -> !sentences.get(each.sentence().index())).toList();
  }

  List<Note> notes(List<Note> others) {
    List<Note> notes = new ArrayList<>(others);
    notes.addAll(why);
    return notes;
  }
}
