package org.whoseword.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.whoseword.app.serve.Address;
import org.whoseword.app.serve.Server;
import org.whoseword.codebook.CodebookReader;
import org.whoseword.ledger.Ledger;
import org.whoseword.ledger.Ledgers;
import org.whoseword.nlp.NlpParser;

/** A real Chromium before a real server on a real ledger of our example reports. */
@ExtendWith(NeedsChromium.class)
abstract class InChromium {

  /** Words that would do harm if they were anything but words. */
  static final String HOSTILE =
      "Rebels killed five <script>window.harmed = 1</script> soldiers near the bridge, the army"
          + " said. <img src=x onerror=\"window.harmed = 2\"> \u202Edetcerid\u202C "
          + "x".repeat(3000)
          + "\n\nPolice arrested two men in Mosul, Iraq, the mayor said.";

  /** What makes the page wider than the window: nothing, or these elements. */
  static final String TOO_WIDE =
      "document.documentElement.scrollWidth <= innerWidth ? '' : 'too wide: ' +"
          + " [...document.querySelectorAll('body"
          + " *')].filter(e => e.getBoundingClientRect().right > innerWidth).map(e => e.tagName +"
          + " '.' + e.className).slice(0, 8).join(' ')";

  private static final Path SCREENS = Path.of("target", "screens");

  private static Playwright playwright;
  private static Browser browser;
  static Ledger ledger;
  static Server server;

  private BrowserContext context;
  Page page;
  final List<String> requests = new ArrayList<>();
  final List<String> complaints = new ArrayList<>();

  @BeforeAll
  static void open(@TempDir Path folder) throws IOException {
    String file = folder.resolve("examples.ledger").toString();
    Path reports = folder.resolve("reports.jsonl");
    try (InputStream in = InChromium.class.getResourceAsStream("/examples/reports.jsonl")) {
      Files.write(reports, Objects.requireNonNull(in).readAllBytes());
    }
    Path hostile = folder.resolve("hostile.txt");
    Files.writeString(hostile, HOSTILE);
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    Streams streams =
        new Streams(new ByteArrayInputStream(new byte[0]), nowhere, nowhere, false, false);
    assertEquals(0, Whoseword.run(streams, "ingest", file, reports.toString(), hostile.toString()));
    ledger = Ledgers.open(file);
    Ledgered.gather(ledger);
    server =
        Server.start(
            new LedgerDesk(
                ledger,
                "examples",
                true,
                () -> Readers.onTables(CodebookReader.builtIn(), NlpParser.load()),
                LedgerDesk.Visitor.ANYBODY),
            new Address("127.0.0.1", 0, Optional.empty()));
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(NeedsChromium.find().orElseThrow())
                    .setArgs(List.of("--no-sandbox", "--enable-unsafe-swiftshader")));
  }

  @AfterAll
  static void close() {
    browser.close();
    playwright.close();
    server.close();
    ledger.close();
  }

  @BeforeEach
  void visit() {
    context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(1280, 1000)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setPermissions(List.of("clipboard-read", "clipboard-write")));
    page = context.newPage();
    page.onRequest(request -> requests.add(request.url()));
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
  }

  /** Whatever a test did: nothing was asked of anybody else, and the browser had no complaint. */
  @AfterEach
  void leave() {
    context.close();
    for (String request : requests) {
      assertTrue(
          request.startsWith(server.url()) || request.startsWith("blob:" + server.url()), request);
    }
    assertEquals(List.of(), complaints);
  }

  void go(String path) {
    page.navigate(server.url() + path);
  }

  static void see(Locator what) {
    PlaywrightAssertions.assertThat(what).isVisible();
  }

  void shoot(String name) throws IOException {
    Files.createDirectories(SCREENS);
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SCREENS.resolve(name + ".png")).setFullPage(true));
  }

  void openReport(String title) {
    go("reports");
    page.getByText(title).click();
    see(page.locator(".report h1"));
  }

  void assertAccessible(String axe, String where) {
    page.evaluate(axe + "; true");
    String found =
        (String)
            page.evaluate(
                "axe.run(document, { resultTypes: ['violations'] }).then(r => r.violations.filter(v"
                    + " => ['serious', 'critical'].includes(v.impact)).map(v => v.id + ': ' +"
                    + " v.nodes.map(n => n.html.slice(0, 120)).join(' | ')).join('\\n'))");
    assertEquals("", found, where);
  }
}
