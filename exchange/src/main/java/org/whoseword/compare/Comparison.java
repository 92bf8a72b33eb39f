package org.whoseword.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * Two data sets side by side.
 *
 * @param missing events of A that B does not have
 * @param added events of B that A does not have
 * @param differing matched events that differ in a field that both know
 */
public record Comparison(
    List<Event> a,
    List<Event> b,
    List<Matching.Match> matched,
    int missing,
    int added,
    int differing,
    List<Field> fields) {

  public Comparison {
    matched = List.copyOf(matched);
    fields = List.copyOf(fields);
  }

  /**
   * Agreement on one field among matched events.
   *
   * @param both matched events for which both know it
   * @param same those for which both say the same
   * @param kappa Cohen's; for what is the same or not
   * @param alpha Krippendorff's: nominal, interval for days, ratio for deaths
   */
  public record Field(
      String name, int both, int same, OptionalDouble kappa, OptionalDouble alpha) {}

  /**
   * Compares.
   *
   * @param days by how many days two events may differ and be one
   */
  public static Comparison of(List<Event> a, List<Event> b, int days) {
    List<Matching.Match> matched = Matching.of(a, b, days);
    Reckoning reckoning = new Reckoning(a, b, matched);
    List<Field> fields =
        List.of(
            reckoning.named("type", event -> event.type().map(Enum::name)),
            reckoning.named("status", Event::status),
            reckoning.named("actor country", Event::actor),
            reckoning.named("recipient country", Event::recipient),
            reckoning.named("place country", Event::country),
            reckoning.number(
                "day", event -> event.first().map(day -> (double) day.toEpochDay()), true),
            reckoning.number(
                "deaths",
                event -> event.deaths().stream().boxed().map(Long::doubleValue).findFirst(),
                false));
    int missing = a.size() - matched.size();
    int added = b.size() - matched.size();
    return new Comparison(a, b, matched, missing, added, reckoning.differing(), fields);
  }

  /** Whether two matched events differ in this field. */
  static boolean differ(Optional<?> one, Optional<?> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  private record Reckoning(List<Event> a, List<Event> b, List<Matching.Match> matched) {

    private <T> List<Agreement.Pair<T>> pairs(Function<Event, Optional<T>> field) {
      List<Agreement.Pair<T>> pairs = new ArrayList<>();
      for (Matching.Match match : matched) {
        Optional<T> one = field.apply(a.get(match.a()));
        Optional<T> other = field.apply(b.get(match.b()));
        if (one.isPresent() && other.isPresent()) {
          pairs.add(new Agreement.Pair<>(one.get(), other.get()));
        }
      }
      return pairs;
    }

    private static <T> int same(List<Agreement.Pair<T>> pairs) {
      return (int) pairs.stream().filter(pair -> pair.one().equals(pair.other())).count();
    }

    private static <T> List<List<T>> units(List<Agreement.Pair<T>> pairs) {
      return pairs.stream().map(pair -> List.of(pair.one(), pair.other())).toList();
    }

    Field named(String name, Function<Event, Optional<String>> field) {
      List<Agreement.Pair<String>> pairs = pairs(field);
      return new Field(
          name, pairs.size(), same(pairs), Agreement.kappa(pairs), Agreement.nominal(units(pairs)));
    }

    Field number(String name, Function<Event, Optional<Double>> field, boolean interval) {
      List<Agreement.Pair<Double>> pairs = pairs(field);
      OptionalDouble alpha =
          interval ? Agreement.interval(units(pairs)) : Agreement.ratio(units(pairs));
      return new Field(name, pairs.size(), same(pairs), OptionalDouble.empty(), alpha);
    }

    int differing() {
      int count = 0;
      for (Matching.Match match : matched) {
        count += Differences.of(a.get(match.a()), b.get(match.b())).isEmpty() ? 0 : 1;
      }
      return count;
    }
  }
}
