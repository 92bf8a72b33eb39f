package org.whoseword.word;

import java.util.Optional;
import java.util.OptionalInt;
import org.whoseword.who.Party;

/** Somebody, or something, on whose word a claim stands. */
public sealed interface Source {

  /** What it is called: its name, else its description. */
  String name();

  /** A newspaper, broadcaster or site. */
  record Outlet(String name) implements Source {}

  /** A news agency. */
  record Agency(String name) implements Source {}

  /** One named person. */
  record Person(String name, Optional<Party.Capacity> capacity) implements Source {}

  /** A named institution. */
  record Organisation(String name, Optional<Party.Capacity> capacity) implements Source {}

  /** Several people without names: "five eyewitnesses", "officials". */
  record Group(String name, Optional<Party.Capacity> capacity, OptionalInt count)
      implements Source {}

  /** A paper, image or recording that carries the claim itself. */
  record Document(String name) implements Source {}

  /** One person without a name: "an official who asked not to be named", "a resident". */
  record Unnamed(String name, Optional<Party.Capacity> capacity, boolean anonymous)
      implements Source {}
}
