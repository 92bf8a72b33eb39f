package org.whoseword.claim;

import java.util.List;
import org.whoseword.claim.Claim.Participant;

/** What two claims have in common, as far as that decides whether they tell of one event. */
final class Likeness {

  private Likeness() {}

  /** Whether some party stands on both sides, or some words do. */
  static boolean alike(List<Participant> a, List<Participant> b) {
    return a.stream().anyMatch(one -> b.stream().anyMatch(other -> alike(one, other)));
  }

  private static boolean alike(Participant one, Participant other) {
    return one.party().isPresent() && one.party().equals(other.party())
        || one.name().equalsIgnoreCase(other.name());
  }

  /** Whether one side is silent or both name somebody in common. */
  static boolean agree(List<Participant> a, List<Participant> b) {
    return a.isEmpty() || b.isEmpty() || alike(a, b);
  }

  /** Whether both stand on the word of the same first informant, or both on the outlet's own. */
  static boolean sameRoot(Claim a, Claim b) {
    var first = a.chain().findRoot();
    var second = b.chain().findRoot();
    if (first.isEmpty() || second.isEmpty()) {
      return first.isEmpty() && second.isEmpty();
    }
    return first.get().source().equals(second.get().source());
  }

  /** Whether neither day nor place speaks against one event. */
  static boolean sameSetting(Claim a, Claim b) {
    return sameDay(a, b) && samePlace(a, b);
  }

  static boolean sameDay(Claim a, Claim b) {
    return a.when().isEmpty()
        || b.when().isEmpty()
        || a.when().get().value().equals(b.when().get().value())
        || (isOfStory(a) || isOfStory(b)) && a.when().get().meets(b.when().get());
  }

  /** The day of a story may be of some days; what names its own day names one of them. */
  private static boolean isOfStory(Claim claim) {
    return claim.rules().getOrDefault("when", "").startsWith("story.");
  }

  private static boolean samePlace(Claim a, Claim b) {
    return a.place().isEmpty()
        || b.place().isEmpty()
        || a.place().get().name().equals(b.place().get().name())
        || a.place().get().country().equals(b.place().get().country());
  }
}
