package org.whoseword.model;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How words are mostly written, small or with a capital, as far as the models' lexica tell: the
 * tags a word was seen with, the names it is or begins, and whether the tagger met it small.
 * Immutable.
 */
public final class Lexicon {

  /** How a word is written outside of the beginnings of sentences. */
  public enum Habit {
    /** Never part of a name: "said". */
    SMALL,
    /** Small but for a few names: "force". */
    MOSTLY_SMALL,
    /** Part of a name more often than not: "Department". */
    MOSTLY_CAPITAL,
    /** Always with a capital: "Tuesday", "Salvadoran", and whatever is unknown. */
    CAPITAL
  }

  // Numbers of NLP4J's lists of names.
  private static final String TITLES = "3";
  private static final String PEOPLES = "5";
  private static final Set<String> PEOPLE_OR_PLACES = Set.of("1", "4", "5", "6", "11");
  private static final Set<String> NAMES = Set.of("1", "4", "5", "6", "11", "13");

  /** The template whose features are the forms that the tagger was taught. */
  private static final String FORM = "i:word_form_simplified";

  private final Slots words;
  private final String[] classes;
  private final Slots names;
  private final List<Set<String>> kinds;
  private final Weights tagged;
  private final long formKind;

  Lexicon(Sections sections) {
    this.words = Words.in(sections);
    this.classes = sections.lines("words.classes");
    this.names = new Slots(sections.longs("names.slots"), NameLists.VALUE_BITS);
    this.kinds =
        List.of(sections.lines("names.kinds")).stream()
            .map(line -> Set.of(line.split(" ")))
            .toList();
    this.tagged = new Weights(sections, "pos");
    int template = List.of(sections.lines("pos.templates")).indexOf(FORM);
    this.formKind = TextHash.kind(sections.lines("pos.sets").length + template);
  }

  /**
   * How a word is mostly written.
   *
   * @param lower the word in small letters
   */
  public Habit habit(String lower) {
    int known = words.find(Words.key(TextHash.of(lower)));
    if ((known & (Words.CARDINAL | Words.ORDINAL)) != 0) {
      return Habit.SMALL;
    }
    String capital = capitalised(lower);
    Set<String> named = kinds(NameLists.step(NameLists.START, TextHash.of(capital)));
    if (Words.classes(known) == 0) {
      // The lexicon lists no tags for what is always a proper noun.
      boolean common = known == 0 && named.isEmpty() && looksCommon(lower);
      return common ? Habit.SMALL : properHabit(lower, named);
    }
    List<String> tags = List.of(classes[Words.classes(known) - 1].split("_"));
    boolean proper = tags.stream().anyMatch(tag -> tag.startsWith("NNP"));
    boolean metSmall = isTaught(lower);
    if (!proper) {
      boolean people = named.contains(PEOPLES) && tags.get(0).equals("JJ") && !metSmall;
      return people ? Habit.CAPITAL : Habit.SMALL;
    }
    if (named.contains(PEOPLES)
        || (!metSmall && isTaught(capital) && tags.get(0).equals("JJ") && lower.endsWith("an"))) {
      return Habit.CAPITAL;
    }
    if (!tags.get(0).startsWith("NNP")) {
      return Habit.MOSTLY_SMALL;
    }
    boolean name = !metSmall && named.stream().anyMatch(PEOPLE_OR_PLACES::contains);
    return name ? Habit.CAPITAL : Habit.MOSTLY_CAPITAL;
  }

  /** "Friday" and "Congress", but "senator", which the tagger met small too. */
  private Habit properHabit(String lower, Set<String> named) {
    return named.contains(TITLES) && isTaught(lower) ? Habit.MOSTLY_CAPITAL : Habit.CAPITAL;
  }

  /** An unknown word with the ending of a common one: "machinegunned". */
  private static boolean looksCommon(String lower) {
    return lower.length() > 5
        && (lower.endsWith("ed")
            || lower.endsWith("ing")
            || lower.endsWith("ly")
            || lower.endsWith("ness")
            || lower.endsWith("ment")
            || lower.endsWith("tion")
            || lower.endsWith("ments")
            || lower.endsWith("tions")
            || lower.endsWith("ized")
            || lower.endsWith("able"));
  }

  /** Whether a word is a title that stands before a person's name: "colonel". */
  public boolean isTitle(String lower) {
    long path = NameLists.step(NameLists.START, TextHash.of(capitalised(lower)));
    return kinds(path).contains(TITLES);
  }

  /** Whether a word is listed as a name in this very spelling: "UN". */
  public boolean isName(String form) {
    long path = NameLists.step(NameLists.START, TextHash.of(form));
    return kinds(path).stream().anyMatch(NAMES::contains);
  }

  /**
   * How many words the longest listed name takes that begins at a word; 0 if none of two or more.
   *
   * @param lower the words in small letters; in the lists each has a capital, or is small within
   */
  public int nameLength(List<String> lower, int from) {
    long path = NameLists.START;
    int longest = 0;
    for (int i = from; i < lower.size(); i++) {
      long next = NameLists.step(path, TextHash.of(capitalised(lower.get(i))));
      if (names.find(next) == 0 && i > from) {
        next = NameLists.step(path, TextHash.of(lower.get(i)));
      }
      if (names.find(next) == 0) {
        break;
      }
      path = next;
      if (i > from && kinds(path).stream().anyMatch(NAMES::contains)) {
        longest = i - from + 1;
      }
    }
    return longest;
  }

  private Set<String> kinds(long path) {
    int value = names.find(path);
    return value > 1 ? kinds.get(value - 2) : Set.of();
  }

  private boolean isTaught(String form) {
    return tagged.find(TextHash.key(TextHash.of(form), formKind)) != 0;
  }

  private static String capitalised(String lower) {
    return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
  }
}
