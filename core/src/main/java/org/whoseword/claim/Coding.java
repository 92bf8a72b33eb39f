package org.whoseword.claim;

import java.util.List;
import java.util.Optional;
import org.whoseword.what.EventType;
import org.whoseword.what.Operator;

/**
 * The one function from an act and the steps over it to its type and status. It looks at nothing
 * else, so that every decision can be told from its two arguments.
 */
final class Coding {

  /** Who says that he will stay away threatens to (CAMEO 1312). */
  private static final String BOYCOTT = "boycott";

  /** The entry of what forces train together. */
  private static final String EXERCISE = "mobilize.exercise";

  private final CameoTable cameo;

  Coding(CameoTable cameo) {
    this.cameo = cameo;
  }

  /**
   * The act as its operators leave it.
   *
   * @param steps innermost first
   * @return empty when nothing is claimed: a negated act, or one that a higher act takes into
   *     itself
   */
  Optional<Act> code(Act act, List<Step> steps) {
    Act coded = act;
    boolean negated = false;
    boolean future = false;
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      switch (step.kind()) {
        case NEGATION -> negated = !negated;
        case FUTURE -> {
          future = true;
          coded = weaken(coded, Status.PLANNED, step.rule());
        }
        case WOULD -> {
          future = true;
          coded =
              weaken(coded, conditional(steps) ? Status.CONDITIONAL : Status.PLANNED, step.rule());
        }
        case ATTEMPT -> coded = weaken(coded, Status.ATTEMPTED, step.rule());
        case MAY -> coded = weaken(coded, Status.POSSIBLE, step.rule());
        // What must be done is demanded, not told; the demand is an act of its own.
        case MUST, UNTOLD -> {
          return Optional.empty();
        }
        case CONDITION -> coded = weaken(coded, Status.CONDITIONAL, step.rule());
        case INFINITIVE -> coded = weaken(coded, Status.PLANNED, step.rule());
        case OPERATOR -> {
          Optional<Act> under = operator(coded, step, isNegated(steps, i));
          future |= step.is(Operator.Kind.PLAN);
          if (under.isEmpty()) {
            return under;
          }
          if (negated && step.is(Operator.Kind.PLAN)) {
            return refusal(under.get(), "negated-plan");
          }
          coded = under.get();
        }
      }
    }
    if (!negated) {
      boolean intends =
          future && coded.status() == Status.PLANNED && isMaterialYielding(coded.type());
      return Optional.of(intends ? intention(coded) : announced(declared(coded), steps, future));
    }
    // "will not lift the embargo" is a refusal; "will not attack" is none.
    return future && coded.type().isCooperation()
        ? refusal(coded, "negated-future")
        : Optional.of(coded.with(Status.DENIED, "negation"));
  }

  /** Whether the operator at a step is itself negated: "did not plan to". */
  static boolean isNegated(List<Step> steps, int operator) {
    for (int i = operator + 1; i < steps.size(); i++) {
      if (steps.get(i).kind() == Step.Kind.OPERATOR) {
        return false;
      }
      if (steps.get(i).kind() == Step.Kind.NEGATION) {
        return true;
      }
    }
    return false;
  }

  private static boolean conditional(List<Step> steps) {
    return steps.stream().anyMatch(step -> step.kind() == Step.Kind.CONDITION);
  }

  /** To say that one will help, yield or support is to agree to (CAMEO 03, PLOVER AGREE). */
  private Act intention(Act act) {
    String rule = "intends+" + act.typeRule();
    return act.as(EventType.AGREE, cameo.find(act, "intend"), rule)
        .with(Status.HAPPENED, act.statusRule());
  }

  /**
   * What is announced. "Will sever ties unless" is a threat, and so is a boycott; any other act
   * that lies ahead keeps its type, and CAMEO, which knows no status, codes it as intended (03) or
   * threatened (13).
   */
  private Act announced(Act act, List<Step> steps, boolean future) {
    boolean ahead = act.status() == Status.PLANNED || act.status() == Status.CONDITIONAL;
    if (!future || !ahead) {
      return attempted(act);
    }
    boolean hostile = act.type().quad() == 4;
    if (hostile && act.deed().predicate().lemma().equals(BOYCOTT)) {
      return threat(act, "announced");
    }
    Optional<Step> unless =
        steps.stream().filter(step -> step.rule().equals(Stack.UNLESS)).findFirst();
    if (hostile && unless.isPresent()) {
      return threat(act, Stack.UNLESS);
    }
    return hostile || act.type() == EventType.CONSULT
        ? act.as(act.type(), cameo.find(act, hostile ? "threaten" : "intend"), act.typeRule())
        : act;
  }

  private Act threat(Act act, String why) {
    return act.as(EventType.THREATEN, cameo.find(act, "threaten"), why + "+" + act.typeRule())
        .with(Status.HAPPENED, why);
  }

  /** CAMEO has a code of its own for killing that failed. */
  private Act attempted(Act act) {
    boolean failed = act.status() == Status.ATTEMPTED && act.cameo().isPresent();
    return failed
        ? act.as(act.type(), cameo.findAttempted(act).or(act::cameo), act.typeRule())
        : act;
  }

  /** Forces of several countries that exercise together cooperate (CAMEO 062, PLOVER COOPERATE). */
  static Act jointly(Act act) {
    return act.deed().entry().id().equals(EXERCISE)
        ? act.as(EventType.COOPERATE, Optional.of("062"), "jointly+" + act.typeRule())
        : act;
  }

  /** A threat is made by saying what will be. */
  private static Act declared(Act act) {
    boolean said = act.type() == EventType.THREATEN && act.status() == Status.PLANNED;
    return said ? act.with(Status.HAPPENED, act.statusRule()) : act;
  }

  private static boolean isMaterialYielding(EventType type) {
    return type.isCooperation() && type != EventType.CONSULT && type != EventType.AGREE;
  }

  private Optional<Act> refusal(Act act, String rule) {
    if (!act.type().isCooperation()) {
      return Optional.empty();
    }
    Act refused = act.as(EventType.REJECT, cameo.find(act, "reject"), rule + "+" + act.typeRule());
    return Optional.of(refused.with(Status.HAPPENED, rule));
  }

  private Optional<Act> operator(Act act, Step step, boolean negated) {
    Operator.Kind kind = step.operator().map(Operator::kind).orElseThrow();
    String rule = step.rule();
    return switch (kind) {
      // The operator's own act stands in its place; see Acts.
      case PROMISE, THREATEN, REFUSE, DEMAND, SUPPORT, OPPOSE, PREVENT, STOP -> Optional.empty();
      case ACCUSE -> Optional.of(act);
      // These tell that it happened; the rule says who told.
      case START, CAUSE, ACHIEVE, NONE ->
          Optional.of(act.status() == Status.HAPPENED ? act.with(Status.HAPPENED, rule) : act);
      case ALLOW -> negated ? Optional.empty() : Optional.of(weaken(act, Status.POSSIBLE, rule));
      case PLAN -> Optional.of(weaken(act, Status.PLANNED, rule));
      case TRY, FAIL -> Optional.of(weaken(act, Status.ATTEMPTED, rule));
      case DENY -> Optional.of(act.with(Status.DENIED, rule));
      case DOUBT, FEAR, MAY -> Optional.of(weaken(act, Status.POSSIBLE, rule));
      case IF -> Optional.of(weaken(act, Status.CONDITIONAL, rule));
    };
  }

  /** What already did not simply happen does not become more real by what stands above. */
  private static Act weaken(Act act, Status status, String rule) {
    boolean keeps =
        act.status() == Status.DENIED
            || act.status() == Status.CONDITIONAL
            || (act.status() == Status.PLANNED && status == Status.ATTEMPTED)
            || (act.status() == Status.ATTEMPTED && status == Status.PLANNED);
    return keeps ? act : act.with(status, rule);
  }
}
