package org.whoseword.when;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.Table;
import org.whoseword.parse.Parse;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Header;
import org.whoseword.text.PublicationDate;
import org.whoseword.text.Report;

/**
 * Tells in which order a report writes days in figures: as a date of it that can only be read one
 * way, else as its outlet's country does, else so that no day lies after the report.
 */
final class DayOrders {

  private static final Set<String> MONTH_FIRST = Set.of("USA", "PHL");

  /** Both orders are in use there, or the year stands first. */
  private static final Set<String> NEITHER =
      Set.of("CAN", "CHN", "JPN", "KOR", "PRK", "TWN", "HUN", "LTU", "MNG", "KEN", "ZAF", "GHA");

  /** Ends of web addresses of which the country is sure. */
  private static final Map<String, String> DOMAINS =
      Map.of(
          "uk", "GBR", "au", "AUS", "in", "IND", "ie", "IRL", "nz", "NZL", "pk", "PAK", "ng", "NGA",
          "za", "ZAF", "ph", "PHL");

  private final Map<String, String> outlets = new HashMap<>();

  DayOrders(Codebook codebook) {
    for (Table table : codebook.tablesUnder("actors/registry/media.tsv")) {
      for (Table.Row row : table.rows()) {
        row.find("country").ifPresent(country -> add(row, country));
      }
    }
  }

  private void add(Table.Row row, String country) {
    outlets.putIfAbsent(row.get("name").toLowerCase(Locale.ROOT), country);
    for (String alias : row.list("aliases")) {
      outlets.putIfAbsent(alias.toLowerCase(Locale.ROOT), country);
    }
  }

  DayOrder of(Report report, Parse parse) {
    List<Numeric> dates = dates(parse);
    if (dates.isEmpty()) {
      return DayOrder.UNKNOWN;
    }
    DayOrder sure = agreed(dates.stream().map(Numeric::order).toList());
    if (sure != DayOrder.UNKNOWN) {
      return sure;
    }
    return country(report.header())
        .map(DayOrders::of)
        .filter(order -> order != DayOrder.UNKNOWN)
        .orElseGet(
            () ->
                report
                    .header()
                    .published()
                    .map(PublicationDate::day)
                    .map(day -> past(dates, day))
                    .orElse(DayOrder.UNKNOWN));
  }

  private static DayOrder past(List<Numeric> dates, LocalDate published) {
    return agreed(dates.stream().map(date -> date.notAfter(published)).toList());
  }

  /** What all that tell an order agree on. */
  private static DayOrder agreed(List<DayOrder> orders) {
    List<DayOrder> told =
        orders.stream().filter(order -> order != DayOrder.UNKNOWN).distinct().toList();
    return told.size() == 1 ? told.get(0) : DayOrder.UNKNOWN;
  }

  private static List<Numeric> dates(Parse parse) {
    return parse.sentences().stream()
        .map(Sentence::tokens)
        .flatMap(List::stream)
        .map(Token::form)
        .filter(form -> form.length() >= 6 && Character.isDigit(form.charAt(0)))
        .filter(form -> Figures.classes(form).contains("numeric"))
        .flatMap(form -> Numeric.parse(form).stream())
        .toList();
  }

  private static DayOrder of(String country) {
    if (NEITHER.contains(country)) {
      return DayOrder.UNKNOWN;
    }
    return MONTH_FIRST.contains(country) ? DayOrder.MONTH_FIRST : DayOrder.DAY_FIRST;
  }

  private Optional<String> country(Header header) {
    return header
        .outlet()
        .map(name -> outlets.get(name.toLowerCase(Locale.ROOT)))
        .or(() -> header.url().flatMap(DayOrders::domain));
  }

  /** "https://example.co.uk/news/1": the country of "uk". */
  private static Optional<String> domain(String url) {
    String host = url.replaceFirst("^[a-z]+://", "").replaceFirst("[/:?#].*$", "");
    return Optional.ofNullable(DOMAINS.get(host.substring(host.lastIndexOf('.') + 1)));
  }
}
