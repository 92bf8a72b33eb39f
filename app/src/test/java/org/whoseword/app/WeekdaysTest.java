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

/** Two hundred bare weekdays in sentences of news, read with the real parser. */
class WeekdaysTest {

  /** Of 200. */
  private static final int LEAST = 194;

  @Test
  void nearlyAllWeekdaysAreTheDayThatIsMeant() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<String> rows =
        lines().stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    assertEquals(200, rows.size());
    for (String row : rows) {
      String[] cells = row.split("\t", -1);
      String day = day(cells[0], cells[1]);
      if (!day.equals(cells[2])) {
        wrong.add(row + " but was " + day);
      }
    }
    int right = rows.size() - wrong.size();
    assertTrue(right >= LEAST, () -> right + " of 200; wrong:\n" + String.join("\n", wrong));
  }

  private static String day(String sentence, String published) {
    Header header = Header.EMPTY.withPublished(PublicationDate.parse(published));
    Report report = new Report("test", Optional.empty(), header, sentence);
    return RealReader.shared().reader().read(report).times().stream()
        .filter(time -> time.granularity() == TimeSpan.Granularity.DAY)
        .findFirst()
        .flatMap(time -> time.latest().or(time::earliest))
        .map(Object::toString)
        .orElse("none");
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = WeekdaysTest.class.getResourceAsStream("/when/weekdays.tsv")) {
      byte[] bytes = Objects.requireNonNull(in, "weekdays.tsv is missing").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }
  }
}
