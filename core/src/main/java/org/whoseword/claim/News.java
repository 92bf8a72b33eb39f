package org.whoseword.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Tense;
import org.whoseword.parse.Token;
import org.whoseword.text.PublicationDate;
import org.whoseword.text.Zone;
import org.whoseword.what.EventType;
import org.whoseword.when.TimeSpan;
import org.whoseword.when.TimeSpan.Granularity;
import org.whoseword.word.Attribution;

/**
 * The day of what a report tells as new.
 *
 * @param day the day, or the days between which it lies
 * @param since from its first day to the day of publication
 * @param type the kind of act that was dated so; empty when it was told by its tense alone
 */
record News(TimeSpan day, TimeSpan since, Optional<EventType> type) {

  /** Days before publication that still are news. */
  private static final int FRESH = 10;

  /** Sentences of the body among which the news is told. */
  private static final int LEAD = 6;

  /** Empty when the report has no date or tells nothing as new. */
  static Optional<News> find(Claims.Findings found, List<Claims.Told> told) {
    Optional<LocalDate> published = found.report().header().published().map(PublicationDate::day);
    if (published.isEmpty()) {
      return Optional.empty();
    }
    return dated(found, told, published.get())
        .or(() -> said(found, published.get()))
        .or(() -> tense(told, published.get()));
  }

  private static Optional<News> dated(
      Claims.Findings found, List<Claims.Told> told, LocalDate published) {
    for (TimeSpan time : found.times()) {
      Sentence sentence = found.parse().sentences().get(time.sentence());
      if (!isFresh(time, published) || isAhead(sentence, time)) {
        continue;
      }
      if (isSaying(found, sentence, time) && !isOfForce(told, time)) {
        continue;
      }
      if (lead(found, sentence) > LEAD && !isToday(time, published)) {
        continue;
      }
      Optional<EventType> type =
          told.stream()
              .filter(each -> each.claim().when().filter(time::equals).isPresent())
              .map(each -> each.claim().type())
              .findFirst();
      return Optional.of(of(time, published, type));
    }
    return Optional.empty();
  }

  /** "confirmed another test on Friday": the day of an act of force, whoever speaks of it. */
  private static boolean isOfForce(List<Claims.Told> told, TimeSpan time) {
    return told.stream()
        .filter(each -> each.act().deed().token().isNoun())
        .map(Claims.Told::claim)
        .anyMatch(
            claim ->
                StoryDates.isForce(claim.type())
                    && claim.status() == Status.HAPPENED
                    && claim.when().filter(time::equals).isPresent());
  }

  /** What was said on a day happened on it or the day before. */
  private static Optional<News> said(Claims.Findings found, LocalDate published) {
    for (TimeSpan time : found.times()) {
      Sentence sentence = found.parse().sentences().get(time.sentence());
      if (lead(found, sentence) > LEAD) {
        break;
      }
      if (isFresh(time, published) && isSaying(found, sentence, time)) {
        LocalDate day = time.earliest().orElseThrow();
        return Optional.of(
            of(between(time, day.minusDays(1), day, "when.said"), published, Optional.empty()));
      }
    }
    return Optional.empty();
  }

  /** "has killed 13 soldiers": news of the day, or of the day before. */
  private static Optional<News> tense(List<Claims.Told> told, LocalDate published) {
    int sentences = 0;
    int last = -1;
    for (Claims.Told each : told) {
      if (each.sentence().kind() == Zone.Kind.HEADLINE) {
        continue;
      }
      if (each.sentence().index() != last && ++sentences > 2) {
        break;
      }
      last = each.sentence().index();
      Token token = each.act().deed().token();
      if (Tense.of(each.sentence(), token) == Tense.PERFECT) {
        TimeSpan day =
            new TimeSpan(
                token.span(),
                last,
                token.index(),
                TimeSpan.Type.DATE,
                published.minusDays(1) + "/" + published,
                Optional.of(published.minusDays(1)),
                Optional.of(published),
                Granularity.DAY,
                "publication",
                "when.perfect");
        return Optional.of(new News(day, day, Optional.empty()));
      }
    }
    return Optional.empty();
  }

  private static News of(TimeSpan day, LocalDate published, Optional<EventType> type) {
    LocalDate first = day.earliest().orElseThrow();
    LocalDate latest = day.latest().orElse(first);
    LocalDate last = latest.isAfter(published) ? latest : published;
    return new News(day, between(day, first, last, "when.since-news"), type);
  }

  /** At least and at most so many days before the news. */
  TimeSpan before(int least, int most) {
    LocalDate first = day.earliest().orElseThrow().minusDays(most);
    LocalDate last = day.latest().or(day::earliest).orElseThrow().minusDays(least);
    return between(day, first, last, "when.before-news");
  }

  private static TimeSpan between(TimeSpan time, LocalDate first, LocalDate last, String rule) {
    return new TimeSpan(
        time.span(),
        time.sentence(),
        time.head(),
        TimeSpan.Type.DATE,
        first.equals(last) ? first.toString() : first + "/" + last,
        Optional.of(first),
        Optional.of(last),
        Granularity.DAY,
        "text",
        rule);
  }

  private static boolean isFresh(TimeSpan time, LocalDate published) {
    boolean day =
        (time.granularity() == Granularity.DAY || time.granularity() == Granularity.HOUR)
            && (time.type() == TimeSpan.Type.DATE || time.type() == TimeSpan.Type.TIME);
    return day
        && time.isOfEvents()
        && time.earliest().isPresent()
        && time.earliest().get().isAfter(published.minusDays(FRESH))
        && !time.earliest().get().isAfter(published.plusDays(1));
  }

  /** "tonight": what is told of the very day of the report is its news, wherever it stands. */
  private static boolean isToday(TimeSpan time, LocalDate published) {
    return time.rule().equals("when.today")
        && time.earliest().filter(published::equals).isPresent();
  }

  /** Whether a time hangs on a verb of saying. */
  private static boolean isSaying(Claims.Findings found, Sentence sentence, TimeSpan time) {
    Optional<Token> verb = verb(sentence, time);
    for (Attribution each : found.attributions()) {
      boolean cue =
          each.act() == Attribution.Act.REPORT
              && each.sentence() == sentence.index()
              && verb.isPresent()
              && each.cueToken() == verb.get().index();
      if (cue) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAhead(Sentence sentence, TimeSpan time) {
    Optional<Token> verb = verb(sentence, time);
    // "gathered to watch a display on Thursday": the verb above the infinitive tells when.
    while (verb.isPresent() && Tense.of(sentence, verb.get()) == Tense.INFINITIVE) {
      verb = sentence.findHead(verb.get());
    }
    return verb.filter(
            each ->
                switch (Tense.of(sentence, each)) {
                  case FUTURE, MODAL, PLUPERFECT -> true;
                  default -> false;
                })
        .isPresent();
  }

  private static Optional<Token> verb(Sentence sentence, TimeSpan time) {
    Token at = sentence.get(time.head());
    while (!at.isVerb() && at.head() >= 0) {
      at = sentence.get(at.head());
    }
    return at.isVerb() ? Optional.of(at) : Optional.empty();
  }

  /** The place of a sentence among those of the body, from 1. */
  private static int lead(Claims.Findings found, Sentence sentence) {
    int place = 0;
    for (Sentence each : found.parse().sentences()) {
      place += each.kind() == Zone.Kind.HEADLINE ? 0 : 1;
      if (each == sentence || place > LEAD) {
        break;
      }
    }
    return place;
  }
}
