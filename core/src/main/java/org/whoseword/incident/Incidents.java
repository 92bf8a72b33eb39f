package org.whoseword.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.whoseword.claim.Reading;

/**
 * Gathers the claims of many reports into incidents. Reports may come one by one and in any order:
 * the incidents are the same as if all had come at once. For one thread at a time.
 */
public final class Incidents {

  private final Lineage lineage;
  private final IncidentIndex index;
  private final Decisions decisions;

  /**
   * Numbers of accounts by their claims; kept only where people said of claims that they are one.
   */
  private final Map<String, Integer> decided;

  private final Components<Account, Resemblance, Gathered> components;

  /** Incidents of what the indexes hold and of what will be added. */
  public Incidents(LineageIndex texts, IncidentIndex index, Decisions decisions) {
    this.lineage = new Lineage(texts);
    this.index = index;
    this.decisions = decisions;
    this.decided = new HashMap<>();
    for (int number = 0; number < index.size(); number++) {
      note(number, index.get(number), decisions, decided);
    }
    this.components =
        new Components<>(new Entered(index, decisions, decided), new SameEvent(decisions));
  }

  private static void note(
      int number, Account account, Decisions decisions, Map<String, Integer> decided) {
    if (!decisions.same().isEmpty()) {
      account.claims().forEach(told -> decided.put(told.id(), number));
    }
  }

  /** In memory, with nothing decided by people. */
  public static Incidents inMemory() {
    return inMemory(Decisions.NONE);
  }

  /** In memory. */
  public static Incidents inMemory(Decisions decisions) {
    return new Incidents(new MemoryLineageIndex(), new MemoryIncidentIndex(), decisions);
  }

  /** What people said is one is compared, whether or not it shares a key. */
  private record Entered(IncidentIndex index, Decisions decisions, Map<String, Integer> decided)
      implements Components.Numbered<Account> {

    @Override
    public int size() {
      return index.size();
    }

    @Override
    public Account get(int number) {
      return index.get(number);
    }

    @Override
    public List<Integer> beside(int number) {
      if (decisions.same().isEmpty()) {
        return index.beside(number);
      }
      Set<Integer> beside = new TreeSet<>(index.beside(number));
      for (Told told : index.get(number).claims()) {
        for (String other : decisions.sameAs(told.id())) {
          Integer found = decided.get(other);
          if (found != null && found != number) {
            beside.add(found);
          }
        }
      }
      return List.copyOf(beside);
    }
  }

  /** Accounts of one event, and why. */
  record Gathered(List<Account> accounts, List<Incident.Merge> why) {}

  private record SameEvent(Decisions decisions)
      implements Components.Law<Account, Resemblance, Gathered> {

    /** More than any sum of reasons. */
    private static final int DECIDED = 1_000_000;

    @Override
    public String id(Account account) {
      return account.id();
    }

    @Override
    public Optional<Resemblance> bond(Account one, Account other) {
      Resemblance resemblance = Resemblance.between(one, other);
      boolean bound = resemblance.isEnough() || decisions.isSame(one, other);
      return bound && !decisions.isApart(one, other) ? Optional.of(resemblance) : Optional.empty();
    }

    private int score(Account one, Account other) {
      if (decisions.isApart(one, other)) {
        return AverageLink.NEVER;
      }
      if (decisions.isSame(one, other)) {
        return DECIDED;
      }
      Resemblance resemblance = Resemblance.between(one, other);
      return resemblance.never() ? AverageLink.NEVER : resemblance.sum();
    }

    @Override
    public List<Gathered> groups(List<Account> members, List<Components.Bond<Resemblance>> bonds) {
      List<List<Integer>> groups =
          AverageLink.groups(
              members.size(), (a, b) -> score(members.get(a), members.get(b)), Resemblance.ENOUGH);
      List<Gathered> gathered = new ArrayList<>();
      for (List<Integer> group : groups) {
        List<Account> accounts = new ArrayList<>(group.stream().map(members::get).toList());
        accounts.sort(
            Comparator.comparingLong((Account account) -> account.wording().order())
                .thenComparing(Account::id));
        if (accounts.stream().anyMatch(account -> !account.claims().isEmpty())) {
          gathered.add(new Gathered(accounts, why(accounts)));
        }
      }
      return gathered;
    }

    /** Each account with the one before it that it resembles most. */
    private List<Incident.Merge> why(List<Account> accounts) {
      List<Incident.Merge> why = new ArrayList<>();
      for (int i = 1; i < accounts.size(); i++) {
        Account account = accounts.get(i);
        Account best = accounts.get(0);
        for (Account other : accounts.subList(1, i)) {
          best = score(other, account) > score(best, account) ? other : best;
        }
        List<Reason> reasons =
            decisions.isSame(best, account)
                ? List.of(new Reason("decided-by-a-person", DECIDED))
                : Resemblance.between(best, account).reasons();
        why.add(new Incident.Merge(best.first(), account.first(), reasons));
      }
      return why;
    }
  }

  /** Adds a report; one that is known changes nothing. */
  public void add(Reading reading) {
    add(Testimony.of(reading));
  }

  /** Adds what a report has to say; one that is known changes nothing. */
  public void add(Testimony testimony) {
    lineage.add(testimony.wording());
    for (Account account : testimony.accounts()) {
      if (!components.has(account.id())) {
        int number = index.add(account);
        note(number, account, decisions, decided);
        components.place(number);
      }
    }
  }

  /** All incidents, in the order of their ids. */
  public List<Incident> incidents() {
    List<Incident> incidents = new ArrayList<>();
    for (Gathered gathered : components.groups()) {
      incidents.add(Portrait.of(gathered, lineage));
    }
    incidents.sort(Comparator.comparing(Incident::id));
    return incidents;
  }

  /** All families of texts, in the order of their ids. */
  public List<Family> families() {
    return lineage.families();
  }

  /**
   * The incident that an account is in now.
   *
   * @param id an account's id, which is also what incidents are called
   */
  public Optional<Incident> findIncident(String id) {
    return components.groupsAround(id).stream()
        .filter(group -> group.accounts().stream().anyMatch(each -> each.id().equals(id)))
        .findFirst()
        .map(group -> Portrait.of(group, lineage));
  }
}
