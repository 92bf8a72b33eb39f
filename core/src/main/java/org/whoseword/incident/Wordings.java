package org.whoseword.incident;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whoseword.claim.Reading;
import org.whoseword.text.Agencies;
import org.whoseword.text.PublicationDate;
import org.whoseword.text.Report;
import org.whoseword.text.Span;
import org.whoseword.text.Zone;
import org.whoseword.text.Zones;
import org.whoseword.word.Attribution;

/** Finds what the lineage of texts needs to know of a report. */
public final class Wordings {

  private static final int MINUTES_A_DAY = 24 * 60;

  /** Shorter statements are too common to tell who copied whom. */
  private static final int LEAST_WORDS = 3;

  /** What stands before and behind an outlet's name in its address. */
  private static final Pattern ADDRESS =
      Pattern.compile("^(?:https?://)?(?:www\\d?|edition|m|en|africa|europe|uk|us)\\.|\\..*$");

  /** "The Herald Post reported", "dpa first reported"; the words before the verb name who did. */
  private static final Pattern REPORTED =
      Pattern.compile(
          "((?:[\\p{L}\\d-]+ ){0,3}[\\p{L}\\d-]+) (?:first )?report(?:ed|s)\\b"
              + "|\\breported by ((?:[\\p{L}\\d-]+ ){0,3}[\\p{L}\\d-]+)"
              + "|((?:[\\p{L}\\d-]+ ){0,3}[\\p{L}\\d-]+) contributed to this\\b");

  private Wordings() {}

  /** Of a report that was read: what it says that others said counts too. */
  public static Wording of(Reading reading) {
    Report report = reading.report();
    List<Set<String>> statements = new ArrayList<>();
    for (Attribution attribution : reading.attributions()) {
      boolean said = attribution.act() == Attribution.Act.REPORT && !attribution.source().isEmpty();
      if (said && isInBody(reading.zones(), attribution.content())) {
        StringBuilder words = new StringBuilder();
        attribution.content().forEach(span -> words.append(span.of(report.text())).append(' '));
        Set<String> telling = Telling.words(words.toString());
        if (telling.size() >= LEAST_WORDS) {
          statements.add(telling);
        }
      }
    }
    return of(report, reading.zones(), statements);
  }

  /** Of any report, without reading it. */
  public static Wording of(Report report) {
    Zones.Zoned zoned = Zones.in(report);
    return of(zoned.report(), zoned.zones(), List.of());
  }

  private static Wording of(Report report, List<Zone> zones, List<Set<String>> statements) {
    List<String> sentences = new ArrayList<>();
    for (Zone zone : zones) {
      if (zone.kind() == Zone.Kind.BODY) {
        sentences.addAll(Telling.sentences(zone.span().of(report.text())));
      }
    }
    String lead = sentences.isEmpty() ? "" : sentences.get(0);
    return new Wording(
        name(report),
        report.contentId(),
        report.header().outlet(),
        report.header().outlet().map(Wordings::label).orElse(""),
        report.header().published().map(Wordings::minute).orElse(OptionalLong.empty()),
        agencies(report, sentences),
        cited(lead),
        Telling.words(lead),
        Telling.names(lead),
        Shingles.of(Words.ofBody(report, zones)),
        statements.isEmpty() ? List.of() : sentences.stream().map(Telling::words).toList(),
        statements);
  }

  /** What reports are called in families and incidents: their own id, else their content id. */
  public static String name(Report report) {
    return report.ownId().orElseGet(report::contentId);
  }

  private static boolean isInBody(List<Zone> zones, List<Span> content) {
    return !content.isEmpty()
        && zones.stream()
            .anyMatch(
                zone ->
                    zone.kind() == Zone.Kind.BODY && zone.span().contains(content.get(0).start()));
  }

  /** An agency's own outlet prints that agency's text, whatever else it names. */
  private static List<String> agencies(Report report, List<String> sentences) {
    Optional<String> own = report.header().outlet().flatMap(Agencies::ofOutlet);
    if (own.isPresent()) {
      return List.of(own.get());
    }
    Set<String> found = new TreeSet<>(report.header().agencies());
    report.header().url().flatMap(Agencies::ofAddress).ifPresent(found::add);
    for (String sentence : sentences) {
      Matcher reported = REPORTED.matcher(sentence);
      while (reported.find()) {
        boolean whole = reported.group(1) == null || sentence.contains(" first reported");
        if (whole) {
          found.addAll(Agencies.in(reported.group()));
        }
      }
    }
    return List.copyOf(found);
  }

  /** The names of one to four words that a first sentence may mean when it says who reported it. */
  private static Set<String> cited(String lead) {
    Set<String> cited = new TreeSet<>();
    Matcher reported = REPORTED.matcher(lead);
    while (reported.find()) {
      String words = reported.group(1) != null ? reported.group(1) : reported.group(2);
      if (words != null) {
        endings(words, reported.group(1) != null, cited);
      }
    }
    return cited;
  }

  private static void endings(String words, boolean before, Set<String> cited) {
    String[] each = words.split(" ");
    for (int size = 1; size <= each.length; size++) {
      int from = before ? each.length - size : 0;
      cited.add(label(String.join("", List.of(each).subList(from, from + size))));
    }
  }

  static String label(String outlet) {
    String lower = outlet.toLowerCase(Locale.ROOT);
    String bare = lower.contains(".") ? ADDRESS.matcher(lower).replaceAll("") : lower;
    return bare.replaceAll("[^\\p{L}\\d]", "");
  }

  /** As written where no offset is given; a day without an hour ends before the next begins. */
  static OptionalLong minute(PublicationDate published) {
    String text = published.text();
    long day = published.day().toEpochDay() * MINUTES_A_DAY;
    if (text.length() < "2026-03-02T12:14".length()) {
      return OptionalLong.of(day + MINUTES_A_DAY - 1);
    }
    String iso = text.replace(' ', 'T').toUpperCase(Locale.ROOT);
    try {
      boolean zoned = iso.endsWith("Z") || iso.substring(11).matches(".*[+-].*");
      LocalDateTime time =
          zoned
              ? OffsetDateTime.parse(iso).withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime()
              : LocalDateTime.parse(iso);
      return OptionalLong.of(Math.floorDiv(time.toEpochSecond(ZoneOffset.UTC), 60L));
    } catch (DateTimeException onlyADay) {
      return OptionalLong.of(day + MINUTES_A_DAY - 1);
    }
  }
}
