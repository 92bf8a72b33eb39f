package org.whoseword.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void coversTheWordsFromItsStartToBeforeItsEnd() {
    assertEquals("army", new Span(4, 8).of("The army left"));
    assertEquals(4, new Span(4, 8).length());
  }

  @Test
  void countsUtf16UnitsSoThatASmileyIsTwo() {
    assertEquals("left", new Span(3, 7).of("\uD83D\uDE00 left"));
  }

  @Test
  void holdsItsFirstOffsetAndNotItsEnd() {
    Span span = new Span(4, 8);
    assertTrue(span.contains(4));
    assertTrue(span.contains(7));
    assertFalse(span.contains(8));
    assertFalse(span.contains(3));
  }

  @Test
  void containsItselfAndWhatLiesInside() {
    Span span = new Span(4, 8);
    assertTrue(span.contains(span));
    assertTrue(span.contains(new Span(5, 8)));
    assertFalse(span.contains(new Span(3, 8)));
    assertFalse(span.contains(new Span(4, 9)));
  }

  @Test
  void neighboursDoNotOverlap() {
    assertFalse(new Span(0, 4).overlaps(new Span(4, 8)));
    assertTrue(new Span(0, 5).overlaps(new Span(4, 8)));
  }

  @Test
  void coversTheGapBetweenTwoInEitherOrder() {
    Span first = new Span(2, 4);
    Span second = new Span(7, 9);
    assertEquals(new Span(2, 9), first.cover(second));
    assertEquals(new Span(2, 9), second.cover(first));
  }

  @Test
  void sortsByStartThenByEnd() {
    assertEquals(
        List.of(new Span(1, 2), new Span(1, 5), new Span(3, 4)),
        List.of(new Span(3, 4), new Span(1, 5), new Span(1, 2)).stream().sorted().toList());
  }

  @Test
  void refusesToStartBeforeTheTextAndNamesTheNumber() {
    Exception refused = assertThrows(IllegalArgumentException.class, () -> new Span(-1, 3));
    assertEquals("span starts at -1, before the text", refused.getMessage());
  }

  @Test
  void refusesToEndBeforeItsStartAndNamesBoth() {
    Exception refused = assertThrows(IllegalArgumentException.class, () -> new Span(5, 3));
    assertEquals("span ends at 3, before its start 5", refused.getMessage());
  }
}
