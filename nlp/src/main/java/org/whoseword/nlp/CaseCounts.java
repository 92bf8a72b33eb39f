package org.whoseword.nlp;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whoseword.text.Report;
import org.whoseword.text.Span;
import org.whoseword.text.Zone;

/** How a report's own body writes its words: small, with a capital, or all in capitals. */
final class CaseCounts {

  /** UTF-16 units; nothing longer is counted. */
  private static final int LONGEST = 30;

  /** For every word in small letters: how often it is small, minus how often it has a capital. */
  private final Map<String, Integer> small = new HashMap<>();

  private final Set<String> large = new HashSet<>();
  private final Report report;
  private final List<Zone> zones;
  private final boolean allCapitals;
  private boolean counted;

  CaseCounts(Report report, List<Zone> zones) {
    this.report = report;
    this.zones = zones;
    this.allCapitals = isAllCapitals(report.text(), zones);
  }

  /** Whether what is read of the report is all in capitals, but for a few letters in a hundred. */
  boolean allCapitals() {
    return allCapitals;
  }

  private static boolean isAllCapitals(String text, List<Zone> zones) {
    long capitals = 0;
    long smalls = 0;
    for (Zone zone : zones) {
      if (zone.kind().isRead()) {
        for (int i = zone.span().start(); i < zone.span().end(); i++) {
          char c = text.charAt(i);
          capitals += Character.isUpperCase(c) ? 1 : 0;
          smalls += Character.isLowerCase(c) ? 1 : 0;
        }
      }
    }
    return capitals > 50 * smalls;
  }

  /**
   * How often the body writes a word small, minus how often it gives it a capital within a
   * sentence.
   *
   * @param lower the word in small letters
   */
  int smallness(String lower) {
    count();
    return Optional.ofNullable(small.get(lower)).orElse(0);
  }

  /** Whether a body that is not all capitals writes a word all in capitals: "NATO". */
  boolean isLarge(String word) {
    count();
    return large.contains(word);
  }

  private void count() {
    if (counted) {
      return;
    }
    counted = true;
    for (Zone zone : zones) {
      if (zone.kind() == Zone.Kind.BODY && !allCapitals) {
        count(zone.span());
      }
    }
  }

  private void count(Span body) {
    String text = report.text();
    int i = body.start();
    // A word at the start of a sentence has its capital from there.
    boolean opens = true;
    while (i < body.end()) {
      char c = text.charAt(i);
      if (!Character.isLetter(c)) {
        opens |= Characters.isStop(c) || c == '\n' || Characters.isDoubleQuote(c);
        i++;
        continue;
      }
      int end = i;
      while (end < body.end() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end - i <= LONGEST) {
        count(text.substring(i, end), opens);
      }
      opens = false;
      i = end;
    }
  }

  private void count(String word, boolean opens) {
    if (Character.isLowerCase(word.charAt(0))) {
      small.merge(word, 1, Integer::sum);
    } else if (!opens) {
      small.merge(word.toLowerCase(Locale.ROOT), -1, Integer::sum);
    }
    if (word.length() > 1 && word.chars().allMatch(Character::isUpperCase)) {
      large.add(word);
    }
  }
}
