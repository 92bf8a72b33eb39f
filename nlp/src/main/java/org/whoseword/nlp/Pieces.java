package org.whoseword.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The forms that the models are given for a word, written as in the text they learnt from. */
final class Pieces {

  /** The models know these joined to what follows: "pro-government". */
  private static final Set<String> PREFIXES =
      Set.of(
          "anti", "bi", "co", "counter", "de", "e", "ex", "extra", "inter", "mega", "micro", "mid",
          "mini", "mis", "mm", "multi", "neo", "non", "o", "over", "para", "post", "pre", "pro",
          "proto", "pseudo", "quasi", "re", "self", "semi", "socio", "sub", "super", "t", "trans",
          "tri", "u", "uh", "ultra", "un", "under", "vice", "x");

  /** The models know these joined to what precedes: "city-wide". */
  private static final Set<String> SUFFIXES =
      Set.of("esque", "fest", "fold", "gate", "ism", "ist", "less", "like", "wide", "wise");

  private Pieces() {}

  /**
   * @param mixed whether the sentence has small letters too
   */
  static List<String> of(String form, boolean mixed) {
    if (mixed && form.equals("IS")) {
      // The Islamic State, which the models, older than it, take for a verb.
      return List.of("ISIS");
    }
    String plain = plain(form);
    if (plain.indexOf('-', 1) < 0 || plain.contains("--") || plain.contains("/")) {
      return List.of(plain);
    }
    List<String> pieces = new ArrayList<>(3);
    int from = 0;
    for (int i = 1; i + 1 < plain.length(); i++) {
      if (plain.charAt(i) == '-' && isCut(plain, from, i)) {
        pieces.add(plain.substring(from, i));
        pieces.add("-");
        from = i + 1;
      }
    }
    pieces.add(plain.substring(from));
    return pieces;
  }

  private static boolean isCut(String form, int from, int hyphen) {
    if (from == hyphen || !Character.isLetter(form.charAt(hyphen + 1))) {
      // "C-130", "3-0": one word.
      return false;
    }
    String before = form.substring(from, hyphen).toLowerCase(Locale.ROOT);
    String after = form.substring(hyphen + 1).toLowerCase(Locale.ROOT);
    return !PREFIXES.contains(before) && !SUFFIXES.contains(after);
  }

  private static String plain(String form) {
    StringBuilder plain = new StringBuilder(form.length());
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (Characters.isDoubleQuote(c)) {
        plain.append('"');
      } else if (Characters.isApostrophe(c)) {
        plain.append('\'');
      } else if (Characters.isDash(c)) {
        plain.append("--");
      } else if (Characters.isHyphen(c)) {
        plain.append('-');
      } else if (c == '…') {
        plain.append("...");
      } else if (c != '\u00AD' && c != '\u200C' && c != '\u200D') {
        plain.append(c);
      }
    }
    if (plain.toString().equals("''")) {
      // Two single marks stand for one double mark.
      return "\"";
    }
    return plain.length() == 0 ? form : plain.toString();
  }
}
