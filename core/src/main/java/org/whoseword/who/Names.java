package org.whoseword.who;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whoseword.who.Term.CountryWord;

/**
 * The parties of a report by what they may be called again: their entry, their name, their surname,
 * their initials, the short form that the report gives them in brackets.
 */
final class Names {

  private static final Set<String> FAMILY_FIRST =
      Set.of("KOR", "PRK", "CHN", "TWN", "VNM", "KHM", "HKG");

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private final Map<String, Draft> byName = new HashMap<>();

  void put(Found found, Draft draft) {
    for (String name : of(found)) {
      byName.put(name, draft);
    }
  }

  /** Takes the short form that the report introduces behind a name. */
  void introduce(Found found, Draft draft) {
    if (found.kind() != Party.Kind.PERSON && found.head().isProper()) {
      Acronyms.behind(found).ifPresent(letters -> byName.put("acronym " + letters, draft));
    }
  }

  /** The state of which "the North" is said, once such a state has been named. */
  Optional<Draft> half(Found found) {
    return Optional.ofNullable(byName.get("half " + found.name().toLowerCase(Locale.ROOT)));
  }

  /** The party that has been called so before. */
  Optional<Draft> find(Found found) {
    List<Word> words = Word.cut(found.surface(), 0);
    Optional<Draft> introduced = bracketed(words);
    if (introduced.isPresent()) {
      return introduced;
    }
    for (String name : of(found)) {
      Draft draft = byName.get(name);
      boolean own = name.startsWith("id ") || name.startsWith("state ") || name.startsWith("seat ");
      if (draft != null && (own || name.startsWith("name ") && isSame(draft, found))) {
        return Optional.of(draft);
      }
    }
    if (words.isEmpty() || found.coding().country().isPresent()) {
      return Optional.empty();
    }
    // "Hashimi" after "Hisham al-Hashimi", whatever the parser takes it for …
    Draft full = byName.get("surname " + joined(words));
    if (full != null && isSame(full, found)) {
      return Optional.of(full);
    }
    // … and "Hisham al-Hashimi" after a headline's "Hashimi".
    for (int i = 1; i < words.size() && found.kind() == Party.Kind.PERSON; i++) {
      Draft bare = byName.get("name " + joined(words.subList(i, words.size())));
      if (bare != null && bare.kind() == Party.Kind.PERSON && isSame(bare, found)) {
        return Optional.of(bare);
      }
    }
    boolean acronym =
        words.size() == 1 && words.get(0).isAllCapitals() && words.get(0).key().length() > 2;
    return acronym && found.coding().actor().isEmpty()
        ? Optional.ofNullable(byName.get("initials " + words.get(0).key()))
        : Optional.empty();
  }

  /** The registry may know both, as two. */
  private static boolean isSame(Draft draft, Found found) {
    return draft.coding().actor().isEmpty()
        || found.coding().actor().isEmpty()
        || draft.coding().actor().get().id().equals(found.coding().actor().get().id());
  }

  /** "The SLF", after "the Sarvan Liberation Front (SLF)": whatever else is called so. */
  private Optional<Draft> bracketed(List<Word> words) {
    List<Word> core = withoutArticle(words);
    return core.size() == 1 && core.get(0).isAllCapitals()
        ? Optional.ofNullable(byName.get("acronym " + core.get(0).key()))
        : Optional.empty();
  }

  private static List<Word> withoutArticle(List<Word> words) {
    boolean article = words.size() > 1 && ARTICLES.contains(words.get(0).key());
    return article ? words.subList(1, words.size()) : words;
  }

  /** What a named mention may be called again: its entry, its name, its surname, its initials. */
  private static List<String> of(Found found) {
    List<String> names = new ArrayList<>(4);
    found.coding().actor().ifPresent(actor -> names.add("id " + actor.id()));
    Optional<CountryWord> state = found.coding().country();
    if (state.isPresent() && found.kind() != Party.Kind.PERSON) {
      names.add(stateKey(state.get()));
      List<Word> words = Word.cut(state.get().name(), 0);
      if (words.size() > 1) {
        names.add("half " + words.get(0).key());
      }
      return names;
    }
    add(Word.cut(found.name(), 0), found, names);
    if (!found.surface().equals(found.name())) {
      add(Word.cut(found.surface(), 0), found, names);
    }
    return names;
  }

  private static void add(List<Word> words, Found found, List<String> names) {
    if (words.isEmpty()) {
      return;
    }
    names.add("name " + joined(words));
    if (found.kind() == Party.Kind.PERSON) {
      for (int i = 1; i < words.size(); i++) {
        names.add("surname " + joined(words.subList(i, words.size())));
      }
      if (isFamilyNameFirst(words, found)) {
        names.add("surname " + joined(words.subList(0, 1)));
      }
    } else if (words.size() > 2) {
      names.add("initials " + initials(words));
    }
  }

  /** "Park Geun-hye" is Park. */
  private static boolean isFamilyNameFirst(List<Word> words, Found found) {
    Word last = words.get(words.size() - 1);
    boolean hyphen = words.size() > 2 && last.joined() && !last.isCapitalised();
    return hyphen
        || found.coding().actor().isPresent()
            && found.coding().code().country().filter(FAMILY_FIRST::contains).isPresent();
  }

  private static String stateKey(CountryWord word) {
    boolean seat = word.form() == CountryWord.Form.SEAT;
    return (seat ? "seat " : "state ") + word.code();
  }

  private static String joined(List<Word> words) {
    StringBuilder name = new StringBuilder();
    words.forEach(word -> name.append(word.key()).append(' '));
    return name.toString();
  }

  private static String initials(List<Word> words) {
    StringBuilder letters = new StringBuilder();
    for (Word word : withoutArticle(words)) {
      if (word.isCapitalised()) {
        letters.append(word.key().charAt(0));
      }
    }
    return letters.toString();
  }
}
