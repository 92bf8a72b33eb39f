package org.whoseword.word;

import java.util.HashMap;
import java.util.Map;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.Table;

/**
 * How often a word makes somebody a source where it occurs, as counted once in annotated news: a
 * grade from -5 (hardly ever) to 5 (nearly always), for the word and for the word in a frame.
 */
interface Lexicon {

  /** The grade of a word, as text; "?" for one that was not counted. */
  String grade(String key);

  static Lexicon of(Codebook codebook) {
    Map<String, String> grades = new HashMap<>();
    for (Table table : codebook.tablesUnder("cues/")) {
      if (table.path().equals("cues/lexicon.tsv")) {
        for (Table.Row row : table.rows()) {
          grades.put(row.get("word"), row.get("grade"));
        }
      }
    }
    Map<String, String> all = Map.copyOf(grades);
    return key -> all.getOrDefault(key, "?");
  }
}
