package org.whoseword.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whoseword.text.Note;
import org.whoseword.text.Span;

/**
 * Cuts a sentence into words in the Penn Treebank's way: clitics are words of their own ("do",
 * "n't"), compounds with hyphens stay whole. Every word is a stretch of the text; nothing is
 * rewritten.
 */
final class Tokens {

  /** UTF-16 units; a longer run without a space is no word of any language, and is skipped. */
  static final int LONGEST = 500;

  private static final Pattern LINK =
      Pattern.compile(
          "(?i)(?:https?://|ftp://|www\\.)\\S+"
              + "|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"
              + "|[\\w-]+(?:\\.[\\w-]+)*\\.(?:com|org|net|gov|edu|info|co\\.uk|tv|io)(?:/\\S*)?"
              + "|[@#][\\p{L}_][\\p{L}\\p{N}_]*");

  private static final Pattern CLITIC =
      Pattern.compile("(?i)(n['’‘]t|['’‘](?:s|m|d|ll|re|ve|em))$");

  private static final Pattern MEASURE =
      Pattern.compile(
          "(?i)(\\d[\\d.,]*)(am|pm|a\\.m\\.|p\\.m\\.|million|billion|trillion|km|kg|cm|mm|m|ft|lb|oz|hrs?|bn|mph)");

  /** "can|not": where single words are cut in two. */
  private static final Set<String> CUT_AFTER_THREE = Set.of("cannot", "gonna", "gotta", "wanna");

  private static final Pattern ABBREVIATED =
      Pattern.compile(
          "(?i)(?:\\p{L}\\.)+\\p{L}"
              + "|mrs?|ms|messrs|drs?|prof|rev|hon|fr|ste?|gen|lt|col|maj|capt|cpt|cmdr"
              + "|cpl|sgt|pvt|adm|brig|insp|supt|sens?|reps?|govs?|gens|cols|sgts|pres|amb|vs|inc|corp|co|ltd|llc|plc"
              + "|bros|jr|sr|esq|etc|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|thu"
              + "|thurs|fri|ave|blvd|dept|univ|assn|intl|govt|nos?|ariz|ark|calif|colo|conn|fla"
              + "|ala|del|ga|ill|ind|kan|ky|la|md|miss|mo|mont|neb|nev|vt|wash|wyo|mass|mich|minn|okla|ore|pa|penn|tenn|tex|va|wis|ph\\.d|approx|mt|ft|vol");

  private final String text;
  private final boolean mixed;
  private final List<Word> words = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  private Tokens(String text, boolean mixed) {
    this.text = text;
    this.mixed = mixed;
  }

  /**
   * The words of a sentence, in order.
   *
   * @param notes receives a note for each run of characters that is too long to be a word
   */
  static List<Word> in(String text, Span sentence, List<Note> notes) {
    Tokens tokens = new Tokens(text, isMixed(text, sentence));
    int i = sentence.start();
    while (i < sentence.end()) {
      while (i < sentence.end() && Characters.isSpace(text.charAt(i))) {
        i++;
      }
      int start = i;
      while (i < sentence.end() && !Characters.isSpace(text.charAt(i))) {
        i++;
      }
      if (start < i) {
        tokens.run(start, i, i == sentence.end());
      }
    }
    notes.addAll(tokens.notes);
    return tokens.words;
  }

  private static boolean isMixed(String text, Span sentence) {
    for (int i = sentence.start(); i < sentence.end(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private void add(int start, int end) {
    if (start < end) {
      String form = text.substring(start, end);
      words.add(new Word(new Span(start, end), form, Pieces.of(form, mixed)));
    }
  }

  /** A run of characters between white space. */
  private void run(int from, int to, boolean last) {
    if (to - from > LONGEST) {
      notes.add(
          new Note(
              "token.skipped",
              "skipped a run of " + (to - from) + " characters without a space",
              Optional.of(new Span(from, to))));
      return;
    }
    int start = from;
    while (start < to && isLeading(start, to)) {
      int end = alike(start, to);
      add(start, end);
      start = end;
    }
    Matcher link = LINK.matcher(text).region(start, to);
    if (start < to && link.lookingAt()) {
      int end = link.end();
      while (end > start && isTrailing(end - 1)) {
        end--;
      }
      if (end > start && (end == to || !Character.isLetterOrDigit(text.charAt(end)))) {
        add(start, end);
        if (end < to) {
          run(end, to, last);
        }
        return;
      }
    }
    List<Span> behind = new ArrayList<>(2);
    int end = to;
    while (start < end && isTrailing(end - 1) && !belongs(start, end, last && end == to)) {
      int first = end - 1;
      while (first > start && isAlike(first - 1, end - 1)) {
        first--;
      }
      behind.add(new Span(first, end));
      end = first;
    }
    inner(start, end, last && end == to);
    for (int i = behind.size() - 1; i >= 0; i--) {
      add(behind.get(i).start(), behind.get(i).end());
    }
  }

  /** Cuts at marks inside a run: dashes, slashes, brackets, quotation marks, ellipses. */
  private void inner(int from, int to, boolean last) {
    for (int i = from + 1; i < to - 1; i++) {
      if (isSeparator(i, from, to)) {
        int end = alike(i, to);
        word(from, i);
        add(i, end);
        if (end < to) {
          run(end, to, last);
        }
        return;
      }
    }
    word(from, to);
  }

  private boolean isSeparator(int i, int from, int to) {
    char c = text.charAt(i);
    char before = text.charAt(i - 1);
    char after = text.charAt(i + 1);
    boolean digits = Character.isDigit(before) && Character.isDigit(after);
    if (Characters.isDash(c)) {
      return !digits || c == '—';
    }
    return switch (c) {
      case '/', ':' -> !digits;
      case ',' -> !(digits && i + 3 < to && Character.isDigit(text.charAt(i + 3)));
      case '(', ')', '[', ']', '{', '}', ';', '…', '=', '|', '<', '>', '~' -> true;
      case '-' -> after == '-';
      case '.' -> after == '.' || Characters.isDoubleQuote(after) || isGluedStop(i, from, to);
      case '?', '!' -> true;
      default -> Characters.isDoubleQuote(c);
    };
  }

  /** "left.The": a stop that lost its space. */
  private boolean isGluedStop(int stop, int from, int to) {
    return stop - from > 2
        && to - stop > 2
        && Character.isLowerCase(text.charAt(stop - 1))
        && Character.isUpperCase(text.charAt(stop + 1))
        && Character.isLowerCase(text.charAt(stop + 2));
  }

  /** Cuts clitics, currencies, percents and measures off a word without marks around it. */
  private void word(int from, int to) {
    if (from >= to) {
      return;
    }
    String form = text.substring(from, to);
    Matcher clitic = CLITIC.matcher(form);
    if (clitic.find() && clitic.start() > 0) {
      word(from, from + clitic.start());
      add(from + clitic.start(), to);
    } else if (CUT_AFTER_THREE.contains(form.toLowerCase(Locale.ROOT))) {
      add(from, from + 3);
      add(from + 3, to);
    } else {
      number(from, to, form);
    }
  }

  private void number(int from, int to, String form) {
    int money = 0;
    while (money < form.length() && !Character.isDigit(form.charAt(money))) {
      money++;
    }
    if (money > 0 && money < form.length() && Characters.isCurrency(form.charAt(money - 1))) {
      add(from, from + money);
      number(from + money, to, form.substring(money));
      return;
    }
    Matcher measure = MEASURE.matcher(form);
    if (measure.matches()) {
      add(from, from + measure.end(1));
      add(from + measure.end(1), to);
    } else if (form.endsWith("%") && form.length() > 1) {
      add(from, to - 1);
      add(to - 1, to);
    } else {
      add(from, to);
    }
  }

  private boolean isLeading(int i, int to) {
    char c = text.charAt(i);
    if (Characters.isApostrophe(c)) {
      return !isElision(i, to);
    }
    if ((c == '@' || c == '#') && i + 1 < to && Character.isLetter(text.charAt(i + 1))) {
      return false;
    }
    if ((c == '-' || c == '−' || c == '+' || c == '.') && i + 1 < to) {
      return !Character.isDigit(text.charAt(i + 1));
    }
    return isMark(c);
  }

  /** "'90s", "'s" after a space: the mark belongs to what follows. */
  private boolean isElision(int mark, int to) {
    String rest = text.substring(mark + 1, Math.min(to, mark + 4)).toLowerCase(Locale.ROOT);
    return rest.matches("\\d\\ds?|s|t|m|d|ll|re|ve|em");
  }

  private boolean isTrailing(int i) {
    char c = text.charAt(i);
    return isMark(c) || Characters.isApostrophe(c);
  }

  private static boolean isMark(char c) {
    return switch (Character.getType(c)) {
      case Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION ->
          true;
      case Character.OTHER_PUNCTUATION -> c != '%' && c != '&' && c != '@' && c != '#';
      case Character.MATH_SYMBOL -> c != '+';
      default -> c == '`' || c == '´';
    };
  }

  /** Whether the stop at the end of a word is part of it: "U.S.", "Gen.", "p.m.". */
  private boolean belongs(int start, int end, boolean last) {
    if (text.charAt(end - 1) != '.' || end - start < 2 || text.charAt(end - 2) == '.') {
      return false;
    }
    int from = end - 1;
    while (from > start
        && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
      from--;
    }
    if (from == end - 2 && Character.isUpperCase(text.charAt(from))) {
      // An initial.
      return !last;
    }
    if (from == end - 1 || !ABBREVIATED.matcher(text).region(from, end - 1).matches()) {
      return false;
    }
    // "He said no." and "vitamin C." end with a stop, "the U.S." with an abbreviation.
    boolean dotted = text.substring(from, end - 1).indexOf('.') >= 0;
    return !last || dotted || isShortForm(from, end - 1);
  }

  private boolean isShortForm(int from, int to) {
    return Set.of("inc", "corp", "co", "ltd", "jr", "sr", "etc", "bros", "plc")
        .contains(text.substring(from, to).toLowerCase(Locale.ROOT));
  }

  /** The end of a run of equal marks ("--", "...") or of one mark. */
  private int alike(int start, int to) {
    int end = start + 1;
    while (end < to && isAlike(start, end)) {
      end++;
    }
    return end;
  }

  private boolean isAlike(int a, int b) {
    char first = text.charAt(a);
    char second = text.charAt(b);
    if (first == '?' || first == '!') {
      return second == '?' || second == '!';
    }
    return first == second
        && (first == '.'
            || first == '-'
            || first == '*'
            || first == '_'
            || first == '='
            || Characters.isApostrophe(first)
            || first == '`'
            || first == '—');
  }
}
