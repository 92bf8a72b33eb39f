package org.whoseword.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whoseword.nlp.Casing.Habit;
import org.whoseword.text.Report;

/**
 * Writes the words of a text in capitals as they would be written else, for the models and for
 * whoever tells names by their capitals: "GUNMEN KILLED TEN SOLDIERS NEAR MOSUL" is shown as
 * "Gunmen killed ten soldiers near Mosul". What the report's own body writes small or large
 * decides; then its acronyms, lists of names, and the habits of words. Spans stay as they are.
 */
final class AllCapitals {

  /** Words with letters that a sentence must have, in a report that is not all capitals. */
  private static final int SENTENCE = 4;

  /** "[FMLN]", "(UCA)": how a report introduces an acronym. */
  private static final Pattern BRACKETED = Pattern.compile("[\\[(]([A-Z]{2,7})[\\])]");

  private static final Pattern ROMAN = Pattern.compile("[IVX]{2,5}");

  /** Words before and after which MAY is the month. */
  private static final Set<String> BEFORE_MONTH =
      Set.of("in", "since", "last", "until", "early", "late", "mid", "by", "of");

  /** Behind these MARCH is no month. */
  private static final Set<String> BEFORE_MARCH =
      Set.of(
          "to",
          "a",
          "the",
          "will",
          "would",
          "may",
          "can",
          "could",
          "must",
          "should",
          "they",
          "we",
          "who",
          "protest",
          "peaceful",
          "this",
          "their");

  /** Small between the words of a name: "Plaza de Armas". */
  private static final Set<String> WITHIN_NAMES =
      Set.of("de", "del", "la", "las", "los", "y", "von", "van", "der", "da", "dos", "bin", "al");

  private final Casing casing;
  private final CaseCounts counts;
  private final Set<String> acronyms;

  AllCapitals(Casing casing, CaseCounts counts, Report report) {
    this.casing = casing;
    this.counts = counts;
    this.acronyms = counts.allCapitals() ? acronyms(report.text()) : Set.of();
  }

  /** Bracketed words whose letters begin words shortly in front of them. */
  private static Set<String> acronyms(String text) {
    List<String> found = new ArrayList<>();
    Matcher bracketed = BRACKETED.matcher(text);
    while (bracketed.find()) {
      String letters = bracketed.group(1);
      int from = Math.max(0, bracketed.start() - 20 * letters.length());
      String[] before = text.substring(from, bracketed.start()).strip().split("\\s+");
      int next = letters.length() - 1;
      int last = Math.max(0, before.length - 2 * letters.length());
      for (int i = before.length - 1; i >= last && next >= 0; i--) {
        next -= before[i].startsWith(letters.substring(next, next + 1)) ? 1 : 0;
      }
      if (next < 0) {
        found.add(letters);
      }
    }
    return Set.copyOf(found);
  }

  /** The words of a sentence; if it is all in capitals, as they would be written else. */
  List<Word> recased(List<Word> words) {
    if (!isAllCapitals(words)) {
      return words;
    }
    List<String> forms = new ArrayList<>();
    words.forEach(word -> forms.addAll(word.pieces()));
    List<String> recased = recasedForms(forms);
    List<Word> all = new ArrayList<>(words.size());
    int at = 0;
    for (Word word : words) {
      List<String> pieces = recased.subList(at, at + word.pieces().size());
      all.add(new Word(word.span(), shown(word.shown(), String.join("", pieces)), pieces));
      at += pieces.size();
    }
    return all;
  }

  private boolean isAllCapitals(List<Word> words) {
    int lettered = 0;
    for (Word word : words) {
      String form = word.form();
      if (form.chars().anyMatch(Character::isLowerCase)) {
        return false;
      }
      lettered += form.length() > 1 && form.chars().allMatch(Character::isUpperCase) ? 1 : 0;
    }
    return lettered >= (counts.allCapitals() ? 1 : SENTENCE);
  }

  /** The text's own spelling with the letters that were made small. */
  private static String shown(String text, String recased) {
    if (text.length() != recased.length()) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text);
    for (int i = 0; i < shown.length(); i++) {
      if (Character.isLowerCase(recased.charAt(i))) {
        shown.setCharAt(i, Character.toLowerCase(text.charAt(i)));
      }
    }
    return shown.toString();
  }

  private List<String> recasedForms(List<String> forms) {
    List<String> lower = forms.stream().map(form -> form.toLowerCase(Locale.ROOT)).toList();
    Habit[] habits = new Habit[forms.size()];
    for (int i = 0; i < habits.length; i++) {
      habits[i] = habit(forms, lower, i);
    }
    markNames(lower, habits);
    markNeighbours(lower, habits);
    List<String> recased = new ArrayList<>(forms.size());
    boolean opens = true;
    boolean quoted = false;
    for (int i = 0; i < habits.length; i++) {
      String form = forms.get(i);
      boolean small = isSmall(habits[i]);
      if (!isWord(form) || isKept(form, small)) {
        recased.add(isClitic(form) ? lower.get(i) : form);
      } else {
        recased.add(small && !opens ? lower.get(i) : capitalised(form));
      }
      boolean quote = form.equals("\"");
      quoted ^= quote;
      boolean behindMark = i == 0 || !Character.isLetterOrDigit(forms.get(i - 1).charAt(0));
      opens = quote ? quoted && behindMark : opens && !Character.isLetterOrDigit(form.charAt(0));
    }
    return recased;
  }

  private static boolean isSmall(Habit habit) {
    return habit == Habit.SMALL || habit == Habit.MOSTLY_SMALL || habit == Habit.MOSTLY_CAPITAL;
  }

  private Habit habit(List<String> forms, List<String> lower, int i) {
    String form = forms.get(i);
    int smallness = counts.smallness(lower.get(i));
    if (smallness != 0) {
      return smallness > 0 ? Habit.SMALL : Habit.CAPITAL;
    }
    String before = i > 0 ? lower.get(i - 1) : "";
    String after = i + 1 < forms.size() ? lower.get(i + 1) : "";
    boolean dated = isNumber(before) || isNumber(after);
    return switch (form) {
      case "MAY" -> dated || BEFORE_MONTH.contains(before) ? Habit.CAPITAL : Habit.SMALL;
      case "MARCH" -> !dated && BEFORE_MARCH.contains(before) ? Habit.SMALL : Habit.CAPITAL;
      case "STATES" -> before.equals("united") ? Habit.CAPITAL : Habit.SMALL;
      case "US" -> before.equals("the") || i == 0 ? Habit.CAPITAL : Habit.SMALL;
      default -> isWord(form) ? casing.habit(bare(lower.get(i))) : Habit.CAPITAL;
    };
  }

  private static String bare(String word) {
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  private void markNames(List<String> lower, Habit[] habits) {
    for (int i = 0; i < habits.length; i++) {
      int length = habits[i] == Habit.SMALL ? 0 : casing.nameLength(lower, i);
      boolean named = false;
      for (int k = i; k < i + length; k++) {
        named |= habits[k] == Habit.CAPITAL || habits[k] == Habit.MOSTLY_CAPITAL;
      }
      for (int k = i; named && k < i + length; k++) {
        habits[k] = habits[k] == Habit.SMALL ? Habit.SMALL : Habit.CAPITAL;
      }
    }
  }

  /** "Colonel Ochoa", "Atlacatl Battalion", "Plaza de Armas". */
  private void markNeighbours(List<String> lower, Habit[] habits) {
    for (int i = habits.length - 2; i >= 0; i--) {
      boolean title = isSmall(habits[i]) && casing.isTitle(bare(lower.get(i)));
      if (title && habits[i] != Habit.SMALL && isName(lower, habits, i + 1)) {
        habits[i] = Habit.CAPITAL;
      }
    }
    for (int i = 1; i < habits.length; i++) {
      if (habits[i] == Habit.MOSTLY_CAPITAL && isName(lower, habits, i - 1)) {
        habits[i] = Habit.CAPITAL;
      }
      boolean between = i + 1 < habits.length && WITHIN_NAMES.contains(lower.get(i));
      boolean behind = isName(lower, habits, i - 1) || habits[i - 1] == Habit.MOSTLY_CAPITAL;
      if (between && behind && habits[i + 1] == Habit.CAPITAL) {
        habits[i - 1] = Habit.CAPITAL;
        habits[i] = Habit.SMALL;
      }
    }
  }

  private static boolean isName(List<String> lower, Habit[] habits, int i) {
    return habits[i] == Habit.CAPITAL && isWord(lower.get(i));
  }

  /** Of letters, but for apostrophes and a last stop. */
  private static boolean isWord(String form) {
    int letters = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
      } else if (c != '\'' && (c != '.' || i + 1 < form.length())) {
        return false;
      }
    }
    return letters > 0 && Character.isLetter(form.charAt(0)) && !form.equals("N'T");
  }

  private static boolean isClitic(String form) {
    return form.startsWith("'") || form.equals("N'T") || form.equals("A.M.") || form.equals("P.M.");
  }

  /** Whether a word is capitals throughout wherever it stands. */
  private boolean isKept(String form, boolean small) {
    boolean pronoun = form.equals("I");
    boolean acronym = counts.isLarge(form) || acronyms.contains(form);
    if (pronoun || acronym || small) {
      return pronoun || acronym;
    }
    return ROMAN.matcher(form).matches()
        || form.equals("US")
        || form.chars().noneMatch(c -> "AEIOUY".indexOf(c) >= 0)
        || (form.length() <= 5 && casing.isName(form) && !casing.isName(capitalised(form)));
  }

  /** "Army", "D'Aubuisson", "O'Brien". */
  private static String capitalised(String form) {
    StringBuilder word = new StringBuilder(form.toLowerCase(Locale.ROOT));
    word.setCharAt(0, form.charAt(0));
    int mark = form.indexOf('\'');
    if (mark == 1 && form.length() > 3) {
      word.setCharAt(2, form.charAt(2));
    }
    return word.toString();
  }

  /** The finder for a report; nothing is changed where the models know nothing of capitals. */
  static Optional<AllCapitals> in(Report report, CaseCounts counts, Decoder decoder) {
    return decoder.casing().map(casing -> new AllCapitals(casing, counts, report));
  }
}
