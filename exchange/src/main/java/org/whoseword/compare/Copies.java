package org.whoseword.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.whoseword.incident.Family;
import org.whoseword.incident.Lineage;
import org.whoseword.incident.MemoryLineageIndex;
import org.whoseword.incident.Wording;
import org.whoseword.incident.Wordings;
import org.whoseword.ledger.Ledger;
import org.whoseword.ledger.StoredArrival;

/** Which reports of a ledger print one text; finding it out takes all of them in memory. */
public final class Copies {

  private final Map<String, String> families = new HashMap<>();

  private Copies() {}

  public static Copies of(Ledger ledger) {
    Lineage lineage = new Lineage(new MemoryLineageIndex());
    Map<String, String> stored = new HashMap<>();
    try (Stream<StoredArrival> arrivals = ledger.arrivals()) {
      arrivals.forEach(
          arrival -> {
            Wording wording = Wordings.of(arrival.arrived());
            stored.put(wording.contentId(), arrival.reading().report().id());
            lineage.add(wording);
          });
    }
    Copies copies = new Copies();
    List<Family> families = lineage.families();
    for (Family family : families) {
      for (Wording member : family.members()) {
        copies.families.put(stored.get(member.contentId()), family.id());
      }
    }
    return copies;
  }

  /** The same for all reports of one text, by content id. */
  String family(String report) {
    return families.getOrDefault(report, report);
  }
}
