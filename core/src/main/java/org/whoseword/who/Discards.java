package org.whoseword.who;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.Table;
import org.whoseword.parse.Sentence;
import org.whoseword.text.Span;

/**
 * Phrases that tell that a sentence, or a whole report, is about something else: sport, history. A
 * project brings them along in a dictionary; the codebook itself has none.
 */
public final class Discards {

  static final String FOLDER = "actors/own-discards/";

  /**
   * A phrase that was found.
   *
   * @param whole whether it silences the whole report, not only its sentence
   * @param entry file and line that list it
   */
  public record Hit(Span span, boolean whole, String entry) {}

  private record Phrase(boolean whole, String entry) {}

  private final Map<String, Phrase> phrases = new HashMap<>();

  /** The numbers of words that phrases have. */
  private final BitSet lengths = new BitSet();

  public Discards(Codebook codebook) {
    for (Table table : codebook.tablesUnder(FOLDER)) {
      for (Table.Row row : table.rows()) {
        List<Word> words = Word.cut(row.get("phrase"), 0);
        boolean whole = row.get("scope").equals("report");
        lengths.set(words.size());
        phrases.putIfAbsent(joined(words, 0, words.size()), new Phrase(whole, row.get("id")));
      }
    }
  }

  /** The phrases in a sentence, in order; letters' case does not matter. */
  public List<Hit> in(Sentence sentence, String text) {
    return phrases.isEmpty()
        ? List.of()
        : in(Word.cut(sentence.span().of(text), sentence.span().start()));
  }

  /** The entry that silences a phrase as a whole. */
  Optional<String> entry(List<Word> words) {
    return Optional.ofNullable(phrases.get(joined(words, 0, words.size()))).map(Phrase::entry);
  }

  private List<Hit> in(List<Word> words) {
    List<Hit> hits = new ArrayList<>();
    for (int from = 0; from < words.size(); from++) {
      for (int n = lengths.nextSetBit(1);
          n > 0 && from + n <= words.size();
          n = lengths.nextSetBit(n + 1)) {
        Phrase phrase = phrases.get(joined(words, from, from + n));
        if (phrase != null) {
          Span span = new Span(words.get(from).start(), words.get(from + n - 1).end());
          hits.add(new Hit(span, phrase.whole(), phrase.entry()));
        }
      }
    }
    return hits;
  }

  private static String joined(List<Word> words, int from, int to) {
    StringBuilder joined = new StringBuilder();
    for (Word word : words.subList(from, to)) {
      joined.append(word.key()).append(' ');
    }
    return joined.toString();
  }
}
