package org.whoseword.fetch;

import java.time.Duration;

/**
 * How the web is asked.
 *
 * @param agent what we call ourselves; its first word is looked for in robots.txt
 * @param delay least time between two requests to one host; a longer {@code Crawl-delay} wins
 * @param connect longest time until a connection stands, and between two bytes
 * @param whole longest time for one request with its body
 * @param largest most bytes of a body, unpacked
 * @param redirects most redirects from one address
 * @param retries how often a busy or failing server is asked again
 * @param patience longest wait that a server may ask for before we give up for now
 * @param privateAddresses whether hosts inside private networks and on this machine may be asked
 */
public record FetchSettings(
    String agent,
    Duration delay,
    Duration connect,
    Duration whole,
    int largest,
    int redirects,
    int retries,
    Duration patience,
    boolean privateAddresses) {

  public static final FetchSettings DEFAULT =
      new FetchSettings(
          "whoseword",
          Duration.ofSeconds(1),
          Duration.ofSeconds(10),
          Duration.ofSeconds(30),
          16 << 20,
          5,
          2,
          Duration.ofSeconds(60),
          false);

  public FetchSettings {
    if (agent.isBlank() || !agent.chars().allMatch(c -> c >= ' ' && c < 127)) {
      throw new IllegalArgumentException("agent must be plain words, not '" + agent + "'");
    }
    if (delay.isNegative() || connect.isNegative() || whole.isNegative() || patience.isNegative()) {
      throw new IllegalArgumentException("times must not be negative");
    }
    if (largest < 1 || redirects < 0 || retries < 0) {
      throw new IllegalArgumentException("counts must not be negative");
    }
  }

  public FetchSettings withAgent(String name) {
    return new FetchSettings(
        name, delay, connect, whole, largest, redirects, retries, patience, privateAddresses);
  }

  public FetchSettings withPrivateAddresses(boolean allowed) {
    return new FetchSettings(
        agent, delay, connect, whole, largest, redirects, retries, patience, allowed);
  }

  public FetchSettings withDelay(Duration between) {
    return new FetchSettings(
        agent, between, connect, whole, largest, redirects, retries, patience, privateAddresses);
  }

  public FetchSettings withTimes(Duration toConnect, Duration forAll) {
    return new FetchSettings(
        agent, delay, toConnect, forAll, largest, redirects, retries, patience, privateAddresses);
  }

  public FetchSettings withLargest(int bytes) {
    return new FetchSettings(
        agent, delay, connect, whole, bytes, redirects, retries, patience, privateAddresses);
  }
}
