package org.whoseword.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.whoseword.intake.Arrival;
import org.whoseword.intake.Arrival.Accepted;
import org.whoseword.intake.Arrival.Refusal;
import org.whoseword.intake.Given;
import org.whoseword.intake.Intake;
import org.whoseword.text.Report;

@Timeout(30)
class WatchTest {

  private static final FetchSettings INSIDE =
      FetchSettings.DEFAULT.withPrivateAddresses(true).withDelay(Duration.ZERO);

  private final Path folder;
  private final Site site;
  private Instant now = Instant.parse("2030-01-01T00:00:00Z");

  WatchTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.site = new Site();
  }

  @AfterEach
  void close() {
    site.close();
  }

  /** One look of a program that was started anew, as after a stop. */
  private List<Arrival> look(String target) {
    List<Arrival> all = new ArrayList<>();
    Intake intake = new Intake(Given.NOTHING, InputStream.nullInputStream());
    try (Fetcher fetcher = new Fetcher(INSIDE, InetAddress::getAllByName, time -> {})) {
      Watch watch =
          new Watch(
              fetcher,
              intake,
              WatchState.open(folder.resolve("state.json")),
              Clock.fixed(now, ZoneOffset.UTC),
              Duration.ofMinutes(15));
      watch.news(target).read(all::add);
      watch.keep();
    }
    return all;
  }

  private static Report report(Arrival arrival) {
    return ((Accepted) arrival).report();
  }

  private static String article(String words) {
    return "<html><body><article><h1>News</h1><p>"
        + words
        + " The governor told reporters so on Monday in the capital.</p></article></body></html>";
  }

  private String feed(String... items) {
    return "<rss><channel><title>Orlan Post</title>" + String.join("", items) + "</channel></rss>";
  }

  private static String item(String link, String own) {
    return "<item><title>News</title><link>"
        + link
        + "</link><description>"
        + own
        + "</description><pubDate>Fri, 03 May 2024 08:15:00 GMT</pubDate></item>";
  }

  @Test
  void entriesAreFollowedToTheirArticlesAndReadOnce() {
    site.page("/a", "text/html", article("Troops left Sarvan."));
    site.page("/b", "text/html", article("Talks began in Orlan."));
    site.page("/feed", "text/xml", feed(item("/a", "Short.")));
    List<Arrival> first = look(site.url("/feed"));
    assertEquals(1, first.size());
    Report report = report(first.get(0));
    assertTrue(report.text().contains("Troops left Sarvan."), report::text);
    assertEquals(Optional.of("Orlan Post"), report.header().outlet());
    assertEquals("2024-05-03", report.header().published().orElseThrow().text().substring(0, 10));
    assertEquals(List.of(), look(site.url("/feed")));
    site.page("/feed", "text/xml", feed(item(site.url("/b"), "Other."), item("/a", "Short.")));
    List<Arrival> later = look(site.url("/feed"));
    assertEquals(1, later.size());
    assertTrue(report(later.get(0)).text().contains("Talks began in Orlan."));
    assertEquals(1, site.asked().stream().filter("/a"::equals).count());
  }

  @Test
  void anArticleThatIsGoneLeavesTheFeedsOwnText() {
    String own = "The army left the town of Sarvan on Monday, the governor said.";
    site.page("/feed", "text/xml", feed(item("/gone", own)));
    List<Arrival> all = look(site.url("/feed"));
    assertTrue(report(all.get(0)).text().contains(own));
    assertEquals("fetch.feed-text", ((Accepted) all.get(0)).notes().get(0).code());
  }

  @Test
  void anArticleThatCannotBeHadNowIsTriedInTheNextLooks() {
    AtomicInteger times = new AtomicInteger();
    site.on(
        "/later",
        exchange -> {
          if (times.getAndIncrement() < 4) {
            exchange.sendResponseHeaders(500, -1);
          } else {
            Site.send(exchange, 200, "text/html", article("Troops left Sarvan."));
          }
        });
    site.page("/feed", "text/xml", feed(item("/later", "Short.")));
    assertEquals(List.of(), look(site.url("/feed")));
    List<Arrival> second = look(site.url("/feed"));
    assertTrue(report(second.get(0)).text().contains("Troops left Sarvan."));
    assertEquals(List.of(), look(site.url("/feed")));
  }

  @Test
  void afterThreeLooksTheFeedsOwnTextMustDo() {
    site.on("/never", exchange -> exchange.sendResponseHeaders(500, -1));
    site.page("/feed", "text/xml", feed(item("/never", "Troops left Sarvan.")));
    assertEquals(List.of(), look(site.url("/feed")));
    assertEquals(List.of(), look(site.url("/feed")));
    assertTrue(report(look(site.url("/feed")).get(0)).text().contains("Troops left Sarvan."));
    assertEquals(List.of(), look(site.url("/feed")));
  }

  @Test
  void anEntryCannotSendUsInside() {
    site.page("/feed", "text/xml", feed(item("file:///etc/passwd", "Troops left Sarvan.")));
    List<Arrival> all = look(site.url("/feed"));
    assertTrue(report(all.get(0)).text().contains("Troops left Sarvan."));
  }

  @Test
  void aFeedThatFailsIsAskedHalfAsOftenEachTime() {
    site.on("/feed", exchange -> exchange.sendResponseHeaders(404, -1));
    assertEquals("fetch.status", ((Refusal) look(site.url("/feed")).get(0)).code());
    now = now.plus(Duration.ofMinutes(20));
    assertEquals(List.of(), look(site.url("/feed")), "half an hour is not over");
    now = now.plus(Duration.ofMinutes(20));
    assertEquals(1, look(site.url("/feed")).size());
    now = now.plus(Duration.ofMinutes(40));
    assertEquals(List.of(), look(site.url("/feed")), "an hour is not over");
    assertEquals(2, site.asked().size());
  }

  @Test
  void aFeedThatDidNotChangeIsNotReadAgain() {
    site.on(
        "/feed",
        exchange -> {
          exchange.getResponseHeaders().set("ETag", "\"1\"");
          if ("\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
          } else {
            Site.send(exchange, 200, "text/xml", feed(item("/a", "Short.")));
          }
        });
    site.page("/a", "text/html", article("Troops left Sarvan."));
    assertEquals(1, look(site.url("/feed")).size());
    assertEquals(List.of(), look(site.url("/feed")));
  }

  @Test
  void filesOfAFolderAreReadOnceAndAgainWhenTheyChange() throws IOException {
    Path inbox = Files.createDirectory(folder.resolve("inbox"));
    Files.writeString(inbox.resolve("b.txt"), "Talks began in Orlan.");
    Files.writeString(inbox.resolve("a.txt"), "Troops left Sarvan.");
    List<Arrival> all = look(inbox.toString());
    assertEquals(
        List.of("a.txt", "b.txt"), all.stream().map(each -> report(each).source()).toList());
    assertEquals(List.of(), look(inbox.toString()));
    Files.writeString(inbox.resolve("b.txt"), "Talks began in Orlan and ended on Friday.");
    assertEquals(1, look(inbox.toString()).size());
  }

  @Test
  void aFileThatIsStillWrittenToWaits() throws IOException {
    Path inbox = Files.createDirectory(folder.resolve("inbox"));
    Files.writeString(inbox.resolve("a.txt"), "Troops left");
    now = Instant.now();
    assertEquals(List.of(), look(inbox.toString()));
    now = now.plus(Duration.ofMinutes(1));
    assertEquals(1, look(inbox.toString()).size());
  }

  @Test
  void whatIsNeitherFeedNorFolderIsRefused() {
    assertEquals(
        "input.unreadable", ((Refusal) look(folder.resolve("none").toString()).get(0)).code());
    site.page("/page", "text/html", article("Troops left Sarvan."));
    Refusal page = (Refusal) look(site.url("/page")).get(0);
    assertTrue(page.code().startsWith("feed."), page.code());
  }

  @Test
  void aBrokenStateStopsTheWatchInsteadOfReadingAllAgain() throws IOException {
    Files.writeString(folder.resolve("state.json"), "{\"seen\": ");
    assertThrows(UncheckedIOException.class, () -> look(folder.toString()));
  }
}
