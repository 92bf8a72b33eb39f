package org.whoseword.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.whoseword.claim.Status;
import org.whoseword.incident.Incident.Standing;
import org.whoseword.incident.Incident.Turn;

/** How an incident came to stand as it does: reported, claimed, confirmed, denied, and by whom. */
final class Course {

  private final Map<String, String> rootOf = new HashMap<>();
  private final Set<String> roots = new TreeSet<>();
  private final List<Turn> turns = new ArrayList<>();
  private boolean said;
  private boolean denied;

  private Course(Roots.Found found) {
    found.of().forEach((word, key) -> word.claim().ifPresent(claim -> rootOf.put(claim, key)));
  }

  /**
   * The turns of an incident, the first report first.
   *
   * @param accounts in the order of publication
   */
  static List<Turn> of(List<Account> accounts, Roots.Found found) {
    Course course = new Course(found);
    for (Account account : accounts) {
      account.claims().forEach(told -> course.hear(account, told));
    }
    return course.turns;
  }

  private void hear(Account account, Told told) {
    Optional<String> root =
        Optional.ofNullable(rootOf.get(told.id())).filter(key -> !key.isEmpty());
    if (told.status() == Status.DENIED) {
      denied = true;
    } else {
      said = true;
      root.ifPresent(roots::add);
    }
    Standing now = standing(roots.size(), said, denied);
    boolean same = !turns.isEmpty() && turns.get(turns.size() - 1).status() == now;
    if (!same) {
      turns.add(new Turn(account.published(), now, root, told.id()));
    }
  }

  /**
   * How an incident stands.
   *
   * @param roots how many roots say that it happened
   * @param said whether anybody says so, outlets included
   * @param denied whether anybody denies it
   */
  static Standing standing(int roots, boolean said, boolean denied) {
    if (denied) {
      return said ? Standing.CONTESTED : Standing.DENIED;
    }
    return roots == 0 ? Standing.REPORTED : roots == 1 ? Standing.CLAIMED : Standing.CONFIRMED;
  }
}
