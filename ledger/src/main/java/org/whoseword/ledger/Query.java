package org.whoseword.ledger;

import java.util.List;
import java.util.Optional;

/** What is searched for: see {@link QueryReader} for how it is written. */
public sealed interface Query {

  /** Finds every claim. */
  Query ALL = new And(List.of());

  /** All of these; with none, everything. */
  record And(List<Query> parts) implements Query {

    public And {
      parts = List.copyOf(parts);
    }
  }

  /** Any of these; with none, nothing. */
  record Or(List<Query> parts) implements Query {

    public Or {
      parts = List.copyOf(parts);
    }
  }

  /** What the part does not find. */
  record Not(Query part) implements Query {}

  /**
   * Words of the report, one behind the other; case and diacritics do not count.
   *
   * @param prefix whether the last one may go on
   */
  record Words(String words, boolean prefix) implements Query {}

  /** Somebody or something named, by words of the name or of what stands for it in the text. */
  record Named(Name whose, String words, boolean prefix) implements Query {}

  /** Whose name a search looks at. */
  enum Name {
    ACTOR,
    RECIPIENT,
    /** Actor or recipient. */
    PARTY,
    PLACE,
    /** The last link of the chain; the outlet where there is none. */
    ROOT,
    /** Any link of the chain. */
    SOURCE,
    OUTLET,
    AGENCY,
    /** Anybody who says anything in the report. */
    SPEAKER
  }

  /**
   * A field that has this very value.
   *
   * @param begins whether the field may go on behind the value
   */
  record Is(Field field, String value, boolean begins) implements Query {}

  /** A field with a value of few characters. */
  enum Field {
    CLAIM,
    REPORT,
    TYPE,
    MODE,
    CONTEXT,
    CAMEO,
    STATUS,
    /** Country of an actor or recipient. */
    COUNTRY,
    ACTOR_COUNTRY,
    RECIPIENT_COUNTRY,
    /** Country of the place. */
    PLACE_COUNTRY,
    SECTOR,
    ACTOR_SECTOR,
    RECIPIENT_SECTOR,
    /** Joined code of an actor or recipient. */
    CODE,
    ACTOR_CODE,
    RECIPIENT_CODE,
    ROOT_KIND,
    ROOT_CAPACITY,
    ROOT_NAMING,
    LANGUAGE,
    /** The incident that a claim is in, by any id that it has or had. */
    INCIDENT
  }

  /** A yes or no. */
  record Flag(Trait trait, boolean value) implements Query {}

  /** What a claim is or has, or not. */
  enum Trait {
    HEDGED,
    BACKGROUND,
    /** Has a date. */
    DATED,
    /** Has a place. */
    PLACED,
    /** Has a chain: somebody else's word. */
    ATTRIBUTED,
    /** Says who did it. */
    DOER
  }

  /** A number between bounds, both included. Claims without the number are not found. */
  record Between(Measure measure, long low, long high) implements Query {}

  /** A number that claims may have. */
  enum Measure {
    DEATHS,
    INJURED,
    ARRESTED,
    ABDUCTED,
    DISPLACED,
    /** Links of the chain. */
    LINKS,
    /** Number of the run that coded it. */
    RUN,
    /** Independent sources of its incident. */
    INDEPENDENT
  }

  /**
   * An event, or a report, of these days; bounds are ISO dates, included, open where empty. An
   * event is found when it may have been on one of the days.
   */
  record Days(Calendar calendar, Optional<String> from, Optional<String> to) implements Query {}

  /** Which day counts. */
  enum Calendar {
    EVENT,
    PUBLISHED
  }

  /** A place in a box, in degrees, bounds included; west may be greater than east. */
  record Box(double south, double west, double north, double east) implements Query {}

  /** A place within so many kilometres. */
  record Near(double latitude, double longitude, double kilometres) implements Query {}
}
