package org.whoseword.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whoseword.claim.Reading;
import org.whoseword.text.Span;

/** Finds the passages that two reports share word for word, quotations too. */
public final class Passages {

  /** Words in the shortest passage that is shown. */
  private static final int SHORTEST = 8;

  /** A run of five words that stands more often in one report is followed no further. */
  private static final int PLACES = 8;

  private Passages() {}

  /** The passages, in the order of the second report; no two overlap there. */
  public static List<Passage> between(Reading one, Reading other) {
    List<Words.Word> a = Words.ofBody(one.report(), one.zones());
    List<Words.Word> b = Words.ofBody(other.report(), other.zones());
    Map<Long, List<Integer>> places = places(a);
    String first = Wordings.name(one.report());
    String second = Wordings.name(other.report());
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i + Shingles.WORDS <= b.size(); ) {
      int from = -1;
      int longest = 0;
      for (int place : places.getOrDefault(Shingles.hash(b, i), List.of())) {
        int length = common(a, place, b, i);
        if (length > longest) {
          longest = length;
          from = place;
        }
      }
      if (longest >= SHORTEST) {
        passages.add(new Passage(first, second, span(a, from, longest), span(b, i, longest)));
      }
      i += longest >= SHORTEST ? longest : 1;
    }
    return passages;
  }

  private static Map<Long, List<Integer>> places(List<Words.Word> words) {
    Map<Long, List<Integer>> places = new HashMap<>();
    for (int i = 0; i + Shingles.WORDS <= words.size(); i++) {
      List<Integer> found =
          places.computeIfAbsent(Shingles.hash(words, i), any -> new ArrayList<>(1));
      if (found.size() < PLACES) {
        found.add(i);
      }
    }
    return places;
  }

  private static int common(List<Words.Word> a, int i, List<Words.Word> b, int j) {
    int length = 0;
    while (i + length < a.size()
        && j + length < b.size()
        && a.get(i + length).hash() == b.get(j + length).hash()) {
      length++;
    }
    return length;
  }

  private static Span span(List<Words.Word> words, int from, int length) {
    return words.get(from).span().cover(words.get(from + length - 1).span());
  }
}
