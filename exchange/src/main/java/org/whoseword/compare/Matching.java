package org.whoseword.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which events of two data sets are the same. Claims of one report match by their words, whatever
 * they are coded as. Others match by day, dyad and place: those that fit best first, each once; so
 * agreement on these fields, there, is higher than it would be among all events.
 */
public final class Matching {

  /** What a pair must come to, of 13: a dyad of two states on a day, or a town and its type. */
  private static final int LEAST = 6;

  /** Candidates of one event that are kept. */
  private static final int MOST = 16;

  private static final double NEAR_KM = 50;

  /** Two events that are taken for one, by their places in the lists. */
  public record Match(int a, int b, int score) {}

  private final List<Event> as;
  private final List<Event> bs;
  private final int days;
  private final Map<String, List<Integer>> index = new HashMap<>();

  private Matching(List<Event> as, List<Event> bs, int days) {
    this.as = as;
    this.bs = bs;
    this.days = days;
    for (int b = 0; b < bs.size(); b++) {
      for (String key : keys(bs.get(b), 0)) {
        index.computeIfAbsent(key, k -> new ArrayList<>()).add(b);
      }
    }
  }

  /**
   * Matches, in the order of {@code as}.
   *
   * @param days by how many days the two may differ
   */
  public static List<Match> of(List<Event> as, List<Event> bs, int days) {
    return new Matching(as, bs, days).best();
  }

  private List<Match> best() {
    List<Match> pairs = new ArrayList<>();
    for (int a = 0; a < as.size(); a++) {
      pairs.addAll(candidates(a));
    }
    pairs.sort(
        Comparator.comparingInt(Match::score)
            .reversed()
            .thenComparingInt(Match::a)
            .thenComparingInt(Match::b));
    boolean[] takenA = new boolean[as.size()];
    boolean[] takenB = new boolean[bs.size()];
    List<Match> chosen = new ArrayList<>();
    for (Match pair : pairs) {
      if (!takenA[pair.a()] && !takenB[pair.b()]) {
        takenA[pair.a()] = true;
        takenB[pair.b()] = true;
        chosen.add(pair);
      }
    }
    chosen.sort(Comparator.comparingInt(Match::a));
    return chosen;
  }

  private List<Match> candidates(int a) {
    Set<Integer> found = new LinkedHashSet<>();
    for (int off = -days; off <= days; off++) {
      for (String key : keys(as.get(a), off)) {
        found.addAll(index.getOrDefault(key, List.of()));
      }
    }
    return found.stream()
        .map(b -> new Match(a, b, score(as.get(a), bs.get(b))))
        .filter(match -> match.score() >= LEAST)
        .sorted(Comparator.comparingInt(Match::score).reversed().thenComparingInt(Match::b))
        .limit(MOST)
        .toList();
  }

  /** Under what an event is looked up: its report; its day with its dyad, or its country. */
  private static List<String> keys(Event event, int off) {
    List<String> keys = new ArrayList<>();
    event.words().ifPresent(words -> keys.add("report " + words.report()));
    Optional<LocalDate> day = event.first().map(first -> first.plusDays(off));
    if (day.isPresent()) {
      event
          .actor()
          .ifPresent(
              one ->
                  event.recipient().ifPresent(two -> keys.add(day.get() + " " + one + " " + two)));
      event.country().ifPresent(country -> keys.add(day.get() + " in " + country));
    }
    return keys;
  }

  /** Words decide where both have them; else what is the same, less what differs. */
  private int score(Event a, Event b) {
    boolean together =
        a.words().isPresent()
            && b.words().isPresent()
            && a.words().get().report().equals(b.words().get().report());
    int same =
        points(a.type(), b.type(), 3)
            + points(a.actor(), b.actor(), 3)
            + points(a.recipient(), b.recipient(), 3)
            + points(a.country(), b.country(), 1);
    if (together) {
      return a.words().get().overlap(b.words().get()) ? 100 + same : 0;
    }
    return same + (a.first().equals(b.first()) ? 1 : 0) + near(a, b);
  }

  private static <T> int points(Optional<T> one, Optional<T> other, int weight) {
    return one.isEmpty() || other.isEmpty() ? 0 : one.equals(other) ? weight : -weight;
  }

  private static int near(Event a, Event b) {
    boolean placed = a.latitude().isPresent() && b.latitude().isPresent();
    if (!placed || a.longitude().isEmpty() || b.longitude().isEmpty()) {
      return 0;
    }
    double north = Math.toRadians(a.latitude().getAsDouble() - b.latitude().getAsDouble());
    double east = Math.toRadians(a.longitude().getAsDouble() - b.longitude().getAsDouble());
    double flat = east * Math.cos(Math.toRadians(a.latitude().getAsDouble()));
    return Math.hypot(north, flat) * 6371 < NEAR_KM ? 2 : -1;
  }
}
