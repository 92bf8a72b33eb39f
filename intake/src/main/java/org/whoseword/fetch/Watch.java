package org.whoseword.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.whoseword.fetch.Answer.Body;
import org.whoseword.fetch.Answer.Failure;
import org.whoseword.fetch.Answer.Unchanged;
import org.whoseword.fetch.Answer.Version;
import org.whoseword.intake.Arrival;
import org.whoseword.intake.Arrival.Accepted;
import org.whoseword.intake.Arrival.Refusal;
import org.whoseword.intake.FeedEntry;
import org.whoseword.intake.Intake;
import org.whoseword.intake.Reports;
import org.whoseword.text.ContentId;
import org.whoseword.text.Header;
import org.whoseword.text.Note;

/**
 * What is new in feeds and folders since the last look. A feed's entries are followed to their
 * articles; where an article cannot be had, the entry's own text is read. Nothing is taken as read
 * before {@link #keep}: who stops in between reads it again.
 */
public final class Watch {

  /** An article that cannot be had is tried so often, a look at a time. */
  private static final int TRIES = 3;

  /** A file that changed a moment ago may still be written to; it waits for the next look. */
  private static final Duration SETTLED = Duration.ofSeconds(2);

  private static final Duration LONGEST_ABSENCE = Duration.ofDays(1);

  private final Fetcher fetcher;
  private final Intake intake;
  private final WatchState state;
  private final Clock clock;
  private final Duration every;

  /**
   * @param every how often a feed is asked; one that fails is asked half as often each time
   */
  public Watch(Fetcher fetcher, Intake intake, WatchState state, Clock clock, Duration every) {
    this.fetcher = fetcher;
    this.intake = intake;
    this.state = state;
    this.clock = clock;
    this.every = every;
  }

  /**
   * What is new.
   *
   * @param target the address of a feed, or a folder
   */
  public Reports news(String target) {
    return Url.parse(target).isPresent()
        ? sink -> feed(target, sink)
        : sink -> folder(target, sink);
  }

  /** Takes everything handed over so far as read. */
  public void keep() {
    state.save(clock.instant());
  }

  // --- feeds ---

  private void feed(String address, Consumer<Arrival> sink) {
    Instant now = clock.instant();
    WatchState.Feed before = state.feed(address);
    if (before.next().filter(now::isBefore).isPresent()) {
      return;
    }
    Answer answer = fetcher.fetch(address, before.version());
    if (answer instanceof Unchanged) {
      state.put(address, new WatchState.Feed(before.version(), 0, Optional.empty()));
    } else if (answer instanceof Failure failure) {
      state.put(address, later(before, failure, now));
      sink.accept(Fetch.refusal(address, failure));
    } else if (answer instanceof Body body) {
      boolean whole = entries(body, sink);
      // A feed with entries to be tried again must be sent again, changed or not.
      Version version = whole ? body.version() : Version.NONE;
      state.put(address, new WatchState.Feed(version, 0, Optional.empty()));
    }
  }

  /** Twice as long after each failure, a day at most, and never earlier than the server says. */
  private WatchState.Feed later(WatchState.Feed before, Failure failure, Instant now) {
    int failures = Math.min(before.failures() + 1, 16);
    Duration away = every.multipliedBy(1L << failures);
    away = away.compareTo(LONGEST_ABSENCE) > 0 ? LONGEST_ABSENCE : away;
    Duration asked = failure.after().orElse(Duration.ZERO);
    away = asked.compareTo(away) > 0 ? asked : away;
    return new WatchState.Feed(before.version(), failures, Optional.of(now.plus(away)));
  }

  /** Reads what is new; whether nothing is left to be tried again. */
  private boolean entries(Body feed, Consumer<Arrival> sink) {
    List<FeedEntry> entries = new ArrayList<>();
    intake.feed(feed.served(), feed.bytes(), entries::add);
    URI base = URI.create(feed.served().url());
    boolean whole = true;
    for (FeedEntry entry : entries) {
      Optional<URI> link = entry.link().flatMap(written -> Url.resolve(base, written));
      Optional<String> name = entry.id().or(() -> link.map(URI::toString));
      if (name.isEmpty()) {
        String words = entry.own() instanceof Accepted own ? own.report().text() : "";
        name = Optional.of(words).filter(text -> !text.isEmpty());
      }
      if (name.isEmpty()) {
        sink.accept(entry.own());
        continue;
      }
      String key = ContentId.of(base.getHost(), name.get()).substring(0, 32);
      if (!state.isDone(key, "", clock.instant())) {
        whole &= article(entry, link, key, sink);
      }
    }
    return whole;
  }

  /** Reads an entry's article, or its own text; false when it is to be tried again. */
  private boolean article(FeedEntry entry, Optional<URI> link, String key, Consumer<Arrival> sink) {
    Optional<String> trouble = Optional.of("it points to no article");
    if (link.isPresent()) {
      String address = link.get().toString();
      Answer answer = fetcher.fetch(address, Version.NONE);
      if (answer instanceof Body body) {
        trouble = page(body, entry, sink);
      } else if (answer instanceof Failure failure) {
        if (failure.passing() && state.missed(key, clock.instant()) < TRIES) {
          return false;
        }
        trouble = Optional.of(Fetch.refusal(address, failure).message());
      }
    }
    trouble.ifPresent(why -> sink.accept(ownText(entry, why)));
    state.done(key, "", clock.instant());
    return true;
  }

  /** Hands over the reports of a page; if there are none, why. */
  private Optional<String> page(Body body, FeedEntry entry, Consumer<Arrival> sink) {
    List<Arrival> arrivals = new ArrayList<>();
    intake.read(body.served(), body.bytes(), arrivals::add);
    if (arrivals.size() == 1 && arrivals.get(0) instanceof Refusal refusal) {
      return Optional.of(refusal.message());
    }
    arrivals.forEach(
        arrival ->
            sink.accept(arrival instanceof Accepted page ? completed(page, entry) : arrival));
    return Optional.empty();
  }

  /** The feed knows what some pages do not say: outlet, date, author. */
  private static Accepted completed(Accepted page, FeedEntry entry) {
    if (!(entry.own() instanceof Accepted own)) {
      return page;
    }
    Header known = page.report().header();
    Header told = own.report().header();
    Header header =
        new Header(
            known.title().or(told::title),
            known.outlet().or(told::outlet),
            known.url().or(told::url),
            known.published().or(told::published),
            known.language(),
            known.byline().or(told::byline),
            known.agencies());
    return new Accepted(page.report().withHeader(header), page.notes(), page.page());
  }

  private static Arrival ownText(FeedEntry entry, String why) {
    if (!(entry.own() instanceof Accepted own)) {
      Refusal none = (Refusal) entry.own();
      return new Refusal(
          none.source(), none.ownId(), none.code(), none.message() + "; its article: " + why);
    }
    List<Note> notes = new ArrayList<>(own.notes());
    notes.add(
        new Note("fetch.feed-text", "only the feed's own text was read: " + why, Optional.empty()));
    return new Accepted(own.report(), notes, own.page());
  }

  // --- folders ---

  private void folder(String target, Consumer<Arrival> sink) {
    try {
      Instant now = clock.instant();
      for (Path file : Intake.files(Path.of(target)).values()) {
        BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
        Instant changed = facts.lastModifiedTime().toInstant();
        String mark = facts.size() + " " + changed;
        String key = file.toAbsolutePath().normalize().toString();
        boolean settled = changed.isBefore(now.minus(SETTLED));
        if (settled && !state.isDone(key, mark, now)) {
          intake.read(file.toString(), sink);
          state.done(key, mark, now);
        }
      }
    } catch (IOException | InvalidPathException e) {
      sink.accept(
          new Refusal(
              target,
              Optional.empty(),
              "input.unreadable",
              target + ": neither the address of a feed nor a folder that can be listed"));
    }
  }
}
