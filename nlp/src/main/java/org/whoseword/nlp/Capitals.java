package org.whoseword.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes the capitals off a headline's common words before the models see them: "Gunmen Kill Ten in
 * Attack". Which words are common, the report's own body tells: those that it writes small more
 * often than with a capital. The text and the tokens keep their capitals.
 */
final class Capitals {

  /** Words of this many letters and more have a capital in a title. */
  private static final int LONG = 4;

  private final CaseCounts counts;

  Capitals(CaseCounts counts) {
    this.counts = counts;
  }

  /** The words of a sentence; if it is written as a title, its common words in small letters. */
  List<Word> lowered(List<Word> words) {
    if (!isTitle(words)) {
      return words;
    }
    List<Word> lowered = new ArrayList<>(words.size());
    for (Word word : words) {
      List<String> pieces = new ArrayList<>(word.pieces());
      pieces.replaceAll(
          piece -> {
            String lower = piece.toLowerCase(Locale.ROOT);
            return isCapitalised(piece) && counts.smallness(lower) > 0 ? lower : piece;
          });
      lowered.add(new Word(word.span(), word.shown(), pieces));
    }
    return lowered;
  }

  /** Four long words at least, and three quarters of them with a capital. */
  private static boolean isTitle(List<Word> words) {
    int all = 0;
    int capitals = 0;
    for (Word word : words) {
      String form = word.pieces().get(0);
      if (form.length() >= LONG && Character.isLetter(form.charAt(0))) {
        all++;
        capitals += isCapitalised(form) ? 1 : 0;
      }
    }
    return all >= 4 && capitals * 4 >= all * 3;
  }

  private static boolean isCapitalised(String form) {
    return Character.isUpperCase(form.charAt(0))
        && form.length() > 1
        && Character.isLowerCase(form.charAt(1));
  }
}
