package org.whoseword.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whoseword.text.Header;
import org.whoseword.text.PublicationDate;
import org.whoseword.text.Report;
import org.whoseword.when.TimeSpan;

/** Expressions of time in sentences of news, read with the real parser. */
class NewswireTimesTest {

  private static final int ROWS = 106;

  /** Of {@value #ROWS}. */
  private static final int LEAST = 104;

  @Test
  void nearlyAllExpressionsHaveTheirWordsValueAndDays() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<String> rows = lines().stream().filter(line -> !line.startsWith("#")).toList();
    assertEquals(ROWS, rows.size());
    for (String row : rows) {
      String[] cells = row.split("\t", -1);
      String meant = String.join(" | ", cells[2], cells[3], cells[4], cells[5]);
      List<String> found = times(cells[1], cells[0]);
      if (!found.contains(meant)) {
        wrong.add(row + " but was " + found);
      }
    }
    int right = rows.size() - wrong.size();
    assertTrue(right >= LEAST, () -> right + " right; wrong:\n" + String.join("\n", wrong));
  }

  private static List<String> times(String sentence, String published) {
    Header header = Header.EMPTY.withPublished(PublicationDate.parse(published));
    Report report = new Report("test", Optional.empty(), header, sentence);
    return RealReader.shared().reader().read(report).times().stream()
        .map(time -> show(time, sentence))
        .toList();
  }

  private static String show(TimeSpan time, String sentence) {
    return String.join(
        " | ",
        time.span().of(sentence),
        time.value(),
        time.earliest().map(Object::toString).orElse("-"),
        time.latest().map(Object::toString).orElse("-"));
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = NewswireTimesTest.class.getResourceAsStream("/when/newswire.tsv")) {
      byte[] bytes = Objects.requireNonNull(in, "newswire.tsv is missing").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }
  }
}
