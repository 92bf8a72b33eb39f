package org.whoseword.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.whoseword.exchange.Words;
import org.whoseword.ledger.StoredClaim;

/** Turns claims that were found into what is printed. */
interface FoundPrinter {

  /** What comes before the first. */
  String head();

  /** A claim, with its last line end. */
  String claim(StoredClaim claim);

  /** The outlet, the agencies that it took the report from, and the links of the chain. */
  static List<String> chain(StoredClaim claim) {
    List<String> all = new ArrayList<>();
    all.add(claim.report().outlet().orElse("the outlet"));
    String agencies = String.join(", ", claim.report().agencies());
    if (!agencies.isEmpty() && !all.contains(agencies)) {
      all.add(agencies);
    }
    for (JsonNode link : claim.claim().path("chain")) {
      String name = Words.tidy(link.path("name").asText());
      if (!all.get(all.size() - 1).equals(name)) {
        all.add(name);
      }
    }
    return all;
  }
}
