package org.whoseword.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class NameSpansTest {
  private static final Texts LABELS =
      new Texts("O", "B-ORG", "I-ORG", "L-ORG", "U-ORG", "B-GPE", "I-GPE", "L-GPE", "U-GPE");

  private final NameSpans spans = new NameSpans(LABELS);

  @Test
  void wholeNamesStay() {
    assertEquals("O U-GPE B-ORG I-ORG L-ORG O", repaired("O U-GPE B-ORG I-ORG L-ORG O"));
  }

  @Test
  void theLastWordSaysOfWhatKindANameIs() {
    assertEquals("B-GPE I-GPE L-GPE", repaired("B-ORG I-ORG L-GPE"));
  }

  @Test
  void aNameAloneOpensTheOneThatGoesOn() {
    assertEquals("B-ORG L-ORG", repaired("U-ORG L-ORG"));
  }

  @Test
  void whatHasNoEndIsNoName() {
    assertEquals("O O O", repaired("B-ORG I-ORG O"));
    assertEquals("O O", repaired("I-ORG L-ORG"));
  }

  private String repaired(String labels) {
    String[] names = labels.split(" ");
    int[] numbers = new int[names.length + 1];
    for (int i = 0; i < names.length; i++) {
      numbers[i + 1] = LABELS.indexOf(names[i]);
    }
    return String.join(" ", Arrays.asList(spans.repaired(numbers)));
  }
}
