package org.whoseword.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whoseword.intake.Arrival.Accepted;
import org.whoseword.intake.Arrival.Refusal;
import org.whoseword.text.Header;
import org.whoseword.text.Report;

class MailsTest {

  private static final String HEAD =
      """
      Return-Path: <desk@post.example>
      From: "Lena Harrow" <lena@post.example>
      To: readers@list.example
      Subject: Troops leave Sarvan
      Date: Fri, 03 May 2024 10:00:00 +0200
      Message-ID: <1@post.example>
      """;

  private static final String WORDS =
      """
      The army left the town of Sarvan on Monday, the governor told reporters in
      the capital. Nobody was hurt.

      It is expected back in May.
      """;

  private static List<Arrival> read(String name, String mail) {
    List<Arrival> arrivals = new ArrayList<>();
    byte[] bytes = mail.getBytes(StandardCharsets.UTF_8);
    new Intake(Given.NOTHING, new ByteArrayInputStream(bytes)).read("-", arrivals::add);
    assertEquals(name.isEmpty(), arrivals.isEmpty());
    return arrivals;
  }

  private static Report report(String mail) {
    List<Arrival> arrivals = read("one", mail);
    assertEquals(1, arrivals.size(), arrivals::toString);
    return ((Accepted) arrivals.get(0)).report();
  }

  private static List<String> marked(Report report) {
    return report.marked().stream()
        .map(zone -> report.text().substring(zone.span().start(), zone.span().end()))
        .toList();
  }

  @Test
  void aMessageIsAReportOfItsSender() {
    Report report = report(HEAD + "\n" + WORDS);
    Header header = report.header();
    assertEquals("Troops leave Sarvan", header.title().orElseThrow());
    assertEquals("Lena Harrow", header.byline().orElseThrow());
    assertEquals("Lena Harrow", header.outlet().orElseThrow());
    assertEquals("2024-05-03", header.published().orElseThrow().day().toString());
    assertEquals("1@post.example", report.ownId().orElseThrow());
    assertEquals(
        "Troops leave Sarvan\n\nThe army left the town of Sarvan on Monday, the governor told"
            + " reporters in the capital. Nobody was hurt.\n\nIt is expected back in May.",
        report.text());
  }

  @Test
  void aListIsTheOutletAndEncodedWordsAreRead() {
    Report report =
        report(
            HEAD.replace(
                    "Troops leave Sarvan",
                    "=?UTF-8?Q?Re:_Caf=C3=A9_in?=\n =?UTF-8?B?IFNhcnZhbg==?=")
                + "List-Id: Sarvan News <news.sarvan.example>\n\n"
                + WORDS);
    assertEquals("Café in Sarvan", report.header().title().orElseThrow());
    assertEquals("Sarvan News", report.header().outlet().orElseThrow());
  }

  @Test
  void whatIsQuotedAndTheSignatureAreNoneOfTheMessage() {
    Report report =
        report(
            HEAD
                + "\n"
                + WORDS
                + "\n"
                + "On Thu, 2 May 2024, Oskar Tine wrote:\n"
                + "> The army shelled the town.\n"
                + "> > Did it?\n\n"
                + "-- \n"
                + "Lena Harrow\n"
                + "Sarvan Post\n");
    assertEquals(
        List.of(
            "On Thu, 2 May 2024, Oskar Tine wrote:",
            "The army shelled the town.\nDid it?",
            "--\nLena Harrow\nSarvan Post"),
        marked(report));
  }

  @Test
  void theFullerOfTwoVersionsIsRead() {
    String parts =
        "MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n--b\n"
            + "Content-Type: text/plain; charset=utf-8\n\n%s\n--b\n"
            + "Content-Type: text/html; charset=iso-8859-1\n"
            + "Content-Transfer-Encoding: quoted-printable\n\n"
            + "<p>The caf=E9 in Sarvan was shelled on Monday, the governor told reporters.</p>"
            + "<blockquote type=3D\"cite\"><p>Was it?</p></blockquote>\n--b--\n";
    assertTrue(
        report(HEAD + String.format(parts, "View online"))
            .text()
            .endsWith("The café in Sarvan was shelled on Monday, the governor told reporters."));
    assertTrue(report(HEAD + String.format(parts, WORDS)).text().endsWith("back in May."));
  }

  @Test
  void attachmentsAndForwardedMessagesAreReadAsFiles() {
    String table =
        Base64.getMimeEncoder()
            .encodeToString("text\nTroops left.\n".getBytes(StandardCharsets.UTF_8));
    String mail =
        HEAD
            + "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n"
            + "Content-Type: image/png\n\nx\n--b\n"
            + "Content-Type: text/csv\nContent-Disposition: attachment; filename=\"../all.csv\"\n"
            + "Content-Transfer-Encoding: base64\n\n"
            + table
            + "\n--b\nContent-Type: message/rfc822\n\n"
            + HEAD
            + "\n"
            + WORDS
            + "\n--b--\n";
    List<String> sources =
        read("two", mail).stream().map(each -> ((Accepted) each).report().source()).toList();
    assertEquals(List.of("-!../all.csv:2", "-!2.eml"), sources);
  }

  @Test
  void aMailboxIsItsMessages() {
    String box =
        "From lena@post.example Fri May  3 10:00:00 2024\n"
            + HEAD
            + "\nTroops left Sarvan.\n\n>From there they went north.\n\n"
            + "From lena@post.example Sat May  4 10:00:00 2024\n"
            + HEAD
            + "\n\nFrom lena@post.example Sun May  5 10:00:00 2024\n"
            + HEAD
            + "\nFrom Sarvan they left.\n";
    List<Arrival> arrivals = read("three", box);
    assertTrue(
        ((Accepted) arrivals.get(0)).report().text().endsWith("\n\nFrom there they went north."));
    assertEquals("mail.no-text", ((Refusal) arrivals.get(1)).code());
    assertEquals("-:3", ((Accepted) arrivals.get(2)).report().source());
  }

  @Test
  void partsInPartsWithoutEndAreGivenUp() {
    StringBuilder mail = new StringBuilder(HEAD);
    for (int i = 0; i < 1000; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n");
    }
    assertEquals("mail.too-many-parts", ((Refusal) read("deep", mail.toString()).get(0)).code());
  }
}
