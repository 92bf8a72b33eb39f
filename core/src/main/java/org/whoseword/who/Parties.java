package org.whoseword.who;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;

/** The parties of one report, and who is meant where. Immutable. */
public final class Parties {

  /** Characters between a description and the name in apposition to it: a comma and blanks. */
  private static final int BESIDE = 3;

  /** The rule by which "the 49-year-old" is whoever was named before. */
  static final String AGED = "who.aged";

  /** Characters between a name and its short form in brackets. */
  private static final int BRACKET = 2;

  private final List<Party> all;
  private final Map<Long, Party> byToken = new HashMap<>();
  private final Map<Long, Mention> mentions = new HashMap<>();
  private final Set<Long> people = new HashSet<>();
  private final Map<String, List<Party>> members = new HashMap<>();

  /** Every head token may be the head of one mention only. */
  public Parties(List<Party> all) {
    this(all, List.of(), Map.of());
  }

  /**
   * @param people mentions that speak of several people: "protesters"
   * @param members ids of parties that others stand for together, by the id of the other: "both
   *     governments"
   */
  Parties(List<Party> all, List<Mention> people, Map<String, List<String>> members) {
    this.all = List.copyOf(all);
    people.forEach(mention -> this.people.add(key(mention.sentence(), mention.head())));
    Map<String, Party> byId = new HashMap<>();
    this.all.forEach(party -> byId.put(party.id(), party));
    members.forEach(
        (id, each) ->
            this.members.put(
                id, each.stream().flatMap(m -> Stream.ofNullable(byId.get(m))).toList()));
    for (Party party : this.all) {
      for (Mention mention : party.mentions()) {
        long key = key(mention.sentence(), mention.head());
        Mention before = mentions.put(key, mention);
        if (before != null) {
          throw new IllegalArgumentException(
              "two mentions share a head: " + before.span() + " and " + mention.span());
        }
        byToken.put(key, party);
      }
    }
  }

  /** All parties, in the order of their first mention. */
  public List<Party> all() {
    return all;
  }

  /** The party whose mention has this token as its head. */
  public Optional<Party> findAt(Sentence sentence, Token head) {
    return Optional.ofNullable(byToken.get(key(sentence.index(), head.index())));
  }

  /** Whether the words at this token speak of several people: "protesters", "the Turks". */
  public boolean isPeople(Sentence sentence, Token head) {
    return people.contains(key(sentence.index(), head.index()));
  }

  /**
   * The parties that one stands for together: Turkey and Iraq for "both governments"; the party
   * alone when it is nobody but itself.
   */
  public List<Party> members(Party party) {
    return members.getOrDefault(party.id(), List.of(party));
  }

  /** The mention that has this token as its head. */
  public Optional<Mention> findMentionAt(Sentence sentence, Token head) {
    return Optional.ofNullable(mentions.get(key(sentence.index(), head.index())));
  }

  /**
   * The mention that stands for a party at some place of the text. For a pronoun: the nearest name
   * before it, else the nearest description, else the first of either behind it. For a description
   * with the name beside it ("a journalist, Tom Wekesa"): the name. Else the mention itself.
   */
  public Mention named(Party party, Mention mention) {
    return switch (mention.form()) {
      case NAME -> spelledOut(party, mention);
      case DESCRIPTION ->
          apposed(party, mention.rule().startsWith(AGED) ? antecedent(party, mention) : mention);
      case PRONOUN -> apposed(party, antecedent(party, mention));
    };
  }

  private static Mention antecedent(Party party, Mention pronoun) {
    Mention best = pronoun;
    for (Mention other : party.mentions()) {
      if (other.form() == Mention.Form.PRONOUN || other.rule().startsWith(AGED)) {
        continue;
      }
      boolean before = other.span().start() < pronoun.span().start();
      boolean named = other.form() == Mention.Form.NAME || best.form() != Mention.Form.NAME;
      if (best == pronoun || before && named) {
        best = other;
      }
    }
    return best;
  }

  /** The name in full before its short form in brackets. */
  private static Mention spelledOut(Party party, Mention name) {
    for (Mention other : party.mentions()) {
      boolean before =
          other.sentence() == name.sentence()
              && other.form() == Mention.Form.NAME
              && name.span().start() - other.span().end() == BRACKET
              && name.span().length() < other.span().length();
      if (before) {
        return other;
      }
    }
    return name;
  }

  /** The name beside a description, on either side, with at most a comma between. */
  private static Mention apposed(Party party, Mention mention) {
    for (Mention other : party.mentions()) {
      int after = other.span().start() - mention.span().end();
      int before = mention.span().start() - other.span().end();
      int gap = Math.max(after, before);
      boolean beside = other.sentence() == mention.sentence() && gap >= 0 && gap <= BESIDE;
      if (beside
          && mention.form() == Mention.Form.DESCRIPTION
          && other.form() == Mention.Form.NAME) {
        return other;
      }
    }
    return mention;
  }

  /**
   * The mention by name that stands nearest to a place of the text, on either side; the nearest
   * description of a party without a name.
   */
  public Mention nearest(Party party, int place) {
    Mention best = party.mentions().get(0);
    for (Mention other : party.mentions()) {
      boolean better = other.form().ordinal() < best.form().ordinal();
      boolean nearer =
          other.form() == best.form() && distance(other, place) < distance(best, place);
      if (better || nearer) {
        best = other;
      }
    }
    return best;
  }

  /** The same, but a mention by name in a sentence comes before all others. */
  public Mention nearest(Party party, int sentence, int place) {
    Optional<Mention> within =
        party.mentions().stream()
            .filter(each -> each.sentence() == sentence && each.form() == Mention.Form.NAME)
            .min(Comparator.comparingInt(each -> distance(each, place)));
    return within.orElseGet(() -> nearest(party, place));
  }

  private static int distance(Mention mention, int place) {
    return mention.span().start() > place
        ? mention.span().start() - place
        : Math.max(0, place - mention.span().end());
  }

  private static long key(int sentence, int token) {
    return ((long) sentence << 32) | token;
  }
}
