package org.whoseword.what;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whoseword.codebook.Classes;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.Pattern;
import org.whoseword.parse.Argument;
import org.whoseword.parse.Predicate;
import org.whoseword.parse.Quantities;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;

/** Reads how many people an act killed, injured, arrested, abducted or displaced. */
final class Tolls {

  private static final Set<String> RISING =
      Set.of("rise", "climb", "reach", "stand", "hit", "grow", "increase", "jump", "pass");

  private final Map<Deed.Toll, Set<String>> words = new EnumMap<>(Deed.Toll.class);

  Tolls(Codebook codebook) {
    words.put(Deed.Toll.DEATHS, codebook.words("toll-deaths"));
    words.put(Deed.Toll.INJURED, codebook.words("toll-injured"));
    words.put(Deed.Toll.ARRESTED, codebook.words("toll-arrested"));
    words.put(Deed.Toll.ABDUCTED, codebook.words("toll-abducted"));
    words.put(Deed.Toll.DISPLACED, codebook.words("toll-displaced"));
  }

  Map<Deed.Toll, Count> of(
      Predicate predicate, Pattern.Match match, List<Token> recipients, Classes judge) {
    Sentence sentence = predicate.sentence();
    Map<Deed.Toll, Count> counts = new EnumMap<>(Deed.Toll.class);
    for (Map.Entry<Deed.Toll, Set<String>> each : words.entrySet()) {
      if (each.getValue().contains(predicate.lemma())) {
        people(predicate, match, recipients)
            .filter(heads -> heads.stream().allMatch(head -> isPeople(sentence, head, judge)))
            .flatMap(heads -> Counts.total(sentence, heads))
            .ifPresent(count -> counts.put(each.getKey(), count));
      }
    }
    if (isToDeath(predicate) && !recipients.isEmpty()) {
      Counts.total(sentence, recipients)
          .ifPresent(count -> counts.putIfAbsent(Deed.Toll.DEATHS, count));
    }
    left(predicate, counts);
    if (!predicate.token().isVerb()) {
      clauses(predicate, counts, judge);
      risen(predicate).ifPresent(count -> counts.putIfAbsent(Deed.Toll.DEATHS, count));
    }
    return counts;
  }

  /** Nobody is arrested when an airport is captured; but "12" and "dozens" are people. */
  private static boolean isPeople(Sentence sentence, Token head, Classes judge) {
    return judge.has("party", sentence, head)
        || judge.has("persons", sentence, head)
        || Counts.at(sentence, head).isPresent()
        || Quantities.isQuantity(sentence, head);
  }

  /** "shot dead two men", "stabbed her to death". */
  private static boolean isToDeath(Predicate predicate) {
    Sentence sentence = predicate.sentence();
    int next = predicate.token().index() + 1;
    boolean dead = next < sentence.size() && sentence.get(next).lemma().equals("dead");
    return dead
        || predicate.all(Argument.Slot.OBLIQUE).stream()
            .anyMatch(
                argument ->
                    argument.form().equals("to") && argument.token().lemma().equals("death"));
  }

  private static Optional<List<Token>> people(
      Predicate predicate, Pattern.Match match, List<Token> recipients) {
    Optional<Token> counted = match.find("count");
    if (counted.isPresent()) {
      return Optional.of(predicate.sentence().conjuncts(counted.get()));
    }
    if (!recipients.isEmpty()) {
      return Optional.of(recipients);
    }
    // "12 people died": who dies is the subject.
    return predicate.token().isVerb()
        ? predicate
            .find(Argument.Slot.SUBJECT)
            .map(subject -> predicate.sentence().conjuncts(subject.token()))
            .filter(heads -> predicate.find(Argument.Slot.OBJECT).isEmpty())
        : Optional.empty();
  }

  /** "left 12 dead and 30 injured", "12 dead". */
  private void left(Predicate predicate, Map<Deed.Toll, Count> counts) {
    Sentence sentence = predicate.sentence();
    Token verb = predicate.token();
    if (verb.is(Relation.SUBJECT)) {
      verb = sentence.get(verb.head());
    }
    if (!verb.lemma().equals("leave")) {
      return;
    }
    said(sentence, verb, counts);
  }

  /** What a verb leaves people: "12 dead and 30 injured". */
  private void said(Sentence sentence, Token verb, Map<Deed.Toll, Count> counts) {
    List<Token> adjectives = new ArrayList<>();
    for (Token child : sentence.children(verb)) {
      if (!child.is(Relation.SUBJECT)) {
        adjectives.addAll(sentence.conjuncts(child));
        adjectives.addAll(sentence.children(child));
      }
    }
    for (Token token : adjectives) {
      for (Map.Entry<Deed.Toll, Set<String>> each : words.entrySet()) {
        if (each.getValue().contains(token.lemma()) && !counts.containsKey(each.getKey())) {
          number(sentence, token).ifPresent(count -> counts.put(each.getKey(), count));
        }
      }
    }
  }

  /** "the assault in which 77 people died", "an attack that left 12 dead". */
  private void clauses(Predicate predicate, Map<Deed.Toll, Count> counts, Classes judge) {
    Sentence sentence = predicate.sentence();
    for (Token verb : sentence.tokens()) {
      boolean clause = verb.is(Relation.RELATIVE_CLAUSE) || verb.is(Relation.NOUN_CLAUSE);
      if (!clause || !verb.isVerb() || !sentence.isUnder(verb, predicate.token())) {
        continue;
      }
      if (verb.lemma().equals("leave")) {
        said(sentence, verb, counts);
      } else if (verb.head() == predicate.token().index() && words(verb)) {
        victims(sentence, verb)
            .filter(heads -> heads.stream().allMatch(head -> isPeople(sentence, head, judge)))
            .flatMap(heads -> Counts.total(sentence, heads))
            .ifPresent(count -> counts.putIfAbsent(Deed.Toll.DEATHS, count));
      }
    }
  }

  private boolean words(Token verb) {
    return words.getOrDefault(Deed.Toll.DEATHS, Set.of()).contains(verb.lemma());
  }

  /** Who dies, or is killed, in a clause: its object, else its subject. */
  private static Optional<List<Token>> victims(Sentence sentence, Token verb) {
    return sentence
        .findChild(verb, Relation.OBJECT)
        .or(() -> sentence.findChild(verb, Relation.PASSIVE_SUBJECT))
        .or(() -> sentence.findChild(verb, Relation.SUBJECT))
        .filter(head -> !head.tag().startsWith("W"))
        .map(sentence::conjuncts);
  }

  /** "the death toll of the attack rose to 85": all who have died so far. */
  private static Optional<Count> risen(Predicate predicate) {
    Sentence sentence = predicate.sentence();
    Token toll = predicate.token();
    while (toll.head() >= 0 && !toll.lemma().equals("toll")) {
      toll = sentence.get(toll.head());
    }
    if (!toll.lemma().equals("toll")) {
      return Optional.empty();
    }
    for (int i = toll.index() + 1; i + 1 < sentence.size(); i++) {
      boolean rises = RISING.contains(sentence.get(i).lemma());
      for (int j = i + 1; rises && j <= i + 4 && j < sentence.size(); j++) {
        Optional<Count> count = Counts.at(sentence, sentence.get(j));
        if (count.isPresent()) {
          return count;
        }
      }
    }
    return Optional.empty();
  }

  /** The nearest number before "dead" or "injured" in the same phrase. */
  private static Optional<Count> number(Sentence sentence, Token adjective) {
    for (int i = adjective.index() - 1; i >= 0 && i >= adjective.index() - 5; i--) {
      Token before = sentence.get(i);
      if (before.is(Relation.COORDINATOR) || before.tag().equals(",")) {
        return Optional.empty();
      }
      Optional<Count> count = Counts.at(sentence, before);
      if (count.isPresent()) {
        return count;
      }
    }
    return Optional.empty();
  }
}
