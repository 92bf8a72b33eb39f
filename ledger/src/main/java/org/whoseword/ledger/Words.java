package org.whoseword.ledger;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Words as they are looked for: letters and digits, without case and diacritics. */
final class Words {

  private Words() {}

  /** The words of a text, in their order. */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFD)
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || isOtherNumber(c)) {
                word.appendCodePoint(Character.toLowerCase(c));
              } else if (!isMark(c) && word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
              }
            });
    if (word.length() > 0) {
      words.add(word.toString());
    }
    return words;
  }

  private static boolean isOtherNumber(int c) {
    int type = Character.getType(c);
    return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
