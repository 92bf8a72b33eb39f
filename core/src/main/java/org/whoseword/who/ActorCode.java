package org.whoseword.who;

import java.util.Optional;

/**
 * Where a party belongs.
 *
 * @param country ISO 3166 alpha-3 (Kosovo XKX); empty for international bodies and the unknown
 */
public record ActorCode(Optional<String> country, Optional<Sector> sector) {

  public static final ActorCode UNKNOWN = new ActorCode(Optional.empty(), Optional.empty());

  public ActorCode {
    if (country.isPresent() && !country.get().matches("[A-Z]{3}")) {
      throw new IllegalArgumentException("'" + country.get() + "' is no alpha-3 country code");
    }
  }

  /** The joined code: "IRQGOV", "REB"; empty when nothing is known. */
  public Optional<String> joined() {
    String both = country.orElse("") + sector.map(Sector::name).orElse("");
    return both.isEmpty() ? Optional.empty() : Optional.of(both);
  }
}
