package org.whoseword.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.whoseword.claim.Claim.Participant;
import org.whoseword.parse.Argument;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.what.Deeds;
import org.whoseword.what.EventType;
import org.whoseword.who.Party;
import org.whoseword.word.Attribution;

/**
 * Who acts on whom, as the sentence and whoever speaks in it tell.
 *
 * @param forces whether the recipients of a movement of troops were themselves forces
 */
record Involved(List<Participant> actors, List<Participant> recipients, boolean forces) {

  /** The cue by which somebody says that an act was theirs. */
  private static final String RESPONSIBILITY = "claim.responsibility";

  /** Entries with this setting say that only people are done to what they name. */
  private static final String PEOPLE = "people";

  /** Entries with this setting are done by whoever speaks: "the launch is unacceptable". */
  static final String SPEAKER = "speaker";

  /** Verbs of those who tell what somebody else thinks: "conveyed Peru's thanks". */
  private static final Set<String> VOICING =
      Set.of("express", "voice", "convey", "reiterate", "reaffirm", "stress", "underline");

  /** The entries of what only two can do together. */
  private static final Set<String> PACTS =
      Set.of(
          "agree.agree",
          "agree.sign",
          "agree.ceasefire",
          "agree.settle",
          "support.upgrade",
          "consult.negotiate");

  Involved {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  /**
   * Who is involved in an act.
   *
   * @param over the attributions over the act, outermost first
   * @param battles nouns of fights between two sides
   */
  static Involved of(
      Act act, List<Attribution> over, Participants participants, Set<String> battles) {
    Sentence sentence = act.deed().sentence();
    List<Participant> actors = new ArrayList<>(participants.of(sentence, act.actors(), false));
    List<Participant> voiced =
        actors.stream().anyMatch(Involved::isSpokesman) ? voiced(act, participants) : List.of();
    if (!voiced.isEmpty()) {
      actors.clear();
      actors.addAll(voiced);
    }
    List<Participant> recipients =
        new ArrayList<>(
            participants.of(
                sentence,
                act.recipients().stream().flatMap(head -> among(sentence, head).stream()).toList(),
                act.type().quad() % 2 == 1));
    if (recipients.isEmpty() && act.deed().entry().find(PEOPLE).isPresent()) {
      recipients.addAll(participants.people(sentence, act.recipients()));
    }
    boolean forces = act.type() == EventType.MOBILIZE && !recipients.isEmpty();
    if (forces) {
      recipients.removeIf(each -> each.code().sector().filter(Whom.FORCES::contains).isPresent());
    }
    boolean mutual =
        act.recipients().stream().anyMatch(head -> saysEachOther(sentence, head))
            || isPact(act, actors, recipients, battles);
    speak(act, over, participants, actors, recipients);
    if (mutual) {
      recipients.clear();
      recipients.addAll(actors);
    }
    if (recipients.isEmpty() && act.recipients().stream().noneMatch(Token::isPronoun)) {
      recipients.addAll(new Whom(participants).find(act, actors));
    }
    if (!recipients.isEmpty() && recipients.stream().allMatch(Involved::isPlace)) {
      List<Participant> owners = owners(act, participants);
      if (!owners.isEmpty()) {
        recipients.clear();
        recipients.addAll(owners);
      }
    }
    recipients.removeIf(each -> !mutual && actors.stream().anyMatch(each::equals));
    if (actors.isEmpty() && act.actors().isEmpty()) {
      actors.addAll(new Doers(participants, battles).find(act, recipients, over));
    }
    return new Involved(actors, recipients, forces);
  }

  private static boolean isSpokesman(Participant actor) {
    return actor
        .party()
        .flatMap(Party::capacity)
        .filter(capacity -> capacity == Party.Capacity.SPOKESPERSON)
        .isPresent();
  }

  /** "The spokesman voiced <b>Peru's</b> concern": it is Peru that is concerned. */
  private static List<Participant> voiced(Act act, Participants participants) {
    Sentence s = act.deed().sentence();
    Token verb = act.deed().token();
    return VOICING.contains(verb.lemma())
        ? s.children(verb, Relation.OBJECT).stream()
            .flatMap(object -> s.children(object, Relation.POSSESSOR).stream())
            .filter(owner -> owner.isProper() && participants.isSomebody(s, owner))
            .flatMap(owner -> participants.of(s, List.of(owner), false).stream())
            .toList()
        : List.of();
  }

  /** "<b>Three Spaniards</b> were among the forty people killed": of all, those who are named. */
  private static List<Token> among(Sentence s, Token head) {
    Optional<Token> above = s.findHead(head);
    boolean part =
        head.is(Relation.OBLIQUE)
            && s.preposition(head).equals("among")
            && above.filter(verb -> verb.lemma().equals("be")).isPresent();
    Optional<Token> named =
        part ? s.findChild(above.orElseThrow(), Relation.SUBJECT) : Optional.empty();
    return named.map(s::conjuncts).orElse(List.of(head));
  }

  /** Whether some word says that nobody acts or is acted on. */
  static boolean isNobody(Act act) {
    Sentence sentence = act.deed().sentence();
    return Stream.concat(act.actors().stream(), act.recipients().stream())
        .anyMatch(head -> Participants.isNobody(sentence, head));
  }

  /** Whether those who act are of several countries. */
  boolean isJoint() {
    return actors.stream().flatMap(each -> each.code().country().stream()).distinct().count() > 1;
  }

  /**
   * Whose what was acted on is, where only its place was found: "<b>Peru's</b> consulate in Turin".
   */
  private static List<Participant> owners(Act act, Participants participants) {
    Sentence s = act.deed().sentence();
    Optional<Token> object = act.deed().predicate().find(Argument.Slot.OBJECT).map(Argument::token);
    Optional<Participant> itself =
        object
            .filter(each -> act.type() != EventType.MOBILIZE && isOf(s, each))
            .filter(each -> participants.isSomebody(s, each))
            .flatMap(each -> participants.of(s, List.of(each), false).stream().findFirst())
            .filter(each -> each.code().country().isPresent() && !isPlace(each));
    if (itself.isPresent()) {
      // "Peru's consulate in Turin", "the Peruvian consulate": a body of Peru's own.
      return List.of(itself.get());
    }
    return object.stream()
        .flatMap(each -> s.children(each).stream())
        .filter(
            each ->
                each.is(Relation.POSSESSOR)
                    || each.is(Relation.MODIFIER)
                    || each.is(Relation.COMPOUND))
        .filter(each -> !each.isPronoun() && participants.isSomebody(s, each))
        .flatMap(each -> participants.of(s, List.of(each), false).stream())
        .filter(each -> !isPlace(each))
        .toList();
  }

  /** "Peru's consulate", "the Peruvian consulate": of somebody whom its own words name. */
  private static boolean isOf(Sentence s, Token head) {
    return s.children(head).stream()
        .filter(child -> child.index() < head.index() && !child.is(Relation.DETERMINER))
        .anyMatch(child -> Character.isUpperCase(child.form().codePointAt(0)));
  }

  /** A name that is nobody's in the report: a town. */
  private static boolean isPlace(Participant side) {
    return side.party().isEmpty();
  }

  /** Whether neither side is named. */
  boolean isEmpty() {
    return actors.isEmpty() && recipients.isEmpty();
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
            || act.deed().entry().find(SPEAKER).isPresent()
            || over.get(over.size() - 1).rule().equals(RESPONSIBILITY);
    if (actors.isEmpty() && (own || act.actors().isEmpty() && talk)) {
      actors.add(speaker.get());
    }
    if (recipients.isEmpty() && act.recipients().stream().anyMatch(Participants::isFirstPerson)) {
      recipients.add(speaker.get());
    }
  }

  /** "India and Pakistan agreed", "signed a treaty", "clashed": each with the other. */
  private static boolean isPact(
      Act act, List<Participant> actors, List<Participant> recipients, Set<String> battles) {
    Token token = act.deed().token();
    // Two who are accused of a kidnapping did not kidnap each other.
    boolean bare =
        act.deed().predicate().find(Argument.Slot.OBJECT).isEmpty()
            && (token.isVerb()
                || act.type() != EventType.ASSAULT
                || battles.contains(token.lemma()));
    boolean both =
        PACTS.contains(act.deed().entry().id())
            || bare && (act.type() == EventType.AGREE || act.type() == EventType.ASSAULT);
    boolean alone =
        act.type() == EventType.AGREE
            ? act.deed().recipients().isEmpty()
            : recipients.isEmpty() && act.recipients().isEmpty();
    return both && actors.size() > 1 && alone;
  }

  /** Phrases that say "each other", or whose possessor does: "each other's ambassadors". */
  private static boolean saysEachOther(Sentence sentence, Token head) {
    return Deeds.isEachOther(sentence, head)
        || sentence.children(head).stream().anyMatch(child -> Deeds.isEachOther(sentence, child));
  }
}
