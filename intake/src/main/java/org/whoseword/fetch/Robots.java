package org.whoseword.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.whoseword.fetch.Answer.Body;
import org.whoseword.fetch.Answer.Failure;
import org.whoseword.fetch.Answer.Redirect;

/** What hosts ask of robots (RFC 9309), asked for once an hour. */
final class Robots {

  private static final long HOUR = Duration.ofHours(1).toNanos();

  /**
   * A host's rules.
   *
   * @param closed why the host is not to be visited now: its rules could not be asked for
   * @param since when they were asked for, by {@link System#nanoTime}
   */
  record Rules(BaseRobotRules rules, Optional<Failure> closed, long since) {

    boolean allow(URI address) {
      return rules.isAllowed(address.toString());
    }

    /** Milliseconds between two requests; below zero where nothing is said. */
    long delay() {
      return rules.getCrawlDelay();
    }
  }

  private final FetchSettings settings;
  private final Function<URI, Answer> ask;
  private final Map<String, Rules> known = new HashMap<>();

  Robots(FetchSettings settings, Function<URI, Answer> ask) {
    this.settings = settings;
    this.ask = ask;
  }

  Rules of(URI address) {
    String host = Url.host(address);
    Rules before = known.get(host);
    if (before != null && before.closed().isEmpty() && System.nanoTime() - before.since() < HOUR) {
      return before;
    }
    Rules rules = askFor(URI.create(host + "/robots.txt"));
    known.put(host, rules);
    return rules;
  }

  private Rules askFor(URI address) {
    URI at = address;
    for (int redirects = 0; redirects <= settings.redirects(); redirects++) {
      Answer answer = ask.apply(at);
      if (answer instanceof Body body) {
        return rules(
            new SimpleRobotRulesParser()
                .parseContent(address.toString(), body.bytes(), "text/plain", List.of(name())),
            Optional.empty());
      }
      if (answer instanceof Failure failure && failure.passing()) {
        // spec: a host whose rules cannot be reached is wholly disallowed
        return rules(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), Optional.of(failure));
      }
      if (!(answer instanceof Redirect redirect)) {
        break;
      }
      at = redirect.to();
    }
    // spec: where there are none, everything is allowed
    return rules(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), Optional.empty());
  }

  private static Rules rules(BaseRobotRules rules, Optional<Failure> closed) {
    return new Rules(rules, closed, System.nanoTime());
  }

  /** The name that robots.txt may call us by: {@code whoseword/0.1 (mail)} is whoseword. */
  private String name() {
    return settings.agent().split("[/ ]", 2)[0].toLowerCase(Locale.ROOT);
  }
}
