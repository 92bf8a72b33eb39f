package org.whoseword.claim;

import java.util.List;
import java.util.Set;
import org.whoseword.word.Attribution;
import org.whoseword.word.Factuality;
import org.whoseword.word.Link;

/**
 * How an act stands in the end: its own status under all levels of the chain over it. A pure
 * function of its arguments.
 *
 * <table>
 *   <caption>What a level makes of an act that happened</caption>
 *   <tr><td>CT+, CTu, Uu<td>nothing
 *   <tr><td>PR+, PS+<td>POSSIBLE; nothing when it is hearsay ("is believed to have")
 *   <tr><td>CT-, PR-, PS-<td>DENIED, whatever stood below
 *   <tr><td>an intention<td>PLANNED
 * </table>
 *
 * @param hedged whether the report keeps its distance, on any level
 */
record Standing(Status status, boolean hedged) {

  /** Rules of cues that tell what somebody takes for true. */
  private static final Set<String> BELIEF = Set.of("believe", "consider");

  private static final String LOOK = "seem";

  /**
   * @param own the status that the act's own sentence gives it
   * @param hedge whether a word of its own clause keeps the distance
   * @param over the levels, nearest the outlet first
   */
  static Standing of(Status own, boolean hedge, List<Attribution> over) {
    Status status = own;
    boolean hedged = hedge;
    for (Attribution level : over) {
      status = under(status, level);
      hedged |= keepsDistance(level);
    }
    return new Standing(status, hedged);
  }

  private static Status under(Status status, Attribution level) {
    Factuality factuality = level.factuality();
    Status told =
        switch (factuality) {
          case CERTAINLY_NOT, PROBABLY_NOT, POSSIBLY_NOT -> Status.DENIED;
          case POSSIBLE, PROBABLE ->
              status == Status.HAPPENED && !isHearsay(level) ? Status.POSSIBLE : status;
          case CERTAIN, CERTAIN_UNKNOWN, UNKNOWN -> status;
        };
    boolean meant = level.act() == Attribution.Act.INTENTION && told == Status.HAPPENED;
    return meant ? Status.PLANNED : told;
  }

  private static boolean keepsDistance(Attribution level) {
    return switch (level.act()) {
      case REPORT -> level.source().isEmpty() || level.link().flatMap(Link::hedge).isPresent();
      case APPEARANCE -> true;
      case ATTITUDE -> isHearsay(level);
      case INTENTION -> false;
    };
  }

  /** "reportedly", "is believed to have", "appears to": told as done, on nobody's word. */
  private static boolean isHearsay(Attribution level) {
    return switch (level.act()) {
      case REPORT -> level.source().isEmpty();
      case ATTITUDE -> level.source().isEmpty() && BELIEF.contains(level.rule());
      case APPEARANCE -> level.rule().equals(LOOK);
      case INTENTION -> false;
    };
  }
}
