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
    if (country.isPresent() && !isCountry(country.get())) {
      throw new IllegalArgumentException("'" + country.get() + "' is no alpha-3 country code");
    }
  }

  /** Whether a text has the form of an alpha-3 code. */
  static boolean isCountry(String code) {
    if (code.length() != 3) {
      return false;
    }
    for (int i = 0; i < 3; i++) {
      if (code.charAt(i) < 'A' || code.charAt(i) > 'Z') {
        return false;
      }
    }
    return true;
  }

  /** The joined code: "IRQGOV", "REB"; empty when nothing is known. */
  public Optional<String> joined() {
    String both = country.orElse("") + sector.map(Sector::name).orElse("");
    return both.isEmpty() ? Optional.empty() : Optional.of(both);
  }
}
