package org.whoseword.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.Table;
import org.whoseword.what.EventType;

/**
 * PLOVER's modes of asking, refusing and threatening: CAMEO's code tells what is asked for, refused
 * or threatened ({@code cameo/modes.tsv}).
 */
final class Modes {

  private final Map<String, String> byPrefix = new HashMap<>();

  Modes(Codebook codebook) {
    for (Table.Row row : codebook.getTable("cameo/modes.tsv").rows()) {
      byPrefix.put(row.get("code"), row.get("mode"));
    }
  }

  /** The act with a mode, where it has none of its own and its code tells one. */
  Act of(Act act) {
    boolean spoken =
        act.type() == EventType.REQUEST
            || act.type() == EventType.REJECT
            || act.type() == EventType.THREATEN;
    return spoken && act.mode().isEmpty() ? find(act).map(act::withMode).orElse(act) : act;
  }

  private Optional<String> find(Act act) {
    String code = act.cameo().orElse("");
    for (int length = code.length(); length > 0; length--) {
      String mode = byPrefix.get(code.substring(0, length));
      if (mode != null) {
        return Optional.of(mode);
      }
    }
    return Optional.empty();
  }
}
