package org.whoseword.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContentIdTest {

  private static Report report(String outlet, String title, String text) {
    Header header =
        new Header(
            Optional.of(title),
            Optional.of(outlet),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    return new Report("here.txt", Optional.empty(), header, text);
  }

  @Test
  void isTheHashOfLengthsAndFields() {
    // printf '5:first0:' | sha256sum
    assertEquals(
        "698ea4ee867df128280b1364f35f9919661a51761ff60678d4352451fa58e871",
        ContentId.of("first", ""));
  }

  @Test
  void lineEndsOfAnyKindGiveOneId() {
    String unix = ContentId.of("One line.\nAnother.");
    assertEquals(unix, ContentId.of("One line.\r\nAnother."));
    assertEquals(unix, ContentId.of("One line.\rAnother."));
  }

  @Test
  void composedAndDecomposedAccentsGiveOneId() {
    assertEquals(ContentId.of("Bogot\u00E1"), ContentId.of("Bogota\u0301"));
  }

  @Test
  void accentsStillCount() {
    assertNotEquals(ContentId.of("Bogot\u00E1"), ContentId.of("Bogota"));
  }

  @Test
  void fieldsCannotRunIntoEachOther() {
    assertNotEquals(ContentId.of("ab", "c"), ContentId.of("a", "bc"));
    assertNotEquals(ContentId.of("a", ""), ContentId.of("", "a"));
    assertNotEquals(ContentId.of("a1:b"), ContentId.of("a", "b"));
  }

  @Test
  void anotherOutletOrTitleIsAnotherReport() {
    String id = report("The Herald", "Troops leave", "They left.").contentId();
    assertNotEquals(id, report("The Courier", "Troops leave", "They left.").contentId());
    assertNotEquals(id, report("The Herald", "Troops stay", "They left.").contentId());
    assertNotEquals(id, report("Troops leave", "The Herald", "They left.").contentId());
  }

  @Test
  void whereAReportWasReadFromDoesNotCount() {
    Report here = report("The Herald", "Troops leave", "They left.");
    Report there = new Report("there.warc", Optional.of("7"), here.header(), here.text());
    assertEquals(here.contentId(), there.contentId());
  }
}
