package org.whoseword.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchCommandTest {

  private final Path folder;

  WatchCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static HttpServer site() throws IOException {
    HttpServer site =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    String feed =
        "<rss><channel><title>Orlan Post</title><item><title>Editors held</title>"
            + "<link>/story</link></item></channel></rss>";
    String story =
        "<html><body><article><p>Police arrested two editors in Cairo on Friday, the governor told"
            + " reporters.</p></article></body></html>";
    site.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          String body = path.equals("/feed") ? feed : path.equals("/story") ? story : "";
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(bytes.length == 0 ? 404 : 200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    site.start();
    return site;
  }

  @Test
  void aFeedsArticlesAreReadOnceAndAppended() throws IOException {
    HttpServer site = site();
    try {
      Path readings = folder.resolve("readings.jsonl");
      String feed = "http://127.0.0.1:" + site.getAddress().getPort() + "/feed";
      for (int i = 0; i < 2; i++) {
        Cli cli =
            Cli.run(
                "watch",
                "--once",
                "--allow-private-addresses",
                "--delay=1ms",
                "--format=jsonl",
                "--state=" + folder.resolve("state.json"),
                "--output=" + readings,
                feed);
        assertEquals(0, cli.status(), cli.err());
        assertEquals("", cli.out());
      }
      List<String> lines = Files.readAllLines(readings);
      assertEquals(1, lines.size());
      assertTrue(
          new ObjectMapper()
              .readTree(lines.get(0))
              .path("claims")
              .path(0)
              .path("type")
              .asText()
              .equals("COERCE"),
          lines.get(0));
    } finally {
      site.stop(0);
    }
  }

  @Test
  void aFeedIsReadIntoALedgerAndNeverTwice() throws IOException {
    HttpServer site = site();
    try {
      String feed = "http://127.0.0.1:" + site.getAddress().getPort() + "/feed";
      Path state = folder.resolve("state.json");
      String[] watch = {
        "watch",
        "--once",
        "--allow-private-addresses",
        "--delay=1ms",
        "--state=" + state,
        "--ledger=" + folder.resolve("news.ledger"),
        feed
      };
      Cli first = Cli.run(watch);
      assertEquals(0, first.status(), first.err());
      assertTrue(first.out().contains("Z 1 reports in = 1 coded"), first.out());
      assertEquals("", Cli.run(watch).out(), "nothing is new, so there is no run");
      // Cut off before the state was written.
      Files.delete(state);
      Cli again = Cli.run(watch);
      assertTrue(again.out().contains("0 coded + 0 no event + 1 duplicate"), again.out());
      Cli both = Cli.run("fetch", "--ledger=" + folder.resolve("x"), "--format=json", feed);
      assertEquals(2, both.status());
      assertTrue(both.err().contains("--format"), both.err());
    } finally {
      site.stop(0);
    }
  }

  @Test
  void thisMachineIsNotAskedUnlessAllowed() throws IOException {
    HttpServer site = site();
    try {
      Cli cli = Cli.run("fetch", "http://localhost:" + site.getAddress().getPort() + "/story");
      assertEquals(1, cli.status());
      assertTrue(cli.err().contains("an address that is not public: not asked"), cli.err());
    } finally {
      site.stop(0);
    }
  }
}
