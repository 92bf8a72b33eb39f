package org.whoseword.where;

import java.text.Normalizer;
import java.util.Locale;

/** One spelling for names that differ in case, diacritics, apostrophes or hyphens only. */
public final class Names {

  /** Letters that no decomposition takes apart, and what news writes for them. */
  private static final String WHOLE = "øØłŁđĐðÐıßæÆœŒþÞəƏ";

  private static final String[] WRITTEN = {
    "o", "o", "l", "l", "d", "d", "d", "d", "i", "ss", "ae", "ae", "oe", "oe", "th", "th", "a", "a"
  };

  private Names() {}

  /** Lower case, without marks, apostrophes and full stops; hyphens and odd blanks as blanks. */
  public static String normal(String name) {
    String flat = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder kept = new StringBuilder(flat.length());
    for (int i = 0; i < flat.length(); i++) {
      char c = flat.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        kept.append((char) (c + ('a' - 'A')));
      } else if (c == '-' || c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\u00a0') {
        // Names are broken over lines, too.
        if (kept.length() > 0 && kept.charAt(kept.length() - 1) != ' ') {
          kept.append(' ');
        }
      } else if (c < 0x80) {
        if (c != '\'' && c != '`' && c != '.') {
          kept.append(c);
        }
      } else {
        other(c, kept);
      }
    }
    int end = kept.length();
    return end > 0 && kept.charAt(end - 1) == ' ' ? kept.substring(0, end - 1) : kept.toString();
  }

  private static void other(char c, StringBuilder kept) {
    int whole = WHOLE.indexOf(c);
    if (whole >= 0) {
      kept.append(WRITTEN[whole]);
    } else if (Character.getType(c) != Character.NON_SPACING_MARK && "’‘ʻʼʿʾ".indexOf(c) < 0) {
      kept.append(String.valueOf(c).toLowerCase(Locale.ROOT));
    }
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
