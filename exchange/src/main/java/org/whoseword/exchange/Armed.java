package org.whoseword.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;

/** What a party is to those who count violence: a state's force, somebody armed, or a civilian. */
enum Armed {
  STATE,
  GROUP,
  CIVILIAN;

  private static final Set<String> STATES = Set.of("GOV", "MIL", "COP", "JUD", "LEG", "SPY", "IGO");
  private static final Set<String> GROUPS = Set.of("REB", "UAF", "CRM", "PRM");

  /** Empty for a party whose sector is not known. */
  static Optional<Armed> of(JsonNode party) {
    return Row.field(party, "sector")
        .map(
            sector -> STATES.contains(sector) ? STATE : GROUPS.contains(sector) ? GROUP : CIVILIAN);
  }

  static boolean is(Armed kind, Optional<JsonNode> party) {
    return party.flatMap(Armed::of).filter(kind::equals).isPresent();
  }
}
