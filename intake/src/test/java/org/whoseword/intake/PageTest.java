package org.whoseword.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What of a page is the article, and on which day it says that it was published. */
class PageTest {

  private static final String LEAD =
      "Soldiers closed the bridge at Orlan on Tuesday after shells fell on the far bank.";
  private static final String SECOND =
      "The governor, Mira Stane, said that three families had been taken to a school.";

  private static String text(String body) {
    String html = "<html><body>" + body + "</body></html>";
    return PageText.of(Jsoup.parse(html), html, Optional.of("Bridge closed")).text();
  }

  private static Optional<String> date(String head, String body, Optional<String> address) {
    Document page = Jsoup.parse("<html><head>" + head + "</head><body>" + body + "</body></html>");
    return PageDate.of(page, PageMeta.of(page), MissingNode.getInstance(), address);
  }

  private static String p(String words) {
    return "<p>" + words + "</p>";
  }

  @Test
  void readersCommentsAreNoArticleHoweverLong() {
    String comments =
        "<div class='post-comments'>" + p(LEAD + " I was there.").repeat(20) + "</div>";
    String read = text("<h1>Bridge closed</h1><div>" + p(LEAD) + p(SECOND) + "</div>" + comments);
    assertEquals(LEAD + "\n\n" + SECOND, read);
  }

  @Test
  void anArticleInTwoSectionsIsOneArticle() {
    String section = p(LEAD) + p(SECOND) + p(LEAD);
    String read =
        text(
            "<main><section>"
                + section
                + "</section><section>"
                + p(SECOND)
                + section
                + "</section></main>");
    assertEquals(7, read.split("\n\n", -1).length);
  }

  @Test
  void wordsThatStandBareBetweenLineBreaksAreRead() {
    assertEquals(
        LEAD + "\n\n" + SECOND,
        text(
            "<div class=menu><a href=x>Home</a></div><div>"
                + LEAD
                + "<br><br>"
                + SECOND
                + "</div>"));
  }

  @Test
  void aPageWhoseWholeBodyStandsInAFormIsRead() {
    assertTrue(text("<form><div>" + p(LEAD) + p(SECOND) + "</div></form>").contains(SECOND));
  }

  @Test
  void offersAndSharingBarsGoAndAQuotedPostStays() {
    String read =
        text(
            p(LEAD)
                + "<div class='newsletter-signup'><p>Our best reports, every morning, free.</p></div>"
                + "<div class='social-embed'><blockquote><p>We heard the blasts at six.</p>"
                + "</blockquote></div>"
                + p(SECOND));
    assertFalse(read.contains("every morning"));
    assertTrue(read.contains("We heard the blasts at six."));
  }

  @Test
  void whatMachinesAreToldComesBeforeWhatIsShown() {
    assertEquals(
        Optional.of("2024-05-03T08:15:00+02:00"),
        date(
            "<meta property='article:published_time' content='2024-05-03T08:15:00+02:00'>",
            "<p class='publish-date'>2 May 2024</p>",
            Optional.empty()));
  }

  @Test
  void aDayOfRevisionIsNoDayOfPublication() {
    assertEquals(
        Optional.of("2024-05-02"),
        date(
            "",
            "<p class='date'>Updated: May 4, 2024</p><p class='date'>Published May 2, 2024</p>",
            Optional.empty()));
  }

  @Test
  void theAddressNamesTheDayWhenThePageDoesNot() {
    assertEquals(
        Optional.of("2024-05-02"),
        date("", p(LEAD), Optional.of("https://news.example/world/2024/05/02/bridge")));
    assertEquals(
        Optional.empty(), date("", p(LEAD), Optional.of("https://news.example/2024/17/99/x")));
  }
}
