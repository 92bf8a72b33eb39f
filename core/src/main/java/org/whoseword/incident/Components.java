package org.whoseword.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Things that hang together, and the groups they fall into. Things may come one by one and in any
 * order: each touches only the component that it hangs together with, and the groups are the same
 * as if all had come at once.
 *
 * @param <T> the things
 * @param <B> what binds two of them
 * @param <G> the groups
 */
final class Components<T, B, G> {

  /** What is numbered, and what is to be compared with what. */
  interface Numbered<T> {
    int size();

    T get(int number);

    List<Integer> beside(int number);
  }

  /** What binds two things and how a component falls into groups; pure functions. */
  interface Law<T, B, G> {
    String id(T thing);

    Optional<B> bond(T one, T other);

    /** Members are sorted by id, bonds by their numbers in that order. */
    List<G> groups(List<T> members, List<Bond<B>> bonds);
  }

  /** What binds two members, by their numbers; {@code low} is the lower. */
  record Bond<B>(int low, int high, B value) {}

  private final Numbered<T> things;
  private final Law<T, B, G> law;
  private final UnionFind components = new UnionFind();
  private final Map<Integer, List<Integer>> members = new HashMap<>();
  private final Map<Integer, List<G>> settled = new HashMap<>();
  private final Set<Integer> touched = new HashSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /** Takes the numbers from 0 to the present size as given. */
  Components(Numbered<T> things, Law<T, B, G> law) {
    this.things = things;
    this.law = law;
    for (int number = 0; number < things.size(); number++) {
      place(number);
    }
  }

  boolean has(String id) {
    return numbers.containsKey(id);
  }

  /** Places the thing that was numbered last. */
  void place(int number) {
    T thing = things.get(number);
    numbers.put(law.id(thing), number);
    members.put(number, new ArrayList<>(List.of(number)));
    for (int other : things.beside(number)) {
      if (other < number
          && components.find(other) != components.find(number)
          && law.bond(thing, things.get(other)).isPresent()) {
        join(number, other);
      }
    }
    touched.add(components.find(number));
  }

  /** All groups, component by component. */
  List<G> groups() {
    touched.forEach(component -> settled.put(component, settle(component)));
    touched.clear();
    List<G> groups = new ArrayList<>();
    settled.values().forEach(groups::addAll);
    return groups;
  }

  /** The groups of the component that a thing is in. */
  List<G> groupsAround(String id) {
    Integer number = numbers.get(id);
    if (number == null) {
      return List.of();
    }
    int component = components.find(number);
    if (touched.remove(component)) {
      settled.put(component, settle(component));
    }
    return settled.getOrDefault(component, List.of());
  }

  private void join(int one, int other) {
    int a = components.find(one);
    int b = components.find(other);
    components.join(a, b);
    int into = components.find(a);
    int from = into == a ? b : a;
    List<Integer> moved = members.remove(from);
    if (moved != null) {
      members.computeIfAbsent(into, any -> new ArrayList<>()).addAll(moved);
    }
    settled.remove(from);
    touched.remove(from);
  }

  /**
   * The groups of a component. What once hung together may fall apart when others came to speak for
   * the keys it was found by, so that its bonds are looked up again.
   */
  private List<G> settle(int component) {
    List<Integer> sorted = new ArrayList<>(members.getOrDefault(component, List.of()));
    sorted.sort(Comparator.comparing(number -> law.id(things.get(number))));
    Map<Integer, Integer> places = new HashMap<>();
    sorted.forEach(number -> places.put(number, places.size()));
    UnionFind parts = new UnionFind();
    List<Bond<B>> bonds = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      for (int other : things.beside(sorted.get(i))) {
        int place = places.getOrDefault(other, -1);
        if (place > i) {
          Optional<B> bond = law.bond(things.get(sorted.get(i)), things.get(other));
          if (bond.isPresent()) {
            parts.join(i, place);
            bonds.add(new Bond<>(i, place, bond.get()));
          }
        }
      }
    }
    return part(sorted, parts, bonds);
  }

  private List<G> part(List<Integer> sorted, UnionFind parts, List<Bond<B>> bonds) {
    Map<Integer, Map<Integer, Integer>> numbered = new TreeMap<>();
    Map<Integer, List<T>> inside = new TreeMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      int part = parts.find(i);
      List<T> own = inside.computeIfAbsent(part, any -> new ArrayList<>());
      numbered.computeIfAbsent(part, any -> new HashMap<>()).put(i, own.size());
      own.add(things.get(sorted.get(i)));
    }
    Map<Integer, List<Bond<B>>> binding = new HashMap<>();
    for (Bond<B> bond : bonds) {
      int part = parts.find(bond.low());
      Map<Integer, Integer> number = numbered.getOrDefault(part, Map.of());
      binding
          .computeIfAbsent(part, any -> new ArrayList<>())
          .add(
              new Bond<>(
                  number.getOrDefault(bond.low(), 0),
                  number.getOrDefault(bond.high(), 0),
                  bond.value()));
    }
    List<G> groups = new ArrayList<>();
    inside.forEach(
        (part, own) -> {
          List<Bond<B>> each = binding.getOrDefault(part, new ArrayList<>());
          Comparator<Bond<B>> order = Comparator.comparingInt(Bond::low);
          each.sort(order.thenComparingInt(Bond::high));
          groups.addAll(law.groups(own, each));
        });
    return groups;
  }
}
