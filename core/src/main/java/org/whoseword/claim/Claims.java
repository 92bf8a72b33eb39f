package org.whoseword.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whoseword.claim.Claim.Participant;
import org.whoseword.codebook.Codebook;
import org.whoseword.parse.Argument;
import org.whoseword.parse.Parse;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.PublicationDate;
import org.whoseword.text.Report;
import org.whoseword.what.Deed;
import org.whoseword.what.Deeds;
import org.whoseword.what.EventType;
import org.whoseword.when.TimeSpan;
import org.whoseword.where.Place;
import org.whoseword.who.Parties;
import org.whoseword.word.Attribution;
import org.whoseword.word.Hedges;

/** Joins deeds and attributions: the operators over a deed, its status, its chain, its place. */
public final class Claims {

  /** Days before publication from which an event is told as history. */
  private static final int HISTORY = 60;

  /** The cue by which somebody says that an act was theirs. */
  private static final String RESPONSIBILITY = "claim.responsibility";

  /** The entries of what only two can do together. */
  private static final Set<String> PACTS =
      Set.of(
          "agree.agree",
          "agree.sign",
          "agree.ceasefire",
          "agree.settle",
          "support.upgrade",
          "consult.negotiate");

  private static final Set<String> HAPPENING =
      Set.of("happen", "occur", "erupt", "begin", "start", "continue", "follow", "resume");

  private static final Set<String> PERSONS =
      Set.of("he", "him", "she", "her", "they", "them", "who");

  private final Acts acts;
  private final Contexts contexts;
  private final Folding folding;
  private final Hedges hedges;
  private final Set<String> people;
  private final Set<String> violence;

  public Claims(Codebook codebook) {
    this.acts = new Acts(codebook);
    this.contexts = new Contexts(codebook);
    this.folding = new Folding(codebook);
    this.hedges = new Hedges(codebook);
    this.people = codebook.words("persons");
    this.violence = codebook.words("attacks");
  }

  /** What explains the acts that the claims are made of. */
  Explanations explanations(Deeds deeds) {
    return new Explanations(deeds, acts);
  }

  /** All that {@link Claims} looks at in one report. */
  public record Findings(
      Report report,
      Parse parse,
      Parties parties,
      List<TimeSpan> times,
      List<Place> places,
      List<Deeds.Found> deeds,
      List<Attribution> attributions) {}

  /** The claims of a report, numbered in the order of their triggers. */
  public List<Claim> of(Findings found) {
    Participants participants = new Participants(found.report(), found.parties(), people);
    Chains chains = new Chains(found.attributions());
    EventPlaces places = new EventPlaces(found.places(), found.parties());
    EventDates dates =
        new EventDates(
            found.times(),
            found.deeds().stream()
                .flatMap(each -> each.deeds().stream())
                .collect(
                    Collectors.toMap(
                        deed -> deed.token().span(), Deed::type, (first, second) -> first)),
            found.report().header().published().map(PublicationDate::day));
    List<Told> told = new ArrayList<>();
    for (Deeds.Found each : found.deeds()) {
      for (Act act : acts.in(each, found.parties())) {
        claim(found, act, participants, chains, places, dates)
            .ifPresent(claim -> told.add(new Told(claim, each.sentence(), act)));
      }
    }
    new Sides(found.parties(), found.places()).complete(told);
    StoryDates story = new StoryDates(News.find(found, told));
    List<Told> set = new Story(new StoryPlaces(found.places(), found.parse()), story).fill(told);
    return folding.fold(new Cast(found.parties(), violence).fill(set));
  }

  /** A claim before folding, and where it was read. */
  record Told(Claim claim, Sentence sentence, Act act) {

    Told with(Claim changed) {
      return new Told(changed, sentence, act);
    }
  }

  private Optional<Claim> claim(
      Findings found,
      Act act,
      Participants participants,
      Chains chains,
      EventPlaces places,
      EventDates dates) {
    Sentence sentence = act.deed().sentence();
    Token token = act.deed().token();
    boolean nobody =
        Stream.concat(act.actors().stream(), act.recipients().stream())
            .anyMatch(head -> Participants.isNobody(sentence, head));
    if (nobody || isEpithet(token) || isAsked(sentence, token)) {
      return Optional.empty();
    }
    List<Participant> actors = new ArrayList<>(participants.of(sentence, act.actors(), false));
    List<Participant> recipients =
        new ArrayList<>(participants.of(sentence, act.recipients(), act.type().quad() % 2 == 1));
    boolean forces = act.type() == EventType.MOBILIZE && !recipients.isEmpty();
    if (forces) {
      recipients.removeIf(each -> each.code().sector().filter(Whom.FORCES::contains).isPresent());
    }
    boolean mutual =
        act.recipients().stream().anyMatch(head -> saysEachOther(sentence, head))
            || isPact(act, actors, recipients);
    List<Attribution> over = new ArrayList<>(chains.over(act.trigger()));
    Presupposed.findFrame(sentence, token)
        .ifPresent(frame -> over.removeIf(each -> each.covers(frame.span().start())));
    speak(act, over, participants, actors, recipients);
    if (mutual) {
      recipients.clear();
      recipients.addAll(actors);
    }
    if (recipients.isEmpty() && act.recipients().stream().noneMatch(Token::isPronoun)) {
      recipients.addAll(new Whom(participants).find(act, actors));
    }
    recipients.removeIf(each -> !mutual && actors.stream().anyMatch(each::equals));
    if (actors.isEmpty() && needsSpeaker(act)) {
      return Optional.empty();
    }
    Standing standing = Standing.of(act.status(), hedges.over(sentence, token).isPresent(), over);
    // What the outlet itself says did not happen is no event; see docs/decisions.
    if (standing.status() == Status.DENIED && Chains.chain(over).links().isEmpty()) {
      return Optional.empty();
    }
    Optional<EventPlaces.Found> scene = places.find(act, isBodily(act.type()));
    Optional<Place> place = scene.map(EventPlaces.Found::place);
    Optional<TimeSpan> named =
        dates.find(
            sentence,
            token,
            act.type(),
            isSpoken(act, actors, over),
            isAhead(act, standing.status()));
    // A weekday that nothing resolves says that there was a day, and not which.
    Optional<TimeSpan> when = named.filter(TimeSpan::isResolved);
    boolean set = place.isPresent() || named.isPresent() || !act.deed().counts().isEmpty();
    if (actors.isEmpty() && recipients.isEmpty() && !forces && !standsAlone(act, set)) {
      return Optional.empty();
    }
    Map<String, String> rules = new LinkedHashMap<>();
    rules.put("type", act.typeRule());
    rules.put("status", act.statusRule());
    List<Contexts.Found> about = contexts.of(act);
    if (!about.isEmpty()) {
      rules.put(
          "contexts",
          about.stream().map(Contexts.Found::toString).collect(Collectors.joining(" ")));
    }
    scene.ifPresent(where -> rules.put("place", where.rule() + "+" + where.place().rule()));
    when.ifPresent(time -> rules.put("when", time.rule()));
    Optional<Attribution> nearest =
        over.isEmpty() ? Optional.empty() : Optional.of(over.get(over.size() - 1));
    nearest.ifPresent(attribution -> rules.put("chain", attribution.rule()));
    return Optional.of(
        new Claim(
            1,
            act.type(),
            act.mode(),
            about.stream().map(Contexts.Found::context).toList(),
            act.cameo(),
            act.trigger(),
            List.of(),
            isHistory(found.report(), when),
            actors,
            recipients,
            place,
            when,
            standing.status(),
            standing.hedged(),
            new TreeMap<>(act.deed().counts()),
            Chains.chain(over),
            nearest,
            rules));
  }

  /** "I" and "we" in a quotation, and a refusal without a subject, are the speaker's. */
  private static void speak(
      Act act,
      List<Attribution> over,
      Participants participants,
      List<Participant> actors,
      List<Participant> recipients) {
    Optional<Participant> speaker =
        over.isEmpty() ? Optional.empty() : participants.speaker(over.get(over.size() - 1));
    if (speaker.isEmpty()) {
      return;
    }
    boolean talk =
        act.type() == EventType.REJECT
            || act.type() == EventType.THREATEN
            || act.type() == EventType.REQUEST;
    boolean own =
        act.actors().stream().anyMatch(Participants::isFirstPerson)
            || over.get(over.size() - 1).rule().equals(RESPONSIBILITY);
    if (actors.isEmpty() && (own || act.actors().isEmpty() && talk)) {
      actors.add(speaker.get());
    }
    if (recipients.isEmpty() && act.recipients().stream().anyMatch(Participants::isFirstPerson)) {
      recipients.add(speaker.get());
    }
  }

  /** "India and Pakistan agreed", "signed a treaty", "clashed": each with the other. */
  private static boolean isPact(Act act, List<Participant> actors, List<Participant> recipients) {
    boolean bare = act.deed().predicate().find(Argument.Slot.OBJECT).isEmpty();
    boolean both =
        PACTS.contains(act.deed().entry().id())
            || bare && (act.type() == EventType.AGREE || act.type() == EventType.ASSAULT);
    boolean alone =
        act.type() == EventType.AGREE
            ? act.deed().recipients().isEmpty()
            : recipients.isEmpty() && act.recipients().isEmpty();
    return both && actors.size() > 1 && alone;
  }

  /** "the ousted president": who he is, not what is told. */
  private static boolean isEpithet(Token token) {
    return token.is(Relation.MODIFIER) && !token.isNoun();
  }

  /** Only somebody can promise; and "calls for", said of a plan or in passing, is nobody's. */
  private static boolean needsSpeaker(Act act) {
    boolean thing = act.actors().stream().anyMatch(each -> !each.isPronoun());
    boolean passing = act.deed().token().isNoun() || thing;
    return act.typeRule().startsWith("intends+") || act.type() == EventType.REQUEST && passing;
  }

  /** "How many were killed?" tells of nothing. */
  private static boolean isAsked(Sentence sentence, Token token) {
    Token last = sentence.get(sentence.size() - 1);
    boolean question = last.form().equals("?");
    return question && token.isVerb() && (token.head() < 0 || token.is(Relation.CONJUNCT));
  }

  /** Phrases that say "each other", or whose possessor does: "each other's ambassadors". */
  private static boolean saysEachOther(Sentence sentence, Token head) {
    return Deeds.isEachOther(sentence, head)
        || sentence.children(head).stream().anyMatch(child -> Deeds.isEachOther(sentence, child));
  }

  /** Violence without a named side is still an event; talk without one is not. */
  private static boolean standsAlone(Act act, boolean set) {
    Token token = act.deed().token();
    return switch (act.type()) {
      case ASSAULT, PROTEST, MOBILIZE -> set || !token.isNoun() || isAsserted(act);
      default ->
          token.isVerb()
              && Stream.concat(act.actors().stream(), act.recipients().stream())
                  .anyMatch(Claims::isSomeone);
    };
  }

  /** "it was an attack", "there was a shooting", "the blast happened": told, not only mentioned. */
  private static boolean isAsserted(Act act) {
    Token token = act.deed().token();
    boolean happened =
        act.deed()
            .sentence()
            .findHead(token)
            .filter(verb -> token.is(Relation.SUBJECT) && HAPPENING.contains(verb.lemma()))
            .isPresent();
    return happened || token.is(Relation.ATTRIBUTE);
  }

  /** A person whom the report has not named, but means. */
  private static boolean isSomeone(Token head) {
    return PERSONS.contains(head.lemma());
  }

  private static boolean isHistory(Report report, Optional<TimeSpan> when) {
    Optional<LocalDate> published = report.header().published().map(PublicationDate::day);
    Optional<LocalDate> latest = when.flatMap(TimeSpan::latest);
    return published.isPresent()
        && latest.isPresent()
        && latest.get().isBefore(published.get().minusDays(HISTORY));
  }

  /** A threat, promise or refusal by the very speaker on whose word it stands. */
  private static boolean isSpoken(Act act, List<Participant> actors, List<Attribution> over) {
    boolean talk = act.type().quad() == 3 || act.type() == EventType.AGREE;
    if (act.type() == EventType.THREATEN && !over.isEmpty()) {
      // Whose arms are threatened with need not be the speaker's own.
      return true;
    }
    return talk
        && !over.isEmpty()
        && over.get(over.size() - 1).speaker().party().isPresent()
        && actors.stream()
            .anyMatch(each -> each.party().equals(over.get(over.size() - 1).speaker().party()));
  }

  /** "marched on Saturday to protest": what was gone out for was done on the day. */
  private static boolean isAhead(Act act, Status status) {
    return (status == Status.PLANNED || status == Status.CONDITIONAL)
        && !act.statusRule().equals("infinitive.purpose");
  }

  /** What is done with hands and feet is done somewhere; what is said or decreed rarely tells. */
  private static boolean isBodily(EventType type) {
    return switch (type) {
      case ASSAULT, COERCE, PROTEST, MOBILIZE, CONSULT, AID, COOPERATE, RETREAT -> true;
      default -> false;
    };
  }
}
