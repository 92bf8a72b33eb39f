package org.whoseword.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whoseword.codebook.CodebookReader;
import org.whoseword.codebook.Entry;
import org.whoseword.parse.Predicate;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.parse.Written;
import org.whoseword.what.Deed;
import org.whoseword.what.EventType;
import org.whoseword.what.Operator;

/** Steps are written innermost first, as they are met on the way up from the act. */
class CodingTest {

  private static final Sentence SENTENCE = Written.sentence("0 act/NN ROOT");
  private static final Token WORD = SENTENCE.get(0);
  private static final Predicate PREDICATE = new Predicate(SENTENCE, WORD, "act", false, List.of());

  private static final Coding CODING =
      new Coding(
          new CameoTable(
              CodebookReader.read(
                  Map.of(
                      "cameo/operators.tsv",
                      """
                      act\tappeal\tintend\tdemand\treject\tthreaten\taccuse\tstop\tattempt
                      -\t020\t030\t100\t120\t130
                      04\t026\t036\t106\t125\t134
                      07\t023\t033\t103\t122\t1311
                      085\t0254\t0354\t1054\t1244\t131
                      161\t020\t030\t100\t120\t1313
                      186\t020\t030\t100\t120\t138\t1121\t087\t185
                      19\t020\t030\t100\t120\t138\t1123\t087
                      """))));

  private static Entry entry(String id) {
    return new Entry("operator", id, "", Map.of(), List.of(), List.of(), "test.txt", 1);
  }

  private static Act act(EventType type, String cameo) {
    return Act.of(
        new Deed(
            PREDICATE,
            WORD.span(),
            type,
            Optional.of("mode"),
            Optional.of(cameo),
            List.of(),
            List.of(),
            Map.of(),
            entry("test.act")));
  }

  private static List<Step> steps(Enum<?>... kinds) {
    List<Step> steps = new ArrayList<>();
    for (Enum<?> kind : kinds) {
      if (kind instanceof Operator.Kind operator) {
        steps.add(
            Step.of(
                new Operator(
                    operator, PREDICATE, Optional.empty(), Optional.empty(), WORD, entry("op"))));
      } else if (kind instanceof Step.Kind step) {
        steps.add(Step.of(step, WORD, "step"));
      }
    }
    return steps;
  }

  /** Type and status, and the code where it is another than the act's; "none" without a claim. */
  private static String code(EventType type, String cameo, Enum<?>... kinds) {
    return CODING
        .code(act(type, cameo), steps(kinds))
        .map(
            act ->
                act.type()
                    + " "
                    + act.status()
                    + act.cameo().filter(code -> !code.equals(cameo)).map(c -> " " + c).orElse(""))
        .orElse("none");
  }

  private static String attack(Enum<?>... kinds) {
    return code(EventType.ASSAULT, "190", kinds);
  }

  private static String aid(Enum<?>... kinds) {
    return code(EventType.AID, "073", kinds);
  }

  @Test
  void whatNothingStandsOverHappened() {
    assertEquals("ASSAULT HAPPENED", attack());
  }

  @Test
  void whatIsNegatedIsDeniedAndTwiceNegatedHappened() {
    assertEquals("ASSAULT DENIED", attack(Step.Kind.NEGATION));
    assertEquals("ASSAULT HAPPENED", attack(Step.Kind.NEGATION, Step.Kind.NEGATION));
  }

  @Test
  void theFutureIsPlanned() {
    assertEquals("ASSAULT PLANNED 138", attack(Step.Kind.FUTURE));
    assertEquals("ASSAULT PLANNED 138", attack(Step.Kind.WOULD));
    assertEquals("ASSAULT PLANNED", attack(Step.Kind.INFINITIVE));
    assertEquals("ASSAULT PLANNED 138", attack(Operator.Kind.PLAN));
    assertEquals("CONSULT PLANNED 036", code(EventType.CONSULT, "040", Step.Kind.FUTURE));
  }

  @Test
  void toSayThatOneWillHelpIsToAgree() {
    assertEquals("AGREE HAPPENED 033", aid(Step.Kind.FUTURE));
    assertEquals("AGREE HAPPENED 033", aid(Operator.Kind.PLAN));
  }

  @Test
  void willNotLiftTheEmbargoIsARefusal() {
    assertEquals(
        "REJECT HAPPENED 1244",
        code(EventType.CONCEDE, "085", Step.Kind.NEGATION, Step.Kind.FUTURE));
  }

  @Test
  void willNotAttackIsNoRefusal() {
    assertEquals("ASSAULT DENIED", attack(Step.Kind.NEGATION, Step.Kind.FUTURE));
  }

  @Test
  void hasNoPlanToHelpIsARefusal() {
    assertEquals("REJECT HAPPENED 122", aid(Operator.Kind.PLAN, Step.Kind.NEGATION));
    assertEquals("REJECT HAPPENED 122", aid(Step.Kind.NEGATION, Operator.Kind.PLAN));
    assertEquals("none", attack(Step.Kind.NEGATION, Operator.Kind.PLAN));
  }

  @Test
  void whatWillBeDoneUnlessIsAThreat() {
    List<Step> steps = new ArrayList<>(steps(Step.Kind.FUTURE));
    steps.add(Step.of(Step.Kind.CONDITION, WORD, Stack.UNLESS));
    Act act = CODING.code(act(EventType.SANCTION, "161"), steps).orElseThrow();
    assertEquals(EventType.THREATEN, act.type());
    assertEquals(Optional.of("1313"), act.cameo());
    assertEquals(Status.HAPPENED, act.status());
    Act aid = CODING.code(act(EventType.AID, "070"), steps).orElseThrow();
    assertEquals(EventType.AID, aid.type());
  }

  @Test
  void assassinationThatFailedHasACodeOfItsOwn() {
    assertEquals("ASSAULT ATTEMPTED 185", code(EventType.ASSAULT, "186", Operator.Kind.TRY));
    assertEquals("ASSAULT ATTEMPTED", code(EventType.ASSAULT, "190", Operator.Kind.TRY));
  }

  @Test
  void whatHangsOnAConditionIsConditional() {
    assertEquals("ASSAULT CONDITIONAL 138", attack(Step.Kind.WOULD, Step.Kind.CONDITION));
    assertEquals("ASSAULT CONDITIONAL", attack(Step.Kind.CONDITION));
    assertEquals("ASSAULT CONDITIONAL", attack(Operator.Kind.IF));
  }

  @Test
  void whatMayBeIsPossible() {
    assertEquals("ASSAULT POSSIBLE", attack(Step.Kind.MAY));
    assertEquals("ASSAULT POSSIBLE", attack(Operator.Kind.FEAR));
    assertEquals("ASSAULT POSSIBLE", attack(Operator.Kind.DOUBT));
    assertEquals("ASSAULT POSSIBLE", attack(Operator.Kind.MAY));
    assertEquals("ASSAULT POSSIBLE", attack(Operator.Kind.ALLOW));
  }

  @Test
  void whatIsNotAllowedIsNotTold() {
    assertEquals("none", attack(Operator.Kind.ALLOW, Step.Kind.NEGATION));
  }

  @Test
  void whatMustBeIsDemandedAndNotTold() {
    assertEquals("none", attack(Step.Kind.MUST));
  }

  @Test
  void whatIsTriedOrFailsIsAttempted() {
    assertEquals("ASSAULT ATTEMPTED", attack(Operator.Kind.TRY));
    assertEquals("ASSAULT ATTEMPTED", attack(Operator.Kind.FAIL));
    assertEquals("ASSAULT ATTEMPTED", attack(Step.Kind.ATTEMPT));
  }

  @Test
  void whatIsRefusedThreatenedPromisedOrStoppedIsTakenIntoTheHigherAct() {
    for (Operator.Kind kind :
        List.of(
            Operator.Kind.REFUSE,
            Operator.Kind.THREATEN,
            Operator.Kind.PROMISE,
            Operator.Kind.DEMAND,
            Operator.Kind.STOP,
            Operator.Kind.PREVENT)) {
      assertEquals("none", attack(kind), kind.name());
    }
  }

  @Test
  void whatIsBegunCausedOrManagedHappened() {
    assertEquals("ASSAULT HAPPENED", attack(Operator.Kind.START));
    assertEquals("ASSAULT HAPPENED", attack(Operator.Kind.CAUSE));
    assertEquals("ASSAULT HAPPENED", attack(Operator.Kind.ACHIEVE));
    assertEquals("ASSAULT PLANNED 138", attack(Step.Kind.FUTURE, Operator.Kind.START));
  }

  @Test
  void whatSomebodyIsAccusedOfKeepsItsStatus() {
    assertEquals("ASSAULT HAPPENED", attack(Operator.Kind.ACCUSE));
    assertEquals("ASSAULT PLANNED 138", attack(Operator.Kind.PLAN, Operator.Kind.ACCUSE));
  }

  @Test
  void whatIsDeniedStaysDeniedUnderAnythingHigher() {
    assertEquals("ASSAULT DENIED", attack(Operator.Kind.DENY));
    assertEquals("ASSAULT DENIED", attack(Operator.Kind.DENY, Step.Kind.MAY));
    assertEquals("ASSAULT DENIED", attack(Operator.Kind.PLAN, Operator.Kind.DENY));
  }

  @Test
  void aPlanToTryIsAnAttemptAndAnAttemptToPlanAPlan() {
    assertEquals("ASSAULT ATTEMPTED", attack(Operator.Kind.TRY, Operator.Kind.PLAN));
    assertEquals("ASSAULT PLANNED 138", attack(Operator.Kind.PLAN, Operator.Kind.TRY));
  }

  @Test
  void aThreatIsMadeBySayingWhatWillBe() {
    assertEquals("THREATEN HAPPENED", code(EventType.THREATEN, "130", Step.Kind.FUTURE));
  }

  @Test
  void anActThatBecomesAnotherLosesItsMode() {
    Act refused =
        CODING
            .code(act(EventType.AID, "073"), steps(Step.Kind.NEGATION, Step.Kind.FUTURE))
            .orElseThrow();
    assertEquals(Optional.empty(), refused.mode());
    Act planned = CODING.code(act(EventType.ASSAULT, "190"), steps(Step.Kind.FUTURE)).orElseThrow();
    assertEquals(Optional.of("mode"), planned.mode());
    assertEquals("step", planned.statusRule());
  }
}
