package org.whoseword.incident;

import java.util.List;
import java.util.Set;

/**
 * What people decided of claims: these two are of one event, or are not. No score overrules them.
 *
 * @param same pairs of ids of claims
 * @param apart pairs of ids of claims
 */
public record Decisions(Set<Pair> same, Set<Pair> apart) {

  /** Nothing was decided. */
  public static final Decisions NONE = new Decisions(Set.of(), Set.of());

  /** Two claims; the lower id comes first. */
  public record Pair(String one, String other) {

    public Pair {
      if (one.equals(other)) {
        throw new IllegalArgumentException("claim " + one + " is paired with itself");
      }
      if (one.compareTo(other) > 0) {
        String lower = other;
        other = one;
        one = lower;
      }
    }
  }

  public Decisions {
    same = Set.copyOf(same);
    apart = Set.copyOf(apart);
  }

  /** Claims that are of one event with this one. */
  List<String> sameAs(String claim) {
    return same.stream()
        .filter(pair -> pair.one().equals(claim) || pair.other().equals(claim))
        .map(pair -> pair.one().equals(claim) ? pair.other() : pair.one())
        .sorted()
        .toList();
  }

  boolean isSame(Account a, Account b) {
    return any(same, a, b);
  }

  boolean isApart(Account a, Account b) {
    return any(apart, a, b);
  }

  private static boolean any(Set<Pair> pairs, Account a, Account b) {
    if (pairs.isEmpty()) {
      return false;
    }
    List<String> mine = a.claims().stream().map(Told::id).toList();
    List<String> theirs = b.claims().stream().map(Told::id).toList();
    return pairs.stream()
        .anyMatch(
            pair ->
                mine.contains(pair.one()) && theirs.contains(pair.other())
                    || mine.contains(pair.other()) && theirs.contains(pair.one()));
  }
}
