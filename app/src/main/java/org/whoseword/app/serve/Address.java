package org.whoseword.app.serve;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the server listens.
 *
 * @param host a name or number of this machine
 * @param port 0 for any free port
 * @param token what a caller must show; must be present where others than this machine can call
 */
public record Address(String host, int port, Optional<String> token) {

  /** The port unless another is asked for. */
  public static final int PORT = 7474;

  /** The shortest token that is accepted, in characters. */
  static final int TOKEN_LENGTH = 16;

  /**
   * @throws IllegalArgumentException for a port outside 0 to 65535, a host that is no address of
   *     this machine, a token that is too short, or a host that others can call without a token
   */
  public Address {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("a port lies between 0 and 65535, not at " + port);
    }
    if (token.isPresent() && token.get().length() < TOKEN_LENGTH) {
      throw new IllegalArgumentException(
          "a token needs at least " + TOKEN_LENGTH + " characters, so that nobody guesses it");
    }
    if (token.isEmpty() && !isLoopback(host)) {
      throw new IllegalArgumentException(
          host + " can be called from other machines: give a --token that callers must show");
    }
  }

  /** Whether only this machine can call. */
  static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("'" + host + "' is no address of this machine", e);
    }
  }

  /**
   * Whether a request's {@code Host} header names this server. A page of another site whose name
   * was pointed at this machine (DNS rebinding) sends its own name, and is refused. With a token
   * any name will do: such a page has no token.
   */
  boolean answersTo(String hostHeader, int boundPort) {
    if (token.isPresent()) {
      return true;
    }
    String asked = hostHeader.toLowerCase(Locale.ROOT);
    for (String name : new String[] {"localhost", "127.0.0.1", "[::1]", bracketed(host)}) {
      if (asked.equals(name + ":" + boundPort) || (boundPort == 80 && asked.equals(name))) {
        return true;
      }
    }
    return false;
  }

  private static String bracketed(String host) {
    return (host.contains(":") ? "[" + host + "]" : host).toLowerCase(Locale.ROOT);
  }
}
