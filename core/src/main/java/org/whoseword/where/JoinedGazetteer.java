package org.whoseword.where;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Two gazetteers as one: a small one written by hand, and a large one. A place that both know is
 * one place; the small one's other names lead to the large one's point and id.
 */
public record JoinedGazetteer(Gazetteer small, Gazetteer large) implements Gazetteer {

  /** Kilometres within which settlements of one name are one. */
  private static final double SAME_TOWN = 35;

  /** The same for states and counties, whose points are chosen differently. */
  private static final double SAME_UNIT = 300;

  @Override
  public List<Entry> find(String name) {
    List<Entry> own = small.find(name);
    List<Entry> others = large.find(name);
    if (own.isEmpty()) {
      return others;
    }
    List<Entry> all = new ArrayList<>(others);
    for (Entry entry : own) {
      Optional<Entry> known = same(entry, all);
      if (known.isPresent()) {
        all.set(all.indexOf(known.get()), joined(entry, known.get()));
      } else {
        all.add(same(entry, large.find(entry.name())).map(e -> joined(entry, e)).orElse(entry));
      }
    }
    all.sort(Comparator.comparingLong(Entry::population).reversed());
    return List.copyOf(all);
  }

  /** The hand's name, class and size; the large one's point, units and id. */
  private static Entry joined(Entry hand, Entry point) {
    return new Entry(
        hand.name(),
        hand.country(),
        point.admin1().or(hand::admin1),
        point.admin2(),
        hand.feature(),
        hand.isSettlement() ? point.latitude() : hand.latitude(),
        hand.isSettlement() ? point.longitude() : hand.longitude(),
        Math.max(hand.population(), point.population()),
        true,
        hand.geonameId().or(point::geonameId));
  }

  private static Optional<Entry> same(Entry entry, List<Entry> others) {
    for (Entry other : others) {
      boolean alike =
          entry.isSettlement() && other.isSettlement()
              || entry.isUnit() && other.isUnit()
              || entry.isCountry() && other.isCountry();
      // Two states of one country never share a name, nor do countries; the middle of a large one
      // is a matter of taste.
      boolean states =
          entry.isCountry() || entry.feature().equals("ADM1") && other.feature().equals("ADM1");
      double far = entry.isUnit() ? SAME_UNIT : SAME_TOWN;
      if (alike
          && entry.country().equals(other.country())
          && (states || entry.distance(other) < far)) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  @Override
  public boolean continues(String words) {
    return small.continues(words) || large.continues(words);
  }

  @Override
  public Borders borders() {
    return large.borders();
  }
}
