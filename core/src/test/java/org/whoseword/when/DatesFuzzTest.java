package org.whoseword.when;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.whoseword.codebook.CodebookReader;
import org.whoseword.parse.Parse;
import org.whoseword.parse.Written;
import org.whoseword.text.PublicationDate;
import org.whoseword.text.Report;

/** Whatever words are taken for a day or a time, it is one that there is. */
class DatesFuzzTest {

  private static final Times TIMES = new Times(CodebookReader.builtIn());

  private static final int MOST_WORDS = 100;

  static Stream<byte[]> days() {
    return Stream.of(
            "2024-05-03T10:00:00+02:00",
            "Fri, 03 May 2024 10:00:00 GMT",
            "Published 18 Nov 2019",
            "Nov 18, 2019",
            "20191118",
            "2019/11/18")
        .map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  @MethodSource("days")
  @FuzzTest(maxDuration = "1h")
  void publication(byte[] bytes) {
    String words = new String(bytes, StandardCharsets.UTF_8);
    PublicationDate.find(words).ifPresent(date -> assertFalse(date.text().isBlank()));
  }

  static Stream<byte[]> times() {
    return Stream.of(
            "last Friday morning at 10 p.m. GMT",
            "from 3 to 5 May 2016 , two weeks after Ramadan",
            "in the second quarter of 1999 or the early 1990s",
            "on 16/10/2016 and 30 February 2100 , half past three",
            "the night of October 15-16 , 2016 BC")
        .map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  @MethodSource("times")
  @FuzzTest(maxDuration = "1h")
  void expression(byte[] bytes) {
    List<String> words = new ArrayList<>();
    for (String word : new String(bytes, StandardCharsets.UTF_8).split("\\s+", MOST_WORDS)) {
      String plain = word.replaceAll("[\\s|>\\p{Cntrl}]", "");
      if (!plain.isEmpty()) {
        boolean number = Character.isDigit(plain.charAt(0));
        words.add(plain.replace("/", "-") + (number ? "/CD" : "/NNP"));
      }
    }
    if (words.isEmpty()) {
      return;
    }
    Parse parse = Written.flat(String.join(" ", words));
    Report report = Written.report(parse, "2016-10-16");
    for (TimeSpan time : TIMES.in(report, parse)) {
      assertTrue(time.span().end() <= report.text().length(), time::toString);
      time.earliest()
          .ifPresent(
              first ->
                  assertFalse(time.latest().filter(first::isAfter).isPresent(), time::toString));
    }
  }
}
