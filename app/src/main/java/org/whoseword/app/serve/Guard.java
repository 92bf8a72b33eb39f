package org.whoseword.app.serve;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Stands before every request: whose it is, and what the answer may do in a browser.
 *
 * <ul>
 *   <li>The {@code Host} must be ours (DNS rebinding).
 *   <li>With a token, the token must be shown: in {@code Authorization: Bearer}, in a cookie, or
 *       once as {@code ?token=}, which sets the cookie.
 *   <li>What changes anything must come from our own page or from a program: it carries {@code
 *       X-Whoseword}, which a page of another site cannot send without asking, and we never allow
 *       it when asked; and no {@code Origin} but ours.
 *   <li>The answer may load nothing from anywhere else, run no inline script, be framed by nobody.
 * </ul>
 */
final class Guard {

  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
          + " connect-src 'self'; worker-src 'self' blob:; font-src 'self'; manifest-src 'self';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private static final String COOKIE = "whoseword";

  private final Address address;

  Guard(Address address) {
    this.address = address;
  }

  /**
   * @throws Problem if the request must not be answered
   */
  void check(Context request) {
    headers(request);
    // The port that was connected to: what the request says of its port is part of what is checked.
    int port = request.req().getLocalPort();
    if (!address.answersTo(Optional.ofNullable(request.host()).orElse(""), port)) {
      throw new Problem(
          403, "host.foreign", "This server answers only to the address it was started with.");
    }
    token(request);
    if (request.method() != HandlerType.GET && request.method() != HandlerType.HEAD) {
      changing(request);
    }
  }

  private static void headers(Context request) {
    request.header("Content-Security-Policy", POLICY);
    request.header("X-Content-Type-Options", "nosniff");
    request.header("Referrer-Policy", "no-referrer");
    request.header("Cross-Origin-Opener-Policy", "same-origin");
    request.header("Cross-Origin-Resource-Policy", "same-origin");
    request.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    request.header("Cache-Control", "no-store");
  }

  private void token(Context request) {
    if (address.token().isEmpty()) {
      return;
    }
    String token = address.token().get();
    @Nullable String asked = request.queryParam("token");
    if (same(token, asked)) {
      Cookie cookie = new Cookie(COOKIE, token);
      cookie.setHttpOnly(true);
      cookie.setSameSite(SameSite.STRICT);
      request.cookie(cookie);
      return;
    }
    @Nullable String shown = request.header("Authorization");
    if (shown != null && shown.startsWith("Bearer ") && same(token, shown.substring(7))) {
      return;
    }
    if (!same(token, request.cookie(COOKIE))) {
      throw new Problem(
          401, "token.missing", "Open the address that the server printed: it holds the token.");
    }
  }

  private static void changing(Context request) {
    if (request.header("X-Whoseword") == null) {
      throw new Problem(
          403, "request.foreign", "What changes the ledger must carry the header X-Whoseword.");
    }
    @Nullable String origin = request.header("Origin");
    if (origin != null && !origin.equals(request.scheme() + "://" + request.host())) {
      throw new Problem(403, "origin.foreign", "The request comes from another site's page.");
    }
  }

  /** Takes the same time however much of it is right. */
  private static boolean same(String token, @Nullable String shown) {
    return shown != null
        && MessageDigest.isEqual(
            token.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
  }
}
