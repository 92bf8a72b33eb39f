package org.whoseword.who;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * All names and nouns of the registry as a tree of words; finds the longest that begins at a word.
 */
final class Lexicon {

  private static final class Node {
    private @Nullable Map<String, Node> next;
    private @Nullable List<Name> names;
  }

  /** How far the case of letters can be trusted. */
  enum Case {
    /** As in running text: "IS" is not "is", and "Turkey" no bird. */
    KEPT,
    /** All in capitals, as in some headlines: "WHO IS HE". */
    SHOUTED,
    /** As people type into a search box. */
    LOST
  }

  /** Acronyms that are words of their own when everything is in capitals. */
  private static final Set<String> WORDS =
      Set.of("is", "us", "who", "it", "as", "are", "am", "an", "and", "aim", "all", "or", "so");

  /** A term under one of its names, as the registry writes it. */
  private record Name(List<Word> words, Term term) {

    boolean fits(List<Word> text, int from, Case letters) {
      boolean first = true;
      for (int i = 0; i < words.size(); i++) {
        Word mine = words.get(i);
        if (mine.isCapitalised()) {
          if (!fits(mine, text.get(from + i), first, letters)) {
            return false;
          }
          first = false;
        }
      }
      return true;
    }

    private boolean fits(Word mine, Word theirs, boolean first, Case letters) {
      if (!mine.key().equals(theirs.key())) {
        // Names have no plural, but for "MPs".
        return mine.isAllCapitals() && theirs.text().equals(mine.text() + "s");
      }
      boolean acronym = mine.isAllCapitals() && mine.key().length() <= 3;
      return switch (letters) {
        case LOST -> !acronym || words.size() > 1 || theirs.isAllCapitals();
        case SHOUTED -> !acronym || words.size() > 1 || !WORDS.contains(theirs.key());
        case KEPT -> acronym ? theirs.isAllCapitals() : !first || theirs.isCapitalised();
      };
    }
  }

  /**
   * @param end index behind its last word
   * @param terms everything of that name, in the order of the registry
   */
  record Match(int start, int end, List<Term> terms) {}

  private final Node root = new Node();

  void add(String name, Term term) {
    int plural = name.indexOf("s' ");
    if (plural >= 0) {
      // "Kurdistan Workers Party": many write the plural without its mark.
      add(name.substring(0, plural + 1) + name.substring(plural + 2), term);
    }
    List<Word> words = Word.ofName(name);
    if (!words.isEmpty()) {
      names(words).add(new Name(words, term));
    }
  }

  /** Puts a term before the others of its name, unless one of them means the same already. */
  void addFirst(String name, Term term, BiPredicate<Term, Term> same) {
    List<Word> words = Word.ofName(name);
    if (words.isEmpty()) {
      return;
    }
    List<Name> names = names(words);
    if (names.stream().noneMatch(other -> same.test(other.term(), term))) {
      names.add(0, new Name(words, term));
    }
  }

  /** Puts what comes first under a name first under a longer one too, where that one is known. */
  void shareFirst(String name, String longer) {
    List<Name> from = find(Word.ofName(name));
    List<Word> words = Word.ofName(longer);
    List<Name> to = find(words);
    if (!from.isEmpty() && !to.isEmpty()) {
      to.add(0, new Name(words, from.get(0).term()));
    }
  }

  /** What is known under a name; empty and unmodifiable when nothing is. */
  private List<Name> find(List<Word> words) {
    Node node = root;
    for (Word word : words) {
      node = node == null || node.next == null ? null : node.next.get(word.key());
    }
    return node == null || node.names == null ? List.of() : node.names;
  }

  private List<Name> names(List<Word> words) {
    Node node = root;
    for (Word word : words) {
      Map<String, Node> next = node.next;
      if (next == null) {
        next = new HashMap<>(2);
        node.next = next;
      }
      node = next.computeIfAbsent(word.key(), key -> new Node());
    }
    List<Name> names = node.names;
    if (names == null) {
      names = new ArrayList<>(1);
      node.names = names;
    }
    return names;
  }

  /** The longest name that begins at a word. */
  Optional<Match> longest(List<Word> text, int from, Case letters) {
    return Optional.ofNullable(walk(root, text, from, from, letters));
  }

  private static @Nullable Match walk(Node node, List<Word> text, int from, int at, Case letters) {
    if (node.next != null && at < text.size()) {
      Word word = text.get(at);
      Node next = node.next.get(word.key());
      Match longer = next == null ? null : walk(next, text, from, at + 1, letters);
      if (longer != null) {
        return longer;
      }
      if (!word.singular().equals(word.key())) {
        next = node.next.get(word.singular());
        longer = next == null ? null : walk(next, text, from, at + 1, letters);
        if (longer != null) {
          return longer;
        }
      }
    }
    if (node.names == null) {
      return null;
    }
    List<Term> terms = new ArrayList<>(2);
    for (Name name : node.names) {
      if (name.fits(text, from, letters)) {
        terms.add(name.term());
      }
    }
    return terms.isEmpty() ? null : new Match(from, at, terms);
  }
}
