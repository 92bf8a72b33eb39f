package org.whoseword.who;

import java.util.List;
import java.util.Optional;

/**
 * Somebody in a report, with all mentions of them. Unknown parties stay, as themselves.
 *
 * @param id unique within the report: "p1", in the order of first mention
 * @param name the fullest name or description the report or the registry gives
 * @param role title held on the publication date
 * @param capacity what a source of this kind speaks as
 * @param media whether the party is a news agency or an outlet
 */
public record Party(
    String id,
    Kind kind,
    String name,
    ActorCode code,
    Optional<String> role,
    Optional<Capacity> capacity,
    Optional<Media> media,
    List<Mention> mentions) {

  /** What kind of party. UNNAMED: described, not named: "one of the conspirators". */
  public enum Kind {
    PERSON,
    ORGANISATION,
    STATE,
    GROUP,
    UNNAMED
  }

  /** What a source speaks as. */
  public enum Capacity {
    OFFICIAL,
    MILITARY,
    POLICE,
    REBEL,
    EXPERT,
    EYEWITNESS,
    VICTIM,
    SPOKESPERSON,
    DIPLOMAT,
    OTHER
  }

  /** A party that is itself in the news business. */
  public enum Media {
    AGENCY,
    OUTLET
  }

  public Party {
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("party " + id + " is mentioned nowhere");
    }
  }
}
