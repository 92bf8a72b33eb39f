package org.whoseword.who;

import java.util.Set;

/**
 * How a word sounds, for names that were carried over from another script: "Gaddafi", "Qadhafi" and
 * "Khadafy" are one word. Rules of thumb for Arabic, Persian, Slavic and Indian names as English
 * news writes them.
 *
 * @param sound letters of one sound made one, double letters single: "kadafi"
 * @param skeleton its consonants, and whether it begins with a vowel: "kdf"
 */
record Spelling(String sound, String skeleton) {

  private static final char SILENT = ' ';

  private static final Set<String> PAIRS = Set.of("ch", "sh", "zh", "ph", "dj", "ck");

  /** Consonants without which too many words sound alike. */
  private static final int BONES = 3;

  /** Letters without which too many words sound alike. */
  private static final int LETTERS = 5;

  /** Whether it is long enough to tell one name from others, with so many letters to spare. */
  boolean isLong(int more) {
    return skeleton.length() >= BONES && sound.length() >= LETTERS + more;
  }

  /**
   * @param key of a {@link Word}: lower case, without marks
   */
  static Spelling of(String key) {
    StringBuilder sound = new StringBuilder(key.length());
    for (int at = 0; at < key.length(); at += taken(key, at)) {
      char heard = heard(key, at);
      if (heard != SILENT && (sound.length() == 0 || sound.charAt(sound.length() - 1) != heard)) {
        sound.append(heard);
      }
    }
    return new Spelling(sound.toString(), skeleton(sound));
  }

  private static char heard(String key, int at) {
    char c = key.charAt(at);
    char next = at + 1 < key.length() ? key.charAt(at + 1) : ' ';
    return switch (c) {
      case 'a', 'e' -> next == 'y' && at + 2 >= key.length() ? 'i' : 'a';
      case 'o', 'u' -> 'u';
      case 'w' -> at == 0 || !isEdge(key, at) ? 'v' : 'u';
      case 'i', 'y' -> 'i';
      case 'g', 'q', 'k' -> 'k';
      case 'c' -> next == 'h' ? 'x' : next == 'e' || next == 'i' ? 's' : 'k';
      case 's' -> next == 'h' || key.startsWith("sch", at) ? 'x' : 's';
      case 'f' -> at + 1 == key.length() && at > 2 ? 'v' : 'f';
      case 'd' -> next == 'j' ? 'j' : 'd';
      case 'z' -> next == 'h' ? 'j' : 'z';
      case 'p' -> next == 'h' ? 'f' : 'p';
      case 'h' -> isHeard(key, at) ? 'h' : SILENT;
      default -> c;
    };
  }

  /** How many letters are written for the sound that begins here. */
  private static int taken(String key, int at) {
    if (key.startsWith("sch", at)) {
      return 3;
    }
    boolean pair = at + 1 < key.length() && PAIRS.contains(key.substring(at, at + 2));
    return pair ? 2 : 1;
  }

  private static boolean isEdge(String key, int at) {
    return at + 1 >= key.length() || !isVowel(key.charAt(at + 1));
  }

  /** Before a vowel, and not behind a consonant: "kh", "dh", "gh" are one letter each. */
  private static boolean isHeard(String key, int at) {
    boolean behind = at > 0 && !isVowel(key.charAt(at - 1));
    return !behind && at + 1 < key.length() && isVowel(key.charAt(at + 1));
  }

  private static boolean isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
  }

  private static String skeleton(CharSequence sound) {
    StringBuilder bones = new StringBuilder(sound.length());
    for (int i = 0; i < sound.length(); i++) {
      char c = sound.charAt(i);
      if (!isVowel(c)) {
        bones.append(c);
      } else if (i == 0) {
        bones.append('a');
      }
    }
    return bones.toString();
  }

  /**
   * How many letters must be put in, left out or changed; {@code bound + 1} when more than that.
   */
  static int distance(String a, String b, int bound) {
    if (Math.abs(a.length() - b.length()) > bound) {
      return bound + 1;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int corner = row[0];
      row[0] = i;
      int best = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
        best = Math.min(best, row[j]);
      }
      if (best > bound) {
        return bound + 1;
      }
    }
    return Math.min(row[b.length()], bound + 1);
  }
}
