package org.whoseword.who;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.who.Term.CountryWord;

/**
 * Follows parties through a report: names and their short forms, titles, appositions, definite
 * descriptions, pronouns. Where it is not clear who is meant, it starts a new party, or leaves a
 * pronoun alone.
 */
final class References {

  /** How many sentences back a description may point. */
  private static final int MEMORY = 6;

  private static final Set<String> STATES =
      Set.of("country", "nation", "kingdom", "republic", "state");

  private static final Set<String> GROUPS =
      Set.of(
          "group",
          "organisation",
          "organization",
          "movement",
          "network",
          "faction",
          "militia",
          "militants",
          "cartel");

  private final Genders genders;
  private final Setting setting;
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<String, Draft> byName = new HashMap<>();
  private final Map<Long, Draft> byHead = new HashMap<>();
  private final List<Mention> people = new ArrayList<>();
  private final Pronouns pronouns;

  /**
   * @param setting of the same report, complete when {@link #parties} is called
   */
  References(Genders genders, Setting setting) {
    this.genders = genders;
    this.setting = setting;
    this.pronouns = new Pronouns(drafts);
  }

  /** Takes the mentions of the next sentence, in their order. */
  void add(Sentence sentence, List<Found> mentions) {
    for (Found found : mentions) {
      if (found.isPronoun()) {
        pronouns.antecedent(found).ifPresent(draft -> join(draft, found, "who.pronoun"));
      } else {
        Optional<Draft> same = apposed(sentence, found);
        if (same.isPresent()) {
          join(same.get(), found, "who.apposition");
        } else {
          known(found).ifPresentOrElse(draft -> join(draft, found, rule(found)), () -> open(found));
        }
      }
    }
  }

  /** All parties, in the order of their first mention. */
  Parties parties() {
    List<Party> parties = new ArrayList<>();
    Map<Draft, String> ids = new IdentityHashMap<>();
    for (Draft draft : drafts) {
      String id = "p" + (parties.size() + 1);
      ids.put(draft, id);
      draft.settle(setting);
      parties.add(draft.party(id));
    }
    Map<String, List<String>> members = new HashMap<>();
    for (Draft draft : drafts) {
      if (!draft.members().isEmpty()) {
        members.put(
            ids.getOrDefault(draft, ""),
            draft.members().stream().map(member -> ids.getOrDefault(member, "")).toList());
      }
    }
    return new Parties(parties, people, members);
  }

  private static String rule(Found found) {
    String entry = found.coding().entry();
    return entry.isEmpty() ? found.coding().rule() : entry;
  }

  private void open(Found found) {
    Draft draft = new Draft(found, rule(found));
    if (Pairs.isPair(found)) {
      draft.setMembers(Pairs.members(found, drafts));
    }
    drafts.add(draft);
    index(draft, found);
  }

  private void join(Draft draft, Found found, String rule) {
    draft.add(found, rule);
    index(draft, found);
  }

  private void index(Draft draft, Found found) {
    byHead.put(key(found.sentence(), found.head()), draft);
    if (found.isPeople()) {
      people.add(found.mention(""));
    }
    if (found.isPronoun()) {
      draft.setGender(Genders.ofPronoun(found.head().form()));
      return;
    }
    draft.setGender(genders.of(found));
    if (found.form() == Mention.Form.NAME) {
      for (String name : names(found)) {
        byName.put(name, draft);
      }
    }
  }

  private static long key(Sentence sentence, Token token) {
    return ((long) sentence.index() << 32) | token.index();
  }

  /** What a named mention may be called again: its entry, its name, its surname, its initials. */
  private static List<String> names(Found found) {
    List<String> names = new ArrayList<>(3);
    found.coding().actor().ifPresent(actor -> names.add("id " + actor.id()));
    found.coding().country().ifPresent(word -> names.add(stateKey(word)));
    List<Word> words = Word.cut(found.name(), 0);
    if (words.isEmpty() || found.coding().country().isPresent()) {
      return names;
    }
    names.add("name " + joined(words));
    if (found.kind() == Party.Kind.PERSON) {
      names.add("surname " + words.get(words.size() - 1).key());
    } else if (words.size() > 2) {
      names.add("initials " + initials(words));
    }
    return names;
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
    for (Word word : words) {
      if (word.isCapitalised()) {
        letters.append(word.key().charAt(0));
      }
    }
    return letters.toString();
  }

  /** The party that stands beside: "Hashimi, <b>an expert</b>". */
  private Optional<Draft> apposed(Sentence sentence, Found found) {
    if (!found.head().is(Relation.APPOSITION)) {
      return Optional.empty();
    }
    Token beside = sentence.get(found.head().head());
    return Optional.ofNullable(byHead.get(key(sentence, beside)))
        .filter(draft -> draft.isNamed() != (found.form() == Mention.Form.NAME))
        .filter(draft -> draft.isPlural() == found.plural())
        .filter(draft -> draft.kind() != Party.Kind.STATE || STATES.contains(found.head().lemma()))
        .filter(draft -> fits(draft, found));
  }

  private static boolean fits(Draft draft, Found found) {
    Optional<String> country = found.coding().code().country();
    boolean countries =
        country.isEmpty() || draft.country().isEmpty() || country.equals(draft.country());
    return countries && isPerson(draft.kind()) == isPerson(found.kind());
  }

  private static boolean isPerson(Party.Kind kind) {
    return kind == Party.Kind.PERSON || kind == Party.Kind.UNNAMED;
  }

  private Optional<Draft> known(Found found) {
    return found.form() == Mention.Form.NAME ? byName(found) : byDescription(found);
  }

  private Optional<Draft> byName(Found found) {
    List<String> names = names(found);
    for (String name : names) {
      Draft draft = byName.get(name);
      boolean surname = name.startsWith("surname ");
      if (draft == null || name.startsWith("initials ")) {
        continue;
      }
      if (!surname || isSamePerson(draft, found)) {
        return Optional.of(draft);
      }
    }
    List<Word> words = Word.cut(found.name(), 0);
    boolean acronym =
        words.size() == 1 && words.get(0).isAllCapitals() && words.get(0).key().length() > 2;
    return acronym && found.coding().actor().isEmpty()
        ? Optional.ofNullable(byName.get("initials " + words.get(0).key()))
        : Optional.empty();
  }

  /** "Hashimi" after "Hisham al-Hashimi", but not "Raul Castro" after "Fidel Castro". */
  private static boolean isSamePerson(Draft draft, Found found) {
    if (draft.coding().actor().isPresent() && found.coding().actor().isPresent()) {
      return draft.coding().actor().get().id().equals(found.coding().actor().get().id());
    }
    List<Word> mine = Word.cut(draft.name(), 0);
    List<Word> theirs = Word.cut(found.name(), 0);
    boolean short1 = isBareSurname(mine);
    boolean short2 = isBareSurname(theirs);
    return short1 || short2 || mine.get(0).key().equals(theirs.get(0).key());
  }

  private static boolean isBareSurname(List<Word> words) {
    return words.size() == 1 || (words.size() == 2 && words.get(0).key().equals("al"));
  }

  private Optional<Draft> byDescription(Found found) {
    if (!found.definite() || isOwned(found)) {
      return Optional.empty();
    }
    String noun = found.head().lemma();
    int since = found.sentence().index() - MEMORY;
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      if (draft.latest().sentence().index() < since) {
        continue;
      }
      if (answers(draft, found, noun)) {
        return Optional.of(draft);
      }
    }
    return Optional.empty();
  }

  private static boolean answers(Draft draft, Found found, String noun) {
    Optional<String> country = found.coding().code().country();
    boolean elsewhere = country.isPresent() && !country.equals(draft.country());
    if (elsewhere || draft.isPlural() != found.plural()) {
      return false;
    }
    if (draft.isCalled(noun)) {
      return found.name().toLowerCase(Locale.ROOT).equals(draft.name().toLowerCase(Locale.ROOT))
          || isBare(found);
    }
    if (GROUPS.contains(noun) && draft.kind() == Party.Kind.GROUP && draft.isNamed()) {
      Optional<Sector> sector = found.coding().code().sector().filter(s -> s != Sector.UNK);
      return sector.isEmpty() ? isBare(found) : sector.equals(draft.coding().code().sector());
    }
    return isBare(found) && STATES.contains(noun) && draft.kind() == Party.Kind.STATE;
  }

  /** Nothing but an article and a noun. */
  private static boolean isBare(Found found) {
    return found.sentence().children(found.head()).stream()
        .noneMatch(
            child ->
                child.is(Relation.MODIFIER)
                    || child.is(Relation.COMPOUND)
                    || child.is(Relation.POSSESSOR)
                    || child.is(Relation.RELATIVE_CLAUSE)
                    || child.is(Relation.NOUN_CLAUSE)
                    || child.is(Relation.OBLIQUE));
  }

  private static boolean isOwned(Found found) {
    return found.sentence().hasChild(found.head(), Relation.POSSESSOR);
  }
}
