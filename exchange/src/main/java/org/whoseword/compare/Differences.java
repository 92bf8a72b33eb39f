package org.whoseword.compare;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What two events that are taken for one tell otherwise. */
public final class Differences {

  private Differences() {}

  /** By field, what A and what B says; only where both say something. */
  public static Map<String, Agreement.Pair<String>> of(Event a, Event b) {
    Map<String, Agreement.Pair<String>> all = new TreeMap<>();
    put(all, "type", a.type(), b.type());
    put(all, "status", a.status(), b.status());
    put(all, "actor country", a.actor(), b.actor());
    put(all, "recipient country", a.recipient(), b.recipient());
    put(all, "place country", a.country(), b.country());
    put(all, "day", a.first(), b.first());
    put(
        all,
        "deaths",
        a.deaths().stream().boxed().findFirst(),
        b.deaths().stream().boxed().findFirst());
    return all;
  }

  private static void put(
      Map<String, Agreement.Pair<String>> all, String name, Optional<?> a, Optional<?> b) {
    if (Comparison.differ(a, b)) {
      all.put(name, new Agreement.Pair<>(a.get().toString(), b.get().toString()));
    }
  }
}
