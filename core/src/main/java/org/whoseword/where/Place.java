package org.whoseword.where;

import java.util.List;
import java.util.Optional;
import org.whoseword.text.Span;

/**
 * The name of a place in a report and the point it stands for.
 *
 * @param span its words
 * @param sentence index of its sentence; -1 in a dateline
 * @param head index of its head token
 * @param country ISO 3166 alpha-3; empty for seas and regions across countries
 * @param feature GeoNames' feature code: PPL, PPLC, ADM1, PCLI …
 * @param latitude decimal degrees, -90 to 90
 * @param longitude decimal degrees, -180 to 180
 * @param confidence 0 to 100, in whole per cent
 * @param why what every reason gave it, in the order of the reasons; their sum was the most of all
 *     places of that name
 */
public record Place(
    Span span,
    int sentence,
    int head,
    String name,
    Optional<String> country,
    Optional<String> admin1,
    Optional<String> feature,
    Optional<Double> latitude,
    Optional<Double> longitude,
    Optional<Long> geonameId,
    Role role,
    int confidence,
    String rule,
    List<Weighed> why) {

  public Place {
    why = List.copyOf(why);
  }

  /**
   * What one reason gave the place that was taken.
   *
   * @param points a reason that speaks against it has less than 0
   */
  public record Weighed(Reason reason, int points) {}

  /** The rule of a word for a country's people. */
  static final String PEOPLE = "where.people";

  /** Whether it is a word for a country's people, "Iraqi", and not the country's name. */
  public boolean isPeople() {
    return rule.equals(PEOPLE);
  }

  /** Whether it stands in a dateline: where the report was filed. */
  public boolean isFiled() {
    return role == Role.DATELINE;
  }

  /** What the name does in its sentence. */
  public enum Role {
    LITERAL,
    /** Stands for people: "Moscow refused". */
    METONYM,
    /** Where the report was filed: "CAIRO (AP) -". */
    DATELINE,
    /** Inside another name: "University of Mosul". */
    PART
  }
}
