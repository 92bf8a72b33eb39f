package org.whoseword.when;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whoseword.text.Note;
import org.whoseword.text.PublicationDate;
import org.whoseword.text.Report;
import org.whoseword.text.Span;
import org.whoseword.text.Zone;

/**
 * The day on which a report was written, where its own words contradict its header. Archives date
 * what they hold by the day of their visit: then "Monday" is not the Monday before the header's
 * day. Believed before the header are, in this order, a dateline's day, and posts that the report
 * shows with their dates. An interval of some days is no contradiction, nor is a single post.
 *
 * @param day on which it was written
 * @param evidence the words that tell
 * @param rule "dateline" or "posts"
 */
public record Writing(LocalDate day, Span evidence, String rule) {

  /** Days by which a dateline may lie before the header. */
  private static final int SLOW = 7;

  /** The same of posts: reports also show older ones. */
  private static final int OLD = 14;

  /** Days between posts of one story, of which two at least are needed. */
  private static final int CLOSE = 3;

  private static final Pattern DATELINE =
      Pattern.compile("\\b(\\p{Lu}\\p{Ll}{2,8})\\.? (\\d{1,2})\\b(?!\\d|,? \\d{4})");

  /** "— Ann Reed (@annreed) September 13, 2017", as a page shows a post. */
  private static final Pattern POST =
      Pattern.compile(
          "[—–-] ?[^\\n"
              + "@]{1,60}\\(@\\w{1,15}\\),? +((\\p{L}{3,12})\\.? (\\d{1,2}), |(\\d{1,2})\\.? (?:de"
              + " )?(\\p{L}{3,12})\\.?,? (?:de )?)((?:19|20)\\d{2})\\b");

  private static final Pattern FULL_DATE =
      Pattern.compile(
          "\\b(?:\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}, ?(?:19|20)\\d{2}|\\d{1,2} \\p{Lu}\\p{Ll}{2,8}"
              + " (?:19|20)\\d{2}|(?:19|20)\\d{2}-\\d{2}-\\d{2})\\b");

  /** Months as pages write them for visitors from many countries. */
  private static final Map<String, Month> MONTHS = months();

  private static Map<String, Month> months() {
    Map<String, Month> months = new HashMap<>();
    for (String language : List.of("en", "de", "es", "fr", "it", "nl", "pl", "pt", "ru", "tr")) {
      Locale locale = Locale.forLanguageTag(language);
      for (Month month : Month.values()) {
        for (TextStyle style :
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT)) {
          String name = month.getDisplayName(style, locale).toLowerCase(Locale.ROOT);
          months.putIfAbsent(name.replace(".", ""), month);
        }
      }
    }
    return Map.copyOf(months);
  }

  /** Empty when nothing contradicts the header, or when it has no day. */
  public static Optional<Writing> find(Report report, List<Zone> zones) {
    return report
        .header()
        .published()
        .map(PublicationDate::day)
        .flatMap(
            published ->
                dateline(report.text(), zones, published)
                    .or(() -> posts(report.text(), published)));
  }

  /** The report as if its header said the day. */
  public Report dated(Report report) {
    return report.withHeader(
        report.header().withPublished(Optional.of(new PublicationDate(day.toString(), day))));
  }

  /** What a reader is told of it. */
  public Note note(Report report) {
    return new Note(
        "date.contradicted",
        "days are counted from "
            + day
            + ", as the "
            + rule
            + " tell, and not from the header's "
            + report.header().published().map(PublicationDate::text).orElse(""),
        Optional.of(evidence));
  }

  /** "SARVAN, Oct 12 (Reuters) -": the last such day before the header's. */
  private static Optional<Writing> dateline(String text, List<Zone> zones, LocalDate published) {
    for (Zone zone : zones) {
      if (zone.kind() != Zone.Kind.DATELINE) {
        continue;
      }
      Matcher found = DATELINE.matcher(text).region(zone.span().start(), zone.span().end());
      while (found.find()) {
        Month month = MONTHS.get(found.group(1).toLowerCase(Locale.ROOT));
        Optional<LocalDate> day =
            month == null
                ? Optional.empty()
                : day(published.getYear(), month, found.group(2))
                    .map(each -> each.isAfter(published.plusDays(1)) ? each.minusYears(1) : each);
        if (day.filter(each -> each.isBefore(published.minusDays(SLOW))).isPresent()) {
          return Optional.of(
              new Writing(day.get(), new Span(found.start(), found.end()), "dateline's words"));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Writing> posts(String text, LocalDate published) {
    List<Writing> posts = new ArrayList<>();
    for (Matcher found = POST.matcher(text); found.find(); ) {
      String name = found.group(2) == null ? found.group(5) : found.group(2);
      String number = found.group(3) == null ? found.group(4) : found.group(3);
      Month month = MONTHS.get(name.toLowerCase(Locale.ROOT));
      Span span = new Span(found.start(1), found.end());
      if (month != null) {
        day(Integer.parseInt(found.group(6)), month, number)
            .ifPresent(day -> posts.add(new Writing(day, span, "dates of its posts")));
      }
    }
    return posts.stream()
        .max(Comparator.comparing(Writing::day))
        .filter(last -> last.day().isBefore(published.minusDays(OLD)))
        .filter(last -> together(posts, last.day()) >= 2 && !namesLater(text, last.day()));
  }

  /** How many posts are of the days before one. */
  private static long together(List<Writing> posts, LocalDate day) {
    LocalDate near = day.minusDays(CLOSE);
    return posts.stream().filter(post -> !post.day().isBefore(near)).count();
  }

  /** Whether the report knows of a later day than that of its last post. */
  private static boolean namesLater(String text, LocalDate day) {
    for (Matcher found = FULL_DATE.matcher(text); found.find(); ) {
      if (PublicationDate.find(found.group()).filter(each -> each.day().isAfter(day)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static Optional<LocalDate> day(int year, Month month, String number) {
    try {
      return Optional.of(LocalDate.of(year, month, Integer.parseInt(number)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
