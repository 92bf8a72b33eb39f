package org.whoseword.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.whoseword.compare.Agreement.Pair;
import org.whoseword.ledger.Decision;
import org.whoseword.ledger.Decision.Verdict;
import org.whoseword.ledger.Standing;

/**
 * How far two people who decided on the same claims agree.
 *
 * @param both how many claims both decided on
 * @param same how many of them both decided alike
 * @param kappa Cohen's kappa (J. Cohen, 1960): the agreement beyond what chance would give, 1 at
 *     most; empty when chance alone would make them agree on all
 */
record Agreement(String one, String other, int both, int same, OptionalDouble kappa) {

  /** Of all pairs of people with claims in common, by their names. */
  static List<Agreement> of(List<Decision> standing) {
    Map<String, Map<Standing.Words, Verdict>> byAuthor = new TreeMap<>();
    for (Decision decision : standing) {
      byAuthor
          .computeIfAbsent(decision.author(), author -> new LinkedHashMap<>())
          .put(Standing.Words.of(decision), decision.verdict());
    }
    List<String> authors = List.copyOf(byAuthor.keySet());
    List<Agreement> all = new ArrayList<>();
    for (int i = 0; i < authors.size(); i++) {
      for (int j = i + 1; j < authors.size(); j++) {
        String one = authors.get(i);
        String other = authors.get(j);
        Agreement agreement =
            between(
                one,
                byAuthor.getOrDefault(one, Map.of()),
                other,
                byAuthor.getOrDefault(other, Map.of()));
        if (agreement.both > 0) {
          all.add(agreement);
        }
      }
    }
    return all;
  }

  private static Agreement between(
      String one,
      Map<Standing.Words, Verdict> ones,
      String other,
      Map<Standing.Words, Verdict> others) {
    List<Pair<Verdict>> pairs = new ArrayList<>();
    for (Map.Entry<Standing.Words, Verdict> each : ones.entrySet()) {
      Verdict answer = others.get(each.getKey());
      if (answer != null) {
        pairs.add(new Pair<>(each.getValue(), answer));
      }
    }
    int same = (int) pairs.stream().filter(pair -> pair.one() == pair.other()).count();
    OptionalDouble kappa = org.whoseword.compare.Agreement.kappa(pairs);
    return new Agreement(one, other, pairs.size(), same, kappa);
  }
}
