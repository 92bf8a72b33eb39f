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
import org.whoseword.text.Zone;
import org.whoseword.who.Term.CountryWord;

/**
 * Follows parties through a report: names and their short forms, titles, appositions, definite
 * descriptions, pronouns. Where it is not clear who is meant, it starts a new party, or leaves a
 * pronoun alone.
 */
final class References {

  /** How many sentences back a description may point. */
  private static final int MEMORY = 6;

  /** How many sentences the lead has that a headline tells. */
  private static final int LEAD = 2;

  private static final Set<String> HALVES = Set.of("North", "South");

  private static final Set<String> STATES =
      Set.of("country", "nation", "kingdom", "republic", "state");

  private static final Set<String> FAMILY_FIRST =
      Set.of("KOR", "PRK", "CHN", "TWN", "VNM", "KHM", "HKG");

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
        Optional<Draft> same = apposed(sentence, found).or(() -> equated(sentence, found));
        if (HALVES.contains(found.name())) {
          // Only where such a state has been named: "the North" is otherwise a direction.
          Optional.ofNullable(byName.get("half " + found.name().toLowerCase(Locale.ROOT)))
              .ifPresent(draft -> join(draft, found, "who.half"));
        } else if (same.isPresent()) {
          join(named(same.get(), found), found, "who.apposition");
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
      draft.settle(setting, speaker(draft.first()));
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

  /** The country of the official in whose words somebody is spoken of. */
  private Optional<String> speaker(Found found) {
    Sentence sentence = found.sentence();
    for (Token at = found.head(); at.head() >= 0; at = sentence.get(at.head())) {
      if (at.is(Relation.CLAUSAL_COMPLEMENT)) {
        Optional<Draft> speaker =
            sentence
                .findChild(sentence.get(at.head()), Relation.SUBJECT)
                .flatMap(subject -> Optional.ofNullable(byHead.get(key(sentence, subject))))
                .filter(Draft::isOfState);
        if (speaker.isPresent()) {
          return speaker.get().country();
        }
      }
    }
    return Optional.empty();
  }

  private static String rule(Found found) {
    String entry = found.coding().entry();
    return entry.isEmpty() ? found.coding().rule() : entry;
  }

  private void open(Found found) {
    Draft draft = new Draft(found, rule(found));
    List<Draft> parts = parts(found);
    if (!parts.isEmpty()) {
      draft.setMembers(parts);
    } else if (Pairs.isPair(found)) {
      draft.setMembers(Pairs.members(found, drafts));
    }
    drafts.add(draft);
    index(draft, found);
  }

  /** The parties that share the noun of a phrase: "Hungarian and Romanian officials". */
  private List<Draft> parts(Found whole) {
    List<Draft> parts = new ArrayList<>();
    for (int i = whole.head().index() - 1; i >= 0; i--) {
      Token token = whole.sentence().get(i);
      Draft part = byHead.get(key(whole.sentence(), token));
      boolean own = part != null && part.coding().rule().equals(SharedNouns.RULE);
      if (own && token.span().start() >= whole.span().start()) {
        parts.add(0, part);
      }
    }
    return parts;
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
    return key(sentence.index(), token.index());
  }

  private static long key(int sentence, int token) {
    return ((long) sentence << 32) | token;
  }

  /** What a named mention may be called again: its entry, its name, its surname, its initials. */
  private static List<String> names(Found found) {
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
    names(Word.cut(found.name(), 0), found, names);
    if (!found.surface().equals(found.name())) {
      names(Word.cut(found.surface(), 0), found, names);
    }
    return names;
  }

  private static void names(List<Word> words, Found found, List<String> names) {
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

  /**
   * "A journalist, Tom Wekesa": of a name that is known already, the description is another word.
   */
  private Draft named(Draft beside, Found found) {
    Optional<Draft> known =
        found.form() == Mention.Form.NAME && !beside.isNamed() ? byName(found) : Optional.empty();
    if (known.isEmpty() || known.get() == beside) {
      return beside;
    }
    known.get().absorb(beside);
    drafts.remove(beside);
    for (Mention mention : beside.mentions()) {
      byHead.put(key(mention.sentence(), mention.head()), known.get());
    }
    return known.get();
  }

  /** What somebody is said to be: "Hashimi is <b>an expert</b>". */
  private Optional<Draft> equated(Sentence sentence, Found found) {
    Token head = found.head();
    if (!head.is(Relation.ATTRIBUTE) || found.form() == Mention.Form.NAME) {
      return Optional.empty();
    }
    Token copula = sentence.get(head.head());
    boolean plain =
        copula.lemma().equals("be")
            && !sentence.hasChild(copula, Relation.NEGATION)
            && !sentence.hasChild(copula, Relation.AUXILIARY);
    return sentence
        .findChild(copula, Relation.SUBJECT)
        .filter(subject -> plain)
        .flatMap(subject -> Optional.ofNullable(byHead.get(key(sentence, subject))))
        .filter(draft -> draft.isPlural() == found.plural() && fits(draft, found))
        .filter(draft -> isPerson(draft.kind()));
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
    List<Word> words = Word.cut(found.surface(), 0);
    for (String name : names(found)) {
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

  private Optional<Draft> byDescription(Found found) {
    if (isOwned(found)) {
      return Optional.empty();
    }
    if (!found.definite()) {
      return byHeadline(found);
    }
    String noun = found.head().lemma();
    int now = found.sentence().index();
    List<Draft> answering = new ArrayList<>();
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      if (draft.latest().sentence().index() >= now - MEMORY && answers(draft, found, noun)) {
        answering.add(draft);
      }
    }
    return answering.isEmpty() ? Culprits.find(found, drafts) : best(answering, now);
  }

  /** "Man attacks market" over "<b>A man</b> attacked a market": headlines have no articles. */
  private Optional<Draft> byHeadline(Found found) {
    for (Draft draft : drafts) {
      Sentence last = draft.latest().sentence();
      if (last.kind() != Zone.Kind.HEADLINE || found.sentence().kind() == Zone.Kind.HEADLINE) {
        continue;
      }
      Optional<String> country = found.coding().code().country();
      boolean near = found.sentence().index() <= last.index() + LEAD;
      boolean same =
          !draft.isNamed()
              && draft.first().head().lemma().equals(found.head().lemma())
              && draft.isPlural() == found.plural()
              && (draft.country().isEmpty() || draft.country().equals(country));
      if (near && same) {
        return Optional.of(draft);
      }
    }
    return Optional.empty();
  }

  /**
   * Whom a description means of several who answer it: the last; but "the country" and, from
   * further back, "the president" are those of whom the report speaks most.
   */
  private static Optional<Draft> best(List<Draft> answering, int now) {
    Draft best = answering.get(0);
    boolean state = best.kind() == Party.Kind.STATE;
    boolean far = isPerson(best.kind()) && best.latest().sentence().index() < now - 1;
    for (Draft draft : answering) {
      boolean other = draft.kind() != Party.Kind.STATE;
      if (state && other) {
        return Optional.of(draft);
      }
      best = (state || far) && draft.size() > best.size() ? draft : best;
    }
    return Optional.of(best);
  }

  private static boolean answers(Draft draft, Found found, String noun) {
    Optional<String> country = found.coding().code().country();
    boolean elsewhere = country.isPresent() && !country.equals(draft.country());
    if (elsewhere || draft.isPlural() != found.plural()) {
      return false;
    }
    if (draft.isCalled(noun)) {
      return found.name().toLowerCase(Locale.ROOT).equals(draft.name().toLowerCase(Locale.ROOT))
          || isBare(found)
          || draft.isFormer() && found.coding().rule().equals("who.former+noun")
          || draft.isFormer() && isFormerNoun(found);
    }
    if (GROUPS.contains(noun) && draft.kind() == Party.Kind.GROUP && draft.isNamed()) {
      Optional<Sector> sector = found.coding().code().sector().filter(s -> s != Sector.UNK);
      return sector.isEmpty() ? isBare(found) : sector.equals(draft.coding().code().sector());
    }
    return isBare(found) && STATES.contains(noun) && draft.kind() == Party.Kind.STATE;
  }

  /** "The former president". */
  private static boolean isFormerNoun(Found found) {
    return found.coding().noun().filter(noun -> noun.noun().startsWith("former ")).isPresent();
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
