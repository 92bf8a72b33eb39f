package org.whoseword.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Span;
import org.whoseword.who.Parties;
import org.whoseword.who.Party;

/** Makes one voice of those who speak together: "A, B and C said", "A and B in a statement". */
final class JointSpeakers {

  private static final String BOTH = "both ";

  private final Speakers speakers;
  private final String text;
  private final Parties parties;

  JointSpeakers(Speakers speakers, String text, Parties parties) {
    this.speakers = speakers;
    this.text = text;
    this.parties = parties;
  }

  /** Empty where a noun stands alone, or beside something that does not speak. */
  Optional<Voice> find(Token first, Sentence s) {
    List<Token> heads = s.conjuncts(first);
    boolean and =
        heads.stream()
            .flatMap(head -> s.children(head, Relation.COORDINATOR).stream())
            .anyMatch(word -> word.lemma().equals("and"));
    // Whoever stands beside somebody who speaks, speaks as well: "the general and his deputy".
    boolean speak =
        speakers.maySpeak(first, s, parties) && heads.stream().allMatch(Token::isNoun)
            || heads.stream().allMatch(Token::isProper);
    if (heads.size() < 2 || !and || !speak) {
      return Optional.empty();
    }
    List<Voice> voices = new ArrayList<>();
    for (Token head : heads) {
      voices.add(speakers.one(head, s, text, parties));
    }
    boolean people =
        voices.stream()
            .allMatch(
                voice ->
                    switch (voice.speaker().kind()) {
                      case "person", "organisation", "group", "unnamed" ->
                          s.span().contains(voice.span());
                      default -> false;
                    });
    return people ? Optional.of(together(voices)) : Optional.empty();
  }

  private static Voice together(List<Voice> voices) {
    Voice first = voices.get(0);
    Span span = first.span();
    for (Voice voice : voices) {
      span = span.cover(voice.span());
    }
    String name = names(voices);
    if (name.toLowerCase(Locale.ROOT).startsWith(BOTH)) {
      name = name.substring(BOTH.length());
      span = new Span(span.start() + BOTH.length(), span.end());
    }
    Optional<Party.Capacity> capacity =
        first
            .speaker()
            .capacity()
            .filter(
                own ->
                    voices.stream()
                        .allMatch(v -> v.speaker().capacity().filter(own::equals).isPresent()));
    OptionalInt count = count(voices);
    Attribution.Speaker speaker =
        new Attribution.Speaker(
            "group",
            capacity,
            naming(voices),
            Optional.of(name),
            count.isPresent() ? Optional.of(count.getAsInt()) : Optional.empty(),
            first.speaker().party(),
            first.speaker().mention());
    return new Voice(speaker, new Source.Group(name, capacity, count), span, Optional.empty());
  }

  private static String names(List<Voice> voices) {
    List<String> names = voices.stream().map(voice -> voice.source().name()).toList();
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  private static Attribution.Naming naming(List<Voice> voices) {
    Attribution.Naming own = voices.get(0).speaker().naming();
    boolean all = voices.stream().allMatch(voice -> voice.speaker().naming() == own);
    return all ? own : Attribution.Naming.DESCRIBED;
  }

  /** How many people speak, where every one of the sources says. */
  private static OptionalInt count(List<Voice> voices) {
    int sum = 0;
    for (Voice voice : voices) {
      String kind = voice.speaker().kind();
      boolean one = kind.equals("person") || kind.equals("unnamed");
      int own = voice.speaker().count().orElse(one ? 1 : 0);
      if (own == 0) {
        return OptionalInt.empty();
      }
      sum += own;
    }
    return OptionalInt.of(sum);
  }
}
