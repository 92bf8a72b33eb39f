package org.whoseword.who;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;

/**
 * Follows parties through a report: names and their short forms, titles, appositions, definite
 * descriptions, pronouns. Where it is not clear who is meant, it starts a new party, or leaves a
 * pronoun alone.
 */
final class References {

  private static final Set<String> HALVES = Set.of("North", "South");

  static final Set<String> STATES = Set.of("country", "nation", "kingdom", "republic", "state");

  private final Genders genders;
  private final Setting setting;
  private final List<Draft> drafts = new ArrayList<>();
  private final Names names = new Names();
  private final Map<Long, Draft> byHead = new HashMap<>();
  private final List<Mention> people = new ArrayList<>();
  private final Pronouns pronouns;
  private final Descriptions descriptions;

  /**
   * @param setting of the same report, complete when {@link #parties} is called
   */
  References(Genders genders, Setting setting) {
    this.genders = genders;
    this.setting = setting;
    this.pronouns = new Pronouns(drafts);
    this.descriptions = new Descriptions(drafts);
  }

  /** Takes the mentions of the next sentence, in their order. */
  void add(Sentence sentence, List<Found> mentions) {
    Map<Found, List<Found>> ahead = Fronted.pronouns(sentence, mentions);
    Set<Found> waiting = Collections.newSetFromMap(new IdentityHashMap<>());
    ahead.values().forEach(waiting::addAll);
    for (Found found : mentions) {
      if (waiting.contains(found)) {
        continue;
      }
      add(sentence, found);
      Draft named = byHead.get(key(sentence, found.head()));
      for (Found pronoun : ahead.getOrDefault(found, List.of())) {
        if (named != null && Fronted.agrees(pronoun, named)) {
          join(named, pronoun, "who.pronoun-before");
        } else {
          add(sentence, pronoun);
        }
      }
    }
  }

  private void add(Sentence sentence, Found found) {
    if (found.isPronoun()) {
      pronouns.antecedent(found).ifPresent(draft -> join(draft, found, "who.pronoun"));
    } else {
      Optional<Draft> same = apposed(sentence, found).or(() -> equated(sentence, found));
      if (HALVES.contains(found.name())) {
        // Only where such a state has been named: "the North" is otherwise a direction.
        names.half(found).ifPresent(draft -> join(draft, found, "who.half"));
      } else if (same.isPresent()) {
        join(named(same.get(), found), found, "who.apposition");
      } else {
        known(found)
            .ifPresentOrElse(draft -> join(draft, found, rule(draft, found)), () -> open(found));
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

  private static String rule(Draft known, Found found) {
    return Descriptions.isAged(found) && known.isNamed() ? Parties.AGED : rule(found);
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
    names.introduce(found, draft);
    if (found.form() == Mention.Form.NAME) {
      names.put(found, draft);
    }
  }

  private static long key(Sentence sentence, Token token) {
    return key(sentence.index(), token.index());
  }

  private static long key(int sentence, int token) {
    return ((long) sentence << 32) | token;
  }

  /** The party that stands beside: "Hashimi, <b>an expert</b>". */
  private Optional<Draft> apposed(Sentence sentence, Found found) {
    Optional<Token> beside =
        found.head().is(Relation.APPOSITION)
            ? sentence.findHead(found.head())
            : Fronted.title(sentence, found);
    return beside
        .flatMap(token -> Optional.ofNullable(byHead.get(key(sentence, token))))
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
        found.form() == Mention.Form.NAME && !beside.isNamed()
            ? names.find(found)
            : Optional.empty();
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
        .filter(draft -> Descriptions.isPerson(draft.kind()));
  }

  private static boolean fits(Draft draft, Found found) {
    Optional<String> country = found.coding().code().country();
    boolean countries =
        country.isEmpty() || draft.country().isEmpty() || country.equals(draft.country());
    return countries && Descriptions.isPerson(draft.kind()) == Descriptions.isPerson(found.kind());
  }

  private Optional<Draft> known(Found found) {
    return found.form() == Mention.Form.NAME ? names.find(found) : descriptions.find(found);
  }
}
