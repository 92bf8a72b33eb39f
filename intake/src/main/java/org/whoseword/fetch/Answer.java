package org.whoseword.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.whoseword.intake.Served;

/** What came of asking for an address. */
sealed interface Answer {

  /**
   * What a server tells of a page so that it need not be sent again.
   *
   * @param etag as sent; goes back as {@code If-None-Match}
   * @param modified as sent; goes back as {@code If-Modified-Since}
   */
  record Version(Optional<String> etag, Optional<String> modified) {

    static final Version NONE = new Version(Optional.empty(), Optional.empty());
  }

  /** A body, behind all redirects. */
  record Body(Served served, byte[] bytes, Version version) implements Answer {}

  /** The same as the version that was told. */
  record Unchanged() implements Answer {}

  /** A server that points elsewhere; never leaves {@link Fetcher}. */
  record Redirect(URI to) implements Answer {}

  /**
   * Nothing.
   *
   * @param code stable key of the refusal
   * @param why one line for a person
   * @param passing whether asking later may help
   * @param after how long the server asks us to stay away
   */
  record Failure(String code, String why, boolean passing, Optional<Duration> after)
      implements Answer {

    static Failure lasting(String code, String why) {
      return new Failure(code, why, false, Optional.empty());
    }

    static Failure passing(String code, String why) {
      return new Failure(code, why, true, Optional.empty());
    }
  }
}
