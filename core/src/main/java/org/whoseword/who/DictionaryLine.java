package org.whoseword.who;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a TABARI or PETRARCH file without its comments: a name, its irregular plural, its
 * codes; each of the three may be missing.
 *
 * @param synonym whether a plus stands before the name
 * @param name as written
 * @param plural between braces; present but empty when the file says that there is none
 * @param codes between brackets
 * @param problems what was not understood
 */
record DictionaryLine(
    boolean synonym,
    String name,
    Optional<String> plural,
    List<Dated> codes,
    List<String> problems) {

  /** Years of two digits up to this one belong to this century, as in PETRARCH. */
  private static final int LAST_OF_CENTURY = 30;

  /** Shorter last words are initials, which have no plural of their own. */
  private static final int SHORTEST = 4;

  private static final String VOWELS = "aeiou";

  private static final Pattern DATED =
      Pattern.compile("([^\\s<>]+?)\\s*(?:([<>])\\s*(\\d+)|\\s(\\d+)\\s*-\\s*(\\d+))?");

  private static final Pattern BRACES = Pattern.compile("\\{([^}]*)\\}");

  /**
   * A code and when it holds.
   *
   * @param from its first day
   * @param to the first day after it
   */
  record Dated(String code, Optional<LocalDate> from, Optional<LocalDate> to) {

    boolean isDefault() {
      return from.isEmpty() && to.isEmpty();
    }
  }

  DictionaryLine {
    codes = List.copyOf(codes);
    problems = List.copyOf(problems);
  }

  /** Reads a line; what it does not understand becomes a problem, never an exception. */
  static DictionaryLine parse(String line) {
    List<Dated> codes = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    String text = line.strip();
    int open = text.indexOf('[');
    String head = open < 0 ? text : text.substring(0, open);
    while (open >= 0) {
      int close = text.indexOf(']', open);
      if (close < 0) {
        problems.add("a bracket is not closed");
        break;
      }
      code(text.substring(open + 1, close), codes, problems);
      int next = text.indexOf('[', close);
      String between = text.substring(close + 1, next < 0 ? text.length() : next);
      if (!between.isBlank()) {
        problems.add("'" + between.strip() + "' stands behind the code");
      }
      open = next;
    }
    Optional<String> plural = Optional.empty();
    Matcher braces = BRACES.matcher(head);
    if (braces.find()) {
      plural = Optional.of(braces.group(1).strip());
      head = head.substring(0, braces.start()) + head.substring(braces.end());
    }
    String name = head.strip();
    boolean synonym = name.startsWith("+");
    return new DictionaryLine(
        synonym, synonym ? name.substring(1).strip() : name, plural, codes, problems);
  }

  private static void code(String text, List<Dated> codes, List<String> problems) {
    Matcher matcher = DATED.matcher(text.strip());
    if (!matcher.matches()) {
      problems.add("'[" + text + "]' is no code with a date");
      return;
    }
    String sign = matcher.group(2);
    try {
      Optional<LocalDate> from = Optional.empty();
      Optional<LocalDate> to = Optional.empty();
      if (sign == null && matcher.group(4) != null) {
        from = Optional.of(day(matcher.group(4)));
        to = Optional.of(day(matcher.group(5)));
      } else if (sign != null && sign.equals("<")) {
        to = Optional.of(day(matcher.group(3)));
      } else if (sign != null) {
        from = Optional.of(day(matcher.group(3)));
      }
      if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
        problems.add("'[" + text + "]' ends before it begins");
        return;
      }
      codes.add(new Dated(matcher.group(1), from, to));
    } catch (DateTimeException e) {
      problems.add("'[" + text + "]': " + e.getMessage());
    }
  }

  /** "930120", "19930120". */
  private static LocalDate day(String digits) {
    int length = digits.length();
    if (length != 6 && length != 8) {
      throw new DateTimeException("'" + digits + "' is no date of six or eight digits");
    }
    int year = Integer.parseInt(digits.substring(0, length - 4));
    if (length == 6) {
      year += year > LAST_OF_CENTURY ? 1900 : 2000;
    }
    int month = Integer.parseInt(digits.substring(length - 4, length - 2));
    return LocalDate.of(year, month, Integer.parseInt(digits.substring(length - 2)));
  }

  /**
   * A name as running text has it: "ARMY_OF_GOD_" is "Army of God", "U.N._" stays. Small words lose
   * their capitals and an article in front is dropped.
   */
  static String spelled(String name) {
    String plain = name.replace('_', ' ').strip().replaceAll("\\s+", " ");
    if (plain.regionMatches(true, 0, "the ", 0, 4)) {
      plain = plain.substring(4);
    }
    boolean shouted = plain.equals(plain.toUpperCase(Locale.ROOT));
    if (!shouted || plain.indexOf(' ') < 0) {
      return plain;
    }
    StringBuilder spelled = new StringBuilder(plain.length());
    for (String word : plain.split(" ", -1)) {
      spelled.append(spelled.length() == 0 ? "" : " ").append(cased(word));
    }
    return spelled.toString();
  }

  /** The regular plural of a name's last word: "Tamil Tigers"; empty for initials and plurals. */
  static Optional<String> findPlural(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    int length = last.length();
    if (length < SHORTEST || last.endsWith("s") || !last.chars().allMatch(Character::isLetter)) {
      return Optional.empty();
    }
    boolean hissing = last.endsWith("x") || last.endsWith("ch") || last.endsWith("sh");
    boolean softened = last.endsWith("y") && VOWELS.indexOf(last.charAt(length - 2)) < 0;
    String ending = softened ? "ies" : hissing ? "es" : "s";
    String stem = softened ? name.substring(0, name.length() - 1) : name;
    boolean shouted = Character.isUpperCase(name.charAt(name.length() - 1));
    return Optional.of(stem + (shouted ? ending.toUpperCase(Locale.ROOT) : ending));
  }

  private static String cased(String word) {
    if (SMALL.contains(word)) {
      return word.toLowerCase(Locale.ROOT);
    }
    StringBuilder cased = new StringBuilder(word.length());
    boolean first = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean inside = i > 0 && Character.isLetter(word.charAt(i - 1));
      cased.append(first || !inside ? c : Character.toLowerCase(c));
      first = false;
    }
    return cased.toString();
  }

  private static final List<String> SMALL =
      List.of("OF", "THE", "AND", "FOR", "IN", "ON", "TO", "DE", "LA", "DU", "DES", "DEL", "Y");
}
