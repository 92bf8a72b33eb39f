package org.whoseword.what;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whoseword.codebook.Classes;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.Entry;
import org.whoseword.codebook.Pattern;
import org.whoseword.parse.Argument;
import org.whoseword.parse.NameKind;
import org.whoseword.parse.Parse;
import org.whoseword.parse.Predicate;
import org.whoseword.parse.Predicates;
import org.whoseword.parse.Quantities;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Span;
import org.whoseword.who.Parties;
import org.whoseword.who.PartyClasses;

/** Finds the predicates that name acts, and codes them with the codebook's event entries. */
public final class Deeds {

  /** Words of a coordination or a pair that make an act go both ways. */
  private static final Set<String> EACH_OTHER = Set.of("each", "other", "one", "another");

  /** Endings of nouns that are made from verbs. */
  private static final List<String> ACT_ENDINGS =
      List.of("tion", "sion", "ment", "ance", "ence", "ture", "age", "ing", "al");

  /** Where an entry with this head fits best, the predicate names no act. */
  private static final String NO_ACT = "NONE";

  private final Codebook codebook;
  private final Predicates predicates;
  private final List<Frames> families;
  private final Frames frames;
  private final Operators operators;
  private final Tolls tolls;
  private final Map<String, EventType> types = new HashMap<>();

  /** The deeds of one sentence and the operators that may stand over them. */
  public record Found(
      Sentence sentence, List<Deed> deeds, List<Operator> operators, List<Token> uncoded) {

    public Found {
      deeds = List.copyOf(deeds);
      operators = List.copyOf(operators);
      uncoded = List.copyOf(uncoded);
    }
  }

  /**
   * @throws org.whoseword.codebook.CodebookError when an entry names no PLOVER type
   */
  public Deeds(Codebook codebook) {
    this.codebook = codebook;
    this.predicates = codebook.predicates();
    this.frames = new Frames(codebook, "event");
    this.operators = new Operators(codebook);
    this.families = List.of(frames, operators.frames(), new Frames(codebook, "cue"));
    this.tolls = new Tolls(codebook);
    for (Entry entry : codebook.entries("event")) {
      if (!entry.head().equals(NO_ACT)) {
        types.put(entry.id(), type(entry));
      }
    }
  }

  private static EventType type(Entry entry) {
    try {
      return EventType.valueOf(entry.head().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw entry.error("'" + entry.head() + "' is no PLOVER type");
    }
  }

  /** The deeds of a report, sentence by sentence. */
  public List<Found> in(Parse parse, Parties parties) {
    Classes judge = new PartyClasses(codebook, parties);
    List<Found> found = new ArrayList<>();
    for (Sentence sentence : parse.sentences()) {
      found.add(
          new Found(
              sentence,
              in(sentence, judge),
              operators.in(sentence, predicates, judge),
              uncoded(sentence, judge)));
    }
    return found;
  }

  /** The normal form of a word. */
  public Predicate predicate(Sentence sentence, Token token) {
    return predicates.of(sentence, token);
  }

  /** Every pattern of events, operators and cues for a word, as it was tried. */
  public List<Trial> trials(Sentence sentence, Token token, Parties parties) {
    Classes judge = new PartyClasses(codebook, parties);
    return families.stream()
        .flatMap(each -> each.trials(sentence, token, predicates, judge).stream())
        .toList();
  }

  /**
   * Words by which one party does something to another, and of which no entry speaks: verbs with a
   * party as subject and as object, and nouns of acts between two parties ("Iran's annulment of").
   */
  private List<Token> uncoded(Sentence sentence, Classes judge) {
    List<Token> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      boolean act = token.isVerb() || token.isNoun() && !isName(token) && namesAct(token);
      if (!act || families.stream().anyMatch(each -> each.knows(sentence, token))) {
        continue;
      }
      Predicate predicate = predicates.of(sentence, token);
      boolean parties =
          token.isVerb()
              ? hasParty(predicate, judge, Argument.Slot.SUBJECT)
                  && hasParty(predicate, judge, Argument.Slot.OBJECT)
              : hasParty(predicate, judge, Argument.Slot.MODIFIER)
                  && hasParty(predicate, judge, Argument.Slot.OBLIQUE);
      if (parties) {
        found.add(token);
      }
    }
    return found;
  }

  private static boolean hasParty(Predicate predicate, Classes judge, Argument.Slot slot) {
    return predicate
        .find(slot)
        .filter(each -> judge.has("party", predicate.sentence(), each.token()))
        .isPresent();
  }

  /** Whether a noun is made from a verb, as its ending tells: "annulment", "partition". */
  private static boolean namesAct(Token noun) {
    return ACT_ENDINGS.stream().anyMatch(noun.lemma()::endsWith);
  }

  private List<Deed> in(Sentence sentence, Classes judge) {
    List<Deed> found = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    for (Token token : sentence.tokens()) {
      if (isName(token)) {
        continue;
      }
      Optional<Frames.Fit> fit = frames.best(sentence, token, predicates, judge, each -> true);
      if (fit.isPresent()) {
        for (Token word : fit.get().match().words()) {
          taken.add(word.index());
          // "approved a round of sanctions": the sanctions are the round.
          Quantities.counted(sentence, word).stream()
              .filter(counted -> Predicates.isCounted(sentence, counted))
              .forEach(counted -> taken.add(counted.index()));
        }
        EventType type = types.get(fit.get().entry().id());
        if (type != null) {
          found.add(deed(fit.get(), type, judge));
        }
      }
    }
    // "launched an attack" is one deed: the noun that a verb's pattern names is not another.
    found.removeIf(deed -> taken.contains(deed.token().index()) && !deed.token().isVerb());
    return found;
  }

  /** "Strike" in "Operation Thunder Strike" or in the name of a newspaper is no act. */
  private static boolean isName(Token token) {
    return token.isProper()
        && (token.name() == NameKind.ORGANISATION
            || token.name() == NameKind.PERSON
            || token.name() == NameKind.PLACE);
  }

  private Deed deed(Frames.Fit fit, EventType type, Classes judge) {
    Predicate predicate = fit.predicate();
    Sentence sentence = predicate.sentence();
    Pattern.Match match = fit.match();
    List<Token> actors = spread(sentence, match.find("actor"));
    List<Token> recipients = spread(sentence, match.find("recipient"));
    boolean lent = fit.pattern().kind() == Pattern.Kind.NOUN;
    if (actors.isEmpty()
        && (lent || fit.pattern().kind() == Pattern.Kind.VERB && !hasSubjectSlot(fit))) {
      predicate.all(Argument.Slot.SUBJECT).stream()
          .filter(subject -> !subject.form().equals(Argument.UNDERGONE))
          .filter(subject -> match.roles().values().stream().noneMatch(subject.token()::equals))
          .findFirst()
          .ifPresent(subject -> actors.addAll(sentence.conjuncts(subject.token())));
    }
    if (recipients.isEmpty() && !token(fit).isVerb()) {
      // "Turkey suffered a series of bombings"
      predicate.all(Argument.Slot.SUBJECT).stream()
          .filter(subject -> subject.form().equals(Argument.UNDERGONE))
          .forEach(subject -> recipients.addAll(sentence.conjuncts(subject.token())));
    }
    return new Deed(
        predicate,
        trigger(sentence, fit),
        type,
        fit.entry().find("mode"),
        fit.entry().find("cameo"),
        actors,
        recipients,
        tolls.of(predicate, match, recipients, judge),
        fit.entry());
  }

  private static Token token(Frames.Fit fit) {
    return fit.predicate().token();
  }

  private static boolean hasSubjectSlot(Frames.Fit fit) {
    return fit.pattern().slots().stream().anyMatch(slot -> slot.place() == Argument.Slot.SUBJECT);
  }

  private static List<Token> spread(Sentence sentence, Optional<Token> head) {
    return new ArrayList<>(head.map(sentence::conjuncts).orElse(List.of()));
  }

  /** The predicate with its particle and the words that its pattern names: "opened fire". */
  private static Span trigger(Sentence sentence, Frames.Fit fit) {
    Token token = fit.predicate().token();
    Span span = token.span();
    Optional<Token> particle = sentence.findChild(token, Relation.PARTICLE);
    if (particle.isPresent() && particle.get().index() - token.index() == 1) {
      span = span.cover(particle.get().span());
    }
    for (Token word : fit.match().words()) {
      if (token.isVerb() && word.index() > token.index() && word.index() - token.index() <= 4) {
        span = span.cover(word.span());
      }
    }
    return span;
  }

  /** Whether a phrase says "each other". */
  public static boolean isEachOther(Sentence sentence, Token head) {
    if (!EACH_OTHER.contains(head.lemma())) {
      return false;
    }
    return head.index() > 0 && EACH_OTHER.contains(sentence.get(head.index() - 1).lemma());
  }
}
