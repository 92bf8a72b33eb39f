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
import org.whoseword.who.Party;
import org.whoseword.who.Sector;

/**
 * A report says once who did it. An act that names no doer but points to what was told ("died in
 * <b>the attack</b>", "was <b>also</b> killed") is done by whom the report has told of; judgements
 * are passed by its one court.
 */
final class Cast {

  private static final Set<String> WITHIN = Set.of("in", "during", "by");

  /** What the launch of a missile is called when it is told of again. */
  private static final Set<String> LAUNCHES =
      Set.of("launch", "test", "firing", "launching", "overflight", "provocation", "missile");

  /** What any act is called that was told of just before. */
  private static final Set<String> ACTIONS =
      Set.of("action", "act", "move", "step", "behaviour", "behavior", "provocation", "measure");

  private static final Set<String> NEAR = Set.of("such", "this", "these");

  /** How many sentences back those may stand to whom somebody is "also" added. */
  private static final int REACH = 4;

  /** The entries of what only courts do. */
  private static final Set<String> JUDGEMENTS =
      Set.of("coerce.convict", "coerce.sentence", "coerce.fine");

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
              ? findDoers(next, filled)
                  .filter(doers -> doers.stream().noneMatch(Cast::isAnybody))
                  .map(doers -> done(next, doers))
                  .orElse(next)
              : findBlamed(next, filled).map(doers -> blamed(next, doers)).orElse(next));
    }
    return filled;
  }

  /** "A man", "an armed driver": of whom the report knows no more than of the act. */
  private static boolean isAnybody(Participant doer) {
    return doer.party().filter(party -> party.kind() == Party.Kind.UNNAMED).isPresent();
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
        .flatMap(
            noun ->
                (isSuch(next.sentence(), noun) ? findLast(before) : findNamed(noun, before))
                    .stream())
        .filter(doers -> !Likeness.alike(doers, claim.actors()))
        .filter(doers -> doers.stream().noneMatch(Cast::isCriminal))
        .findFirst();
  }

  /** Whoever condemns what a lone man did mourns with others, and quarrels with nobody. */
  private static boolean isCriminal(Participant doer) {
    return doer.code().sector().filter(each -> each == Sector.CRM).isPresent();
  }

  /** "Such provocative actions", "this step". */
  private static boolean isSuch(Sentence s, Token noun) {
    return ACTIONS.contains(noun.lemma())
        && s.children(noun).stream().anyMatch(each -> NEAR.contains(each.lemma()));
  }

  /** Who did the last hostile act that was told. */
  private static Optional<List<Participant>> findLast(List<Told> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Claim claim = before.get(i).claim();
      boolean hostile =
          switch (claim.type()) {
            case ASSAULT, COERCE, MOBILIZE, SANCTION -> claim.status() == Status.HAPPENED;
            default -> false;
          };
      if (hostile) {
        return claim.actors().isEmpty() ? Optional.empty() : Optional.of(claim.actors());
      }
    }
    return Optional.empty();
  }

  /** Who did the last act that was told by a word or, of violence, by any. */
  private Optional<List<Participant>> findNamed(Token noun, List<Told> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Claim claim = before.get(i).claim();
      boolean named =
          before.get(i).act().deed().predicate().lemma().equals(noun.lemma())
              || violence.contains(noun.lemma()) && claim.type() == EventType.ASSAULT
              || LAUNCHES.contains(noun.lemma()) && Launches.isLaunch(before.get(i));
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
    return switch (next.claim().type()) {
      case ASSAULT ->
          pointer(next)
              .flatMap(noun -> findAttacker(next, noun, before))
              .or(() -> isOneMore(next) ? findKiller(next, before) : Optional.empty());
      case COERCE -> isJudgement(next) && isOfNews(next) ? findCourt(before) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** "Nine others were <b>also</b> killed". */
  private static boolean isOneMore(Told told) {
    Token act = told.act().deed().token();
    return told.act().deed().predicate().passive()
        && told.sentence().children(act).stream().anyMatch(each -> each.lemma().equals("also"));
  }

  /** Who did what the few sentences before tell of, where all of it was done by the same. */
  private static Optional<List<Participant>> findKiller(Told next, List<Told> before) {
    List<Participant> last = List.of();
    for (int i = before.size() - 1; i >= 0; i--) {
      Told told = before.get(i);
      if (told.sentence().index() < next.sentence().index() - REACH) {
        break;
      }
      Claim claim = told.claim();
      if (claim.type() == EventType.ASSAULT && Likeness.sameDay(claim, next.claim())) {
        boolean same = last.isEmpty() || Likeness.alike(last, claim.actors());
        if (claim.actors().isEmpty() || !same) {
          return Optional.empty();
        }
        last = claim.actors();
      }
    }
    return last.isEmpty() ? Optional.empty() : Optional.of(last);
  }

  private static boolean isJudgement(Told told) {
    boolean passive = told.act().deed().predicate().passive();
    return passive && JUDGEMENTS.stream().anyMatch(told.act().typeRule()::startsWith);
  }

  /** Told as part of the news, not as what "had been" before or was on a day of its own. */
  private static boolean isOfNews(Told told) {
    Token act = told.act().deed().token();
    boolean before =
        told.sentence().children(act, Relation.AUXILIARY).stream()
            .anyMatch(each -> each.lemma().equals("have") && each.tag().equals("VBD"));
    return !before && told.claim().rules().getOrDefault("when", "story").startsWith("story");
  }

  /** The one court whose judgement of these days the report has told. */
  private static Optional<List<Participant>> findCourt(List<Told> before) {
    List<Participant> only = List.of();
    for (Told told : before) {
      Claim claim = told.claim();
      boolean court =
          claim.type() == EventType.COERCE
              && claim.status() == Status.HAPPENED
              && !claim.actors().isEmpty()
              && claim.actors().stream().allMatch(Cast::isCourt);
      if (court && !only.isEmpty() && !Likeness.alike(only, claim.actors())) {
        return Optional.empty();
      }
      only = court ? claim.actors() : only;
    }
    return only.isEmpty() ? Optional.empty() : Optional.of(only);
  }

  private static boolean isCourt(Participant actor) {
    return actor.code().sector().filter(each -> each == Sector.JUD).isPresent();
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
      if (isOneMan(claim.actors(), only)) {
        continue;
      }
      several |= !only.isEmpty() && !Likeness.alike(only, claim.actors());
      only = claim.actors();
    }
    return only.isEmpty() || several ? Optional.empty() : Optional.of(only);
  }

  /** "A man" who attacked, before the report says what the attacker's name is. */
  private static boolean isOneMan(List<Participant> before, List<Participant> named) {
    return before.size() == 1
        && named.size() == 1
        && isCriminal(before.get(0))
        && isCriminal(named.get(0))
        && isAnybody(before.get(0))
        && !isAnybody(named.get(0));
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
