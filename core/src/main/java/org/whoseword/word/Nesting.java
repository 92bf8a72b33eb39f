package org.whoseword.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whoseword.text.Span;

/** Finds for each attribution the one in whose content it stands. */
final class Nesting {

  /** Attributions that far apart in the list are never looked at: content rarely runs that far. */
  private static final int REACH = 60;

  private Nesting() {}

  /**
   * For each attribution the place in the list of its parent, or -1: the one with the shortest
   * content that covers its cue. No circles: a parent's own cue stands outside.
   *
   * @param given parents that are known already, -1 where none is
   */
  static List<Integer> parents(
      List<List<Span>> cues, List<List<Span>> contents, List<Integer> given) {
    List<Integer> parents = new ArrayList<>();
    for (int i = 0; i < cues.size(); i++) {
      int best = given.get(i);
      for (int j = Math.max(0, i - REACH); j < Math.min(cues.size(), i + REACH); j++) {
        boolean above =
            i != j && covers(contents.get(j), cues.get(i)) && !covers(contents.get(i), cues.get(j));
        if (above && (best < 0 || length(contents.get(j)) < length(contents.get(best)))) {
          best = j;
        }
      }
      parents.add(best);
    }
    return withoutCircles(parents);
  }

  private static List<Integer> withoutCircles(List<Integer> parents) {
    List<Integer> clean = new ArrayList<>(parents);
    for (int i = 0; i < clean.size(); i++) {
      int steps = 0;
      for (int at = clean.get(i); at >= 0; at = clean.get(at)) {
        if (at == i || steps++ > REACH) {
          clean.set(i, -1);
          break;
        }
      }
    }
    return clean;
  }

  private static boolean covers(List<Span> content, List<Span> cue) {
    return !cue.isEmpty() && content.stream().anyMatch(span -> span.contains(cue.get(0).start()));
  }

  private static int length(List<Span> content) {
    return content.stream().mapToInt(Span::length).sum();
  }

  static Optional<String> id(int place) {
    return place < 0 ? Optional.empty() : Optional.of("a" + (place + 1));
  }
}
