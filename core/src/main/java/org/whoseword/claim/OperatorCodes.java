package org.whoseword.claim;

import java.util.Optional;
import java.util.Set;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.what.Deed;
import org.whoseword.what.EventType;
import org.whoseword.what.Operator;

/**
 * Type and CAMEO code of operators that are acts: what it is to refuse, to demand, to stop an act.
 */
final class OperatorCodes {

  /** What somebody vows not to let happen, they threaten to prevent. */
  private static final Set<String> SUFFER = Set.of("let", "allow", "permit", "tolerate", "accept");

  /** CAMEO's root of demands; that of appeals is 02. */
  private static final String DEMANDS = "10";

  private final CameoTable cameo;

  OperatorCodes(CameoTable cameo) {
    this.cameo = cameo;
  }

  /**
   * The type of an operator's act.
   *
   * @param own the deed that the operator's word names by itself
   * @param inner the act below it
   */
  static Optional<EventType> type(Operator operator, Optional<Deed> own, Optional<Act> inner) {
    return own.flatMap(deed -> named(operator, deed)).or(() -> type(operator, inner));
  }

  /**
   * The code of an operator's act over another, or the code of its own entry where that says more.
   */
  Optional<String> code(Operator operator, EventType type, Deed base, Optional<Act> inner) {
    boolean demands = base.cameo().filter(each -> each.startsWith(DEMANDS)).isPresent();
    return keepDeeper(base, code(operator.kind(), type, inner, demands), type);
  }

  /** The code of stopping an act. */
  Optional<String> stopping(Act under) {
    return cameo.find(under, "stop");
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
      case STOP -> below.flatMap(OperatorCodes::stopped);
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
  static Optional<EventType> stopped(EventType type) {
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
}
