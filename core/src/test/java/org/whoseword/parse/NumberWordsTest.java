package org.whoseword.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class NumberWordsTest {

  @Test
  void wordsUpToNinetyNine() {
    assertEquals(OptionalInt.of(0), NumberWords.find("zero"));
    assertEquals(OptionalInt.of(19), NumberWords.find("nineteen"));
    assertEquals(OptionalInt.of(40), NumberWords.find("forty"));
    assertEquals(OptionalInt.of(99), NumberWords.find("ninety-nine"));
    assertEquals(OptionalInt.empty(), NumberWords.find("hundred"));
    assertEquals(OptionalInt.empty(), NumberWords.find("twenty-ten"));
  }

  @Test
  void figuresAsLongAsAsked() {
    assertEquals(OptionalInt.of(1200), NumberWords.find("1,200", 9));
    assertEquals(OptionalInt.of(12), NumberWords.find("twelve", 1));
    assertEquals(OptionalInt.empty(), NumberWords.find("1234", 3));
    assertEquals(OptionalInt.empty(), NumberWords.find("12345678901", 20));
    assertEquals(OptionalInt.empty(), NumberWords.find("", 9));
    assertEquals(OptionalInt.empty(), NumberWords.find("12a", 9));
  }
}
