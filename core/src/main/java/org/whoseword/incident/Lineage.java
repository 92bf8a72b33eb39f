package org.whoseword.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who copied whom. Reports may come one by one and in any order: each touches only the component
 * that it hangs together with, and the families are the same as if all had come at once. For one
 * thread at a time.
 */
public final class Lineage {

  private final LineageIndex index;
  private final Components<Wording, Kinship, Family> components;

  /** A lineage of what an index holds and of what will be added. */
  public Lineage(LineageIndex index) {
    this.index = index;
    this.components = new Components<>(new Wordings(index), new Kin());
  }

  private record Wordings(LineageIndex index) implements Components.Numbered<Wording> {

    @Override
    public int size() {
      return index.size();
    }

    @Override
    public Wording get(int number) {
      return index.get(number);
    }

    @Override
    public List<Integer> beside(int number) {
      return index.beside(number);
    }
  }

  private record Kin() implements Components.Law<Wording, Kinship, Family> {

    @Override
    public String id(Wording wording) {
      return wording.contentId();
    }

    @Override
    public Optional<Kinship> bond(Wording one, Wording other) {
      return Optional.of(Kinship.between(one, other)).filter(kin -> kin.rule().isPresent());
    }

    @Override
    public List<Family> groups(List<Wording> members, List<Components.Bond<Kinship>> bonds) {
      return Descent.families(members, bonds);
    }
  }

  /** Adds a report; one that is known, by its content id, changes nothing. */
  public void add(Wording wording) {
    if (!components.has(wording.contentId())) {
      components.place(index.add(wording));
    }
  }

  /** All families, in the order of their ids. */
  public List<Family> families() {
    List<Family> families = new ArrayList<>(components.groups());
    families.sort(Comparator.comparing(Family::id));
    return families;
  }

  /**
   * The family that a report is in now.
   *
   * @param contentId of the report
   */
  public Optional<Family> findFamily(String contentId) {
    return components.groupsAround(contentId).stream()
        .filter(family -> family.members().stream().anyMatch(m -> m.contentId().equals(contentId)))
        .findFirst();
  }
}
