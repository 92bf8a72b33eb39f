package org.whoseword.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whoseword.text.Note;
import org.whoseword.text.Span;

class TokensTest {

  @Test
  void clitics() {
    words("He didn't go; I'll, they’re, it’s.", "He did n't go ; I 'll , they ’re , it ’s .");
    words("boys' toys cannot go", "boys ' toys can not go");
    words("the U.S.'s army", "the U.S. 's army");
  }

  @Test
  void compoundsStayWhole() {
    words("U.S.-led al-Hashimi's 25-year-old", "U.S.-led al-Hashimi 's 25-year-old");
  }

  @Test
  void theModelsSeeCompoundsCut() {
    assertEquals(List.of("U.S.", "-", "led"), Pieces.of("U.S.-led", true));
    assertEquals(List.of("pro-government"), Pieces.of("pro-government", true));
    assertEquals(List.of("C-130"), Pieces.of("C-130", true));
    assertEquals(List.of("--"), Pieces.of("—", true));
    assertEquals(List.of("n't"), Pieces.of("n’t", true));
    assertEquals(List.of("\""), Pieces.of("‘‘", true));
    assertEquals(List.of("ISIS"), Pieces.of("IS", true));
    assertEquals(List.of("IS"), Pieces.of("IS", false));
  }

  @Test
  void moneyMeasuresAndTimes() {
    words(
        "$5m, US$5 and 3.5% at 12:30 or 5pm, 10,000 men.",
        "$ 5 m , US$ 5 and 3.5 % at 12:30 or 5 pm , 10,000 men .");
    words("$846.8million for Lund‘s port", "$ 846.8 million for Lund ‘s port");
  }

  @Test
  void abbreviationsKeepTheirStop() {
    words(
        "Mr. Ali, Gen. K. of the U.S. left at 5 p.m.",
        "Mr. Ali , Gen. K. of the U.S. left at 5 p.m.");
    words(
        "Sens. Lund (Vt.) and Poe (Wash.) fell ill.",
        "Sens. Lund ( Vt. ) and Poe ( Wash. ) fell ill .");
    words("He said no.", "He said no .");
  }

  @Test
  void marksAreWordsOfTheirOwn() {
    words("“Go!”—he said… (what?!)", "“ Go ! ” — he said … ( what ?! )");
    words("and/or 24/7 well--known", "and / or 24/7 well -- known");
    words("'90s 'quoted'", "'90s ' quoted '");
    words("‘‘go’’ ''go''", "‘‘ go ’’ '' go ''");
  }

  @Test
  void addressesStayWhole() {
    words(
        "See http://a.example/x?y=1, www.example.org. @user #tag",
        "See http://a.example/x?y=1 , www.example.org . @user #tag");
  }

  @Test
  void oddSpacesSeparate() {
    words("a\u00A0b\u200Bc\uFEFFd\ne", "a b c d e");
  }

  @Test
  void aRunTooLongToBeAWordIsSkippedWithANote() {
    String text = "before " + "x".repeat(2000) + " behind";
    List<Note> notes = new ArrayList<>();
    List<Word> words = Tokens.in(text, new Span(0, text.length()), notes);
    assertEquals(2, words.size());
    assertEquals("token.skipped", notes.get(0).code());
    assertEquals(new Span(7, 2007), notes.get(0).span().orElseThrow());
  }

  private static void words(String text, String expected) {
    List<String> found =
        Tokens.in(text, new Span(0, text.length()), new ArrayList<>()).stream()
            .map(word -> word.span().of(text))
            .toList();
    assertEquals(expected, String.join(" ", found));
  }
}
