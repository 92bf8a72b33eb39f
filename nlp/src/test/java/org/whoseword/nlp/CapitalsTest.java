package org.whoseword.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whoseword.text.Header;
import org.whoseword.text.Report;
import org.whoseword.text.Span;
import org.whoseword.text.Zone;

class CapitalsTest {

  private static final String BODY =
      "Officials said gunmen attacked a base of the Islamic State. The attack was the worst yet.";

  @Test
  void aHeadlinesCommonWordsAreShownSmall() {
    assertEquals(
        "gunmen Launch attack On base Near Mosul", seen("Gunmen Launch Attack On Base Near Mosul"));
  }

  @Test
  void namesKeepTheirCapitals() {
    assertEquals(
        "Islamic State said Behind Mosul attack", seen("Islamic State Said Behind Mosul Attack"));
  }

  @Test
  void aSentenceIsLeftAlone() {
    String sentence = "The Attack of Monday was the worst yet";
    assertEquals(sentence, seen(sentence));
  }

  private static String seen(String title) {
    String text = title + "\n\n" + BODY;
    Span headline = new Span(0, title.length());
    List<Zone> zones =
        List.of(
            new Zone(Zone.Kind.HEADLINE, headline),
            new Zone(Zone.Kind.BODY, new Span(title.length() + 2, text.length())));
    Report report = new Report("test", Optional.empty(), Header.EMPTY, text);
    List<Word> words = Tokens.in(text, headline, new ArrayList<>());
    return String.join(
        " ",
        new Capitals(new CaseCounts(report, zones))
            .lowered(words).stream().map(Word::form).toList());
  }
}
