package org.whoseword.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which decisions stand. Nothing that was decided is ever removed: who changes their mind decides
 * again, and who takes something back withdraws. Of each author, on each claim's words, the last
 * decision stands that was not withdrawn; a withdrawal that has nothing to take back does nothing.
 */
public final class Standing {

  /**
   * The words that a decision lies on; the same of two decisions when {@link Decision#isOn} says
   * so.
   *
   * @param report content id
   * @param chain names of the links
   */
  public record Words(String report, JsonNode trigger, List<String> chain) {

    public Words {
      chain = List.copyOf(chain);
    }

    /** Those of a decision. */
    public static Words of(Decision decision) {
      return of(decision.report(), decision.claim());
    }

    /** Those that a decision on a claim of a report would lie on. */
    public static Words of(String report, JsonNode claim) {
      return new Words(report, claim.path("trigger"), ClaimChanges.names(claim.path("chain")));
    }
  }

  private record Said(String author, Words words) {

    static Said of(Decision decision) {
      return new Said(decision.author(), Words.of(decision));
    }
  }

  private Standing() {}

  /**
   * Those of the given decisions that stand, one an author and claim at most, in their order.
   *
   * @param decisions on one report or many, each report's in the order in which they were made
   */
  public static List<Decision> of(List<Decision> decisions) {
    Map<Said, Deque<Integer>> made = new HashMap<>();
    for (int i = 0; i < decisions.size(); i++) {
      Decision decision = decisions.get(i);
      Deque<Integer> before = made.computeIfAbsent(Said.of(decision), said -> new ArrayDeque<>());
      if (decision.verdict() == Decision.Verdict.WITHDRAW) {
        before.pollLast();
      } else {
        before.addLast(i);
      }
    }
    // The map's order decides nothing: what stands is handed over in the order it came in.
    return made.values().stream()
        .filter(each -> !each.isEmpty())
        .map(Deque::getLast)
        .sorted()
        .map(decisions::get)
        .toList();
  }

  /** Of what stands, the last decision on each claim, whoever made it, in their order. */
  public static List<Decision> latest(List<Decision> decisions) {
    List<Decision> standing = of(decisions);
    Deque<Decision> latest = new ArrayDeque<>();
    Set<Words> seen = new HashSet<>();
    for (int i = standing.size() - 1; i >= 0; i--) {
      if (seen.add(Words.of(standing.get(i)))) {
        latest.addFirst(standing.get(i));
      }
    }
    return List.copyOf(latest);
  }
}
