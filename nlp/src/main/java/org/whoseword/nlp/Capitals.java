package org.whoseword.nlp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.whoseword.text.Report;
import org.whoseword.text.Span;
import org.whoseword.text.Zone;

/**
 * Takes the capitals off a headline's common words before the models see them: "Gunmen Kill Ten in
 * Attack". Which words are common, the report's own body tells: those that it writes small more
 * often than with a capital. The text and the tokens keep their capitals.
 */
final class Capitals {

  /** Words of this many letters and more have a capital in a title. */
  private static final int LONG = 4;

  /** For every word in small letters: how often it is small, minus how often it has a capital. */
  private final Map<String, Integer> small = new HashMap<>();

  private final Report report;
  private final List<Zone> zones;
  private boolean counted;

  Capitals(Report report, List<Zone> zones) {
    this.report = report;
    this.zones = zones;
  }

  /** The words of a sentence; if it is written as a title, its common words in small letters. */
  List<Word> lowered(List<Word> words) {
    if (!isTitle(words)) {
      return words;
    }
    if (!counted) {
      count();
      counted = true;
    }
    List<Word> lowered = new ArrayList<>(words.size());
    for (Word word : words) {
      List<String> pieces = new ArrayList<>(word.pieces());
      pieces.replaceAll(
          piece -> {
            String lower = piece.toLowerCase(Locale.ROOT);
            boolean common = Optional.ofNullable(small.get(lower)).orElse(0) > 0;
            return isCapitalised(piece) && common ? lower : piece;
          });
      lowered.add(new Word(word.span(), pieces));
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

  private void count() {
    String text = report.text();
    for (Zone zone : zones) {
      Span span = zone.span();
      if (zone.kind() == Zone.Kind.BODY) {
        int i = span.start();
        // A word at the start of a sentence has its capital from there.
        boolean opens = true;
        while (i < span.end()) {
          char c = text.charAt(i);
          if (!Character.isLetter(c)) {
            opens |= Characters.isStop(c) || c == '\n' || Characters.isDoubleQuote(c);
            i++;
            continue;
          }
          int end = i;
          while (end < span.end() && Character.isLetter(text.charAt(end))) {
            end++;
          }
          if (end - i <= 30) {
            count(text.substring(i, end), opens);
          }
          opens = false;
          i = end;
        }
      }
    }
  }

  private void count(String word, boolean opens) {
    if (Character.isLowerCase(word.charAt(0))) {
      small.merge(word, 1, Integer::sum);
    } else if (!opens) {
      small.merge(word.toLowerCase(Locale.ROOT), -1, Integer::sum);
    }
  }
}
