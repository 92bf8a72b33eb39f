package org.whoseword.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.whoseword.fetch.Answer.Failure;
import org.whoseword.fetch.Answer.Redirect;
import org.whoseword.fetch.Answer.Version;

/**
 * Asks for addresses as a polite guest: robots.txt is obeyed, a host is left alone between two
 * requests, a busy one is asked again later, and no longer than it is worth. One thread's at a
 * time.
 */
public final class Fetcher implements AutoCloseable {

  /** How the time goes by; tests bring their own. */
  interface Pause {
    void sleep(Duration time) throws InterruptedException;
  }

  /** A {@code Crawl-delay} longer than this is cut to it. */
  private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);

  private final FetchSettings settings;
  private final Connection connection;
  private final Pause pause;
  private final Robots robots;
  private final Map<String, Long> last = new HashMap<>();
  private final Map<String, Long> resting = new HashMap<>();

  public Fetcher(FetchSettings settings) {
    this(settings, InetAddress::getAllByName, time -> Thread.sleep(time.toMillis()));
  }

  Fetcher(FetchSettings settings, Connection.Lookup lookup, Pause pause) {
    this.settings = settings;
    this.connection = new Connection(settings, lookup);
    this.pause = pause;
    this.robots = new Robots(settings, address -> ask(address, Version.NONE, settings.delay()));
  }

  /** Asks for what is behind an address, and behind the redirects from there. */
  Answer fetch(String written, Version known) {
    Optional<URI> address = Url.parse(written);
    if (address.isEmpty()) {
      return Failure.lasting("fetch.address", "no address of the web (http or https)");
    }
    URI at = address.get();
    for (int redirects = 0; redirects <= settings.redirects(); redirects++) {
      if (isResting(at)) {
        return Failure.passing("fetch.busy", "its host has failed and is left alone for now");
      }
      Robots.Rules rules = robots.of(at);
      if (rules.closed().isPresent()) {
        return rested(at, rules.closed().get());
      }
      if (!rules.allow(at)) {
        return Failure.lasting("fetch.robots", "its robots.txt keeps us out");
      }
      Answer answer = patiently(at, known, delay(rules));
      if (!(answer instanceof Redirect redirect)) {
        return answer;
      }
      at = redirect.to();
    }
    return Failure.lasting(
        "fetch.redirects", "redirected more than " + settings.redirects() + " times");
  }

  /** Asks again while it may help; then the host, if it is the host that fails, is left alone. */
  private Answer patiently(URI at, Version known, Duration delay) {
    Answer answer = ask(at, known, delay);
    Duration wait = settings.delay();
    for (int i = 0; answer instanceof Failure failure && failure.passing(); i++) {
      wait = wait.multipliedBy(2);
      Duration asked = failure.after().orElse(wait);
      if (i == settings.retries() || asked.compareTo(settings.patience()) > 0) {
        return failure.code().equals("fetch.status") ? failure : rested(at, failure);
      }
      sleep(asked);
      answer = ask(at, known, delay);
    }
    return answer;
  }

  private boolean isResting(URI at) {
    Long until = resting.get(Url.host(at));
    return until != null && System.nanoTime() - until < 0;
  }

  /** Leaves the host alone for as long as it says, or as long as we would have waited. */
  private Failure rested(URI at, Failure failure) {
    Duration rest = failure.after().orElse(settings.patience());
    resting.put(Url.host(at), System.nanoTime() + rest.toNanos());
    return failure;
  }

  private Answer ask(URI at, Version known, Duration delay) {
    String host = Url.host(at);
    Long before = last.get(host);
    if (before != null) {
      sleep(delay.minusNanos(System.nanoTime() - before));
    }
    try {
      return connection.ask(at, known);
    } finally {
      last.put(host, System.nanoTime());
    }
  }

  private Duration delay(Robots.Rules rules) {
    long own = settings.delay().toMillis();
    long wanted = Math.min(rules.delay(), LONGEST_DELAY.toMillis());
    return Duration.ofMillis(Math.max(own, wanted));
  }

  private void sleep(Duration time) {
    if (time.isNegative() || time.isZero()) {
      return;
    }
    try {
      pause.sleep(time);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException("interrupted", new IOException(stop));
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (IOException e) {
      throw new UncheckedIOException("closing connections", e);
    }
  }
}
