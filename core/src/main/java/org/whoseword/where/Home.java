package org.whoseword.where;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.Table;
import org.whoseword.text.Report;

/**
 * Where an outlet is at home, as far as its name or address says: the registry knows the country of
 * some, and {@code www.example.co.uk} is British. What its reports tell is in {@link Homes}.
 */
final class Home {

  private static final String MEDIA = "actors/registry/media.tsv";

  /** Codes of countries under which anybody anywhere has an address. */
  private static final Set<String> ANYBODY =
      Set.of(
          "ac", "ag", "ai", "am", "cc", "cd", "co", "dj", "fm", "gg", "gl", "im", "io", "is", "la",
          "ly", "me", "ms", "nu", "sh", "tk", "to", "tv", "vc", "ws");

  private final Map<String, String> countries = new HashMap<>();

  Home(Codebook codebook) {
    for (Table table : codebook.tablesUnder("actors/")) {
      if (table.path().equals(MEDIA)) {
        for (Table.Row row : table.rows()) {
          row.find("country")
              .ifPresent(
                  country -> {
                    countries.putIfAbsent(Names.normal(row.get("name")), country);
                    row.list("aliases")
                        .forEach(alias -> countries.putIfAbsent(Names.normal(alias), country));
                  });
        }
      }
    }
  }

  /** ISO 3166 alpha-3 of the country of a report's outlet. */
  Optional<String> of(Report report) {
    return report
        .header()
        .outlet()
        .map(outlet -> countries.get(Names.normal(outlet)))
        .or(() -> report.header().url().flatMap(Home::country));
  }

  private static Optional<String> country(String url) {
    String host;
    try {
      host = new URI(url).getHost();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
    String top = host == null ? "" : host.substring(host.lastIndexOf('.') + 1);
    String two = top.equalsIgnoreCase("uk") ? "GB" : top.toUpperCase(Locale.ROOT);
    boolean known = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(two);
    return known && !ANYBODY.contains(top.toLowerCase(Locale.ROOT))
        ? Optional.of(new Locale("", two).getISO3Country())
        : Optional.empty();
  }
}
