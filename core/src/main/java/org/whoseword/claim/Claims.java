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
import org.whoseword.claim.Claim.Participant;
import org.whoseword.codebook.Codebook;
import org.whoseword.parse.Parse;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.PublicationDate;
import org.whoseword.text.Report;
import org.whoseword.text.Span;
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

  private final Acts acts;
  private final Contexts contexts;
  private final Folding folding;
  private final Hedges hedges;
  private final Set<String> people;
  private final Set<String> violence;
  private final Set<String> battles;

  public Claims(Codebook codebook) {
    this.acts = new Acts(codebook);
    this.contexts = new Contexts(codebook);
    this.folding = new Folding(codebook);
    this.hedges = new Hedges(codebook);
    this.people = codebook.words("persons");
    this.violence = codebook.words("attacks");
    this.battles = codebook.words("battles");
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
    Map<Span, EventType> types =
        found.deeds().stream()
            .flatMap(each -> each.deeds().stream())
            .collect(
                Collectors.toMap(
                    deed -> deed.token().span(), Deed::type, (first, second) -> first));
    EventPlaces places = new EventPlaces(found.places(), found.parties(), types);
    EventDates dates =
        new EventDates(
            found.times(), types, found.report().header().published().map(PublicationDate::day));
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

    /** Whether a word names one person, or one of whom was spoken: "the driver". */
    boolean isKnown(Token head) {
      return head.isProper()
          || head.tag().equals("NN")
              && sentence.children(head, Relation.DETERMINER).stream()
                  .anyMatch(word -> word.lemma().equals("the"));
    }
  }

  private Optional<Claim> claim(
      Findings found,
      Act read,
      Participants participants,
      Chains chains,
      EventPlaces places,
      EventDates dates) {
    if (Assertion.isMention(read)) {
      return Optional.empty();
    }
    Sentence sentence = read.deed().sentence();
    Token token = read.deed().token();
    List<Attribution> over = new ArrayList<>(chains.over(read.trigger()));
    Presupposed.findFrame(sentence, token)
        .ifPresent(frame -> over.removeIf(each -> each.covers(frame.span().start())));
    Involved who = Involved.of(read, over, participants, battles);
    Act act = who.isJoint() ? Coding.jointly(read) : read;
    if (who.actors().isEmpty() && Assertion.needsSpeaker(act)) {
      return Optional.empty();
    }
    Standing standing = Standing.of(act.status(), hedges.over(sentence, token).isPresent(), over);
    // What the outlet itself says did not happen is no event; see docs/decisions.
    if (standing.status() == Status.DENIED && Chains.chain(over).links().isEmpty()) {
      return Optional.empty();
    }
    Optional<EventPlaces.Found> scene = places.find(act, isBodily(act.type()));
    Optional<TimeSpan> named =
        dates.find(
            sentence,
            token,
            act.type(),
            isSpoken(act, who.actors(), over),
            isAhead(act, standing.status()));
    boolean set = scene.isPresent() || named.isPresent() || !act.deed().counts().isEmpty();
    if (who.isEmpty() && !who.forces() && !Assertion.standsAlone(act, set)) {
      return Optional.empty();
    }
    // A weekday that nothing resolves says that there was a day, and not which.
    Optional<TimeSpan> when = named.filter(TimeSpan::isResolved);
    List<Contexts.Found> about = contexts.of(act);
    Optional<Attribution> nearest =
        over.isEmpty() ? Optional.empty() : Optional.of(over.get(over.size() - 1));
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
            who.actors(),
            who.recipients(),
            scene.map(EventPlaces.Found::place),
            when,
            standing.status(),
            standing.hedged(),
            new TreeMap<>(act.deed().counts()),
            Chains.chain(over),
            nearest,
            rules(act, about, scene, when, nearest)));
  }

  /** By which rules each field is what it is. */
  private static Map<String, String> rules(
      Act act,
      List<Contexts.Found> about,
      Optional<EventPlaces.Found> scene,
      Optional<TimeSpan> when,
      Optional<Attribution> nearest) {
    Map<String, String> rules = new LinkedHashMap<>();
    rules.put("type", act.typeRule());
    rules.put("status", act.statusRule());
    if (!about.isEmpty()) {
      rules.put(
          "contexts",
          about.stream().map(Contexts.Found::toString).collect(Collectors.joining(" ")));
    }
    scene.ifPresent(where -> rules.put("place", where.rule() + "+" + where.place().rule()));
    when.ifPresent(time -> rules.put("when", time.rule()));
    nearest.ifPresent(attribution -> rules.put("chain", attribution.rule()));
    return rules;
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
