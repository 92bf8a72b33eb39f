package org.whoseword.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.whoseword.incident.Components.Bond;

/**
 * Parts the wordings of one component into families. Texts that share their words come first, by
 * average link, so that a round-up of two dispatches does not make them one; then each group goes
 * to the one it credits, cites or retells.
 */
final class Descent {

  /** Texts as alike as this need not be told apart while grouping. */
  private static final int SAME = 900;

  /** In which order groups are joined by what their members say of their origin. */
  private static final List<Tie.Rule> ORDER =
      List.of(Tie.Rule.AGENCY, Tie.Rule.CITES, Tie.Rule.UNCREDITED, Tie.Rule.RETOLD);

  private final List<Wording> wordings;
  private final List<Bond<Kinship>> bonds;
  private final UnionFind groups = new UnionFind();
  private final List<Tie> ties = new ArrayList<>();

  private Descent(List<Wording> wordings, List<Bond<Kinship>> bonds) {
    this.wordings = wordings;
    this.bonds = bonds;
  }

  /**
   * The families of a component.
   *
   * @param wordings by content id, ascending
   * @param bonds all that tie two of them, ascending
   */
  static List<Family> families(List<Wording> wordings, List<Bond<Kinship>> bonds) {
    Descent descent = new Descent(wordings, bonds);
    descent.byText();
    for (Tie.Rule rule : ORDER) {
      descent.byWord(rule);
    }
    return descent.result();
  }

  private void byText() {
    List<Integer> leaders = new ArrayList<>();
    for (int i = 0; i < wordings.size(); i++) {
      int number = i;
      Optional<Integer> leader =
          leaders.stream().filter(each -> likeness(each, number) >= SAME).findFirst();
      if (leader.isPresent()) {
        join(leader.get(), number, Tie.Rule.TEXT, "");
      } else {
        leaders.add(number);
      }
    }
    List<List<Integer>> alike =
        AverageLink.groups(
            leaders.size(), (a, b) -> likeness(leaders.get(a), leaders.get(b)), Kinship.ALIKE);
    for (List<Integer> group : alike) {
      for (int each : group.subList(1, group.size())) {
        join(leaders.get(nearest(leaders, group, each)), leaders.get(each), Tie.Rule.TEXT, "");
      }
    }
  }

  /** The one before it in its group that it is most like. */
  private int nearest(List<Integer> leaders, List<Integer> group, int each) {
    return group.stream()
        .filter(other -> other < each)
        .max(
            Comparator.comparingInt(
                    (Integer other) -> likeness(leaders.get(other), leaders.get(each)))
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }

  private int likeness(int a, int b) {
    return Kinship.between(wordings.get(a), wordings.get(b)).likeness();
  }

  /** A group goes to one other: the one that shares most with it, of equals the first. */
  private void byWord(Tie.Rule rule) {
    List<Bond<Kinship>> fitting =
        bonds.stream()
            .filter(bond -> bond.value().rule().filter(rule::equals).isPresent())
            .sorted(
                Comparator.comparingInt((Bond<Kinship> bond) -> -bond.value().overlap().runs())
                    .thenComparingInt(bond -> bond.low())
                    .thenComparingInt(bond -> bond.high()))
            .toList();
    Set<Integer> placed = new TreeSet<>();
    for (Bond<Kinship> bond : fitting) {
      int from = groups.find(bond.low());
      int to = groups.find(bond.high());
      boolean once = rule == Tie.Rule.AGENCY || placed.add(from) | placed.add(to);
      if (from != to && once && agree(from, to)) {
        join(bond.low(), bond.high(), rule, bond.value().detail());
      }
    }
  }

  /** Whether no member of one credits another agency than one of the other. */
  private boolean agree(int from, int to) {
    Set<String> one = agencies(from);
    Set<String> other = agencies(to);
    return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
  }

  private Set<String> agencies(int group) {
    Set<String> agencies = new TreeSet<>();
    for (int i = 0; i < wordings.size(); i++) {
      if (groups.find(i) == group) {
        agencies.addAll(wordings.get(i).agencies());
      }
    }
    return agencies;
  }

  private void join(int one, int other, Tie.Rule rule, String detail) {
    if (groups.join(one, other)) {
      Wording a = wordings.get(Math.min(one, other));
      Wording b = wordings.get(Math.max(one, other));
      Shingles.Overlap overlap = a.narrative().with(b.narrative(), a.sharesOutlet(b));
      ties.add(new Tie(a.id(), b.id(), rule, overlap.runs(), overlap.permille(), detail));
    }
  }

  private List<Family> result() {
    TreeMap<Integer, List<Wording>> members = new TreeMap<>();
    for (int i = 0; i < wordings.size(); i++) {
      members.computeIfAbsent(groups.find(i), group -> new ArrayList<>()).add(wordings.get(i));
    }
    List<Family> families = new ArrayList<>();
    for (List<Wording> group : members.values()) {
      group.sort(Comparator.comparingLong(Wording::order).thenComparing(Wording::contentId));
      Set<String> ids = group.stream().map(Wording::id).collect(Collectors.toSet());
      List<Tie> own = ties.stream().filter(tie -> ids.contains(tie.one())).toList();
      Optional<String> agency = agency(group);
      families.add(new Family(Family.id(group.get(0)), agency, origin(group, agency), group, own));
    }
    return families;
  }

  /** The agency that most members credit, the first in the alphabet of equals. */
  private static Optional<String> agency(List<Wording> group) {
    TreeMap<String, Integer> votes = new TreeMap<>();
    group.forEach(each -> each.agencies().forEach(agency -> votes.merge(agency, 1, Integer::sum)));
    return votes.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  /** The agency's own report where there is an agency; else the first to print it. */
  private static Optional<Wording> origin(List<Wording> group, Optional<String> agency) {
    Function<String, Optional<Wording>> own =
        name -> group.stream().filter(each -> each.isBy(name)).findFirst();
    return agency.isPresent() ? agency.flatMap(own) : Optional.of(group.get(0));
  }
}
