package org.whoseword.where;

import java.text.Normalizer;
import java.util.Locale;

/** One spelling for names that differ in case, diacritics, apostrophes or hyphens only. */
final class Names {

  private Names() {}

  static String normal(String name) {
    String flat = Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder kept = new StringBuilder(flat.length());
    for (int i = 0; i < flat.length(); i++) {
      char c = flat.charAt(i);
      if (Character.getType(c) == Character.NON_SPACING_MARK || "'’‘`.".indexOf(c) >= 0) {
        continue;
      }
      kept.append(c == '-' || c == '\u00a0' ? ' ' : c);
    }
    return kept.toString().toLowerCase(Locale.ROOT).strip();
  }
}
