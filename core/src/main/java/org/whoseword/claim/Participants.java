package org.whoseword.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.whoseword.claim.Claim.Participant;
import org.whoseword.parse.NameKind;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Report;
import org.whoseword.text.Span;
import org.whoseword.what.Deeds;
import org.whoseword.who.ActorCode;
import org.whoseword.who.Mention;
import org.whoseword.who.Parties;
import org.whoseword.who.Party;
import org.whoseword.word.Attribution;

/**
 * Turns heads of phrases into actors and recipients.
 *
 * @param people common nouns that mean people, whether or not they act in politics
 */
record Participants(Report report, Parties parties, Set<String> people) {

  private static final Set<String> OTHERS =
      Set.of("other", "others", "score", "dozen", "hundred", "thousand");

  private static final Set<String> OF = Set.of("of", "by", "from");
  private static final Set<String> ABOUT =
      Set.of("against", "on", "with", "to", "toward", "towards", "for", "in", "between");
  private static final Set<String> NOBODY = Set.of("nobody", "none", "no-one", "nothing");

  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "us", "me", "our", "my");

  /** How many nouns deep a party may stand behind the head of its phrase. */
  private static final int DEPTH = 3;

  /**
   * The participants that some heads stand for; heads that stand for nobody are left out.
   *
   * @param nearby whether a party that stands deep behind the head will do: "rejected the idea of a
   *     truce with the rebels"
   */
  List<Participant> of(Sentence sentence, List<Token> heads, boolean nearby) {
    List<Participant> found = new ArrayList<>();
    for (Token head : heads.stream().flatMap(h -> named(sentence, h).stream()).toList()) {
      find(sentence, head, nearby)
          .filter(each -> found.stream().noneMatch(other -> other.span().equals(each.span())))
          .ifPresent(each -> found.addAll(apart(each)));
    }
    return found;
  }

  /** People of whom no table speaks, but of whom only people's deeds are said: "arrested two X". */
  List<Participant> people(Sentence sentence, List<Token> heads) {
    List<Participant> found = new ArrayList<>();
    for (Token head : heads) {
      if (head.isNoun() && !isTime(head)) {
        Span span = sentence.phrase(head);
        found.add(
            new Participant(span, span.of(report.text()), ActorCode.UNKNOWN, Optional.empty()));
      }
    }
    return found;
  }

  /** "Both governments" are two, each with its name, or its own part of the words they share. */
  private List<Participant> apart(Participant together) {
    List<Party> members = together.party().map(parties::members).orElse(List.of());
    if (members.size() < 2) {
      return List.of(together);
    }
    return members.stream()
        .map(
            party ->
                new Participant(
                    part(party, together.span()), party.name(), party.code(), Optional.of(party)))
        .toList();
  }

  private Span part(Party party, Span together) {
    return parties.nearest(party, together.start()).span();
  }

  private Optional<Participant> find(Sentence sentence, Token head, boolean nearby) {
    if (Deeds.isEachOther(sentence, head)) {
      return Optional.empty();
    }
    Optional<Participant> own = party(sentence, head);
    if (own.isPresent()) {
      return own;
    }
    boolean aged = head.lemma().endsWith("-year-old");
    if (isTime(head) && !aged) {
      return Optional.empty();
    }
    if (head.isProper()) {
      Span span = sentence.phrase(head);
      return Optional.of(
          new Participant(span, span.of(report.text()), ActorCode.UNKNOWN, Optional.empty()));
    }
    return behind(sentence, head, nearby ? DEPTH : 1).or(() -> anybody(sentence, head));
  }

  /** "five were fined", "two others", "the passengers": people of whom no table speaks. */
  private Optional<Participant> anybody(Sentence sentence, Token head) {
    boolean counted =
        head.tag().equals("CD") && head.name() == NameKind.NONE || OTHERS.contains(head.lemma());
    boolean aged = head.lemma().endsWith("-year-old");
    if (!counted && !aged && !(head.isNoun() && people.contains(head.lemma()))) {
      return Optional.empty();
    }
    Span span = sentence.phrase(head);
    return Optional.of(
        new Participant(span, span.of(report.text()), ActorCode.UNKNOWN, Optional.empty()));
  }

  /** "dozens of civilians", "Iraq's refusal", "the missile launch by North Korea". */
  private Optional<Participant> behind(Sentence sentence, Token head, int depth) {
    if (depth == 0 || !head.isNoun() && !head.tag().equals("CD") && !head.tag().startsWith("DT")) {
      return Optional.empty();
    }
    for (Set<String> prepositions : depth == 1 ? List.of(OF) : List.of(OF, ABOUT)) {
      for (Token child : sentence.children(head)) {
        boolean behind =
            child.is(Relation.OBLIQUE) && prepositions.contains(sentence.preposition(child));
        boolean before =
            prepositions == OF
                && (child.is(Relation.POSSESSOR)
                    || child.is(Relation.MODIFIER)
                    || child.is(Relation.COMPOUND));
        if ((behind || before) && !isTime(child)) {
          Optional<Participant> inner =
              party(sentence, child).or(() -> behind(sentence, child, depth - 1));
          if (inner.isPresent()) {
            return inner;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** "its troops": of the party that acts. */
  private static boolean isTheirs(Sentence sentence, Token head) {
    return sentence.children(head, Relation.POSSESSOR).stream().anyMatch(Token::isPronoun);
  }

  /** "a state of emergency" is no state. */
  private static boolean isCondition(Sentence sentence, Token head) {
    return head.lemma().equals("state")
        && sentence.children(head, Relation.OBLIQUE).stream()
            .anyMatch(of -> of.isNoun() && !of.isProper());
  }

  /** Whether a word names somebody: a party, or a name that is no time. */
  boolean isSomebody(Sentence sentence, Token head) {
    if (isTheirs(sentence, head) || isCondition(sentence, head)) {
      return false;
    }
    boolean named =
        head.isProper()
            && switch (head.name()) {
              case PERSON, ORGANISATION, PLACE -> true;
              default -> false;
            };
    return named || parties.findAt(sentence, head).isPresent();
  }

  /** "Sunday's attacks" were not made by Sunday. */
  private static boolean isTime(Token token) {
    return token.name() == NameKind.DATE
        || token.name() == NameKind.TIME
        || token.name() == NameKind.MONEY;
  }

  static boolean isFirstPerson(Token head) {
    return FIRST_PERSON.contains(head.form().toLowerCase(Locale.ROOT));
  }

  /** Who speaks in an attribution, as a party of the report. */
  Optional<Participant> speaker(Attribution attribution) {
    Optional<Party> party = attribution.speaker().party();
    Optional<Mention> mention = attribution.speaker().mention();
    if (party.isEmpty()) {
      return Optional.empty();
    }
    Span span =
        mention
            .map(each -> parties.named(party.get(), each).span())
            .orElseGet(() -> party.get().mentions().get(0).span());
    return Optional.of(new Participant(span, party.get().name(), party.get().code(), party));
  }

  /** Whether a head says that nobody is meant: "no group", "nobody". */
  static boolean isNobody(Sentence sentence, Token head) {
    return NOBODY.contains(head.lemma())
        || sentence.children(head).stream()
            .anyMatch(
                child ->
                    child.lemma().equals("no")
                        && (child.is(Relation.DETERMINER) || child.is(Relation.NEGATION)));
  }

  private Optional<Participant> party(Sentence sentence, Token head) {
    Optional<Party> party = parties.findAt(sentence, head);
    Optional<Mention> mention = parties.findMentionAt(sentence, head);
    if (party.isEmpty() || mention.isEmpty()) {
      return Optional.empty();
    }
    Mention named = parties.named(party.get(), mention.get());
    return Optional.of(
        new Participant(named.span(), party.get().name(), party.get().code(), party));
  }

  /** "the allies, China and Russia": a description whose names stand behind it. */
  private static List<Token> named(Sentence sentence, Token head) {
    if (!head.isProper() && head.tag().equals("NNS")) {
      for (Token child : sentence.children(head, Relation.APPOSITION)) {
        List<Token> names = sentence.conjuncts(child);
        if (names.size() > 1 && names.stream().allMatch(Token::isProper)) {
          return names;
        }
      }
    }
    return List.of(head);
  }
}
