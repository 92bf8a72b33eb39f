package org.whoseword.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.whoseword.text.Span;
import org.whoseword.text.Zone;

class QuotesTest {

  private static List<Quote> in(String text) {
    return Quotes.in(text, List.of(new Zone(Zone.Kind.BODY, new Span(0, text.length()))));
  }

  private static List<String> words(String text) {
    return in(text).stream().map(quote -> quote.span().of(text)).toList();
  }

  @Test
  void curlyMarksHoldWhatStandsBetweenThem() {
    assertEquals(List.of("“Go,”", "“Now.”"), words("“Go,” he said. “Now.”"));
  }

  @Test
  void straightMarksLookTheWayTheSpacesSay() {
    assertEquals(List.of("\"Go,\"", "\"Now.\""), words("\"Go,\" he said. \"Now.\""));
  }

  @Test
  void twoApostrophesAreOneMark() {
    assertEquals(List.of("''Don't go,''"), words("''Don't go,'' she said."));
  }

  @Test
  void quotationsInsideAQuotationBelongToIt() {
    assertEquals(
        List.of("“He called it ‘a trap’ and left”"), words("“He called it ‘a trap’ and left”, I"));
  }

  @Test
  void singleMarksQuoteButApostrophesDoNot() {
    assertEquals(List.of("‘We’ll go home.’"), words("‘We’ll go home.’ The rebels’ camp burned."));
    assertEquals(List.of(), words("The rebels' camp and 'Tis the season"));
  }

  @Test
  void anOpenQuotationGoesOnInTheNextParagraph() {
    List<Quote> quotes = in("“We fled at night.\n\n“We came back,” she said.");
    assertEquals(2, quotes.size());
    assertFalse(quotes.get(0).closed());
    assertFalse(quotes.get(0).goesOn());
    assertTrue(quotes.get(1).goesOn());
  }

  @Test
  void aMarkThatIsNeverClosedEndsWithItsParagraph() {
    assertEquals(List.of("\"Go away"), words("He said: \"Go away\n\nThe end."));
  }

  @Test
  void captionsAreNotRead() {
    List<Zone> zones = List.of(new Zone(Zone.Kind.CAPTION, new Span(0, 4)));
    assertEquals(List.of(), Quotes.in("“Go”", zones));
  }

  @Test
  void noTextMakesItThrowAndQuotationsNeverOverlap() {
    Random random = new Random(7);
    String marks = "\"'`“”‘’„«» \n\na.—(";
    for (int round = 0; round < 5000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(marks.charAt(random.nextInt(marks.length())));
      }
      int end = 0;
      for (Quote quote : in(text.toString())) {
        assertTrue(quote.span().start() >= end, () -> "overlap in: " + text);
        assertTrue(quote.span().end() <= text.length(), () -> "beyond: " + text);
        end = quote.span().end();
      }
    }
  }
}
