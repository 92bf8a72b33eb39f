package org.whoseword.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.whoseword.intake.Arrival.Accepted;
import org.whoseword.text.Report;
import org.whoseword.text.Span;

class PageMapTest {

  private static final String PAGE =
      """
      <!doctype html>
      <html><head><title>Bridge closed</title></head>
      <body><nav>Home</nav><article>
      <h1>Bridge closed</h1>
      <p>Soldiers closed the <b>bridge</b> at
         Orlan &amp; Sarvan on Tuesday &mdash; after shells fell&nbsp;on the far bank.</p>
      <p>&quot;Nobody was hurt,&quot; the governor&#8217;s office said; AT&T masts fell.\u2003It was the
      <i>third</i> time <a href="/x">this year</a>.</p><!-- end -->
      </article></body></html>
      """;

  private static Accepted read(byte[] bytes) {
    Arrival arrival = Pages.read(bytes, Optional.empty(), new Origin("p", "p"), Given.NOTHING);
    return assertInstanceOf(Accepted.class, arrival);
  }

  /** Every word of the report stands in the page where the map says, entities resolved. */
  private static void holds(String html, Accepted accepted) {
    Report report = accepted.report();
    PageMap map = accepted.page().orElseThrow();
    int body = report.text().indexOf("Soldiers");
    int words = 0;
    for (int start = body; start < report.text().length(); ) {
      int end = start;
      while (end < report.text().length() && report.text().charAt(end) > ' ') {
        end++;
      }
      if (end > start) {
        Span source = map.page(new Span(start, end)).orElseThrow();
        // The mapped end of an entity is its first character: to its semicolon it is the same.
        int stop = source.end();
        if (html.charAt(source.end() - 1) == '&') {
          stop = html.indexOf(';', source.end()) + 1;
        }
        String shown = Jsoup.parse(html.substring(source.start(), stop)).wholeText();
        assertEquals(report.text().substring(start, end).strip(), shown.strip());
        words++;
      }
      start = end + 1;
    }
    assertTrue(words > 20, "words were compared: " + words);
  }

  @Test
  void everyWordIsFoundWhereItStoodInThePage() {
    holds(PAGE, read(PAGE.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void lineEndsAndEncodingsDoNotMoveIt() {
    String windows = PAGE.replace("\n", "\r\n").replace("\u2003", " ");
    holds(windows, read(windows.getBytes(StandardCharsets.UTF_8)));
    String french = windows.replace("Orlan", "Orléan");
    holds(french, read(french.getBytes(Charset.forName("windows-1252"))));
    String marked = "\uFEFF" + PAGE;
    holds(PAGE, read(marked.getBytes(StandardCharsets.UTF_16LE)));
  }

  @Test
  void aParagraphsRangeHoldsAllItsWords() {
    Accepted accepted = read(PAGE.getBytes(StandardCharsets.UTF_8));
    String text = accepted.report().text();
    int start = text.indexOf("Soldiers");
    Span source =
        accepted.page().orElseThrow().page(new Span(start, text.indexOf("far bank.") + 9)).get();
    assertEquals(PAGE.indexOf("Soldiers"), source.start());
    assertEquals(PAGE.indexOf("far bank.") + 9, source.end());
  }

  @Test
  void whatThePageDoesNotHoldIsNotMapped() {
    Accepted accepted = read(PAGE.getBytes(StandardCharsets.UTF_8));
    assertTrue(accepted.report().text().startsWith("Bridge closed\n\n"));
    assertEquals(Optional.empty(), accepted.page().orElseThrow().page(new Span(0, 13)));
  }

  @Test
  void theHashIsThatOfTheBytes() {
    assertEquals(
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        PageSource.of(new byte[0], Optional.empty()).sha256());
  }

  @Test
  void aPageWithoutAWordOnItsEncodingIsTakenAsABrowserTakesIt() {
    byte[] old = "<p>Maire d\u00e9mis \u2013 Orlan</p>".getBytes(Charset.forName("windows-1252"));
    assertEquals("<p>Maire démis – Orlan</p>", PageSource.of(old, Optional.empty()).html());
    byte[] declared =
        "<meta charset='iso-8859-2'><p>Zażółć</p>".getBytes(Charset.forName("iso-8859-2"));
    assertTrue(PageSource.of(declared, Optional.empty()).html().contains("Zażółć"));
  }
}
