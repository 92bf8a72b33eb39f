package org.whoseword.incident;

import java.util.List;
import java.util.Optional;
import org.whoseword.who.Party.Capacity;

/**
 * On whose word something stands in the end, over all reports of an incident.
 *
 * @param key short and readable, unique within the incident: "police:IRQ", "person:okr"
 * @param kind as in a chain
 * @param capacity what they speak as
 * @param name the fullest name or description
 * @param claims ids of the claims that stand on this word
 * @param families ids of the families of texts that carry it
 * @param named whether somebody or an institution is named, so that the root is one for sure
 */
public record Root(
    String key,
    String kind,
    Optional<Capacity> capacity,
    String name,
    List<String> claims,
    List<String> families,
    boolean named) {

  public Root {
    claims = List.copyOf(claims);
    families = List.copyOf(families);
  }
}
