package org.whoseword.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.whoseword.who.Term.CountryWord;

/**
 * Which country a report, or a stretch of it, is about: whose police, courts and villagers are
 * meant when nobody says so. Filled sentence by sentence, then asked.
 */
final class Setting {

  /** A country must have this share of all mentions of countries, in per cent, to own a report. */
  private static final int SHARE = 60;

  /** How many sentences around are looked at where no country owns the report. */
  private static final int NEAR = 2;

  /** Weight of all mentions of countries below which a report is too short to be about one. */
  private static final int ENOUGH = 6;

  private static final Set<String> WHERE =
      Set.of("in", "at", "near", "across", "inside", "outside", "throughout", "of", "from");

  /** Countries in which, by the words, something lies or happens. */
  private final List<Map<String, Integer>> places = new ArrayList<>();

  private final List<Set<String>> countries = new ArrayList<>();
  private final Map<String, Integer> whole = new TreeMap<>();
  private int total;

  /** Takes the next sentence. */
  void add(List<Chunk> chunks) {
    Map<String, Integer> here = new TreeMap<>();
    Set<String> all = new TreeSet<>();
    for (int i = 0; i < chunks.size(); i++) {
      Optional<CountryWord> word = chunks.get(i).country();
      if (word.isEmpty() || chunks.get(i).actor().isPresent()) {
        continue;
      }
      String code = word.get().code();
      // The first sentences, headline and lead, say where everything happens.
      int weight = places.size() < 3 ? 2 : 1;
      all.add(code);
      whole.merge(code, weight, Integer::sum);
      total += weight;
      if (isWhere(chunks, i)) {
        here.merge(code, 1, Integer::sum);
      }
    }
    places.add(here);
    countries.add(all);
  }

  /** "In Aleppo", "near the border town of Qaim"; not "the Syrian army". */
  private static boolean isWhere(List<Chunk> chunks, int at) {
    CountryWord.Form form = chunks.get(at).country().orElseThrow().form();
    if (form == CountryWord.Form.ADJECTIVE || form == CountryWord.Form.PEOPLE) {
      return false;
    }
    for (int i = at - 1; i >= 0 && i >= at - 2; i--) {
      if (chunks.get(i).isUnknown() && WHERE.contains(chunks.get(i).first().key())) {
        return true;
      }
    }
    return false;
  }

  /** The country that the whole report is about. */
  Optional<String> owner() {
    Optional<String> most = most(whole);
    boolean clear =
        most.isPresent()
            && total >= ENOUGH
            && whole.getOrDefault(most.get(), 0) * 100 >= total * SHARE;
    return clear ? most : Optional.empty();
  }

  /** The one country that a sentence speaks of; empty when it speaks of none or several. */
  Optional<String> only(int sentence) {
    Set<String> all = countries.get(sentence);
    return all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.empty();
  }

  /** The country that somebody mentioned in a sentence most probably belongs to. */
  Optional<String> around(int sentence) {
    Optional<String> owner = owner();
    if (owner.isPresent()) {
      return owner;
    }
    Map<String, Integer> near = new TreeMap<>();
    for (int i = sentence; i >= 0 && i >= sentence - NEAR && near.isEmpty(); i--) {
      places.get(i).forEach((code, count) -> near.merge(code, count, Integer::sum));
    }
    return near.size() == 1 ? most(near) : Optional.empty();
  }

  private static Optional<String> most(Map<String, Integer> counts) {
    Optional<String> most = Optional.empty();
    int highest = 0;
    for (Map.Entry<String, Integer> each : counts.entrySet()) {
      if (each.getValue() > highest) {
        highest = each.getValue();
        most = Optional.of(each.getKey());
      }
    }
    return most;
  }
}
