package org.whoseword.incident;

import java.util.List;
import java.util.Optional;
import org.whoseword.claim.Claim;
import org.whoseword.claim.Status;
import org.whoseword.what.EventType;

/**
 * One claim of a report, and on whose word it stands.
 *
 * @param id the claim's id, as in readings
 * @param cameo the most specific CAMEO code
 * @param actors names
 * @param recipients names
 * @param informant its root; empty where the outlet says it in its own voice
 */
public record Told(
    String id,
    EventType type,
    Status status,
    Optional<String> cameo,
    List<String> actors,
    List<String> recipients,
    Optional<Site> site,
    Optional<Informant> informant) {

  public Told {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  static Told of(String id, Claim claim, Optional<Informant> informant) {
    return new Told(
        id,
        claim.type(),
        claim.status(),
        claim.cameo(),
        claim.actors().stream().map(Claim.Participant::name).toList(),
        claim.recipients().stream().map(Claim.Participant::name).toList(),
        claim.place().map(Site::of),
        informant);
  }
}
