package org.whoseword.model;

import java.util.Set;

/**
 * How a word looks, as NLP4J sees it: symbols brought together, runs of digits and of punctuation
 * collapsed, links replaced by one word. Features and lexica know words only in this form, so every
 * oddity is kept.
 *
 * <p>Upper and lower case, digits and punctuation are those of ASCII, except that lower-casing
 * knows Latin-1 too.
 */
final class Spelling {

  /** What stands for a link or the name of a file. */
  static final String LINK = "#hlink#";

  /** The orthographic features of a word, by bit, in the order in which they are added. */
  static final String[] LOOKS = {
    "1", "2", "3", "4", "5", "10", "11", "12", "13", "6", "7", "8", "9", "0"
  };

  private static final int ALL_UPPER = 1;
  private static final int ALL_LOWER = 1 << 1;
  private static final int ALL_DIGIT = 1 << 2;
  private static final int ALL_PUNCTUATION = 1 << 3;
  private static final int DIGIT_OR_PUNCTUATION = 1 << 4;
  private static final int NO_LOWER = 1 << 5;
  private static final int FIRST_UPPER = 1 << 6;
  private static final int ONE_UPPER = 1 << 7;
  private static final int MORE_UPPER = 1 << 8;
  private static final int HAS_DIGIT = 1 << 9;
  private static final int HAS_PERIOD = 1 << 10;
  private static final int HAS_HYPHEN = 1 << 11;
  private static final int HAS_OTHER = 1 << 12;
  private static final int IS_LINK = 1 << 13;

  private static final Set<String> FILE_ENDINGS =
      Set.of(
          ("3gp 7z ace ai aif aiff amr asf asp aspx asx avi bat bin bmp bup cab cbr cda cdl cdr chm"
                  + " dat divx dll dmg doc dss dvf dwg eml eps exe fla flv gif gz hqx htm html shtml"
                  + " ifo indd iso jar jsp jpg jpeg lnk log m4a m4b m4p m4v mcd mdb mid mov mp2 mp3"
                  + " mp4 mpg mpeg msi mswmm ogg pdf php png pps ppt ps psd pst ptb pub qbb qbw qxd"
                  + " ram rar rm rmvb rtf sea ses sit sitx sql ss swf tgz tif torrent ttf txt vcd vob"
                  + " wav wma wmv wpd wps xls xml xtm zip")
              .split(" "));

  private static final String[] PROTOCOLS = {"http://", "https://", "ftp://", "sftp://"};

  private Spelling() {}

  /**
   * Writes the simplified form of a word.
   *
   * @param to as long as the form, and never shorter than {@link #LINK}
   * @return the length of what was written, in UTF-16 units
   */
  static int simplify(String form, char[] to) {
    if (isLink(form)) {
      LINK.getChars(0, LINK.length(), to, 0);
      return LINK.length();
    }
    int length = form.length();
    form.getChars(0, length, to, 0);
    for (int i = 0; i < length; i++) {
      to[i] = generalized(to[i]);
    }
    return collapsePunctuation(to, collapseDigits(to, length));
  }

  /** Collapses numbers to a zero, in place: what is read lies always ahead of what is written. */
  private static int collapseDigits(char[] text, int length) {
    int end = 0;
    char before = 0;
    for (int i = 0; i < length; i++) {
      i = pastNumberSign(text, length, i);
      char c = text[i];
      if (c == '%') {
        if (isDigit(before)) {
          continue;
        }
      } else if (mayLeadNumber(c) && i + 1 < length) {
        int next = pastNumberSign(text, length, i + 1);
        if (isDigit(text[next])) {
          if (i == 0) {
            i = next;
            c = text[next];
          } else if (isDigit(before)) {
            i = next;
            continue;
          }
        }
      }
      if (!isDigit(c)) {
        text[end++] = c;
      } else if (!isDigit(before)) {
        text[end++] = '0';
      }
      before = c;
    }
    return end;
  }

  private static int pastNumberSign(char[] text, int length, int i) {
    return (text[i] == '$' || text[i] == '#') && i + 1 < length && isDigit(text[i + 1]) ? i + 1 : i;
  }

  private static boolean mayLeadNumber(char c) {
    return switch (c) {
      case ',', ':', '/', '=', '.', '-', '+', '\u00B1' -> true;
      default -> c == '\u2212' || c == '\u2213' || c >= '\u221A' && c <= '\u221C';
    };
  }

  /** Leaves two of a run of the same punctuation mark, in place. */
  private static int collapsePunctuation(char[] text, int length) {
    int end = 0;
    char before = 0;
    char beforeThat = 0;
    for (int i = 0; i < length; i++) {
      char c = text[i];
      if (i <= 1 || c != before || c != beforeThat || !isPunctuation(c)) {
        text[end++] = c;
      }
      beforeThat = before;
      before = c;
    }
    return end;
  }

  /** Writes {@code text[0, length)} in lower case to {@code to[at, at + length)}. */
  static void lower(char[] text, int length, char[] to, int at) {
    for (int i = 0; i < length; i++) {
      to[at + i] = lower(text[i]);
    }
  }

  /** Writes the shape of a word: Aa for Cairo, A.A for U.S, at most two of a kind in a row. */
  static int shape(char[] text, int length, char[] to) {
    int end = 0;
    char before = 0;
    int repeated = 0;
    for (int i = 0; i < length; i++) {
      char c = kind(text[i]);
      repeated = c == before ? repeated + 1 : 0;
      before = c;
      if (repeated < 2) {
        to[end++] = c;
      }
    }
    return end;
  }

  private static char kind(char c) {
    if (isUpper(c)) {
      return 'A';
    } else if (isLower(c)) {
      return 'a';
    } else if (isDigit(c)) {
      return '1';
    }
    return isPunctuation(c) ? '.' : 'x';
  }

  /** The bits of {@link #LOOKS} of a simplified form; {@code first}: it opens the sentence. */
  static int looks(char[] text, int length, boolean first) {
    if (length == LINK.length() && LINK.contentEquals(new String(text, 0, length))) {
      return IS_LINK;
    }
    int digits = 0;
    int marks = 0;
    int uppers = 0;
    int lowers = 0;
    int has = 0;
    for (int i = 0; i < length; i++) {
      char c = text[i];
      if (isUpper(c)) {
        uppers++;
      } else if (isLower(c)) {
        lowers++;
      } else if (isDigit(c)) {
        digits++;
      } else if (isPunctuation(c)) {
        marks++;
        has |= c == '.' ? HAS_PERIOD : c == '-' ? HAS_HYPHEN : 0;
      }
    }
    boolean firstUpper = length > 0 && isUpper(text[0]);
    int looks = whole(length, digits, marks, uppers, lowers) | has;
    if (uppers < length) {
      int later = firstUpper ? uppers - 1 : uppers;
      looks |= firstUpper && !first ? FIRST_UPPER : 0;
      looks |= later == 1 ? ONE_UPPER : later > 1 ? MORE_UPPER : 0;
    }
    looks |= digits > 0 && digits < length ? HAS_DIGIT : 0;
    looks |= marks > 0 && marks < length && has == 0 ? HAS_OTHER : 0;
    return looks;
  }

  /** What is true of all the units of a form; an empty one is all upper case to NLP4J. */
  private static int whole(int length, int digits, int marks, int uppers, int lowers) {
    if (uppers == length) {
      return ALL_UPPER;
    } else if (lowers == length) {
      return ALL_LOWER;
    } else if (digits == length) {
      return ALL_DIGIT;
    } else if (marks == length) {
      return ALL_PUNCTUATION;
    } else if (digits + marks == length) {
      return DIGIT_OR_PUNCTUATION;
    }
    return lowers == 0 ? NO_LOWER : 0;
  }

  /** Whether a form is a link, or the name of a file. */
  private static boolean isLink(String form) {
    int period = form.lastIndexOf('.');
    if (period >= 0 && (FILE_ENDINGS.contains(form.substring(period + 1)) || hasHost(form))) {
      return true;
    }
    if (form.indexOf("://") < 0) {
      return false;
    }
    for (String protocol : PROTOCOLS) {
      if (startsWith(form, protocol)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a form starts with a text in lower case, in this class's sense of case. */
  private static boolean startsWith(String form, String lower) {
    int i = 0;
    while (i < lower.length() && i < form.length() && lower(form.charAt(i)) == lower.charAt(i)) {
      i++;
    }
    return i == lower.length();
  }

  /**
   * Whether {@code \w\.\p{Alpha}{2}} or {@code \d{3}(\.\d{1,3}){3}} is found in a form. NLP4J's
   * pattern has more parts, but they are optional, and it asks only whether there is a match.
   */
  private static boolean hasHost(String form) {
    for (int i = form.indexOf('.', 1); i > 0; i = form.indexOf('.', i + 1)) {
      if (i + 2 < form.length()
          && isWord(form.charAt(i - 1))
          && isLetter(form.charAt(i + 1))
          && isLetter(form.charAt(i + 2))) {
        return true;
      }
      if (i >= 3 && digitsAt(form, i - 3) >= 3 && isAddress(form, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether three numbers of at most three digits follow, each after a period. */
  private static boolean isAddress(String form, int period) {
    int at = period;
    for (int group = 0; group < 3; group++) {
      if (at >= form.length() || form.charAt(at) != '.') {
        return false;
      }
      int digits = digitsAt(form, at + 1);
      if (digits == 0) {
        return false;
      }
      at += 1 + Math.min(digits, 3);
    }
    return true;
  }

  private static int digitsAt(String form, int at) {
    int end = at;
    while (end < form.length() && isDigit(form.charAt(end))) {
      end++;
    }
    return end - at;
  }

  private static char generalized(char c) {
    if (c == '$' || c >= 162 && c <= 165 || c >= 8352 && c <= 8399) {
      return '$';
    } else if (c == '\'' || c >= 8216 && c <= 8219) {
      return '\'';
    } else if (c == '"' || c >= 8220 && c <= 8223) {
      return '"';
    }
    boolean dash = c == 8226 || c == 8227 || c == 8251 || c == 8259 || c >= 8208 && c <= 8212;
    return dash ? '-' : c;
  }

  private static char lower(char c) {
    if (isUpper(c) || c >= 192 && c <= 222 && c != 215) {
      return (char) (c + 32);
    } else if (c == 138 || c == 140 || c == 142) {
      return (char) (c + 16);
    }
    return c == 159 ? 255 : c;
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return isUpper(c) || isLower(c);
  }

  private static boolean isWord(char c) {
    return isLetter(c) || isDigit(c) || c == '_';
  }

  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 127 && !isLetter(c) && !isDigit(c);
  }
}
