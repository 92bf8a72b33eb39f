package org.whoseword.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SpellingTest {

  @Test
  void numbersBecomeZero() {
    assertEquals("0", simplified("1,234.56"));
    assertEquals("0", simplified("$5"));
    assertEquals("0", simplified("12%"));
    assertEquals("0", simplified("-3.5"));
    assertEquals("0th", simplified("14th"));
    assertEquals("A0", simplified("A380"));
    assertEquals("%", simplified("%"));
  }

  @Test
  void marksOfAKindAreBroughtTogether() {
    assertEquals("\"", simplified("\u201c"));
    assertEquals("'s", simplified("\u2019s"));
    assertEquals("-", simplified("\u2014"));
    assertEquals("$", simplified("\u20ac"));
  }

  @Test
  void twoOfARunOfMarksAreLeft() {
    assertEquals("!!", simplified("!!!!!"));
    assertEquals("..", simplified("..."));
    assertEquals("aaa", simplified("aaa"));
  }

  @Test
  void linksAndFilesAreOneWord() {
    for (String link :
        new String[] {
          "http://x", "HTTPS://x", "example.org", "end.The", "192.168.100.1", "report.pdf", ".zip"
        }) {
      assertEquals(Spelling.LINK, simplified(link), link);
    }
    for (String word :
        new String[] {"U.S.", "e.g.", "1.2.3.4", "x.y", "192.168.1", "pdf", "http", ".", ""}) {
      assertEquals(false, simplified(word).equals(Spelling.LINK), word);
    }
  }

  @Test
  void shapesKeepTwoOfAKind() {
    assertEquals("Aaa", shape("Cairo"));
    assertEquals("A.A.", shape("U.S."));
    assertEquals("AA1", shape("AAA1"));
    assertEquals("xx", shape("\u00e9\u00e9\u00e9"));
  }

  @Test
  void lowerCaseKnowsLatin1() {
    char[] text = "\u00c9T\u00d7\u0130".toCharArray();
    char[] lower = new char[5];
    Spelling.lower(text, text.length, lower, 1);
    assertEquals("\u00e9t\u00d7\u0130", new String(lower, 1, 4));
  }

  private static String simplified(String form) {
    char[] to = new char[Math.max(form.length(), Spelling.LINK.length())];
    return new String(to, 0, Spelling.simplify(form, to));
  }

  private static String shape(String form) {
    char[] to = new char[form.length()];
    return new String(to, 0, Spelling.shape(form.toCharArray(), form.length(), to));
  }
}
