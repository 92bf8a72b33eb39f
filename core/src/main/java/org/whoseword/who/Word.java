package org.whoseword.who;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A word as names are looked up: hyphens cut, diacritics, dots and apostrophes gone, so that
 * "al-Qa'ida", "Al Qaida" and "Al-Qāʿida" are the same two words.
 *
 * @param text as written
 * @param key lower case, without marks; {@code 's} for the ending of a possessor
 * @param singular the key without a plural ending; the key itself when there is none
 * @param start UTF-16 index of its first character
 * @param end index behind its last character
 * @param joined whether a hyphen joins it to the word before
 */
record Word(String text, String key, String singular, int start, int end, boolean joined) {

  private static final String POSSESSIVE = "'s";

  /** Letters that carry no mark which decomposition would strip. */
  private static final Map<Character, String> PLAIN =
      Map.of(
          'ø', "o", 'ł', "l", 'đ', "d", 'ß', "ss", 'æ', "ae", 'œ', "oe", 'ı', "i", 'ð', "d", 'þ',
          "th", 'ə', "a");

  private static final Map<String, String> ONE_SPELLING =
      Map.of(
          "defence",
          "defense",
          "labour",
          "labor",
          "centre",
          "center",
          "el",
          "al",
          "programme",
          "program",
          "armour",
          "armor",
          "armoured",
          "armored",
          "gaol",
          "jail",
          "neighbour",
          "neighbor");

  private static final Map<String, String> IRREGULAR =
      Map.of(
          "men",
          "man",
          "women",
          "woman",
          "children",
          "child",
          "wives",
          "wife",
          "thieves",
          "thief",
          "chiefs",
          "chief",
          "countrymen",
          "countryman",
          "mps",
          "mp",
          "gis",
          "gi");

  boolean isPossessive() {
    return key.equals(POSSESSIVE);
  }

  boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Letters, all of them capitals: "US", "U.S.", "SANDF". */
  boolean isAllCapitals() {
    boolean upper = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      upper |= Character.isUpperCase(c);
    }
    return upper;
  }

  /** The words of a text, in order; offsets count from {@code base}. */
  static List<Word> cut(String text, int base) {
    return cut(text, base, true);
  }

  /**
   * The words of a name of the registry, which is never asked for its singular: fifty thousand are
   * read at every start.
   */
  static List<Word> ofName(String name) {
    return cut(name, 0, false);
  }

  private static List<Word> cut(String text, int base, boolean singular) {
    List<Word> words = new ArrayList<>(4);
    int at = 0;
    int gap = 0;
    while (at < text.length()) {
      if (!Character.isLetterOrDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int end = runEnd(text, at);
      boolean joined = !words.isEmpty() && at == gap + 1 && isHyphen(text.charAt(gap));
      gap = add(text, at, end, base, joined, singular, words);
      at = gap;
    }
    return words;
  }

  private static int add(
      String text,
      int start,
      int end,
      int base,
      boolean joined,
      boolean singular,
      List<Word> words) {
    String run = text.substring(start, end);
    int length = run.length();
    boolean owns = length > 2 && isApostrophe(run.charAt(length - 2)) && run.endsWith("s");
    int bare = owns ? length - 2 : length;
    words.add(of(run.substring(0, bare), base + start, joined, singular));
    boolean plural = !owns && run.endsWith("s") && end < text.length();
    if (owns) {
      words.add(new Word("'s", POSSESSIVE, POSSESSIVE, base + start + bare, base + end, false));
    } else if (plural && isApostrophe(text.charAt(end))) {
      words.add(new Word("'", POSSESSIVE, POSSESSIVE, base + end, base + end + 1, false));
      return end + 1;
    }
    return end;
  }

  private static int runEnd(String text, int start) {
    int at = start;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isAsciiLetterOrDigit(c)) {
        at++;
        continue;
      }
      boolean letterNext = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
      if (c == '.') {
        // "U.S." keeps its dots, the full stop behind a word is none of it.
        boolean initial = at - start == 1 || (at - start > 1 && text.charAt(at - 2) == '.');
        if (!initial || !Character.isLetter(text.charAt(at - 1))) {
          break;
        }
      } else if (isApostrophe(c) || c == ',') {
        boolean digits = c != ',' || (Character.isDigit(text.charAt(at - 1)));
        if (!letterNext || !digits || (c == ',' && !Character.isDigit(text.charAt(at + 1)))) {
          break;
        }
      } else if (!Character.isLetterOrDigit(c)
          && (c < 128 || Character.getType(c) != Character.NON_SPACING_MARK)) {
        break;
      }
      at++;
    }
    return at;
  }

  /** Nearly all there are; asking the tables of Unicode about each would take longest here. */
  private static boolean isAsciiLetterOrDigit(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  private static Word of(String text, int start, boolean joined, boolean singular) {
    String key = key(text);
    return new Word(
        text, key, singular ? singular(key) : key, start, start + text.length(), joined);
  }

  private static String key(String text) {
    boolean plain = isPlain(text);
    String lower = text.toLowerCase(Locale.ROOT);
    if (!plain) {
      StringBuilder kept = new StringBuilder(lower.length());
      for (char c : Normalizer.normalize(lower, Normalizer.Form.NFD).toCharArray()) {
        if (Character.isLetterOrDigit(c)) {
          kept.append(PLAIN.getOrDefault(c, String.valueOf(c)));
        }
      }
      lower = kept.toString();
    }
    if (lower.length() > 8 && lower.contains("isation")) {
      int at = lower.lastIndexOf("isation");
      lower = lower.substring(0, at) + "iz" + lower.substring(at + 2);
    }
    return ONE_SPELLING.getOrDefault(lower, lower);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 128 || c == '.' || c == '\'' || c == '`') {
        return false;
      }
    }
    return true;
  }

  private static String singular(String key) {
    String irregular = IRREGULAR.get(key);
    if (irregular != null) {
      return irregular;
    }
    int length = key.length();
    if (key.endsWith("men") && length > 5) {
      return key.substring(0, length - 3) + "man";
    }
    if (length < 4 || !key.endsWith("s") || key.endsWith("ss") || key.endsWith("us")) {
      return key;
    }
    if (key.endsWith("ies") && length > 4) {
      return key.substring(0, length - 3) + "y";
    }
    String stem = key.substring(0, length - 2);
    boolean hissing =
        stem.endsWith("s") || stem.endsWith("x") || stem.endsWith("ch") || stem.endsWith("sh");
    return key.endsWith("es") && hissing ? stem : key.substring(0, length - 1);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == 'ʻ' || c == '`';
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '‐' || c == '‑' || c == '–';
  }
}
