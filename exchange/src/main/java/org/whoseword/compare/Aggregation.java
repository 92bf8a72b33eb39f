package org.whoseword.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.whoseword.ledger.Ledger;
import org.whoseword.ledger.Query;
import org.whoseword.ledger.Search;
import org.whoseword.ledger.StoredClaim;

/**
 * Claims counted by time and sides. A claim with several actors or recipients counts in each dyad;
 * one that may have been on several days counts on the first; undated ones have an empty period,
 * unknown sides an empty name.
 */
public final class Aggregation {

  /** How long a period is. */
  public enum Period {
    DAY(10),
    MONTH(7),
    YEAR(4),
    ALL(0);

    private final int length;

    Period(int length) {
      this.length = length;
    }

    String of(Optional<LocalDate> day) {
      return day.map(date -> date.toString().substring(0, length)).orElse("");
    }
  }

  /** By what sides are told apart. */
  public enum Sides {
    COUNTRY,
    SECTOR,
    /** Country and sector joined. */
    CODE,
    /** Not at all. */
    NONE
  }

  /**
   * What is told apart.
   *
   * @param type whether event types are
   * @param status whether statuses are
   */
  public record Cut(Period period, Sides sides, boolean type, boolean status) {}

  /** What is counted together; what is not told apart is empty. */
  public record Key(String period, String actor, String recipient, String type, String status)
      implements Comparable<Key> {

    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::period)
            .thenComparing(Key::actor)
            .thenComparing(Key::recipient)
            .thenComparing(Key::type)
            .thenComparing(Key::status);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * A count.
   *
   * @param claims all
   * @param reports that make them
   * @param once claims, where what copies of one text say of a day, dyad, type, status and country
   *     counts once; as many as claims when copies were not looked for
   */
  public record Sum(Key key, long claims, long reports, long once) {}

  private static final class Count {
    private long claims;
    private long reports;
    private long once;
    private String last = "";
  }

  private final Cut cut;
  private final Optional<Copies> copies;
  private final Map<Key, Count> counts = new TreeMap<>();
  private final Set<List<String>> seen = new HashSet<>();

  private Aggregation(Cut cut, Optional<Copies> copies) {
    this.cut = cut;
    this.copies = copies;
  }

  /** In the order of their keys. */
  public static List<Sum> of(Ledger ledger, Query query, Cut cut, Optional<Copies> copies) {
    Aggregation all = new Aggregation(cut, copies);
    try (Stream<StoredClaim> claims = ledger.claims(Search.of(query))) {
      claims.forEach(all::add);
    }
    List<Sum> sums = new ArrayList<>();
    all.counts.forEach(
        (key, count) -> sums.add(new Sum(key, count.claims, count.reports, count.once)));
    return sums;
  }

  private void add(StoredClaim stored) {
    JsonNode claim = stored.claim();
    String report = stored.report().id();
    Optional<LocalDate> day = Events.day(claim);
    String type = claim.path("type").asText();
    String status = claim.path("status").asText();
    for (String actor : sides(claim.path("actors"))) {
      for (String recipient : sides(claim.path("recipients"))) {
        Key key =
            new Key(
                cut.period().of(day),
                actor,
                recipient,
                cut.type() ? type : "",
                cut.status() ? status : "");
        Count count = counts.computeIfAbsent(key, k -> new Count());
        count.claims++;
        // Claims come report by report.
        count.reports += count.last.equals(report) ? 0 : 1;
        count.last = report;
        String place = claim.path("place").path("country").asText("");
        boolean first =
            copies.isEmpty()
                || seen.add(
                    List.of(
                        copies.get().family(report),
                        day.map(LocalDate::toString).orElse(""),
                        actor,
                        recipient,
                        type,
                        status,
                        place));
        count.once += first ? 1 : 0;
      }
    }
  }

  /** Each once; one empty name where there is none. */
  private Set<String> sides(JsonNode parties) {
    Set<String> sides = new LinkedHashSet<>();
    for (JsonNode party : parties) {
      sides.add(
          switch (cut.sides()) {
            case COUNTRY -> party.path("country").asText("");
            case SECTOR -> party.path("sector").asText("");
            case CODE -> party.path("code").asText("");
            case NONE -> "";
          });
    }
    return sides.isEmpty() ? Set.of("") : sides;
  }
}
