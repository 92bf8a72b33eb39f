package org.whoseword.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whether two accounts tell of one event: named reasons that add up. A pure function of the two,
 * the same both ways.
 *
 * @param never whether they cannot be of one event, whatever else speaks for it
 */
record Resemblance(List<Reason> reasons, boolean never) {

  /** From this sum two accounts are of one event. */
  static final int ENOUGH = 70;

  /** Percent of the names of the one that has fewer; fewer are chance. */
  private static final int SAME_NAMES = 40;

  /** So many are no chance, however many more there are. */
  private static final int MANY_NAMES = 3;

  /** Sentences with fewer telling words are too short to be compared. */
  private static final int LEAST_SCENE = 4;

  private static final int SAME_PLACE = 30;

  /** Night falls between, or one counts in another zone of time. */
  private static final int NEXT_DAY = 15;

  private static final int MINUTES_A_DAY = 24 * 60;

  static Resemblance between(Account a, Account b) {
    List<Reason> reasons = new ArrayList<>();
    int day = day(a, b);
    int place = place(a, b);
    boolean oneKind = a.type() == b.type() || a.isDeadly() && b.isDeadly();
    if (!oneKind || a.real() != b.real() || day < 0 && place < 0) {
      return new Resemblance(List.of(), true);
    }
    if (a.wording().contentId().equals(b.wording().contentId())) {
      return new Resemblance(List.of(new Reason("other-account-of-one-report", 0)), true);
    }
    boolean bothDeadly = a.isDeadly() && b.isDeadly();
    boolean shareToll = shareToll(a, b);
    boolean loose = bothDeadly && !shareToll && place < SAME_PLACE;
    if (day == NEXT_DAY && loose) {
      day = -NEXT_DAY;
    }
    add(reasons, day > 0 ? "same-day" : "other-day", day);
    add(reasons, place > 0 ? "same-place" : "other-country", place);
    add(reasons, "same-toll", shareToll ? 25 : 0);
    add(reasons, "other-toll", bothDeadly && !shareToll ? -10 : 0);
    add(reasons, "same-lead", Kinship.sameLead(a.wording(), b.wording()) ? 20 : 0);
    add(reasons, "same-side", 15 * Math.min(2, shared(a.sides(), b.sides())));
    int names = shared(a.names(), b.names());
    int fewest = Math.min(a.names().size(), b.names().size());
    boolean sameNames = names >= MANY_NAMES || names >= 2 && names * 100 >= SAME_NAMES * fewest;
    add(reasons, "shared-names", (sameNames ? 6 : 3) * Math.min(6, names));
    add(reasons, "same-code", shared(a.codes(), b.codes()) > 0 ? 10 : 0);
    int scene = scene(a, b, loose);
    boolean tells = scene > 0 || bothDeadly && place < SAME_PLACE;
    add(reasons, scene > 0 ? "same-scene" : "other-scene", tells ? scene : 0);
    int published = published(a, b);
    add(reasons, published > 0 ? "published-near" : "published-far", published);
    boolean kin = Kinship.between(a.wording(), b.wording()).rule().isPresent();
    add(reasons, "one-family", kin ? 60 : 0);
    boolean anchored = kin || place >= SAME_PLACE || sameNames || scene > 0 && !bothDeadly;
    add(reasons, "nothing-names-the-same", anchored ? 0 : -40);
    return new Resemblance(reasons, false);
  }

  int sum() {
    return reasons.stream().mapToInt(Reason::points).sum();
  }

  boolean isEnough() {
    return !never && sum() >= ENOUGH;
  }

  private static void add(List<Reason> reasons, String name, int points) {
    if (points != 0) {
      reasons.add(new Reason(name, points));
    }
  }

  private static int day(Account a, Account b) {
    if (a.from().isEmpty() || b.from().isEmpty()) {
      return 0;
    }
    long gap =
        Math.max(
            a.from().getAsLong() - b.to().orElse(b.from().getAsLong()),
            b.from().getAsLong() - a.to().orElse(a.from().getAsLong()));
    return gap <= 0 ? 30 : gap == 1 ? NEXT_DAY : gap <= 3 ? -30 : -60;
  }

  private static int place(Account a, Account b) {
    if (shared(a.places(), b.places()) > 0) {
      return SAME_PLACE;
    }
    if (a.countries().isEmpty() || b.countries().isEmpty()) {
      return 0;
    }
    return shared(a.countries(), b.countries()) > 0 ? 10 : -60;
  }

  /**
   * How much the sentences that tell of it are made of the same words, names left out.
   *
   * @param loose whether they count other dead, and no place holds them together
   */
  private static int scene(Account a, Account b, boolean loose) {
    int fewest = Math.min(a.scene().size(), b.scene().size());
    if (fewest < LEAST_SCENE) {
      return 0;
    }
    int percent = 100 * shared(a.scene(), b.scene()) / fewest;
    if (percent >= 40) {
      return percent >= 60 ? 25 : 10;
    }
    return percent >= 20 ? -10 : loose ? -45 : -25;
  }

  private static boolean shareToll(Account a, Account b) {
    return a.reckonings().stream()
        .anyMatch(
            one ->
                b.reckonings().stream()
                    .anyMatch(other -> one.toll() == other.toll() && one.value() == other.value()));
  }

  private static int published(Account a, Account b) {
    long days = a.wording().apart(b.wording()).orElse(0) / MINUTES_A_DAY;
    return days <= 3 ? 15 : days <= LineageKeys.DAYS ? 0 : -40;
  }

  private static int shared(Set<String> a, Set<String> b) {
    int shared = 0;
    for (String each : a) {
      shared += b.contains(each) ? 1 : 0;
    }
    return shared;
  }
}
