package org.whoseword.incident;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.whoseword.text.ContentId;
import org.whoseword.what.Deed;
import org.whoseword.what.EventType;

/**
 * What one report tells of one event: all its claims of that event together.
 *
 * @param wording the report
 * @param published the report's date of publication, as given
 * @param claims empty where it gives numbers and no claim was read; such accounts found no incident
 * @param real whether it is told as done, tried or denied; else as planned or possible
 * @param codes the first two digits of the claims' CAMEO codes
 * @param from first day of the event, in days since 1970-01-01
 * @param to last day
 * @param places names of towns and units, in lower case
 * @param sides those who did it or suffered it and have a name, in lower case
 * @param names names in the sentences that tell of it
 * @param scene what else the first sentence that tells of it is made of, in lower case
 */
public record Account(
    Wording wording,
    Optional<String> published,
    EventType type,
    boolean real,
    List<Told> claims,
    List<Reckoning> reckonings,
    Set<String> codes,
    OptionalLong from,
    OptionalLong to,
    Set<String> countries,
    Set<String> places,
    Set<String> sides,
    Set<String> names,
    Set<String> scene) {

  public Account {
    claims = List.copyOf(claims);
    reckonings = List.copyOf(reckonings);
    codes = Set.copyOf(codes);
    countries = Set.copyOf(countries);
    places = Set.copyOf(places);
    sides = Set.copyOf(sides);
    names = Set.copyOf(names);
    scene = Set.copyOf(scene);
    if (claims.isEmpty() && reckonings.isEmpty()) {
      throw new IllegalArgumentException("an account that says nothing, in " + wording.id());
    }
  }

  /** First day of the event; 0 where it names none. */
  long firstDay() {
    return from.orElse(0);
  }

  /** Its first claim stands for it; the report, where it gives numbers without a claim. */
  public String id() {
    return ContentId.of("account", first());
  }

  /** The id of its first claim; the report's, where there is none. */
  String first() {
    return claims.isEmpty() ? wording.contentId() : claims.get(0).id();
  }

  /** Whether it says how many died. */
  boolean isDeadly() {
    return reckonings.stream().anyMatch(each -> each.toll() == Deed.Toll.DEATHS);
  }
}
