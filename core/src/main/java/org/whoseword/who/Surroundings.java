package org.whoseword.who;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.whoseword.who.Term.Actor;
import org.whoseword.who.Term.AgentNoun;
import org.whoseword.who.Term.CountryWord;
import org.whoseword.who.Term.Modifier;
import org.whoseword.who.Term.Office;

/**
 * What stands before a noun and says where it belongs.
 *
 * @param forced the sector of a modifier that wins over the noun
 * @param weak the sector of a modifier that only helps a noun without one
 * @param body the sector of the body or owner nearest to the noun
 * @param country of a known actor among them
 * @param entry the registry's line of the body
 */
record Surroundings(
    Optional<Sector> forced,
    Optional<Sector> weak,
    Optional<Sector> body,
    Optional<String> country,
    String entry) {

  static Surroundings of(List<Chunk> before, Optional<LocalDate> on) {
    Optional<Sector> forced = Optional.empty();
    Optional<Sector> weak = Optional.empty();
    Optional<Sector> body = Optional.empty();
    Optional<String> country = Optional.empty();
    String entry = "";
    for (int i = before.size() - 1; i >= 0; i--) {
      Chunk chunk = before.get(i);
      if (chunk.ignored()) {
        continue;
      }
      Optional<Modifier> modifier = chunk.modifier().filter(m -> m.sector().isPresent());
      Optional<Sector> owner = owner(chunk, on);
      if (modifier.isPresent() && modifier.get().always()) {
        forced = forced.or(modifier.get()::sector);
      } else if (modifier.isPresent() && chunk.actor().isEmpty()) {
        weak = weak.or(modifier.get()::sector);
      } else if (body.isEmpty() && owner.isPresent()) {
        body = owner;
        entry = chunk.terms().get(0).entry();
      }
      country = country.or(() -> chunk.actor().flatMap(actor -> office(actor, on).country()));
    }
    return new Surroundings(forced, weak, body, country, entry);
  }

  boolean isInternational() {
    return body.filter(sector -> sector == Sector.IGO || sector == Sector.NGO).isPresent();
  }

  private static Optional<Sector> owner(Chunk chunk, Optional<LocalDate> on) {
    return chunk
        .actor()
        .flatMap(actor -> office(actor, on).sector())
        .or(() -> chunk.agent().filter(noun -> owns(chunk, noun)).map(AgentNoun::sector))
        .or(() -> chunk.country().flatMap(CountryWord::sector));
  }

  /** Bodies always; people only as possessors: "the president's office", not "deputy minister". */
  private static boolean owns(Chunk chunk, AgentNoun noun) {
    return !noun.thing() && (chunk.possessor() || noun.of() != AgentNoun.Of.PERSON);
  }

  private static Office office(Actor actor, Optional<LocalDate> on) {
    return on.flatMap(actor::findOn).orElse(actor.last());
  }
}
