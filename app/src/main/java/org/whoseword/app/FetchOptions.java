package org.whoseword.app;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.whoseword.fetch.FetchSettings;
import org.whoseword.fetch.Fetcher;
import picocli.CommandLine.Option;

/** The options of the commands that ask the web. */
final class FetchOptions {

  @Option(
      names = "--agent",
      paramLabel = "NAME",
      description = {
        "What servers are told that is asking, such as 'whoseword (name@example.org)'; its first"
            + " word is looked for in robots.txt."
      })
  private @Nullable String agent;

  @Option(
      names = "--delay",
      paramLabel = "TIME",
      converter = Times.class,
      description = "Least time between two requests to one host; 1s unless said.")
  private Duration delay = FetchSettings.DEFAULT.delay();

  @Option(
      names = "--timeout",
      paramLabel = "TIME",
      converter = Times.class,
      description = "Longest time for one request; 30s unless said.")
  private Duration timeout = FetchSettings.DEFAULT.whole();

  @Option(
      names = "--allow-private-addresses",
      description = {
        "Ask hosts of private networks and of this machine too. Without it every address that is"
            + " not public is refused, also behind redirects: a feed must not be able to look"
            + " around inside your network."
      })
  private boolean privateAddresses;

  Fetcher fetcher() {
    FetchSettings settings =
        FetchSettings.DEFAULT
            .withDelay(delay)
            .withTimes(shorter(FetchSettings.DEFAULT.connect()), timeout)
            .withPrivateAddresses(privateAddresses);
    return new Fetcher(agent == null ? settings : settings.withAgent(agent));
  }

  private Duration shorter(Duration usual) {
    return usual.compareTo(timeout) < 0 ? usual : timeout;
  }
}
