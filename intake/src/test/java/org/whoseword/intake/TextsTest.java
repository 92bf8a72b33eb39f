package org.whoseword.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whoseword.intake.Arrival.Accepted;
import org.whoseword.text.Header;
import org.whoseword.text.PublicationDate;
import org.whoseword.text.Report;

class TextsTest {

  private static List<Report> reports(String text) {
    List<Arrival> arrivals = new ArrayList<>();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    new Intake(Given.NOTHING, new ByteArrayInputStream(bytes)).read("-", arrivals::add);
    return arrivals.stream().map(each -> ((Accepted) each).report()).toList();
  }

  private static void says(
      Report report, String title, String day, String outlet, String byline, String text) {
    Header header = report.header();
    assertEquals(Optional.of(title), header.title());
    assertEquals(
        Optional.of(day), header.published().map(PublicationDate::day).map(Object::toString));
    assertEquals(Optional.of(outlet), header.outlet());
    assertEquals(Optional.ofNullable(byline.isEmpty() ? null : byline), header.byline());
    assertEquals(title + "\n\n" + text, report.text());
  }

  @Test
  void aHeadOfFieldsIsNoPartOfTheWords() {
    List<Report> reports =
        reports(
            """
            Title: Troops leave
              Sarvan
            Date: 3 May 2024
            Author: Lena Harrow
            Source: Sarvan Post
            URL: https://post.example/1
            Length: 20 words

            Troops left Sarvan on Monday.

            Note: they may be back.
            """);
    assertEquals(1, reports.size());
    says(
        reports.get(0),
        "Troops leave Sarvan",
        "2024-05-03",
        "Sarvan Post",
        "Lena Harrow",
        "Troops left Sarvan on Monday.\n\nNote: they may be back.");
    assertEquals(Optional.of("https://post.example/1"), reports.get(0).header().url());
    assertEquals("-", reports.get(0).source());
  }

  @Test
  void severalTextsInAFileArePartedByLinesThatAHeadFollows() {
    List<Report> reports =
        reports(
            """
            Document 1 of 2

            Title: Troops leave

            Publication title: Sarvan Post

            Publication date: May 3, 2024

            Full text: Troops left Sarvan.

            -----

            They went north.

            Location: Sarvan

            ____________________________________________________________
            Document 2 of 2
            Title: They are back
            Publication title: Sarvan Post
            Publication date: May 5, 2024
            Full text:
            Troops came back.
            """);
    assertEquals(2, reports.size());
    says(
        reports.get(0),
        "Troops leave",
        "2024-05-03",
        "Sarvan Post",
        "",
        "Troops left Sarvan.\n\n\n\n\nThey went north.");
    says(reports.get(1), "They are back", "2024-05-05", "Sarvan Post", "", "Troops came back.");
    assertEquals("-:2", reports.get(1).source());
  }

  @Test
  void aTextThatOnlyLooksSoStaysAsItIs() {
    String one = "Title: a word.\n\nTroops left Sarvan.\n";
    assertEquals(one, reports(one).get(0).text());
    String two = "Troops left Sarvan.\n\nDate: unknown\nSource: unknown\n";
    assertEquals(two, reports(two).get(0).text());
    String three = "HD   is a code.\nTroops left Sarvan. End of Document\n";
    assertEquals(three, reports(three).get(0).text());
  }

  @Test
  void exportsOfLexisNexisOld() {
    List<Report> reports =
        reports(
            """
                                           1 of 2 DOCUMENTS


                                          The Sarvan Post

                                        May 3, 2024 Friday
                                       Late Edition - Final

            Troops leave Sarvan

            BYLINE: By LENA HARROW

            SECTION: Section A; Pg. 1

            LENGTH: 20 words

            DATELINE: SARVAN

            BODY:
               Troops left Sarvan on Monday.

               They went north.

            LOAD-DATE: May 3, 2024

            LANGUAGE: ENGLISH

            GRAPHIC: PHOTO: A gate

                           Copyright 2024 The Sarvan Post
                                All Rights Reserved

                                           2 of 2 DOCUMENTS

                                          The Sarvan Post

                                        May 5, 2024 Sunday

            HEADLINE: They are back

            LENGTH: 3 words

            BODY:

            Troops came back.
            """);
    assertEquals(2, reports.size());
    says(
        reports.get(0),
        "Troops leave Sarvan",
        "2024-05-03",
        "The Sarvan Post",
        "LENA HARROW",
        "Troops left Sarvan on Monday.\n\nThey went north.");
    assertEquals(Optional.of("en"), reports.get(0).header().language());
    says(reports.get(1), "They are back", "2024-05-05", "The Sarvan Post", "", "Troops came back.");
  }

  @Test
  void exportsOfLexisNexisNew() {
    List<Report> reports =
        reports(
            """
            Troops leave Sarvan
            The Sarvan Post
            May 3, 2024 Friday
            Copyright 2024 The Sarvan Post All Rights Reserved
            Section: NEWS; Pg. 1
            Length: 20 words
            Byline: Lena Harrow
            Body

            Troops left Sarvan on Monday.

            Load-Date: May 3, 2024

            End of Document
            """);
    assertEquals(1, reports.size());
    says(
        reports.get(0),
        "Troops leave Sarvan",
        "2024-05-03",
        "The Sarvan Post",
        "Lena Harrow",
        "Troops left Sarvan on Monday.");
  }

  @Test
  void exportsOfFactiva() {
    List<Report> reports =
        reports(
            """
            HD   Troops leave
                 Sarvan
            BY   By Lena Harrow
            WC   20 words
            PD   3 May 2024
            SN   Sarvan News Agency
            LA   English
            CY   (c) 2024 Sarvan News Agency
            LP
            Troops left Sarvan on Monday.

            TD
            They went north.

            AN   Document SNA0000020240503ek530001

            HD   They are back
            PD   5 May 2024
            SN   Sarvan News Agency
            LP   Troops came back.
            AN   Document SNA0000020240505ek550001
            """);
    assertEquals(2, reports.size());
    says(
        reports.get(0),
        "Troops leave Sarvan",
        "2024-05-03",
        "Sarvan News Agency",
        "Lena Harrow",
        "Troops left Sarvan on Monday.\n\nThey went north.");
    assertEquals(Optional.of("SNA0000020240503ek530001"), reports.get(0).ownId());
    says(
        reports.get(1),
        "They are back",
        "2024-05-05",
        "Sarvan News Agency",
        "",
        "Troops came back.");
  }
}
