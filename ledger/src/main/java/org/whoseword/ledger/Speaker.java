package org.whoseword.ledger;

import java.util.Optional;
import java.util.OptionalInt;
import org.whoseword.who.Party.Capacity;
import org.whoseword.word.Attribution.Naming;
import org.whoseword.word.Source;

/** A source as the reading format tells it: kind, capacity, naming and count. */
record Speaker(String kind, Optional<Capacity> capacity, Naming naming, OptionalInt count) {

  static Speaker of(Source source) {
    if (source instanceof Source.Outlet) {
      return named("outlet", Optional.empty());
    } else if (source instanceof Source.Agency) {
      return named("agency", Optional.empty());
    } else if (source instanceof Source.Person person) {
      return named("person", person.capacity());
    } else if (source instanceof Source.Organisation organisation) {
      return named("organisation", organisation.capacity());
    } else if (source instanceof Source.Group group) {
      return new Speaker("group", group.capacity(), Naming.DESCRIBED, group.count());
    } else if (source instanceof Source.Document) {
      return described("document", Optional.empty());
    } else if (source instanceof Source.Unnamed unnamed) {
      return unnamed.anonymous()
          ? new Speaker("unnamed", unnamed.capacity(), Naming.ANONYMOUS, OptionalInt.empty())
          : described("unnamed", unnamed.capacity());
    }
    throw new IllegalStateException("a source that the format has no kind for: " + source);
  }

  private static Speaker named(String kind, Optional<Capacity> capacity) {
    return new Speaker(kind, capacity, Naming.NAMED, OptionalInt.empty());
  }

  private static Speaker described(String kind, Optional<Capacity> capacity) {
    return new Speaker(kind, capacity, Naming.DESCRIBED, OptionalInt.empty());
  }
}
