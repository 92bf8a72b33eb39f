package org.whoseword.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.whoseword.claim.Status;
import org.whoseword.incident.Incident.Independence;
import org.whoseword.what.EventType;

/** Draws an incident from the accounts of it. */
final class Portrait {

  private final List<Account> accounts;
  private final Map<String, Family> familyOf = new HashMap<>();
  private final Roots.Found roots;

  private Portrait(List<Account> accounts, Lineage lineage) {
    this.accounts = accounts;
    for (Account account : accounts) {
      String report = account.wording().contentId();
      lineage.findFamily(report).ifPresent(family -> familyOf.put(report, family));
    }
    this.roots = Roots.of(accounts, this::family);
  }

  static Incident of(Incidents.Gathered gathered, Lineage lineage) {
    Portrait portrait = new Portrait(gathered.accounts(), lineage);
    return portrait.draw(gathered.why());
  }

  private String family(Account account) {
    Family family = familyOf.get(account.wording().contentId());
    return family == null ? Family.id(account.wording()) : family.id();
  }

  private Incident draw(List<Incident.Merge> why) {
    Numbers numbers = new Numbers(accounts, roots);
    return new Incident(
        accounts.get(0).id(),
        EventType.valueOf(
            most(claims().map(claim -> claim.type().name())).orElse(accounts.get(0).type().name())),
        most(claims().flatMap(claim -> claim.cameo().stream())),
        names(claims().flatMap(claim -> claim.actors().stream())),
        names(claims().flatMap(claim -> claim.recipients().stream())),
        place(),
        days().mapToLong(Account::firstDay).min(),
        days().mapToLong(account -> account.to().orElse(account.firstDay())).max(),
        status(),
        accounts,
        families(),
        roots.roots(),
        independence(),
        numbers.tolls(),
        numbers.contradictions(),
        numbers.revisions(),
        why,
        Course.of(accounts, roots));
  }

  private Stream<Told> claims() {
    return accounts.stream().flatMap(account -> account.claims().stream());
  }

  private Stream<Account> days() {
    return accounts.stream().filter(account -> account.from().isPresent());
  }

  private static Optional<String> most(Stream<String> values) {
    List<String> names = names(values);
    return names.isEmpty() ? Optional.empty() : Optional.of(names.get(0));
  }

  /** Most often given first; of equals the first in the alphabet. */
  private static List<String> names(Stream<String> values) {
    Map<String, Integer> votes = new TreeMap<>();
    values.forEach(value -> votes.merge(value, 1, Integer::sum));
    return votes.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The place that most claims name; towns before countries. */
  private Optional<Site> place() {
    List<Site> places = claims().flatMap(claim -> claim.site().stream()).toList();
    List<Site> precise = places.stream().filter(place -> !place.wide()).toList();
    List<Site> from = precise.isEmpty() ? places : precise;
    return most(from.stream().map(Site::name))
        .flatMap(name -> from.stream().filter(place -> place.name().equals(name)).findFirst());
  }

  /** The families of the reports, with only those reports. */
  private List<Family> families() {
    Map<String, List<Wording>> members = new TreeMap<>();
    Map<String, Family> whole = new HashMap<>();
    Set<String> seen = new HashSet<>();
    for (Account account : accounts) {
      Wording wording = account.wording();
      if (seen.add(wording.contentId())) {
        members.computeIfAbsent(family(account), any -> new ArrayList<>()).add(wording);
        Family family = familyOf.get(wording.contentId());
        if (family != null) {
          whole.put(family.id(), family);
        }
      }
    }
    List<Family> families = new ArrayList<>();
    members.forEach(
        (id, own) -> {
          Optional<Family> family = Optional.ofNullable(whole.get(id));
          families.add(
              new Family(
                  id,
                  family.flatMap(Family::agency),
                  family.flatMap(Family::origin),
                  own,
                  family.map(Family::ties).orElse(List.of())));
        });
    return families;
  }

  /** One root at least told it to somebody, even where no report says who. */
  private Independence independence() {
    int named = (int) roots.roots().stream().filter(Root::named).count();
    int unnamed = roots.roots().size() - named;
    List<String> rules = new ArrayList<>(roots.rules());
    if (named + unnamed == 0) {
      rules.add("nobody-named");
      return new Independence(0, 1, Math.max(1, families().size()), rules);
    }
    int low = Math.max(1, named);
    int best = named + unnamed;
    return new Independence(Math.min(low, best), best, best + roots.more(), rules);
  }

  private Incident.Standing status() {
    boolean denied = claims().anyMatch(claim -> claim.status() == Status.DENIED);
    boolean said = claims().anyMatch(claim -> claim.status() != Status.DENIED);
    return Course.standing(roots.roots().size(), said, denied);
  }
}
