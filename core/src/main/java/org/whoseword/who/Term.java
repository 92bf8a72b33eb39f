package org.whoseword.who;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a word, or several, can mean to somebody who looks for parties. */
sealed interface Term {

  /** The entry of the registry, for people who ask why. */
  String entry();

  /** A country by its name, adjective, people or seat. */
  record CountryWord(
      String entry, String code, String name, Form form, Optional<Sector> sector, Period period)
      implements Term {

    enum Form {
      NAME,
      ADJECTIVE,
      /** "Turks", "an Iraqi". */
      PEOPLE,
      CAPITAL,
      /** "Kremlin", "Downing Street". */
      SEAT,
      /** Any other place inside it. */
      PLACE
    }
  }

  /**
   * A noun for people, a body or a thing of theirs: "spokesman", "court", "warplane".
   *
   * @param country whose it is, when the noun itself says so: "US official"
   * @param thing a vehicle, building, weapon or deed, which says whose it is but is no party
   */
  record AgentNoun(
      String entry,
      String noun,
      Sector sector,
      Of of,
      Optional<Party.Capacity> capacity,
      Optional<String> country,
      boolean thing)
      implements Term {

    enum Of {
      PERSON,
      ORGANISATION,
      GROUP
    }
  }

  /**
   * A word before a noun that changes where it belongs.
   *
   * @param always whether it wins over a noun that has a sector of its own
   */
  record Modifier(String text, Effect effect, Optional<Sector> sector, boolean always)
      implements Term {

    enum Effect {
      SECTOR,
      /** "former", "retired": an office no longer held. */
      FORMER,
      /** "-backed", "pro-": whom it names is somebody else. */
      IGNORE
    }

    @Override
    public String entry() {
      return "modifier." + text;
    }
  }

  /** A name that a project's dictionary tells to leave alone. */
  record Silence(String entry) implements Term {}

  /** Somebody in the registry, with what they have been over time. */
  record Actor(
      String id, Party.Kind kind, String name, Optional<Party.Media> media, List<Office> offices)
      implements Term {

    public Actor {
      offices = List.copyOf(offices);
      if (offices.isEmpty()) {
        throw new IllegalArgumentException("actor " + id + " has no line");
      }
    }

    @Override
    public String entry() {
      return id;
    }

    /** What it was on a day. */
    Optional<Office> findOn(LocalDate day) {
      Optional<Office> found = Optional.empty();
      for (Office office : offices) {
        if (office.period().contains(day)) {
          found = Optional.of(office);
        }
      }
      return found;
    }

    /** The last of its lines. */
    Office last() {
      return offices.get(offices.size() - 1);
    }
  }

  /**
   * Somebody in the registry under another spelling.
   *
   * @param name that the registry knows
   * @param distance how many letters differ
   */
  record Respelled(Actor actor, String name, int distance) implements Term {

    @Override
    public String entry() {
      return actor.id();
    }

    /** What was matched, and how near it is, for people who ask why. */
    String rule() {
      return "who.spelling(" + name + ", " + distance + ")";
    }
  }

  /** One line of the registry: what somebody was for a time. */
  record Office(
      Optional<String> country,
      Optional<Sector> sector,
      Optional<String> role,
      Period period,
      int line) {}
}
