package org.whoseword.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whoseword.claim.Claim.Participant;
import org.whoseword.claim.Claims.Told;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Span;
import org.whoseword.what.EventType;
import org.whoseword.who.Mention;
import org.whoseword.who.Parties;

/**
 * A report says once who did it. An act that names no doer but points to what was told ("died in
 * <b>the attack</b>") is done by whom the report has told of.
 */
final class Cast {

  private static final Set<String> WITHIN = Set.of("in", "during", "by");

  private final Parties parties;
  private final Set<String> violence;

  /**
   * @param violence nouns that mean an attack
   */
  Cast(Parties parties, Set<String> violence) {
    this.parties = parties;
    this.violence = violence;
  }

  /** The same acts, in the same order, with the doer of their story where they name none. */
  List<Told> fill(List<Told> told) {
    List<Told> filled = new ArrayList<>();
    for (Told next : told) {
      filled.add(
          isOpen(next)
              ? findDoers(next, filled).map(doers -> done(next, doers)).orElse(next)
              : findBlamed(next, filled).map(doers -> blamed(next, doers)).orElse(next));
    }
    return filled;
  }

  private static boolean isOpen(Told told) {
    return told.claim().actors().isEmpty()
        && told.claim().status() == Status.HAPPENED
        && told.act().actors().stream().noneMatch(Token::isPronoun);
  }

  /** "condemned the test": whoever did what was told by that word. */
  private Optional<List<Participant>> findBlamed(Told next, List<Told> before) {
    Claim claim = next.claim();
    if (claim.type() != EventType.ACCUSE || !claim.recipients().isEmpty()) {
      return Optional.empty();
    }
    return next.act().recipients().stream()
        .filter(noun -> noun.isNoun() && Retelling.isBare(next.sentence(), noun))
        .flatMap(noun -> findNamed(noun, before).stream())
        .filter(doers -> !Likeness.alike(doers, claim.actors()))
        .findFirst();
  }

  /** Who did the last act that was told by a word or, of violence, by any. */
  private Optional<List<Participant>> findNamed(Token noun, List<Told> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Claim claim = before.get(i).claim();
      boolean named =
          before.get(i).act().deed().predicate().lemma().equals(noun.lemma())
              || violence.contains(noun.lemma()) && claim.type() == EventType.ASSAULT;
      if (named && !claim.actors().isEmpty()) {
        return Optional.of(claim.actors());
      }
    }
    return Optional.empty();
  }

  private Told blamed(Told told, List<Participant> doers) {
    Map<String, String> rules = new LinkedHashMap<>(told.claim().rules());
    rules.put("recipients", "story.doer");
    List<Participant> here = doers.stream().map(doer -> nearest(doer, told)).toList();
    return told.with(told.claim().withSides(told.claim().actors(), here, rules));
  }

  private Optional<List<Participant>> findDoers(Told next, List<Told> before) {
    return next.claim().type() == EventType.ASSAULT
        ? pointer(next).flatMap(noun -> findAttacker(next, noun, before))
        : Optional.empty();
  }

  /** The noun by which an act points back: itself, or the phrase that it happened in. */
  private Optional<Token> pointer(Told told) {
    Sentence s = told.sentence();
    Token act = told.act().deed().token();
    if (act.isNoun()) {
      return Retelling.isBare(s, act) ? Optional.of(act) : Optional.empty();
    }
    return s.children(act, Relation.OBLIQUE).stream()
        .filter(each -> WITHIN.contains(s.preposition(each)) && Retelling.isBare(s, each))
        .filter(each -> violence.contains(each.lemma()))
        .findFirst();
  }

  /** Who did what the noun names; else the only one of whose violence the report has told. */
  private static Optional<List<Participant>> findAttacker(
      Told next, Token noun, List<Told> before) {
    List<Participant> only = List.of();
    boolean several = false;
    for (int i = before.size() - 1; i >= 0; i--) {
      Told told = before.get(i);
      Claim claim = told.claim();
      if (claim.type() != EventType.ASSAULT
          || claim.actors().isEmpty()
          || claim.status() != Status.HAPPENED
          || !Likeness.sameDay(claim, next.claim())) {
        continue;
      }
      if (told.act().deed().predicate().lemma().equals(noun.lemma())) {
        return Optional.of(claim.actors());
      }
      several |= !only.isEmpty() && !Likeness.alike(only, claim.actors());
      only = claim.actors();
    }
    return only.isEmpty() || several ? Optional.empty() : Optional.of(only);
  }

  private Told done(Told told, List<Participant> doers) {
    Map<String, String> rules = new LinkedHashMap<>(told.claim().rules());
    rules.put("actors", "story.doer");
    List<Participant> here = doers.stream().map(doer -> nearest(doer, told)).toList();
    return told.with(told.claim().withSides(here, told.claim().recipients(), rules));
  }

  /** The same doer by the words that stand nearest. */
  private Participant nearest(Participant doer, Told told) {
    Span span =
        doer.party()
            .map(
                party ->
                    parties.nearest(party, told.sentence().index(), told.claim().trigger().start()))
            .map(Mention::span)
            .orElse(doer.span());
    return new Participant(span, doer.name(), doer.code(), doer.party());
  }
}
