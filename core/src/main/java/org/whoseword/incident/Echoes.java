package org.whoseword.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds which outlets print what others printed first. */
public final class Echoes {

  private record Pair(String first, boolean agency, String later) {}

  private Echoes() {}

  /**
   * Pairs of who had texts first and who printed them later, those with most texts first. A text
   * that credits an agency is that agency's; any other is its first printer's, as far as dates of
   * publication tell who that was.
   */
  public static List<Echo> of(List<Family> families) {
    Map<String, Integer> printed = new HashMap<>();
    Map<Pair, Integer> echoes = new HashMap<>();
    for (Family family : families) {
      Set<String> outlets = new TreeSet<>();
      family.members().forEach(member -> member.outlet().ifPresent(outlets::add));
      outlets.forEach(outlet -> printed.merge(outlet, 1, Integer::sum));
      Optional<Wording> first = first(family);
      for (String outlet : outlets) {
        pair(family, first, outlet).ifPresent(pair -> echoes.merge(pair, 1, Integer::sum));
      }
    }
    List<Echo> all = new ArrayList<>();
    echoes.forEach(
        (pair, texts) ->
            all.add(
                new Echo(
                    pair.first(),
                    pair.agency(),
                    pair.later(),
                    texts,
                    printed.getOrDefault(pair.later(), texts))));
    all.sort(
        Comparator.comparingInt((Echo echo) -> -echo.texts())
            .thenComparing(Echo::first)
            .thenComparing(Echo::later)
            .thenComparing(Echo::agency));
    return all;
  }

  /** Whose text an outlet printed; empty when it was the first, or nobody can tell. */
  private static Optional<Pair> pair(Family family, Optional<Wording> first, String outlet) {
    if (family.agency().isPresent()) {
      String agency = family.agency().get();
      boolean own =
          family.members().stream()
              .anyMatch(
                  each -> each.isBy(agency) && each.outlet().filter(outlet::equals).isPresent());
      return own ? Optional.empty() : Optional.of(new Pair(agency, true, outlet));
    }
    return first
        .flatMap(Wording::outlet)
        .filter(name -> !name.equals(outlet))
        .map(name -> new Pair(name, false, outlet));
  }

  /** The first to print it, where its minute of publication is before everybody else's. */
  private static Optional<Wording> first(Family family) {
    List<Wording> members = family.members();
    if (members.size() < 2 || members.get(0).minute().isEmpty()) {
      return Optional.empty();
    }
    boolean alone = members.get(0).order() < members.get(1).order();
    return alone ? Optional.of(members.get(0)) : Optional.empty();
  }
}
