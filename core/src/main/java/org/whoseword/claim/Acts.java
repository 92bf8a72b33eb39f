package org.whoseword.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.Entry;
import org.whoseword.parse.Argument;
import org.whoseword.parse.Predicate;
import org.whoseword.parse.Predicates;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.what.Deed;
import org.whoseword.what.Deeds;
import org.whoseword.what.EventType;
import org.whoseword.what.Operator;
import org.whoseword.who.Parties;

/**
 * The acts of a sentence: its deeds under their operators, and the operators that are acts
 * themselves, which take the deed below into themselves.
 */
final class Acts {

  private static final Set<String> TOWARDS =
      Set.of("to", "with", "for", "from", "against", "on", "in", "into", "between");

  /** "were not authorised to discuss the matter": no ban, but why they gave no name. */
  private static final Set<String> TALK =
      Set.of(
          "discuss", "speak", "talk", "comment", "brief", "disclose", "reveal", "release", "say");

  /** What somebody vows not to let happen, they threaten to prevent. */
  private static final Set<String> SUFFER = Set.of("let", "allow", "permit", "tolerate", "accept");

  /** Modals that lay a duty on their subject. */
  private static final Set<String> DUTY = Set.of("must", "should", "ought");

  /** CAMEO's root of demands; that of appeals is 02. */
  private static final String DEMANDS = "10";

  /** What may be refused, approved or opposed for the sake of the act below it. */
  private static final Set<Operator.Kind> ASKING =
      Set.of(Operator.Kind.DEMAND, Operator.Kind.PROMISE, Operator.Kind.THREATEN);

  /** Operators that are looked through at most, one under the other. */
  private static final int DEEPEST = 4;

  private static final Set<String> ANYBODY =
      Set.of("everyone", "everybody", "anyone", "anybody", "someone", "somebody", "nobody");

  /** The entry whose pattern a modal cannot have: {@code request.must}. */
  private static final String MODAL_DEMAND = "request.must";

  /** The rule of an act that only stands in a clause of purpose. */
  private static final String PURPOSE = "infinitive.purpose";

  private final Optional<Entry> modalDemand;
  private final Map<String, Step.Kind> epithets;
  private final Predicates predicates;
  private final CameoTable cameo;
  private final Coding coding;
  private final Purposes purposes;
  private final Modes modes;

  Acts(Codebook codebook) {
    this.predicates = codebook.predicates();
    this.modalDemand =
        codebook.entries("event").stream()
            .filter(each -> each.id().equals(MODAL_DEMAND))
            .findFirst();
    this.epithets = epithets(codebook);
    this.cameo = new CameoTable(codebook);
    this.coding = new Coding(cameo);
    this.purposes = new Purposes(codebook);
    this.modes = new Modes(codebook);
  }

  private static Map<String, Step.Kind> epithets(Codebook codebook) {
    Map<String, Step.Kind> kinds = new HashMap<>();
    codebook.words("epithet-attempted").forEach(word -> kinds.put(word, Step.Kind.ATTEMPT));
    codebook.words("epithet-planned").forEach(word -> kinds.put(word, Step.Kind.INFINITIVE));
    codebook.words("epithet-possible").forEach(word -> kinds.put(word, Step.Kind.MAY));
    return Map.copyOf(kinds);
  }

  /** In the order of the text. */
  List<Act> in(Deeds.Found found, Parties parties) {
    Sentence sentence = found.sentence();
    Stack stack = stack(found);
    Map<Integer, Deed> deeds = new LinkedHashMap<>();
    found.deeds().forEach(deed -> deeds.put(deed.token().index(), deed));
    List<Act> acts = new ArrayList<>();
    Map<Integer, Operator> acting = new LinkedHashMap<>();
    for (Operator operator : found.operators()) {
      if (operator.kind().isAct()) {
        acting.putIfAbsent(operator.token().index(), operator);
      }
    }
    for (Token token : sentence.tokens()) {
      Optional<Deed> own = Optional.ofNullable(deeds.get(token.index()));
      Optional<Operator> operator = Optional.ofNullable(acting.get(token.index()));
      Optional<Act> act =
          operator.isPresent()
              ? act(operator.get(), own, inner(operator.get(), deeds, acting, 0), parties)
              : own.map(Act::of);
      List<Step> steps = stack.over(token);
      act.map(each -> withHolder(each, steps))
          .flatMap(each -> coding.code(each, steps))
          .ifPresent(acts::add);
    }
    for (Token token : sentence.tokens()) {
      if (!acting.containsKey(token.index())) {
        duty(sentence, token, Optional.ofNullable(deeds.get(token.index())), parties)
            .ifPresent(acts::add);
      }
    }
    for (Operator operator : found.operators()) {
      if (operator.kind() == Operator.Kind.ALLOW) {
        ban(operator, stack.over(operator.token()), deeds).ifPresent(acts::add);
      }
    }
    return told(purposes.of(sentence, acts).stream().map(modes::of).toList());
  }

  /** What an act is for explains it; alone, it says what somebody is about to do. */
  private static List<Act> told(List<Act> acts) {
    boolean told = acts.stream().anyMatch(each -> !each.statusRule().equals(PURPOSE));
    return told ? acts.stream().filter(each -> !each.statusRule().equals(PURPOSE)).toList() : acts;
  }

  /** What stands over the words of a sentence. */
  Stack stack(Deeds.Found found) {
    return new Stack(found.sentence(), predicates, found.operators(), epithets);
  }

  /** Who tries, plans or begins an act does it: "attempted a mutiny". */
  private static Act withHolder(Act act, List<Step> steps) {
    if (!act.actors().isEmpty()) {
      return act;
    }
    for (Step step : steps) {
      if (step.operator().isPresent()) {
        Operator operator = step.operator().get();
        boolean does =
            switch (operator.kind()) {
              case TRY, FAIL, PLAN, START, ACHIEVE -> true;
              default -> false;
            };
        return does && operator.holder().isPresent()
            ? act.between(
                act.deed().sentence().conjuncts(operator.holder().get()), act.recipients())
            : act;
      }
    }
    return act;
  }

  /** "Iran must release him": a demand on Iran, by whoever says so; see Claims. */
  private Optional<Act> duty(Sentence sentence, Token verb, Optional<Deed> own, Parties parties) {
    boolean missed =
        sentence.children(verb, Relation.AUXILIARY).stream()
            .anyMatch(each -> each.lemma().equals("have"));
    boolean must =
        verb.isVerb()
            && !missed
            && sentence.children(verb, Relation.AUXILIARY).stream()
                .anyMatch(each -> DUTY.contains(each.lemma()));
    if (!must || modalDemand.isEmpty()) {
      return Optional.empty();
    }
    Optional<Token> bound =
        predicates
            .findSubject(sentence, verb)
            .filter(subject -> !subject.isPronoun() && !ANYBODY.contains(subject.lemma()))
            .filter(subject -> parties.findAt(sentence, subject).isPresent());
    return bound.map(
        subject ->
            Act.of(
                    new Deed(
                        predicates.of(sentence, verb),
                        verb.span(),
                        EventType.REQUEST,
                        Optional.empty(),
                        own.isPresent()
                            ? cameo.find(Act.of(own.get()), "demand")
                            : cameo.find("demand"),
                        List.of(),
                        sentence.conjuncts(subject),
                        Map.of(),
                        modalDemand.get()))
                .between(List.of(), sentence.conjuncts(subject)));
  }

  /** "will not be allowed to take part": a refusal to whoever wanted to. */
  private Optional<Act> ban(Operator operator, List<Step> steps, Map<Integer, Deed> deeds) {
    Token token = operator.token();
    boolean negated =
        steps.stream()
            .anyMatch(
                step -> step.kind() == Step.Kind.NEGATION && step.token().head() == token.index());
    if (!negated || deeds.containsKey(token.index()) || TALK.contains(operator.content().lemma())) {
      return Optional.empty();
    }
    Sentence sentence = operator.predicate().sentence();
    Act act =
        Act.of(deed(operator, EventType.REJECT))
            .as(EventType.REJECT, cameo.find("reject"), operator.entry().id());
    List<Token> banned = operator.addressee().map(sentence::conjuncts).orElse(List.of());
    List<Token> holder = operator.holder().map(sentence::conjuncts).orElse(List.of());
    return Optional.of(act.between(holder, banned));
  }

  /**
   * The act that an operator stands over, seen through support verbs, coordination, and the words
   * by which somebody asked for it, offered it or ended it: "rejected a request to send troops",
   * "urged the army to stop shelling".
   *
   * @param depth how many operators have been passed
   */
  private Optional<Act> inner(
      Operator operator, Map<Integer, Deed> deeds, Map<Integer, Operator> acting, int depth) {
    Sentence sentence = operator.predicate().sentence();
    for (Token content : sentence.conjuncts(operator.content())) {
      Operator below = acting.get(content.index());
      if (below != null && depth < DEEPEST && below.content() != content) {
        Optional<Act> under = inner(below, deeds, acting, depth + 1);
        if (ASKING.contains(below.kind()) && content.isNoun() && under.isPresent()) {
          return under;
        }
        if (below.kind() == Operator.Kind.STOP && under.isPresent()) {
          Optional<Act> stopped = stopping(below, under.get());
          if (stopped.isPresent()) {
            return stopped;
          }
        }
      }
      Deed deed = deeds.get(content.index());
      if (deed != null) {
        return Optional.of(Act.of(deed));
      }
      for (Token child : sentence.children(content)) {
        boolean supported = child.is(Relation.OBJECT) || child.is(Relation.PASSIVE_SUBJECT);
        if (supported && deeds.containsKey(child.index())) {
          return Optional.of(Act.of(deeds.get(child.index())));
        }
      }
    }
    return Optional.empty();
  }

  /** What it is to stop an act. */
  private Optional<Act> stopping(Operator operator, Act under) {
    return stopped(under.type())
        .map(
            type ->
                Act.of(deed(operator, type))
                    .as(type, cameo.find(under, "stop"), operator.entry().id()));
  }

  /**
   * "Called for sanctions", "approved sanctions", "ordered patrols": the codebook has named the
   * demand or the approval itself.
   */
  private static Optional<EventType> named(Operator operator, Deed own) {
    boolean mild =
        operator.kind() == Operator.Kind.DEMAND || operator.kind() == Operator.Kind.SUPPORT;
    return mild
        ? Optional.of(own.type()).filter(type -> type.quad() == 4 || type == EventType.ACCUSE)
        : Optional.empty();
  }

  private Optional<Act> act(
      Operator operator, Optional<Deed> own, Optional<Act> inner, Parties parties) {
    Optional<EventType> type =
        own.flatMap(deed -> named(operator, deed)).or(() -> type(operator, inner));
    if (type.isEmpty()) {
      return own.map(Act::of);
    }
    boolean known =
        own.isPresent()
            || inner.isPresent()
            || operator
                .holder()
                .flatMap(token -> parties.findAt(operator.predicate().sentence(), token))
                .isPresent();
    if (!known) {
      return Optional.empty();
    }
    Deed base = own.orElseGet(() -> deed(operator, type.get()));
    if (own.isPresent() && inner.isEmpty()) {
      // Nothing stands below that the operator could change: the word's own entry decides.
      Act act = Act.of(base).as(base.type(), base.cameo(), rule(operator, base));
      return Optional.of(act.between(actors(operator, base), recipients(operator, base, inner)));
    }
    boolean demands = base.cameo().filter(each -> each.startsWith(DEMANDS)).isPresent();
    Optional<String> code = code(operator.kind(), type.get(), inner, demands);
    Act act = Act.of(base).as(type.get(), keepDeeper(base, code, type.get()), rule(operator, base));
    return Optional.of(act.between(actors(operator, base), recipients(operator, base, inner)));
  }

  private static String rule(Operator operator, Deed base) {
    String own = base.entry().id();
    String over = operator.entry().id();
    return own.equals(over) ? own : own + "+" + over;
  }

  private static Deed deed(Operator operator, EventType type) {
    return new Deed(
        operator.predicate(),
        operator.token().span(),
        type,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        Map.of(),
        operator.entry());
  }

  /** The entry's own code when it says more than the operator's. */
  private static Optional<String> keepDeeper(Deed base, Optional<String> code, EventType type) {
    Optional<String> own = base.type() == type ? base.cameo() : Optional.empty();
    if (own.isEmpty() || code.isEmpty()) {
      return own.isPresent() ? own : code;
    }
    boolean deeper =
        code.get().length() > own.get().length() && code.get().startsWith(stem(own.get()));
    boolean codeIsRoot = code.get().endsWith("0") && code.get().length() == 3;
    boolean ownIsRoot = own.get().endsWith("0") && own.get().length() == 3;
    return deeper || ownIsRoot && !codeIsRoot ? code : own;
  }

  /** "12" of 120, "122" of 122: what all codes below it begin with. */
  private static String stem(String code) {
    return code.length() == 3 && code.endsWith("0") ? code.substring(0, 2) : code;
  }

  private static Optional<EventType> type(Operator operator, Optional<Act> inner) {
    Optional<EventType> below = inner.map(Act::type);
    boolean isVow = operator.entry().id().startsWith("threaten.");
    return switch (operator.kind()) {
      case REFUSE -> Optional.of(EventType.REJECT);
      case THREATEN -> Optional.of(EventType.THREATEN);
      // CAMEO 113: whoever calls for sanctions rallies others against somebody.
      case DEMAND ->
          Optional.of(
              below.filter(EventType.SANCTION::equals).isPresent()
                  ? EventType.ACCUSE
                  : EventType.REQUEST);
      case ACCUSE -> Optional.of(EventType.ACCUSE);
      case SUPPORT -> Optional.of(EventType.SUPPORT);
      case OPPOSE -> Optional.of(EventType.REJECT);
      case PROMISE ->
          Optional.of(
              isVow && (below.filter(type -> type.quad() == 4).isPresent() || isNever(operator))
                  ? EventType.THREATEN
                  : EventType.AGREE);
      case STOP -> below.flatMap(Acts::stopped);
      default -> Optional.empty();
    };
  }

  /** "vowed not to let", "vowed never to allow". */
  private static boolean isNever(Operator operator) {
    Sentence sentence = operator.predicate().sentence();
    return SUFFER.contains(operator.content().lemma())
        && sentence.children(operator.content()).stream()
            .anyMatch(each -> each.is(Relation.NEGATION) || each.lemma().equals("never"));
  }

  /** What it is to stop an act (PLOVER manual: CONCEDE, RETREAT, SANCTION). */
  private static Optional<EventType> stopped(EventType type) {
    return switch (type) {
      case ASSAULT, MOBILIZE, THREATEN -> Optional.of(EventType.RETREAT);
      case SANCTION, COERCE, PROTEST -> Optional.of(EventType.CONCEDE);
      case AID, COOPERATE, CONSULT -> Optional.of(EventType.SANCTION);
      case SUPPORT, AGREE -> Optional.of(EventType.REJECT);
      default -> Optional.empty();
    };
  }

  private Optional<String> code(
      Operator.Kind kind, EventType type, Optional<Act> inner, boolean demands) {
    String doing =
        switch (type) {
          case REJECT -> "reject";
          case THREATEN -> "threaten";
          case REQUEST -> "appeal";
          case AGREE -> "intend";
          case ACCUSE -> kind == Operator.Kind.DEMAND ? "" : "accuse";
          default -> "";
        };
    if (doing.isEmpty()) {
      return switch (type) {
        case RETREAT, CONCEDE, SANCTION -> inner.flatMap(act -> cameo.find(act, "stop"));
        case ACCUSE -> Optional.of("113");
        case SUPPORT -> Optional.of("051");
        default -> Optional.empty();
      };
    }
    String demanded =
        kind == Operator.Kind.DEMAND && !demands ? "appeal" : demands ? "demand" : doing;
    return inner.isPresent() ? cameo.find(inner.get(), demanded) : cameo.find(demanded);
  }

  private static List<Token> actors(Operator operator, Deed base) {
    Sentence sentence = operator.predicate().sentence();
    if (operator.holder().isPresent()) {
      return sentence.conjuncts(operator.holder().get());
    }
    return base.actors();
  }

  private List<Token> recipients(Operator operator, Deed base, Optional<Act> inner) {
    Sentence sentence = operator.predicate().sentence();
    if (operator.addressee().isPresent()) {
      return sentence.conjuncts(operator.addressee().get());
    }
    if (!base.recipients().isEmpty()) {
      return base.recipients();
    }
    if (operator.kind() == Operator.Kind.DEMAND && operator.content().isVerb()) {
      // "demanded that Iran stop": the demand is on Iran.
      Predicate clause = predicates.of(sentence, operator.content());
      Optional<Token> asked =
          clause
              .find(clause.passive() ? Argument.Slot.OBJECT : Argument.Slot.SUBJECT)
              .map(Argument::token)
              .filter(token -> !operator.holder().filter(token::equals).isPresent());
      if (asked.isPresent()) {
        return sentence.conjuncts(asked.get());
      }
    }
    if (inner.isPresent() && !inner.get().recipients().isEmpty()) {
      return inner.get().recipients();
    }
    return operator.content().isVerb() && operator.kind() != Operator.Kind.DEMAND
        ? beneficiaries(sentence, operator)
        : List.of();
  }

  /** Whom the embedded act would touch: "agreed to lend money to Indonesia". */
  private List<Token> beneficiaries(Sentence sentence, Operator operator) {
    Predicate clause = predicates.of(sentence, operator.content());
    for (Argument.Slot slot :
        List.of(Argument.Slot.SECOND_OBJECT, Argument.Slot.OBLIQUE, Argument.Slot.OBJECT)) {
      for (Argument argument : clause.all(slot)) {
        boolean towards = slot != Argument.Slot.OBLIQUE || TOWARDS.contains(argument.form());
        boolean own = operator.holder().filter(argument.token()::equals).isPresent();
        if (towards && !own) {
          return sentence.conjuncts(argument.token());
        }
      }
    }
    return List.of();
  }
}
