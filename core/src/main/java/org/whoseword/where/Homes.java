package org.whoseword.where;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.whoseword.text.Report;

/**
 * Where outlets are at home, as their own reports tell: a table that people can read, and change.
 * Names of places are a little more likely to be those at home.
 *
 * <pre>outlet	country	admin1	articles	share
 * Karwa Courier	KEN	Turkana	120	85</pre>
 */
public final class Homes {

  /** Knows no outlet. */
  public static final Homes UNKNOWN = new Homes(List.of());

  private static final List<String> COLUMNS =
      List.of("outlet", "country", "admin1", "articles", "share");

  private final Map<String, At> byOutlet = new TreeMap<>();

  /**
   * The home of one outlet.
   *
   * @param outlet as its reports name it
   * @param country ISO 3166 alpha-3
   * @param admin1 name of a state or province; empty where the outlet covers its country
   * @param articles how many of its reports were counted
   * @param share whole per cent of these in which home is named more than any other place of its
   *     kind, 0 to 100
   */
  public record At(
      String outlet, String country, Optional<String> admin1, int articles, int share) {

    public At {
      boolean code = country.length() == 3 && country.chars().allMatch(c -> c >= 'A' && c <= 'Z');
      if (outlet.isBlank() || !code || articles < 1 || share < 0 || share > 100) {
        throw new IllegalArgumentException(
            "no home: " + outlet + ", " + country + ", " + articles + ", " + share);
      }
    }

    /** As {@link Units#state} writes it. */
    Optional<String> state() {
      return admin1.map(name -> country + " " + Units.bare(name));
    }
  }

  /**
   * @param homes of two with one name the last counts
   */
  public Homes(List<At> homes) {
    homes.forEach(home -> byOutlet.put(Names.normal(home.outlet()), home));
  }

  /**
   * Reads a table as {@link #table} writes it; lines that begin with # are passed over.
   *
   * @throws IllegalArgumentException with the number of the line that is none
   */
  public static Homes parse(String table) {
    List<At> homes = new ArrayList<>();
    int number = 0;
    boolean header = false;
    for (String line : table.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (!header) {
        if (!cells.equals(COLUMNS)) {
          throw new IllegalArgumentException(
              "line " + number + " should name the columns " + String.join(", ", COLUMNS));
        }
        header = true;
      } else {
        homes.add(row(cells, number));
      }
    }
    return new Homes(homes);
  }

  private static At row(List<String> cells, int number) {
    try {
      if (cells.size() == COLUMNS.size()) {
        Optional<String> state = Optional.of(cells.get(2)).filter(name -> !name.isEmpty());
        return new At(
            cells.get(0),
            cells.get(1),
            state,
            Integer.parseInt(cells.get(3)),
            Integer.parseInt(cells.get(4)));
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("line " + number + " is no home", e);
    }
    throw new IllegalArgumentException("line " + number + " is no home");
  }

  /** The table, in the order of the outlets' names. */
  public String table() {
    StringBuilder table = new StringBuilder(String.join("\t", COLUMNS)).append('\n');
    for (At home : byOutlet.values()) {
      table.append(home.outlet().replace('\t', ' ')).append('\t').append(home.country());
      table.append('\t').append(home.admin1().orElse("").replace('\t', ' '));
      table.append('\t').append(home.articles()).append('\t').append(home.share()).append('\n');
    }
    return table.toString();
  }

  /** Where a report's outlet is at home. */
  public Optional<At> find(Report report) {
    return report.header().outlet().map(outlet -> byOutlet.get(Names.normal(outlet)));
  }

  /** A place that a report names: "USA" and "Ohio". */
  public record Seen(String country, Optional<String> admin1) {}

  /**
   * What a place of a reading adds; empty unless the text itself tells which is meant: it is the
   * only one of its name, or its state or country stands beside it. Otherwise an outlet would be at
   * home where its first mistakes lay.
   *
   * @param rule of the place: "where.only" …
   */
  public static Optional<Seen> sure(
      String rule, Optional<String> country, Optional<String> admin1, Optional<String> feature) {
    boolean told =
        rule.equals("where.only") || rule.equals("where.parent") || rule.equals("where.inside");
    boolean state = feature.filter("ADM1"::equals).isPresent();
    boolean whole = feature.filter(code -> code.startsWith("PCL")).isPresent();
    return (told || state) && !whole
        ? country.map(code -> new Seen(code, admin1))
        : Optional.empty();
  }

  /** Counts where the places lie that the reports of outlets name. */
  public static final class Count {

    private static final int MOST_OF = 50;

    private final Map<String, Outlet> outlets = new LinkedHashMap<>();

    /** What the reports of one outlet name most. */
    private static final class Outlet {
      private final String name;
      private final Map<String, Integer> countries = new TreeMap<>();
      private final Map<String, Integer> states = new TreeMap<>();
      private int articles;

      Outlet(String name) {
        this.name = name;
      }
    }

    /**
     * Adds a report.
     *
     * @param seen its sure places, one for each mention; see {@link Homes#sure}
     */
    public void add(String outlet, List<Seen> seen) {
      Map<String, Integer> countries = new TreeMap<>();
      Map<String, Integer> states = new TreeMap<>();
      for (Seen each : seen) {
        countries.merge(each.country(), 1, Integer::sum);
        each.admin1()
            .ifPresent(state -> states.merge(each.country() + "\t" + state, 1, Integer::sum));
      }
      if (!countries.isEmpty()) {
        Outlet counted =
            outlets.computeIfAbsent(
                outlet.strip().toLowerCase(Locale.ROOT), key -> new Outlet(outlet.strip()));
        counted.articles++;
        first(countries).ifPresent(most -> counted.countries.merge(most, 1, Integer::sum));
        first(states).ifPresent(most -> counted.states.merge(most, 1, Integer::sum));
      }
    }

    /** What is named more often than anything else; empty when two are named equally often. */
    private static Optional<String> first(Map<String, Integer> counts) {
      int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
      List<String> all =
          counts.entrySet().stream()
              .filter(each -> each.getValue() == most)
              .map(Map.Entry::getKey)
              .toList();
      return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /**
     * The homes of outlets that name one state, or else one country, most in at least half of their
     * reports.
     *
     * @param least reports of an outlet that must have been counted, 1 or more
     */
    public Homes homes(int least) {
      List<At> homes = new ArrayList<>();
      for (Outlet outlet : outlets.values()) {
        if (outlet.articles >= least) {
          home(outlet, outlet.states)
              .or(() -> home(outlet, outlet.countries))
              .ifPresent(homes::add);
        }
      }
      return new Homes(homes);
    }

    private static Optional<At> home(Outlet outlet, Map<String, Integer> counts) {
      return first(counts)
          .filter(place -> 100 * counts.getOrDefault(place, 0) >= MOST_OF * outlet.articles)
          .map(
              place -> {
                String[] parts = place.split("\t", -1);
                Optional<String> state =
                    parts.length > 1 ? Optional.of(parts[1]) : Optional.empty();
                int share = 100 * counts.getOrDefault(place, 0) / outlet.articles;
                return new At(outlet.name, parts[0], state, outlet.articles, share);
              });
    }
  }
}
