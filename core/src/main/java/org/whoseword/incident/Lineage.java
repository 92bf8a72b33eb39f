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
 * Who copied whom. Reports may come one by one and in any order: each touches only the component
 * that it hangs together with, and the families are the same as if all had come at once. For one
 * thread at a time.
 */
public final class Lineage {

  private final LineageIndex index;
  private final UnionFind components = new UnionFind();
  private final Map<Integer, List<Integer>> members = new HashMap<>();
  private final Map<Integer, List<Family>> settled = new HashMap<>();
  private final Set<Integer> touched = new HashSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * A lineage of what an index holds and of what will be added.
   *
   * @param index in which the numbers from 0 to its size are taken as given
   */
  public Lineage(LineageIndex index) {
    this.index = index;
    for (int number = 0; number < index.size(); number++) {
      place(number);
    }
  }

  /** Adds a report; one that is known, by its content id, changes nothing. */
  public void add(Wording wording) {
    if (!numbers.containsKey(wording.contentId())) {
      place(index.add(wording));
    }
  }

  /** All families, in the order of their ids. */
  public List<Family> families() {
    for (int component : touched) {
      if (members.containsKey(component)) {
        settled.put(component, settle(members.getOrDefault(component, List.of())));
      }
    }
    touched.clear();
    List<Family> families = new ArrayList<>();
    settled.values().forEach(families::addAll);
    families.sort(Comparator.comparing(Family::id));
    return families;
  }

  /**
   * The family that a report is in now.
   *
   * @param contentId of the report
   */
  public Optional<Family> findFamily(String contentId) {
    Integer number = numbers.get(contentId);
    if (number == null) {
      return Optional.empty();
    }
    int component = components.find(number);
    if (touched.remove(component) || !settled.containsKey(component)) {
      settled.put(component, settle(members.getOrDefault(component, List.of())));
    }
    return settled.getOrDefault(component, List.of()).stream()
        .filter(family -> family.members().stream().anyMatch(m -> m.contentId().equals(contentId)))
        .findFirst();
  }

  private void place(int number) {
    Wording wording = index.get(number);
    numbers.put(wording.contentId(), number);
    members.put(number, new ArrayList<>(List.of(number)));
    touched.add(number);
    for (int other : index.beside(number)) {
      if (other < number
          && components.find(other) != components.find(number)
          && Kinship.between(wording, index.get(other)).rule().isPresent()) {
        join(number, other);
      }
    }
    touched.add(components.find(number));
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
   * The families of a component. What once hung together may fall apart when others came to speak
   * for the keys it was found by, so that its bonds are looked up again.
   */
  private List<Family> settle(List<Integer> component) {
    List<Integer> sorted = new ArrayList<>(component);
    sorted.sort(Comparator.comparing(number -> index.get(number).contentId()));
    Map<Integer, Integer> places = new HashMap<>();
    sorted.forEach(number -> places.put(number, places.size()));
    UnionFind parts = new UnionFind();
    List<Descent.Bond> bonds = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      for (int other : index.beside(sorted.get(i))) {
        Integer place = places.get(other);
        if (place != null && place > i) {
          Kinship kinship = Kinship.between(index.get(sorted.get(i)), index.get(other));
          if (kinship.rule().isPresent()) {
            parts.join(i, place);
            bonds.add(new Descent.Bond(i, place, kinship));
          }
        }
      }
    }
    bonds.sort(Comparator.comparingInt(Descent.Bond::low).thenComparingInt(Descent.Bond::high));
    return descend(sorted, parts, bonds);
  }

  private List<Family> descend(List<Integer> sorted, UnionFind parts, List<Descent.Bond> bonds) {
    Map<Integer, List<Integer>> each = new TreeMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      each.computeIfAbsent(parts.find(i), part -> new ArrayList<>()).add(i);
    }
    Map<Integer, List<Descent.Bond>> own = new HashMap<>();
    for (Descent.Bond bond : bonds) {
      own.computeIfAbsent(parts.find(bond.low()), part -> new ArrayList<>()).add(bond);
    }
    List<Family> families = new ArrayList<>();
    each.forEach(
        (part, places) -> {
          Map<Integer, Integer> renumbered = new HashMap<>();
          places.forEach(place -> renumbered.put(place, renumbered.size()));
          List<Wording> wordings =
              places.stream().map(place -> index.get(sorted.get(place))).toList();
          List<Descent.Bond> inside = new ArrayList<>();
          for (Descent.Bond bond : own.getOrDefault(part, List.of())) {
            inside.add(
                new Descent.Bond(
                    renumbered.getOrDefault(bond.low(), 0),
                    renumbered.getOrDefault(bond.high(), 0),
                    bond.kinship()));
          }
          families.addAll(Descent.families(wordings, inside));
        });
    return families;
  }
}
