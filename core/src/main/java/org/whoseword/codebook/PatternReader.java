package org.whoseword.codebook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.whoseword.parse.Argument;

/**
 * Reads one pattern line, such as {@code verb <actor> launch|mount {attack} [on <recipient>]}.
 *
 * <p>Words are read from left to right: places before the predicate are its subject (or, for a
 * noun, what modifies it), places behind it its objects, and a preposition makes the next place an
 * oblique.
 */
final class PatternReader {

  /** In {@code {*}}: a place that must be filled, by whatever it is. */
  private static final String ANYTHING = "*";

  private final String file;
  private final int line;
  private final String written;
  private final List<Slot> slots = new ArrayList<>();
  private final Set<String> lemmas = new LinkedHashSet<>();
  private Set<String> prepositions = Set.of();
  private boolean optional;

  private PatternReader(String written, String file, int line) {
    this.written = written;
    this.file = file;
    this.line = line;
  }

  static Pattern read(Pattern.Kind kind, String written, String file, int line) {
    return new PatternReader(written, file, line).read(kind);
  }

  private Pattern read(Pattern.Kind kind) {
    for (String word : words(written)) {
      if (word.equals("[")) {
        optional = true;
      } else if (word.equals("]")) {
        optional = false;
      } else if ("<{(".indexOf(word.charAt(0)) >= 0) {
        place(kind, word);
      } else if (word.equals("'s")) {
        possessor();
      } else if (lemmas.isEmpty()) {
        lemmas.addAll(alternatives(word));
      } else if (prepositions.isEmpty()) {
        prepositions = alternatives(word.replace('+', ' '));
      } else {
        throw error("nothing between " + prepositions + " and '" + word + "'");
      }
    }
    if (lemmas.isEmpty()) {
      throw error("no predicate");
    }
    if (!prepositions.isEmpty()) {
      throw error("nothing behind the preposition " + prepositions);
    }
    if (kind == Pattern.Kind.PREPOSITION) {
      Set<String> joined = new LinkedHashSet<>();
      lemmas.forEach(lemma -> joined.add(lemma.replace('+', ' ')));
      return new Pattern(kind, joined, slots, written);
    }
    return new Pattern(kind, lemmas, slots, written);
  }

  /** Splits at spaces, keeping {@code <…>}, {@code {…}} and {@code (…)} whole. */
  private List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    char closing = 0;
    for (char c : text.toCharArray()) {
      if (closing != 0) {
        word.append(c);
        if (c == closing) {
          closing = 0;
          flush(word, words);
        }
      } else if (c == '[' || c == ']' || c == ' ') {
        flush(word, words);
        if (c != ' ') {
          words.add(String.valueOf(c));
        }
      } else {
        if (c == '<' || c == '{' || c == '(') {
          flush(word, words);
          closing = c == '<' ? '>' : c == '{' ? '}' : ')';
        }
        word.append(c);
      }
    }
    if (closing != 0) {
      throw error("no " + closing + " to close '" + word + "'");
    }
    flush(word, words);
    return words;
  }

  private static void flush(StringBuilder word, List<String> words) {
    if (word.length() > 0) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private void place(Pattern.Kind kind, String word) {
    String inside = word.substring(1, word.length() - 1).strip();
    char bracket = word.charAt(0);
    if (bracket == '(') {
      clause(inside);
      return;
    }
    String role = "";
    String restriction = inside;
    if (bracket == '<') {
      int colon = inside.indexOf(':');
      role = colon < 0 ? inside : inside.substring(0, colon);
      restriction = colon < 0 ? "" : inside.substring(colon + 1);
    }
    boolean must = role.endsWith("!");
    if (must) {
      role = role.substring(0, role.length() - 1);
    }
    Filler filler = filler(restriction);
    Argument.Slot where = where(kind);
    // A passive or a headline may leave the subject out; a noun may leave out everything.
    boolean mayMiss = where == Argument.Slot.SUBJECT || where == Argument.Slot.MODIFIER;
    boolean required = must || (!optional && !(mayMiss && bracket == '<'));
    slots.add(new Slot(where, prepositions, role, filler, required));
    prepositions = Set.of();
  }

  /**
   * {@code aid}, {@code military aid}, {@code delivery of weapon}, {@code urgent delivery of
   * weapon}: what stands before a noun, the noun, its preposition, and what stands below it.
   */
  private Filler filler(String inside) {
    List<String> parts = new ArrayList<>(List.of(inside.strip().split("\\s+", -1)));
    if (parts.size() > 4) {
      throw error("a place holds at most a modifier, a noun, a preposition and a noun");
    }
    WordSet before = parts.size() % 2 == 0 ? wordSet(parts.remove(0)) : WordSet.ANY;
    WordSet head = wordSet(parts.get(0));
    return parts.size() == 1
        ? new Filler(before, head, Set.of(), WordSet.ANY)
        : new Filler(
            before, head, alternatives(parts.get(1).replace('+', ' ')), wordSet(parts.get(2)));
  }

  private static WordSet wordSet(String restriction) {
    Set<String> words = new LinkedHashSet<>();
    Set<String> classes = new LinkedHashSet<>();
    for (String each : alternatives(restriction)) {
      if (each.startsWith("@")) {
        classes.add(each.substring(1));
      } else if (!each.equals(ANYTHING)) {
        words.add(each);
      }
    }
    return new WordSet(words, classes);
  }

  private Argument.Slot where(Pattern.Kind kind) {
    if (!prepositions.isEmpty()) {
      return Argument.Slot.OBLIQUE;
    }
    if (lemmas.isEmpty()) {
      return kind == Pattern.Kind.NOUN ? Argument.Slot.MODIFIER : Argument.Slot.SUBJECT;
    }
    if (kind == Pattern.Kind.NOUN) {
      throw error("a noun takes no bare object; put a preposition before the place");
    }
    for (int i = 0; i < slots.size(); i++) {
      Slot before = slots.get(i);
      if (before.place() == Argument.Slot.OBJECT) {
        slots.set(i, before.at(Argument.Slot.SECOND_OBJECT, before.forms()));
      }
    }
    return Argument.Slot.OBJECT;
  }

  /**
   * {@code (to)}, {@code (that|to)}, or with the verbs that it must have, and their objects: {@code
   * (to:comment)}, {@code (to:hold election)}.
   */
  private void clause(String inside) {
    int colon = inside.indexOf(':');
    Set<String> wanted = alternatives(colon < 0 ? inside : inside.substring(0, colon));
    List<String> verbs = List.of(inside.substring(colon + 1).strip().split("\\s+", -1));
    for (String form : wanted) {
      if (!Set.of("that", "to", "ing", "whether").contains(form)) {
        throw error("a clause is (that), (to), (ing), (whether) or several of them with |");
      }
    }
    if (colon >= 0 && verbs.size() > 2) {
      throw error("a clause holds at most its verbs and their objects");
    }
    boolean bare = prepositions.isEmpty();
    WordSet head = WordSet.ANY;
    if (colon >= 0) {
      head = wordSet(verbs.get(0));
    } else if (!bare) {
      head = new WordSet(Set.of(), Set.of("gerund"));
    }
    WordSet objects = colon >= 0 && verbs.size() > 1 ? wordSet(verbs.get(1)) : WordSet.ANY;
    slots.add(
        new Slot(
            bare ? Argument.Slot.CLAUSE : Argument.Slot.OBLIQUE,
            bare ? wanted : prepositions,
            "content",
            new Filler(WordSet.ANY, head, Set.of(), objects),
            !optional));
    prepositions = Set.of();
  }

  private void possessor() {
    if (slots.isEmpty() || !lemmas.isEmpty()) {
      throw error("'s stands behind no place");
    }
    Slot last = slots.remove(slots.size() - 1);
    slots.add(last.at(last.place(), Set.of("'s")));
  }

  private static Set<String> alternatives(String words) {
    Set<String> all = new LinkedHashSet<>();
    for (String word : words.split("\\|", -1)) {
      if (!word.isBlank()) {
        all.add(word.strip().toLowerCase(Locale.ROOT));
      }
    }
    return all;
  }

  private CodebookError error(String problem) {
    return new CodebookError(file, line, "pattern '" + written + "': " + problem);
  }
}
