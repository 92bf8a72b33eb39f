package org.whoseword.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.whoseword.claim.Claim;
import org.whoseword.claim.Reading;
import org.whoseword.claim.Status;
import org.whoseword.text.ContentId;
import org.whoseword.text.PublicationDate;
import org.whoseword.text.Report;
import org.whoseword.text.Span;
import org.whoseword.text.Zone;
import org.whoseword.what.Count;
import org.whoseword.what.Deed;
import org.whoseword.what.EventType;
import org.whoseword.when.TimeSpan;
import org.whoseword.where.Place;
import org.whoseword.word.Link;

/**
 * Gathers the claims of one report into accounts of events. What is told as history is left out.
 */
public final class Accounts {

  /** A claim that names a longer time than this many days names no day. */
  private static final int LONGEST = 3;

  /** PLOVER's quad class of material conflict. */
  private static final int VIOLENT = 4;

  /** Days that one report may name for one event: the night it began, the morning after. */
  private static final int DAYS_OFF = 2;

  private final Reading reading;
  private final String text;
  private final Wording wording;
  private final List<Draft> drafts = new ArrayList<>();

  private Accounts(Reading reading, Wording wording) {
    this.reading = reading;
    this.text = reading.report().text();
    this.wording = wording;
  }

  /** The accounts of a report, in the order of their first claims. */
  public static List<Account> of(Reading reading) {
    return of(reading, Wordings.of(reading));
  }

  static List<Account> of(Reading reading, Wording wording) {
    Accounts accounts = new Accounts(reading, wording);
    reading.claims().stream().filter(claim -> !claim.background()).forEach(accounts::add);
    return accounts.result();
  }

  private static final class Draft {
    private final List<Claim> claims = new ArrayList<>();
    private Optional<Days> days = Optional.empty();
    private final Set<String> countries = new TreeSet<>();
  }

  private record Days(long from, long to) {

    private boolean isNear(Days other) {
      return from <= other.to + DAYS_OFF && other.from <= to + DAYS_OFF;
    }
  }

  private void add(Claim claim) {
    Optional<Days> days = claim.when().flatMap(Accounts::days);
    Optional<String> country = claim.place().flatMap(Place::country);
    Draft draft =
        drafts.stream()
            .filter(each -> each.claims.get(0).type() == claim.type())
            .filter(each -> isReal(each.claims.get(0)) == isReal(claim))
            .filter(
                each -> each.days.isEmpty() || days.isEmpty() || each.days.get().isNear(days.get()))
            .filter(
                each ->
                    each.countries.isEmpty()
                        || country.isEmpty()
                        || each.countries.contains(country.get()))
            .findFirst()
            .orElseGet(this::open);
    draft.claims.add(claim);
    draft.days = draft.days.or(() -> days);
    country.ifPresent(draft.countries::add);
  }

  private Draft open() {
    Draft draft = new Draft();
    drafts.add(draft);
    return draft;
  }

  private static boolean isReal(Claim claim) {
    return switch (claim.status()) {
      case HAPPENED, ATTEMPTED, DENIED -> true;
      case PLANNED, CONDITIONAL, POSSIBLE -> false;
    };
  }

  private static Optional<Days> days(TimeSpan time) {
    if (time.earliest().isEmpty() || time.latest().isEmpty()) {
      return Optional.empty();
    }
    LocalDate from = time.earliest().get();
    LocalDate to = time.latest().get();
    return to.toEpochDay() - from.toEpochDay() > LONGEST
        ? Optional.empty()
        : Optional.of(new Days(from.toEpochDay(), to.toEpochDay()));
  }

  private List<Account> result() {
    List<Reckoning> loose = TollSentences.in(reading);
    List<Account> accounts = new ArrayList<>();
    Optional<Draft> violent =
        drafts.stream()
            .filter(each -> isReal(each.claims.get(0)))
            .filter(each -> each.claims.get(0).type().quad() == VIOLENT)
            .min(Comparator.comparingInt(Accounts::peacefulness));
    if (violent.isEmpty() && !loose.isEmpty()) {
      accounts.add(account(new Draft(), loose));
    }
    for (Draft draft : drafts) {
      boolean takesLoose = violent.filter(draft::equals).isPresent();
      accounts.add(account(draft, takesLoose ? loose : List.of()));
    }
    return accounts;
  }

  /** Numbers of dead belong to an assault before all else. */
  private static int peacefulness(Draft draft) {
    return draft.claims.get(0).type() == EventType.ASSAULT ? 0 : 1;
  }

  private Account account(Draft draft, List<Reckoning> loose) {
    Report report = reading.report();
    List<Told> told = new ArrayList<>();
    List<Reckoning> reckonings = new ArrayList<>();
    Set<String> codes = new TreeSet<>();
    Set<String> places = new TreeSet<>();
    Set<String> sides = new TreeSet<>();
    Set<String> names = new TreeSet<>();
    for (Claim claim : draft.claims) {
      Optional<Informant> root =
          claim.chain().findRoot().filter(this::isInBody).map(link -> Informant.of(link, text));
      String id = ContentId.of(report.contentId(), String.valueOf(claim.n()));
      told.add(Told.of(id, claim, root));
      for (Map.Entry<Deed.Toll, Count> count : new TreeMap<>(claim.counts()).entrySet()) {
        if (claim.status() != Status.DENIED) {
          Count each = count.getValue();
          reckonings.add(
              new Reckoning(count.getKey(), each.low(), each.span(), root, Optional.of(id)));
        }
      }
      claim.cameo().filter(code -> code.length() >= 2).ifPresent(c -> codes.add(c.substring(0, 2)));
      claim
          .place()
          .map(Site::of)
          .filter(s -> !s.wide())
          .ifPresent(s -> places.add(lower(s.name())));
      Stream.concat(claim.actors().stream(), claim.recipients().stream())
          .map(Claim.Participant::name)
          .filter(Accounts::isName)
          .forEach(name -> sides.add(lower(name)));
      names.addAll(Telling.names(sentence(claim.trigger())));
    }
    boolean ofTheStory =
        drafts.indexOf(draft) == 0 || !loose.isEmpty() || draft.days.isEmpty() && places.isEmpty();
    names.addAll(ofTheStory ? wording.names() : List.of());
    for (Reckoning each : loose) {
      if (reckonings.stream().noneMatch(known -> known.span().overlaps(each.span()))) {
        reckonings.add(each);
      }
    }
    return new Account(
        wording,
        report.header().published().map(PublicationDate::text),
        draft.claims.isEmpty() ? EventType.ASSAULT : draft.claims.get(0).type(),
        draft.claims.isEmpty() || isReal(draft.claims.get(0)),
        told,
        reckonings,
        codes,
        draft.days.map(days -> OptionalLong.of(days.from())).orElse(OptionalLong.empty()),
        draft.days.map(days -> OptionalLong.of(days.to())).orElse(OptionalLong.empty()),
        draft.countries,
        places,
        sides,
        names,
        scene(draft, loose));
  }

  /** The sentence that counts the dead tells what happened; else the first that tells of it. */
  private Set<String> scene(Draft draft, List<Reckoning> loose) {
    return loose.stream()
        .map(Reckoning::span)
        .findFirst()
        .or(() -> draft.claims.stream().map(Claim::trigger).findFirst())
        .map(span -> Telling.common(sentence(span)))
        .orElse(Set.of());
  }

  /** Headlines shorten whoever they name: "Corvel: 12 dead" is no word of Corvel's. */
  private boolean isInBody(Link link) {
    return reading.zones().stream()
        .anyMatch(
            zone -> zone.kind() == Zone.Kind.BODY && zone.span().contains(link.span().start()));
  }

  /** "At least 18 people" opens a sentence and names nobody. */
  private static boolean isName(String name) {
    return name.chars().anyMatch(Character::isUpperCase)
        && name.chars().noneMatch(Character::isDigit);
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** The words between the ends of sentences around a span, in its zone. */
  private String sentence(Span span) {
    int from = 0;
    int to = text.length();
    for (Zone zone : reading.zones()) {
      if (zone.span().contains(span.start())) {
        from = zone.span().start();
        to = zone.span().end();
      }
    }
    int at = from;
    for (String sentence : Telling.sentences(text.substring(from, to))) {
      at = text.indexOf(sentence, at);
      if (at <= span.start() && span.start() < at + sentence.length()) {
        return sentence;
      }
      at += sentence.length();
    }
    return text.substring(from, to);
  }
}
