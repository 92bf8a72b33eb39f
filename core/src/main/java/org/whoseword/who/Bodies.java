package org.whoseword.who;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.whoseword.who.Term.AgentNoun;
import org.whoseword.who.Term.Modifier;

/**
 * The sector of a noun among those of the body, the owner and the modifiers before it: "army
 * doctor".
 */
final class Bodies {

  /** Nouns of these sectors take the sector of the body before them: "rebel commander". */
  private static final Set<Sector> YIELDS =
      EnumSet.of(
          Sector.GOV,
          Sector.MIL,
          Sector.COP,
          Sector.UNK,
          Sector.ELI,
          Sector.LAB,
          Sector.BUS,
          Sector.REB,
          Sector.SPY);

  /** Nouns of these sectors keep it whatever stands before them: "opposition lawmaker". */
  private static final Set<Sector> KEEPS =
      EnumSet.of(
          Sector.LEG,
          Sector.JUD,
          Sector.OPP,
          Sector.REF,
          Sector.CRM,
          Sector.JRN,
          Sector.PTY,
          Sector.SPY,
          Sector.MED,
          Sector.REL,
          Sector.PRM);

  private Bodies() {}

  static Optional<Sector> sector(Optional<AgentNoun> noun, Chunk head, Surroundings around) {
    if (noun.isEmpty()) {
      Optional<Sector> own = head.modifier().flatMap(Modifier::sector);
      return around.forced().or(around::body).or(() -> own);
    }
    Sector own = noun.get().sector();
    if (isOfState(Optional.of(own), around)) {
      // "State news agency", "official newspaper": the government's voice.
      return Optional.of(Sector.GOV);
    }
    if (around.forced().isPresent() && !KEEPS.contains(own)) {
      boolean soldiers = own == Sector.MIL && !around.forced().get().isArmed();
      return soldiers ? Optional.of(own) : around.forced();
    }
    Optional<Sector> force = around.forced().or(around::body).filter(Sector::isArmed);
    if (own == Sector.MED && force.isPresent()) {
      // "Army doctor".
      return force;
    }
    if (takesBody(noun, around.body())) {
      return around.body();
    }
    return own == Sector.UNK && around.weak().isPresent() ? around.weak() : Optional.of(own);
  }

  static boolean takesBody(Optional<AgentNoun> noun, Optional<Sector> body) {
    if (body.isEmpty() || body.get() == Sector.UNK || noun.isEmpty()) {
      return false;
    }
    Sector own = noun.get().sector();
    if (own == Sector.UNK) {
      return true;
    }
    boolean person = noun.get().of() == AgentNoun.Of.PERSON;
    return person && YIELDS.contains(own) && (own != Sector.MIL || body.get().isArmed());
  }

  static boolean isOfState(Optional<Sector> own, Surroundings around) {
    Optional<Sector> state = Optional.of(Sector.GOV);
    return own.equals(Optional.of(Sector.JRN))
        && (around.forced().equals(state) || around.weak().equals(state));
  }
}
