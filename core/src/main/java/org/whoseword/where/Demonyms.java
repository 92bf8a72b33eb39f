package org.whoseword.where;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.Table;

/** Words for a country's people and things, "Iraqi", and the country that they speak of. */
final class Demonyms {

  private final Map<String, String> countries = new HashMap<>();
  private final Gazetteer gazetteer;

  Demonyms(Codebook codebook, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    Map<String, Integer> breadth = new HashMap<>();
    for (Table table : codebook.tablesUnder("actors/")) {
      if (table.path().equals("actors/countries.tsv")) {
        for (Table.Row row : table.rows()) {
          if (row.find("lat").isPresent()) {
            add(row, row.list("adjectives"), breadth);
            add(row, row.list("people"), breadth);
          }
        }
      }
    }
  }

  /** "Chechen" stands in two rows: Chechnya, which has fewer such words, is the nearer. */
  private void add(Table.Row row, List<String> words, Map<String, Integer> breadth) {
    for (String word : words) {
      int before = breadth.getOrDefault(word, Integer.MAX_VALUE);
      if (words.size() < before) {
        breadth.put(word, words.size());
        countries.put(word, row.get("name"));
      }
    }
  }

  /** The country that a word in the report's own spelling speaks of. */
  Optional<Gazetteer.Entry> find(String word) {
    String country = countries.get(word);
    return country == null
        ? Optional.empty()
        : gazetteer.find(country).stream().filter(Gazetteer.Entry::isCountry).findFirst();
  }
}
