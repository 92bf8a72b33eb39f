package org.whoseword.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whoseword.claim.Reader;
import org.whoseword.incident.Decisions;
import org.whoseword.incident.Incidents;
import org.whoseword.incident.Testimony;
import org.whoseword.ledger.Bonds;
import org.whoseword.ledger.IncidentStore;
import org.whoseword.ledger.Ledger;
import org.whoseword.ledger.Ledgers;
import org.whoseword.ledger.StoredArrival;

/** Brings the incidents of a ledger up to date. */
final class Ledgered {

  /** Testimonies that are kept in one transaction. */
  private static final int AT_ONCE = 64;

  private Ledgered() {}

  /**
   * Gathers what the reports of a ledger have to say, and keeps what came of it there.
   *
   * @return empty when a file of one's own is wrong
   */
  static Optional<Incidents> gather(String where, Gathering gathering, Streams streams) {
    try (Ledger ledger = Ledgers.open(where)) {
      IncidentStore store = ledger.incidents();
      if (!hear(store, gathering, streams)) {
        return Optional.empty();
      }
      return Optional.of(gather(ledger));
    }
  }

  /** Gathers what is kept of testimonies, and keeps what came of it. */
  static Incidents gather(Ledger ledger) {
    IncidentStore store = ledger.incidents();
    Incidents incidents = Incidents.inMemory(decisions(ledger));
    try (Stream<Testimony> testimonies = store.testimonies()) {
      testimonies.forEach(incidents::add);
    }
    if (store.state().filter(IncidentStore.State::current).isEmpty()) {
      store.replace(incidents.incidents(), incidents.families(), IngestCommand.now());
    }
    return incidents;
  }

  private static Decisions decisions(Ledger ledger) {
    Map<Boolean, Set<Decisions.Pair>> pairs =
        Bonds.in(ledger).stream()
            .collect(
                Collectors.partitioningBy(
                    Bonds.Pair::same,
                    Collectors.mapping(
                        pair -> new Decisions.Pair(pair.claim(), pair.other()),
                        Collectors.toSet())));
    return new Decisions(pairs.getOrDefault(true, Set.of()), pairs.getOrDefault(false, Set.of()));
  }

  /** Reads the reports again that were stored by versions which kept no testimony. */
  private static boolean hear(IncidentStore store, Gathering gathering, Streams streams) {
    List<StoredArrival> next = unheard(store);
    if (next.isEmpty()) {
      return true;
    }
    Optional<Reader> made = gathering.reader(streams);
    if (made.isEmpty()) {
      return false;
    }
    while (!next.isEmpty()) {
      List<Testimony> heard = new ArrayList<>();
      try (InOrder<Testimony> reading = new InOrder<>(gathering.threads(), heard::add)) {
        for (StoredArrival arrival : next) {
          reading.add(() -> Testimony.of(made.get().read(arrival.arrived())));
        }
        reading.finish();
      }
      store.hear(heard);
      next = unheard(store);
    }
    return true;
  }

  private static List<StoredArrival> unheard(IncidentStore store) {
    try (Stream<StoredArrival> unheard = store.unheard()) {
      return unheard.limit(AT_ONCE).toList();
    }
  }
}
