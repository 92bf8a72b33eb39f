package org.whoseword.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.Table;

/**
 * CAMEO codes of acts about acts. CAMEO repeats its tree of acts under appeals (02), intentions
 * (03), demands (10), refusals (12) and threats (13); {@code cameo/operators.tsv} says which branch
 * goes with which.
 */
final class CameoTable {

  private final Map<String, Map<String, String>> byPrefix = new HashMap<>();

  CameoTable(Codebook codebook) {
    for (Table.Row row : codebook.getTable("cameo/operators.tsv").rows()) {
      Map<String, String> codes = new HashMap<>();
      for (String column : new String[] {"appeal", "intend", "demand", "reject", "threaten"}) {
        row.find(column).ifPresent(code -> codes.put(column, code));
      }
      byPrefix.put(row.get("act"), codes);
    }
  }

  /**
   * The code of doing something with an act, by the longest prefix of the act's own code.
   *
   * @param doing "appeal", "intend", "demand", "reject" or "threaten"
   */
  Optional<String> find(Act act, String doing) {
    String code = act.cameo().orElse("");
    for (int length = code.length(); length > 0; length--) {
      Map<String, String> codes = byPrefix.get(code.substring(0, length));
      if (codes != null && codes.containsKey(doing)) {
        return Optional.of(codes.get(doing));
      }
    }
    return find(doing);
  }

  /** The root of doing something with an act that has no code. */
  Optional<String> find(String doing) {
    return Optional.ofNullable(byPrefix.getOrDefault("-", Map.of()).get(doing));
  }
}
