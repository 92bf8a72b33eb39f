package org.whoseword.who;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whoseword.who.Term.Actor;
import org.whoseword.who.Term.Office;

/** What somebody of the registry was on a day, and what is left of it afterwards. */
final class Offices {

  /** Sectors that somebody leaves on leaving office. */
  static final Set<Sector> OFFICES =
      EnumSet.of(
          Sector.GOV, Sector.MIL, Sector.COP, Sector.JUD, Sector.LEG, Sector.SPY, Sector.IGO);

  private static final List<String> HEADS =
      List.of(
          "president",
          "prime minister",
          "chancellor",
          "king",
          "queen",
          "emir",
          "sultan",
          "head of state",
          "head of government",
          "acting president");

  private Offices() {}

  static Optional<Office> find(Actor actor, Optional<LocalDate> on, boolean over) {
    if (on.isPresent()) {
      Optional<Office> found = actor.findOn(on.get());
      boolean timeless = actor.kind() != Party.Kind.PERSON && found.isEmpty();
      return timeless ? Optional.of(actor.last()) : found;
    }
    Office last = actor.last();
    boolean ended = over && isFormerHead(actor, last);
    return ended ? Optional.empty() : Optional.of(last);
  }

  /** Who once led a state is asked about as that; others by what they last were. */
  private static boolean isFormerHead(Actor actor, Office last) {
    String role = last.role().orElse("");
    return actor.kind() == Party.Kind.PERSON
        && last.period().isOver()
        && HEADS.stream().anyMatch(role::startsWith);
  }

  /** Who has held an office is of the elite after it; before it, nothing is known. */
  static Optional<Sector> outOfOffice(Actor actor, Optional<LocalDate> on) {
    Optional<Sector> latest = Optional.empty();
    boolean left = false;
    for (Office office : actor.offices()) {
      boolean begun =
          on.isEmpty() || office.period().from().map(from -> from.isBefore(on.get())).orElse(true);
      if (begun) {
        latest = office.sector();
        left |= office.sector().filter(OFFICES::contains).isPresent();
      }
    }
    return left ? Optional.of(Sector.ELI) : latest;
  }
}
