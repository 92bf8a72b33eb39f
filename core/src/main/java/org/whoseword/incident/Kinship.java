package org.whoseword.incident;

import java.util.Optional;
import java.util.Set;
import org.whoseword.incident.Shingles.Overlap;

/** What ties two wordings together. A pure function of the two, the same both ways. */
record Kinship(Overlap overlap, int likeness, Optional<Tie.Rule> rule, String detail) {

  /** Permille of the shorter text from which two texts are one. */
  static final int ALIKE = 420;

  /** So many shared runs are no accident, and weigh half as much again. */
  private static final int MANY_RUNS = 30;

  /** Fewer are stock phrases. */
  private static final int FEW_RUNS = 8;

  /**
   * Where each credits another agency, or short texts tell of others in their first sentences, only
   * nearly the whole text makes them one.
   */
  private static final int ALIKE_DESPITE_CREDITS = 700;

  /** Where both credit one agency. */
  private static final Overlap WITH_CREDIT = new Overlap(12, 80);

  /** Where only one credits an agency. */
  private static final Overlap WITH_ONE_CREDIT = new Overlap(18, 50);

  /** In shorter texts so few shared runs may be two stock sentences. */
  private static final int LONG_TEXT = 150;

  private static final int DAYS_OF_A_STORY = 3;
  private static final int MINUTES_A_DAY = 24 * 60;

  /** Percent of the telling words of the shorter first sentence, and how many at least. */
  private static final int SAME_LEAD = 50;

  private static final int SAME_LEAD_WORDS = 4;

  /** Percent of the names and numbers of the one that has fewer, and how many at least. */
  private static final int SAME_NAMES = 75;

  private static final int SAME_NAMES_LEAST = 2;

  /** Percent of a statement's telling words. */
  private static final int SAME_STATEMENT = 60;

  /** Fewer may be anybody's. */
  private static final int LEAST_STATEMENTS = 3;

  private static final Kinship NONE = new Kinship(Overlap.NONE, 0, Optional.empty(), "");

  static Kinship between(Wording a, Wording b) {
    if (a.apart(b).orElse(0) > (long) LineageKeys.DAYS * MINUTES_A_DAY) {
      return NONE;
    }
    Overlap overlap = a.narrative().with(b.narrative(), a.sharesOutlet(b));
    boolean bothLong = Math.min(a.narrative().size(), b.narrative().size()) >= LONG_TEXT;
    boolean others = differ(a, b) || !bothLong && !sameNames(a, b);
    int likeness = likeness(overlap, others);
    if (likeness >= ALIKE) {
      return new Kinship(overlap, likeness, Optional.of(Tie.Rule.TEXT), "");
    }
    if (a.apart(b).orElse(0) > (long) DAYS_OF_A_STORY * MINUTES_A_DAY) {
      return new Kinship(overlap, likeness, Optional.empty(), "");
    }
    Optional<String> agency = a.agencies().stream().filter(b.agencies()::contains).findFirst();
    if (agency.isPresent() && (bothLong && reaches(overlap, WITH_CREDIT) || sameStory(a, b))) {
      return new Kinship(overlap, likeness, Optional.of(Tie.Rule.AGENCY), agency.get());
    }
    if (cites(a, b) || cites(b, a)) {
      String cited = cites(a, b) ? b.label() : a.label();
      return new Kinship(overlap, likeness, Optional.of(Tie.Rule.CITES), cited);
    }
    boolean oneCredits = a.agencies().isEmpty() != b.agencies().isEmpty();
    if (oneCredits && bothLong && reaches(overlap, WITH_ONE_CREDIT)) {
      String credited = a.agencies().isEmpty() ? b.agencies().get(0) : a.agencies().get(0);
      return new Kinship(overlap, likeness, Optional.of(Tie.Rule.UNCREDITED), credited);
    }
    boolean retold = !differ(a, b) && sameLead(a, b) && (retells(a, b) || retells(b, a));
    return new Kinship(
        overlap, likeness, retold ? Optional.of(Tie.Rule.RETOLD) : Optional.empty(), "");
  }

  /** A score for the average link: permille of the shorter text, more when much is shared. */
  private static int likeness(Overlap overlap, boolean others) {
    if (overlap.permille() == 1000) {
      return 1000;
    }
    boolean few = overlap.runs() < FEW_RUNS;
    if (few || others && overlap.permille() < ALIKE_DESPITE_CREDITS) {
      return 0;
    }
    return overlap.runs() >= MANY_RUNS
        ? Math.min(1000, overlap.permille() * 3 / 2)
        : overlap.permille();
  }

  private static boolean reaches(Overlap overlap, Overlap least) {
    return overlap.runs() >= least.runs() && overlap.permille() >= least.permille();
  }

  /** Whether each credits an agency, and no agency both. */
  static boolean differ(Wording a, Wording b) {
    return !a.agencies().isEmpty()
        && !b.agencies().isEmpty()
        && a.agencies().stream().noneMatch(b.agencies()::contains);
  }

  private static boolean sameStory(Wording a, Wording b) {
    return a.agencies().size() == 1 && b.agencies().size() == 1 && sameLead(a, b);
  }

  static boolean sameLead(Wording a, Wording b) {
    int words = shared(a.lead(), b.lead());
    int fewest = Math.min(a.lead().size(), b.lead().size());
    return words >= SAME_LEAD_WORDS
        && words * 100 >= SAME_LEAD * fewest
        && sharedNames(a, b) >= SAME_NAMES_LEAST
        && sameNames(a, b);
  }

  private static boolean sameNames(Wording a, Wording b) {
    int fewest = Math.min(a.names().size(), b.names().size());
    return sharedNames(a, b) * 100 >= SAME_NAMES * fewest;
  }

  private static int sharedNames(Wording a, Wording b) {
    return (int) a.names().stream().filter(b.names()::contains).count();
  }

  private static int shared(Set<String> a, Set<String> b) {
    int shared = 0;
    for (String word : a) {
      shared += b.contains(word) ? 1 : 0;
    }
    return shared;
  }

  private static boolean cites(Wording who, Wording whom) {
    return whom.label().length() > 2
        && !who.sharesOutlet(whom)
        && who.cited().contains(whom.label())
        && sameLead(who, whom);
  }

  /** Whether everything that one says others said is said, with its numbers, by the other. */
  private static boolean retells(Wording who, Wording whom) {
    return who.statements().size() >= LEAST_STATEMENTS
        && whom.statements().size() >= who.statements().size()
        && who.statements().stream().allMatch(said -> isSaid(said, whom));
  }

  private static boolean isSaid(Set<String> statement, Wording whom) {
    for (Set<String> sentence : whom.sentences()) {
      boolean numbers =
          statement.stream()
              .filter(word -> Character.isDigit(word.codePointAt(0)))
              .allMatch(sentence::contains);
      if (numbers && shared(statement, sentence) * 100 >= SAME_STATEMENT * statement.size()) {
        return true;
      }
    }
    return false;
  }
}
