package org.whoseword.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.whoseword.text.Span;
import org.whoseword.text.Zone;

/**
 * Whatever the marks of a text, the scanner gives quotations that lie in it, one behind another.
 */
class QuotesPropertyTest {

  /** Marks of all kinds among letters, blanks and line ends. */
  @Provide
  Arbitrary<String> hostile() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "\"",
            "''",
            "``",
            "'",
            "`",
            "\u201C",
            "\u201D",
            "\u201E",
            "\u201F",
            "\u00AB",
            "\u00BB",
            "\u2018",
            "\u2019",
            "\uFF02",
            "\u2014",
            "--",
            " ",
            "\n",
            "\n\n",
            "\r\n\r\n",
            "\u2029",
            "\u00A0",
            "He said: ",
            "a",
            "B",
            ".",
            ",",
            "?",
            "\uD83D\uDE00",
            "\uD800",
            "\u0000",
            "(",
            "5'11\"",
            "'90s",
            "don't");
    return pieces.list().ofMaxSize(200).map(list -> String.join("", list));
  }

  private static List<Quote> quotes(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    return Quotes.in(text, List.of(new Zone(Zone.Kind.BODY, new Span(0, text.length()))));
  }

  @Property(tries = 2000)
  void quotationsLieInTheTextOneBehindAnother(@ForAll("hostile") String text) {
    int end = 0;
    for (Quote quote : quotes(text)) {
      assertTrue(quote.span().start() >= end, "overlaps: " + quote);
      assertTrue(quote.span().end() <= text.length(), "behind the text: " + quote);
      assertTrue(quote.span().length() > 0, "empty: " + quote);
      end = quote.span().end();
    }
  }

  @Property(tries = 1000)
  void theQuotationOverAnOffsetIsTheOneThatHoldsIt(@ForAll("hostile") String text) {
    List<Quote> quotes = quotes(text);
    for (int offset = 0; offset < text.length(); offset++) {
      int at = offset;
      assertEquals(
          quotes.stream().filter(quote -> quote.span().contains(at)).findFirst(),
          Quotes.findAt(quotes, at));
    }
  }

  @Property(tries = 500)
  void theSameTextGivesTheSameQuotations(@ForAll String text) {
    assertEquals(quotes(text), quotes(text));
  }
}
