package org.whoseword.when;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.whoseword.when.TimeSpan.Granularity;
import org.whoseword.when.TimeSpan.Type;

/** Lengths of time, what comes back, and times without a measure. */
final class Spans {

  /** Behind these "a year" is a length; elsewhere it may be a rate or no time at all. */
  private static final Set<String> LENGTH =
      Set.of(
          "for",
          "within",
          "after",
          "about",
          "than",
          "nearly",
          "almost",
          "over",
          "under",
          "in",
          "least",
          "most",
          "half",
          "lasted",
          "lasting",
          "took",
          "just",
          "every",
          "roughly",
          "approximately",
          "around",
          "of",
          "full",
          "takes",
          "take",
          "once",
          "twice");

  private Spans() {}

  /** "six months", "a ten-day siege", "several years", "two and a half hours". */
  static Optional<Period> duration(Match match, Setting setting) {
    String unit = Units.unit(match).orElseThrow();
    boolean article = match.has("article") && !match.form("article").orElse("").equals("one");
    if (article && match.line().words().size() == 2 && !LENGTH.contains(match.before())) {
      return Optional.empty();
    }
    boolean bare = match.line().words().size() == 1;
    if (bare && (isCounted(match, setting) || match.before().equals("of"))) {
      return Optional.empty();
    }
    return Optional.of(
        Period.open(Type.DURATION, Units.length(count(match), unit), Units.granularity(unit)));
  }

  /** "3.5 years": a figure that the grammar has no class for stands before it. */
  private static boolean isCounted(Match match, Setting setting) {
    return match.token() > 0 && setting.sentence().get(match.token() - 1).tag().equals("CD");
  }

  private static String count(Match match) {
    OptionalInt count = Units.count(match);
    boolean half = match.says("half");
    if (half && match.says("and")) {
      return count.isPresent() ? count.getAsInt() + ".5" : "X";
    }
    if (half) {
      return "0.5";
    }
    boolean vague = match.has("some") || count.isEmpty() && match.has("units");
    return vague ? "X" : String.valueOf(count.orElse(1));
  }

  /** "the past three days", "the coming years": what has passed reaches to the report. */
  static Optional<Period> span(Match match, Setting setting) {
    String unit = Units.unit(match).orElseThrow();
    Period open =
        Period.open(Type.DURATION, Units.length(count(match), unit), Units.granularity(unit));
    boolean past = match.form("last").filter(word -> !word.equals("previous")).isPresent();
    OptionalInt count =
        match.has("some")
            ? OptionalInt.empty()
            : match.has("units") ? Units.count(match) : OptionalInt.of(1);
    Optional<LocalDate> published = setting.published();
    if (!past || count.isEmpty() || published.isEmpty()) {
      return Optional.of(open);
    }
    return Optional.of(
        Units.back(published.get(), unit, count.getAsInt())
            .map(from -> open.between(from, published.get(), "publication"))
            .orElse(open));
  }

  /** "every week", "daily", "every Friday", "on Sundays", "a year" of what is paid. */
  static Optional<Period> set(Match match, Setting setting) {
    Optional<String> regular = match.value("regular");
    if (regular.isPresent()) {
      return set(regular.get(), Granularity.UNKNOWN);
    }
    Optional<String> weekday = match.value("weekday").or(() -> match.value("weekdays"));
    if (weekday.isPresent()) {
      return set("XXXX-WXX-" + weekday.get(), Granularity.DAY);
    }
    OptionalInt month = match.number("month");
    if (month.isPresent()) {
      return set(
          String.format(java.util.Locale.ROOT, "XXXX-%02d", month.getAsInt()), Granularity.MONTH);
    }
    Optional<String> part = match.form("daypart");
    if (part.isPresent()) {
      Period day = Period.open(Type.SET, "XXXX-XX-XX", Granularity.DAY);
      return Optional.of(day.as(Type.SET, Days.withPart(day, part.get()).value()));
    }
    return Units.unit(match)
        .flatMap(
            unit -> {
              OptionalInt count = Units.count(match);
              String many = match.has("some") ? "X" : String.valueOf(count.orElse(1));
              return set(Units.length(many, unit), Units.granularity(unit));
            });
  }

  private static Optional<Period> set(String value, Granularity granularity) {
    return Optional.of(Period.open(Type.SET, value, granularity));
  }

  /** "now", "recently", "the future". */
  static Optional<Period> reference(Match match, Setting setting) {
    return match
        .value("reference")
        .map(value -> Period.open(Type.DATE, value, Granularity.UNKNOWN));
  }
}
