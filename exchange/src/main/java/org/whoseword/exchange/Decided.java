package org.whoseword.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.whoseword.ledger.Decision;
import org.whoseword.ledger.Ledger;
import org.whoseword.ledger.Standing;

/**
 * What people decided on claims, laid over them. The last decision on a claim that stands counts.
 */
public final class Decided {

  /** What becomes of decisions. */
  public enum Use {
    /** Claims as they were coded. */
    IGNORE,
    /** Rejected claims are left out, corrected ones corrected. */
    APPLY,
    /** The same, and claims on which nobody decided are left out. */
    ONLY
  }

  private final Use use;
  private final Map<String, List<Decision>> byReport = new HashMap<>();

  private Decided(Use use) {
    this.use = use;
  }

  static Decided of(Ledger ledger, Use use) {
    Decided decided = new Decided(use);
    if (use != Use.IGNORE) {
      try (Stream<Decision> decisions = ledger.decisions()) {
        decisions.forEach(
            each ->
                decided.byReport.computeIfAbsent(each.report(), id -> new ArrayList<>()).add(each));
      }
      decided.byReport.replaceAll((report, all) -> Standing.latest(all));
    }
    return decided;
  }

  /** The claim as it ought to be; empty when it is left out. */
  Optional<Row> over(Row row) {
    Optional<Decision> last = last(row);
    if (last.isEmpty()) {
      return use == Use.ONLY ? Optional.empty() : Optional.of(row);
    }
    if (last.get().verdict() == Decision.Verdict.REJECT) {
      return Optional.empty();
    }
    return Optional.of(row.with(last.get().over(row.claim())));
  }

  private Optional<Decision> last(Row row) {
    return byReport.getOrDefault(row.report().id(), List.of()).stream()
        .filter(decision -> decision.isOn(row.claim()))
        .reduce((earlier, later) -> later);
  }
}
