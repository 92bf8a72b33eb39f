package org.whoseword.where;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which place each name of a report stands for. A name has one sense in a report, but where
 * the text says of one mention which is meant. First each name is judged by itself; then again, by
 * what the others were taken for.
 */
final class Senses {

  private static final int PARTS = 5;
  private static final int MOST_NEAR = 4;

  /** A name said often counts as much as this many others. */
  private static final int LOUDEST = 3;

  private final Weights weights;
  private final Surroundings surroundings;
  private final Map<String, Group> groups = new LinkedHashMap<>();

  /** One name with all its mentions. */
  private static final class Group {
    private final List<Named> mentions = new ArrayList<>();
    private List<Candidate> candidates = List.of();
    private int guess;

    Gazetteer.Entry guessed() {
      return candidates.get(guess).entry();
    }

    boolean isFiled() {
      return mentions.stream().anyMatch(Named::isFiled);
    }

    int loudness() {
      return Math.min(LOUDEST, mentions.size());
    }
  }

  /**
   * What else the report says of countries.
   *
   * @param actors countries of its parties
   * @param outlet country of its outlet
   * @param home state of its outlet, as {@link Units#state} writes it
   */
  record Surroundings(Set<String> actors, Optional<String> outlet, Optional<String> home) {}

  Senses(List<Named> all, Weights weights, Surroundings surroundings) {
    this.weights = weights;
    this.surroundings = surroundings;
    for (Named named : all) {
      groups.computeIfAbsent(key(named), each -> new Group()).mentions.add(named);
    }
    Map<Named, Named> parents = Parents.of(all);
    for (Group group : groups.values()) {
      group.candidates = alone(group, parents);
      group.guess = best(group.candidates);
    }
    Context context = new Context(groups.values());
    Map<Group, List<Candidate>> judged = new HashMap<>();
    for (Group group : groups.values()) {
      judged.put(group, together(group, context));
    }
    for (Group group : groups.values()) {
      group.candidates = judged.getOrDefault(group, List.of());
      group.guess = best(group.candidates);
    }
  }

  private static String key(Named named) {
    StringBuilder words = new StringBuilder();
    for (int i = named.first(); i <= named.last(); i++) {
      words.append(named.sentence().get(i).form()).append(' ');
    }
    return Names.normal(words.toString());
  }

  /** All places that a name may stand for, with what speaks for each; in the gazetteer's order. */
  List<Candidate> candidates(Named named) {
    Group group = groups.get(key(named));
    return group == null ? List.of() : group.candidates;
  }

  /** Index of the place that is meant, among the candidates. */
  int chosen(Named named) {
    Group group = groups.get(key(named));
    return group == null ? 0 : group.guess;
  }

  private List<Candidate> alone(Group group, Map<Named, Named> parents) {
    List<Candidate> judged = new ArrayList<>();
    String key = key(group.mentions.get(0));
    for (Gazetteer.Entry entry : group.mentions.get(0).candidates()) {
      Map<Reason, Integer> counts = new EnumMap<>(Reason.class);
      KindOf.count(entry, key, counts);
      for (Named mention : group.mentions) {
        if (Parents.saysKind(mention, entry)) {
          counts.put(Reason.KIND_WORD, 1);
        }
        Named parent = parents.get(mention);
        if (parent != null && parent.candidates().stream().anyMatch(o -> Units.holds(o, entry))) {
          counts.put(Parents.isComma(mention, parent) ? Reason.PARENT : Reason.INSIDE, 1);
        }
      }
      entry
          .country()
          .filter(surroundings.actors::contains)
          .ifPresent(country -> counts.put(Reason.ACTORS, 1));
      if (entry.country().isPresent() && entry.country().equals(surroundings.outlet)) {
        counts.put(Reason.OUTLET, 1);
      }
      if (surroundings.home.isPresent() && surroundings.home.equals(Units.state(entry))) {
        counts.put(Reason.HOME, 1);
      }
      judged.add(new Candidate(entry, counts));
    }
    return judged;
  }

  private int best(List<Candidate> candidates) {
    int best = 0;
    int most = Integer.MIN_VALUE;
    for (int i = 0; i < candidates.size(); i++) {
      int score = candidates.get(i).score(weights);
      if (score > most) {
        best = i;
        most = score;
      }
    }
    return best;
  }

  private List<Candidate> together(Group group, Context context) {
    List<Candidate> judged = new ArrayList<>();
    for (Candidate candidate : group.candidates) {
      judged.add(candidate.with(context.counts(candidate.entry(), group)));
    }
    return judged;
  }

  /** Where the names of a report lie, as first guessed. */
  private static final class Context {

    private final Map<String, Integer> byCountry = new HashMap<>();
    private final Map<String, Integer> byState = new HashMap<>();
    private final Map<Long, Integer> byCell = new HashMap<>();
    private final Set<String> namedCountries = new java.util.HashSet<>();
    private final Set<String> namedStates = new java.util.HashSet<>();
    private final Map<String, Integer> filed = new HashMap<>();
    private int all;

    Context(Iterable<Group> groups) {
      for (Group group : groups) {
        Gazetteer.Entry guess = group.guessed();
        int weight = group.loudness();
        all += weight;
        guess.country().ifPresent(country -> byCountry.merge(country, weight, Integer::sum));
        Units.state(guess).ifPresent(state -> byState.merge(state, weight, Integer::sum));
        if (group.isFiled()) {
          guess.country().ifPresent(country -> filed.merge(country, 1, Integer::sum));
        }
        if (guess.isCountry()) {
          guess.country().ifPresent(namedCountries::add);
        } else {
          byCell.merge(cell(guess, 0, 0), 1, Integer::sum);
        }
        if (guess.feature().startsWith("ADM1")) {
          Units.state(guess).ifPresent(namedStates::add);
        }
      }
    }

    /** What the other names say of one place; a name's own guess never speaks for itself. */
    Map<Reason, Integer> counts(Gazetteer.Entry entry, Group own) {
      Map<Reason, Integer> counts = new EnumMap<>(Reason.class);
      int others = all - own.loudness();
      Optional<String> country = entry.country();
      Optional<String> state = Units.state(entry);
      boolean itself = own.guessed().isCountry();
      if (!itself && country.filter(namedCountries::contains).isPresent()) {
        counts.put(Reason.COUNTRY_NAMED, 1);
      }
      int datelines = country.map(c -> filed.getOrDefault(c, 0)).orElse(0);
      if (datelines > (own.isFiled() && own.guessed().country().equals(country) ? 1 : 0)) {
        counts.put(Reason.DATELINE, 1);
      }
      boolean stateItself = own.guessed().feature().startsWith("ADM1");
      if (!stateItself && state.filter(namedStates::contains).isPresent()) {
        counts.put(Reason.STATE_NAMED, 1);
      }
      if (others > 0) {
        boolean home = own.guessed().country().equals(country);
        int inCountry =
            country.map(c -> byCountry.getOrDefault(c, 0)).orElse(0) - (home ? own.loudness() : 0);
        put(counts, Reason.COUNTRY_MASS, PARTS * inCountry / others);
        boolean sameState = Units.state(own.guessed()).equals(state);
        int inState =
            state.map(s -> byState.getOrDefault(s, 0)).orElse(0) - (sameState ? own.loudness() : 0);
        put(counts, Reason.STATE_MASS, PARTS * inState / others);
      }
      put(counts, Reason.NEAR, Math.min(MOST_NEAR, near(entry, own.guessed())));
      return counts;
    }

    private static void put(Map<Reason, Integer> counts, Reason reason, int count) {
      if (count > 0) {
        counts.put(reason, count);
      }
    }

    private int near(Gazetteer.Entry entry, Gazetteer.Entry own) {
      if (entry.isCountry()) {
        return 0;
      }
      int near = 0;
      for (int y = -1; y <= 1; y++) {
        for (int x = -1; x <= 1; x++) {
          long cell = cell(entry, y, x);
          near += byCell.getOrDefault(cell, 0);
          near -= !own.isCountry() && cell(own, 0, 0) == cell ? 1 : 0;
        }
      }
      return near;
    }

    /** Cells of a degree and a half: about 165 km from north to south. */
    private static long cell(Gazetteer.Entry entry, int y, int x) {
      long row = (long) Math.floor(entry.latitude() / 1.5) + y;
      long column = (long) Math.floor(entry.longitude() / 1.5) + x;
      return row * 1000 + Math.floorMod(column, 240);
    }
  }
}
