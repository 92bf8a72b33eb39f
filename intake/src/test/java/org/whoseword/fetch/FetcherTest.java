package org.whoseword.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whoseword.fetch.Answer.Body;
import org.whoseword.fetch.Answer.Failure;
import org.whoseword.fetch.Answer.Unchanged;
import org.whoseword.fetch.Answer.Version;
import org.whoseword.intake.Arrival;
import org.whoseword.intake.Arrival.Accepted;
import org.whoseword.intake.Arrival.Refusal;
import org.whoseword.intake.Given;
import org.whoseword.intake.Intake;

@Timeout(30)
class FetcherTest {

  private static final String STORY =
      "<html><head><title>Troops leave Sarvan</title></head><body><article><p>The army left the"
          + " town of Sarvan on Monday, the governor told reporters, and the road was open"
          + " again.</p></article></body></html>";

  private static final FetchSettings INSIDE =
      FetchSettings.DEFAULT
          .withPrivateAddresses(true)
          .withDelay(Duration.ofMillis(20))
          .withTimes(Duration.ofSeconds(2), Duration.ofSeconds(2));

  private final Site site;
  private final List<Duration> pauses = new ArrayList<>();

  FetcherTest() throws IOException {
    site = new Site();
    site.page("/story", "text/html; charset=utf-8", STORY);
  }

  @AfterEach
  void close() {
    site.close();
  }

  private Fetcher fetcher(FetchSettings settings) {
    return new Fetcher(settings, InetAddress::getAllByName, pauses::add);
  }

  private Answer fetch(String address) {
    try (Fetcher fetcher = fetcher(INSIDE)) {
      return fetcher.fetch(address, Version.NONE);
    }
  }

  private static String code(Answer answer) {
    return assertInstanceOf(Failure.class, answer).code();
  }

  // --- what comes back ---

  @Test
  void aPageBecomesAReportWithItsAddress() {
    List<Arrival> all = new ArrayList<>();
    Intake intake = new Intake(Given.NOTHING, InputStream.nullInputStream());
    try (Fetcher fetcher = fetcher(INSIDE)) {
      new Fetch(List.of(site.url("/story"), site.url("/none")), fetcher, intake).read(all::add);
    }
    Accepted story = assertInstanceOf(Accepted.class, all.get(0));
    assertEquals(Optional.of(site.url("/story")), story.report().header().url());
    assertEquals(Optional.of("Troops leave Sarvan"), story.report().header().title());
    Refusal none = assertInstanceOf(Refusal.class, all.get(1));
    assertEquals("fetch.status", none.code());
    assertEquals(site.url("/none") + ": answered 404", none.message());
  }

  @Test
  void theServersCharsetWinsOverAGuess() {
    site.on(
        "/latin",
        exchange -> {
          byte[] bytes = "<p>Le maire de Sarvan a démissionné".getBytes("windows-1252");
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=windows-1252");
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
        });
    List<Arrival> all = new ArrayList<>();
    Body body = assertInstanceOf(Body.class, fetch(site.url("/latin")));
    new Intake(Given.NOTHING, InputStream.nullInputStream())
        .read(body.served(), body.bytes(), all::add);
    assertEquals(
        "Le maire de Sarvan a démissionné",
        assertInstanceOf(Accepted.class, all.get(0)).report().text());
  }

  @Test
  void whatDidNotChangeIsNotSentAgain() {
    site.on(
        "/feed",
        exchange -> {
          boolean known =
              "\"v7\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                  && exchange.getRequestHeaders().containsKey("If-Modified-Since");
          exchange.getResponseHeaders().set("ETag", "\"v7\"");
          exchange.getResponseHeaders().set("Last-Modified", "Fri, 03 May 2024 08:15:00 GMT");
          if (known) {
            exchange.sendResponseHeaders(304, -1);
          } else {
            Site.send(exchange, 200, "text/xml", "<rss/>");
          }
        });
    try (Fetcher fetcher = fetcher(INSIDE)) {
      Body first = assertInstanceOf(Body.class, fetcher.fetch(site.url("/feed"), Version.NONE));
      assertInstanceOf(Unchanged.class, fetcher.fetch(site.url("/feed"), first.version()));
    }
  }

  // --- whom we may not ask ---

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "localhost",
        "127.1",
        "2130706433",
        "0x7f.0.0.1",
        "0",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
        "169.254.169.254",
        "10.0.0.1",
        "100.64.0.1"
      })
  void theInsideIsNotAsked(String host) {
    String address = site.url("/story").replace("127.0.0.1", host);
    try (Fetcher fetcher = fetcher(FetchSettings.DEFAULT)) {
      String code = code(fetcher.fetch(address, Version.NONE));
      assertTrue(List.of("fetch.forbidden", "fetch.address").contains(code), code);
    }
    assertEquals(List.of(), site.asked());
    assertEquals(0, site.askedForRules());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://news.example/x",
        "gopher://news.example",
        "jar:http://a!/b",
        "//news.example/x",
        "http://user:word@news.example/",
        "http://",
        "http:///x",
        "news",
        ""
      })
  void onlyAddressesOfTheWebAreAsked(String address) {
    assertEquals("fetch.address", code(fetch(address)));
  }

  @Test
  void aRedirectToTheInsideIsNotFollowed() throws IOException {
    // The outer site passes for a public one by its name; what it points to does not.
    try (Site inside = new Site()) {
      inside.page("/secret", "text/html", STORY);
      site.redirect("/out", inside.url("/secret").replace("127.0.0.1", "inside.example"));
      Connection.Lookup lookup =
          host -> {
            byte[] address = host.equals("inside.example") ? new byte[] {10, 0, 0, 7} : LOOPBACK;
            return new InetAddress[] {InetAddress.getByAddress(host, address)};
          };
      try (Connection outer = new Connection(INSIDE, lookup);
          Connection guarded = new Connection(FetchSettings.DEFAULT, lookup)) {
        Answer.Redirect redirect =
            assertInstanceOf(
                Answer.Redirect.class,
                outer.ask(java.net.URI.create(site.url("/out")), Version.NONE));
        assertEquals("fetch.forbidden", code(guarded.ask(redirect.to(), Version.NONE)));
      }
      assertEquals(List.of(), inside.asked());
    }
  }

  private static final byte[] LOOPBACK = {127, 0, 0, 1};

  /** The first look-up is public, all others are not: checking and connecting must share one. */
  @Test
  void aNameThatChangesItsMindGainsNothing() {
    AtomicInteger lookups = new AtomicInteger();
    Connection.Lookup rebinding =
        host -> {
          // 192.88.98.1 is public and nobody's: connecting to it fails or times out.
          boolean first = lookups.getAndIncrement() == 0;
          byte[] address = first ? new byte[] {(byte) 192, 88, 98, 1} : LOOPBACK;
          return new InetAddress[] {InetAddress.getByAddress(host, address)};
        };
    FetchSettings settings =
        FetchSettings.DEFAULT.withTimes(Duration.ofMillis(300), Duration.ofMillis(600));
    String address = site.url("/story").replace("127.0.0.1", "rebinding.example");
    try (Fetcher fetcher = new Fetcher(settings, rebinding, pauses::add)) {
      assertInstanceOf(Failure.class, fetcher.fetch(address, Version.NONE));
    }
    assertEquals(List.of(), site.asked());
    assertEquals(0, site.askedForRules());
  }

  @Test
  void oneAddressOfTheInsideAmongOthersIsEnoughToRefuse() {
    Connection.Lookup both =
        host ->
            new InetAddress[] {
              InetAddress.getByAddress(host, new byte[] {(byte) 192, 88, 98, 1}),
              InetAddress.getByAddress(host, LOOPBACK)
            };
    try (Fetcher fetcher = new Fetcher(FetchSettings.DEFAULT, both, pauses::add)) {
      assertEquals(
          "fetch.forbidden", code(fetcher.fetch("http://two.example/story", Version.NONE)));
    }
  }

  // --- manners ---

  @Test
  void robotsTxtIsObeyedAndAskedForOnce() {
    site.page(
        "/robots.txt",
        "text/plain",
        "User-agent: *\nDisallow: /\n\nUser-agent: whoseword\nDisallow: /private/\n");
    site.page("/private/story", "text/html", STORY);
    try (Fetcher fetcher = fetcher(INSIDE.withAgent("Whoseword/1 (desk@news.example)"))) {
      assertInstanceOf(Body.class, fetcher.fetch(site.url("/story"), Version.NONE));
      assertEquals("fetch.robots", code(fetcher.fetch(site.url("/private/story"), Version.NONE)));
    }
    assertEquals(List.of("/story"), site.asked());
    assertEquals(1, site.askedForRules());
  }

  @Test
  void aHostWhoseRulesCannotBeReadNowIsLeftAlone() {
    site.on("/robots.txt", exchange -> exchange.sendResponseHeaders(503, -1));
    Failure failure = assertInstanceOf(Failure.class, fetch(site.url("/story")));
    assertEquals("fetch.busy", failure.code());
    assertTrue(failure.passing());
    assertEquals(List.of(), site.asked());
  }

  @Test
  void aHostIsLeftAloneBetweenTwoRequestsAndLongerIfItAsks() {
    site.page("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 3\n");
    fetch(site.url("/story"));
    assertEquals(1, pauses.size());
    assertTrue(pauses.get(0).toMillis() > 2000, pauses::toString);
  }

  @Test
  void aBusyServerIsAskedAgainWhenItSays() {
    AtomicInteger times = new AtomicInteger();
    site.on(
        "/busy",
        exchange -> {
          if (times.getAndIncrement() == 0) {
            exchange.getResponseHeaders().set("Retry-After", "7");
            exchange.sendResponseHeaders(429, -1);
          } else {
            Site.send(exchange, 200, "text/html", STORY);
          }
        });
    assertInstanceOf(Body.class, fetch(site.url("/busy")));
    assertTrue(pauses.contains(Duration.ofSeconds(7)), pauses::toString);
  }

  @Test
  void aServerThatWantsToBeLeftAloneForLongIs() {
    site.on(
        "/busy",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "86400");
          exchange.sendResponseHeaders(503, -1);
        });
    try (Fetcher fetcher = fetcher(INSIDE)) {
      assertEquals("fetch.busy", code(fetcher.fetch(site.url("/busy"), Version.NONE)));
      assertEquals("fetch.busy", code(fetcher.fetch(site.url("/story"), Version.NONE)));
    }
    assertEquals(List.of("/busy"), site.asked());
  }

  // --- limits ---

  @Test
  void circlesOfRedirectsEnd() {
    site.redirect("/round", "/round");
    assertEquals("fetch.redirects", code(fetch(site.url("/round"))));
    assertEquals(6, site.asked().size());
  }

  @Test
  void whatIsTooLongIsNotReadToItsEnd() throws IOException {
    FetchSettings small = INSIDE.withLargest(1000);
    site.page("/long", "text/html", "x".repeat(1001));
    site.on(
        "/endless",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] more = new byte[1 << 12];
          OutputStream out = exchange.getResponseBody();
          for (int i = 0; i < 100_000; i++) {
            out.write(more);
          }
        });
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bomb)) {
      gzip.write(new byte[10_000_000]);
    }
    site.on(
        "/bomb",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          exchange.sendResponseHeaders(200, bomb.size());
          exchange.getResponseBody().write(bomb.toByteArray());
        });
    for (String path : List.of("/long", "/endless", "/bomb")) {
      try (Fetcher fetcher = fetcher(small)) {
        assertEquals("fetch.too-large", code(fetcher.fetch(site.url(path), Version.NONE)), path);
      }
    }
  }

  @Test
  void aServerThatDribblesIsCutOff() {
    site.on(
        "/slow",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          for (int i = 0; i < 100; i++) {
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            try {
              Thread.sleep(100);
            } catch (InterruptedException stop) {
              return;
            }
          }
        });
    FetchSettings hurried = INSIDE.withTimes(Duration.ofSeconds(2), Duration.ofMillis(700));
    long start = System.nanoTime();
    try (Connection connection = new Connection(hurried, InetAddress::getAllByName)) {
      Answer answer = connection.ask(java.net.URI.create(site.url("/slow")), Version.NONE);
      assertEquals("fetch.timeout", code(answer));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    assertTrue(System.nanoTime() - start < 5_000_000_000L);
  }

  @Test
  void aHostThatDoesNotExistIsAFailureThatMayPass() {
    Connection.Lookup nobody =
        host -> {
          throw new java.net.UnknownHostException(host);
        };
    try (Fetcher fetcher = new Fetcher(INSIDE, nobody, pauses::add)) {
      Failure failure =
          assertInstanceOf(Failure.class, fetcher.fetch("http://nobody.example/", Version.NONE));
      assertEquals("fetch.failed", failure.code());
      assertTrue(failure.passing());
    }
  }
}
