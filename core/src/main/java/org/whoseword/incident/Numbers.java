package org.whoseword.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.whoseword.incident.Incident.Contradiction;
import org.whoseword.incident.Incident.Revision;
import org.whoseword.incident.Incident.Toll;
import org.whoseword.incident.Incident.Value;
import org.whoseword.what.Deed;

/** The numbers given for an incident: what was revised, and what contradicts what. */
final class Numbers {

  private static final long ABOUT_THE_SAME_TIME = 24 * 60;

  private final Map<Deed.Toll, List<Given>> given = new EnumMap<>(Deed.Toll.class);

  /** One number in one report. */
  private record Given(Account account, Reckoning reckoning, Optional<String> root) {

    private long minute() {
      return account.wording().order();
    }
  }

  /**
   * The numbers of an incident.
   *
   * @param accounts in the order of publication
   */
  Numbers(List<Account> accounts, Roots.Found roots) {
    Map<Reckoning, String> of = new IdentityHashMap<>();
    roots.of().forEach((word, key) -> word.reckoning().ifPresent(each -> of.put(each, key)));
    for (Account account : accounts) {
      for (Reckoning each : account.reckonings()) {
        Optional<String> root = Optional.ofNullable(of.get(each)).filter(key -> !key.isEmpty());
        given
            .computeIfAbsent(each.toll(), any -> new ArrayList<>())
            .add(new Given(account, each, root));
      }
    }
  }

  Map<Deed.Toll, Toll> tolls() {
    Map<Deed.Toll, Toll> tolls = new EnumMap<>(Deed.Toll.class);
    given.forEach(
        (field, all) -> {
          List<Value> values = values(all);
          Comparator<Value> better =
              Comparator.<Value>comparingInt(value -> value.roots().size())
                  .thenComparingLong(value -> value.minute().orElse(0))
                  .thenComparingInt(Value::value);
          int best = values.stream().max(better).orElseThrow().value();
          int low = values.get(0).value();
          tolls.put(field, new Toll(low, best, values.get(values.size() - 1).value(), values));
        });
    return tolls;
  }

  /** Each number once, ascending. */
  private static List<Value> values(List<Given> all) {
    Map<Integer, List<Given>> by = new TreeMap<>();
    all.forEach(
        each -> by.computeIfAbsent(each.reckoning().value(), any -> new ArrayList<>()).add(each));
    List<Value> values = new ArrayList<>();
    by.forEach((value, own) -> values.add(value(value, own)));
    return values;
  }

  private static Value value(int value, List<Given> own) {
    Set<String> roots = new TreeSet<>();
    Set<String> claims = new TreeSet<>();
    own.forEach(each -> each.root().ifPresent(roots::add));
    own.forEach(each -> each.reckoning().claim().ifPresent(claims::add));
    Optional<Account> last =
        own.stream()
            .map(Given::account)
            .filter(account -> account.wording().minute().isPresent())
            .max(
                Comparator.comparingLong((Account account) -> account.wording().order())
                    .thenComparing(Account::id));
    return new Value(
        value,
        last.flatMap(Account::published),
        last.map(account -> account.wording().minute()).orElse(OptionalLong.empty()),
        List.copyOf(roots),
        List.copyOf(claims));
  }

  /** By root: what it said first, then what it said instead. */
  private static Map<String, List<Given>> byRoot(List<Given> all) {
    Map<String, List<Given>> by = new TreeMap<>();
    List<Given> sorted = new ArrayList<>(all);
    sorted.sort(
        Comparator.comparingLong(Given::minute)
            .thenComparing(each -> each.account().id())
            .thenComparing(each -> each.reckoning().span()));
    for (Given each : sorted) {
      each.root().ifPresent(root -> by.computeIfAbsent(root, any -> new ArrayList<>()).add(each));
    }
    return by;
  }

  List<Revision> revisions() {
    List<Revision> revisions = new ArrayList<>();
    given.forEach(
        (field, all) ->
            byRoot(all)
                .forEach(
                    (root, said) -> {
                      for (int i = 1; i < said.size(); i++) {
                        int before = said.get(i - 1).reckoning().value();
                        int after = said.get(i).reckoning().value();
                        boolean later = said.get(i).minute() > said.get(i - 1).minute();
                        Revision revision = new Revision(field, before, after, root);
                        if (before != after && later && !revisions.contains(revision)) {
                          revisions.add(revision);
                        }
                      }
                    }));
    return revisions;
  }

  /** Where what different roots said last differs, and was said within a day. */
  List<Contradiction> contradictions() {
    List<Contradiction> contradictions = new ArrayList<>();
    given.forEach(
        (field, all) -> {
          List<Given> last = new ArrayList<>();
          byRoot(all).forEach((root, said) -> last.add(said.get(said.size() - 1)));
          List<Given> against = new ArrayList<>();
          for (Given one : last) {
            boolean differs =
                last.stream()
                    .anyMatch(
                        other ->
                            other.reckoning().value() != one.reckoning().value()
                                && isNear(one, other));
            if (differs) {
              against.add(one);
            }
          }
          if (!against.isEmpty()) {
            contradictions.add(new Contradiction(field, values(against)));
          }
        });
    return contradictions;
  }

  private static boolean isNear(Given one, Given other) {
    return one.account().wording().apart(other.account().wording()).orElse(0)
        <= ABOUT_THE_SAME_TIME;
  }
}
