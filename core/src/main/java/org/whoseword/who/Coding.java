package org.whoseword.who;

import java.util.Optional;
import org.whoseword.who.Term.Actor;
import org.whoseword.who.Term.AgentNoun;
import org.whoseword.who.Term.CountryWord;
import org.whoseword.who.Term.Office;

/**
 * Where a noun phrase belongs, and why.
 *
 * @param actor the registry's entry, when its head is a name that the registry knows
 * @param office what that actor was at the time
 * @param noun the agent noun that is its head or title
 * @param country the country word that is its head
 * @param role the title, in the words of the phrase or of the registry
 * @param entry the registry's line that decided, "" when none did
 * @param rule how it was decided
 */
record Coding(
    ActorCode code,
    Optional<Actor> actor,
    Optional<Office> office,
    Optional<AgentNoun> noun,
    Optional<CountryWord> country,
    Optional<String> role,
    String entry,
    String rule) {

  static final Coding NOTHING =
      new Coding(
          ActorCode.UNKNOWN,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          "",
          "who.unknown");

  Coding withSector(Sector sector) {
    ActorCode changed = new ActorCode(code.country(), Optional.of(sector));
    return new Coding(changed, actor, office, noun, country, role, entry, rule);
  }

  Coding withRule(String changed) {
    return new Coding(code, actor, office, noun, country, role, entry, changed);
  }

  /** What the registry calls the actor or the country. */
  Optional<String> name() {
    return actor.map(Actor::name).or(() -> country.map(CountryWord::name));
  }

  boolean isNothing() {
    return actor.isEmpty()
        && noun.isEmpty()
        && country.isEmpty()
        && code.country().isEmpty()
        && code.sector().isEmpty();
  }
}
