package org.whoseword.app.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the server lets in, and what it says; the ledger behind it is a single reading. */
class ServerTest {

  private static final String TOKEN = "0123456789abcdef-long-enough";

  private static final Desk ONE_READING =
      new Desk() {
        @Override
        public String ledger() {
          return "{\"name\":\"one\"}";
        }

        @Override
        public String reports(Optional<String> after) {
          return "{\"reports\":[]}";
        }

        @Override
        public String claims(String query, String order, Optional<String> after) {
          return "{\"claims\":[]}";
        }

        @Override
        public Download download(String format, String query, String order) {
          return out -> out.write((format + query).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String facets(String query) {
          return "{\"claims\":0}";
        }

        @Override
        public String places(String query) {
          return "{\"places\":[]}";
        }

        @Override
        public String incidents(Optional<String> after) {
          return "{\"incidents\":[]}";
        }

        @Override
        public Optional<String> incident(String id) {
          return id.equals("i1") ? Optional.of("{\"incident\":{}}") : Optional.empty();
        }

        @Override
        public Optional<String> reading(String report) {
          return report.equals("r1") ? Optional.of("{\"id\":\"r1\"}\n") : Optional.empty();
        }

        @Override
        public String review(Review asked) {
          return "{\"queue\":\"" + asked.queue() + "\",\"n\":" + asked.most() + "}";
        }

        @Override
        public String decisions(Optional<String> report, Optional<String> author, int most) {
          return "{\"decisions\":[]}";
        }

        @Override
        public String decide(String claim, String body) {
          return "{\"claim\":\"" + claim + "\"}";
        }

        @Override
        public String read(String text, Optional<String> outlet, Optional<String> published) {
          return "{\"outlet\":\"" + outlet.orElse("none") + "\"}";
        }
      };

  private static Server open() {
    return Server.start(ONE_READING, new Address("127.0.0.1", 0, Optional.empty()));
  }

  private static HttpResponse<String> get(Server server, String path)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path)).build(),
            BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(
      Server server, String path, String body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
            .POST(BodyPublishers.ofString(body));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }

  /**
   * The status line of an answer to a request with this Host, which java.net.http does not let one
   * choose.
   */
  private static String statusFor(Server server, String host) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      String request =
          "GET /api/v1/ledger HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return answer.substring(0, answer.indexOf("\r\n"));
    }
  }

  @Test
  void readingsAreSentAsTheyAreStored() throws Exception {
    try (Server server = open()) {
      HttpResponse<String> answer = get(server, "/api/v1/reports/r1/reading");
      assertEquals(200, answer.statusCode());
      assertEquals("{\"id\":\"r1\"}\n", answer.body());
      assertEquals(
          "application/json; charset=utf-8",
          answer
              .headers()
              .firstValue("Content-Type")
              .orElse("")
              .replace("UTF", "utf")
              .replace(";c", "; c"));
    }
  }

  @Test
  void anIncidentIsFoundByItsIdAndNoOther() throws Exception {
    try (Server server = open()) {
      assertEquals("{\"incidents\":[]}", get(server, "/api/v1/incidents").body());
      assertEquals("{\"incident\":{}}", get(server, "/api/v1/incidents/i1").body());
      HttpResponse<String> none = get(server, "/api/v1/incidents/i2");
      assertEquals(404, none.statusCode());
      assertTrue(none.body().contains("\"code\":\"incident.unknown\""), none.body());
    }
  }

  @Test
  void troubleIsToldAsAProblemWithACode() throws Exception {
    try (Server server = open()) {
      HttpResponse<String> answer = get(server, "/api/v1/reports/r2/reading");
      assertEquals(404, answer.statusCode());
      assertTrue(
          answer
              .headers()
              .firstValue("Content-Type")
              .orElse("")
              .startsWith("application/problem+json"));
      assertEquals(
          "{\"type\":\"about:blank\",\"title\":\"There is no report 'r2' in this ledger.\","
              + "\"status\":404,\"code\":\"report.unknown\"}",
          answer.body());
      assertTrue(get(server, "/api/v1/nothing").body().contains("\"code\":\"path.unknown\""));
    }
  }

  @Test
  void anotherSitesNameForThisMachineIsRefused() throws Exception {
    try (Server server = open()) {
      assertTrue(statusFor(server, "rebound.example:" + server.port()).contains(" 403"));
      assertTrue(statusFor(server, "127.0.0.1:1").contains(" 403"));
      assertTrue(statusFor(server, "localhost:" + server.port()).contains(" 200"));
      assertTrue(statusFor(server, "[::1]:" + server.port()).contains(" 200"));
    }
  }

  @Test
  void anotherSitesPageCannotChangeAnything() throws Exception {
    try (Server server = open()) {
      String path = "/api/v1/readings?outlet=Example";
      assertEquals(403, post(server, path, "Shells fell.").statusCode());
      assertEquals(
          403,
          post(server, path, "Shells fell.", "X-Whoseword", "1", "Origin", "https://site.example")
              .statusCode());
      assertEquals(
          "{\"outlet\":\"Example\"}",
          post(server, path, "Shells fell.", "X-Whoseword", "1").body());
      assertFalse(
          get(server, "/api/v1/ledger").headers().map().containsKey("access-control-allow-origin"));
    }
  }

  @Test
  void anEmptyTextIsNotRead() throws Exception {
    try (Server server = open()) {
      HttpResponse<String> answer = post(server, "/api/v1/readings", "  ", "X-Whoseword", "1");
      assertEquals(400, answer.statusCode());
      assertTrue(answer.body().contains("text.empty"));
    }
  }

  @Test
  void aBodyBeyondTheLimitIsRefused() throws Exception {
    try (Server server = open()) {
      String big = "x".repeat((int) Server.MOST + 1);
      HttpResponse<String> answer = post(server, "/api/v1/readings", big, "X-Whoseword", "1");
      assertEquals(413, answer.statusCode());
    }
  }

  @Test
  void everyAnswerForbidsInlineScriptsAndOtherOrigins() throws Exception {
    try (Server server = open()) {
      for (String path : new String[] {"/", "/explore", "/api/v1/ledger", "/api/v1/nothing"}) {
        HttpResponse<String> answer = get(server, path);
        assertEquals(
            Guard.POLICY, answer.headers().firstValue("Content-Security-Policy").orElse(""), path);
        assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
      }
    }
  }

  @Test
  void onlyThePagesOwnFilesAreServed() throws Exception {
    try (Server server = open()) {
      assertTrue(get(server, "/reports/anything").body().contains("<title>Whoseword</title>"));
      for (String path :
          new String[] {
            "/page/index.html",
            "/assets/..%2f..%2fMETA-INF%2fMANIFEST.MF",
            "/assets/%2e%2e/index.html",
            "/META-INF/MANIFEST.MF",
            "/org/whoseword/app/Whoseword.class"
          }) {
        assertTrue(get(server, path).statusCode() >= 400, path);
      }
    }
  }

  @Test
  void withATokenNothingIsAnsweredWithoutIt() throws Exception {
    try (Server server =
        Server.start(ONE_READING, new Address("127.0.0.1", 0, Optional.of(TOKEN)))) {
      assertEquals(401, get(server, "/api/v1/ledger").statusCode());
      assertEquals(401, get(server, "/").statusCode());
      assertEquals(401, get(server, "/?token=" + TOKEN + "x").statusCode());
      HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
      HttpRequest first = HttpRequest.newBuilder(URI.create(server.url())).build();
      HttpResponse<String> answer = browser.send(first, BodyHandlers.ofString());
      assertEquals(200, answer.statusCode());
      String cookie = answer.headers().firstValue("Set-Cookie").orElse("");
      assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), cookie);
      HttpRequest second =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/api/v1/ledger"))
              .build();
      assertEquals(200, browser.send(second, BodyHandlers.ofString()).statusCode());
    }
  }

  @Test
  void othersCannotCallWithoutAToken() {
    assertThrows(IllegalArgumentException.class, () -> new Address("0.0.0.0", 0, Optional.empty()));
    assertThrows(
        IllegalArgumentException.class, () -> new Address("0.0.0.0", 0, Optional.of("short")));
    assertEquals("0.0.0.0", new Address("0.0.0.0", 0, Optional.of(TOKEN)).host());
  }
}
