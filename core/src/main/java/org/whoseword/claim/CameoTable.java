package org.whoseword.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.Table;

/**
 * CAMEO codes of acts about acts. CAMEO repeats its tree of acts under appeals (02), intentions
 * (03), demands (10), refusals (12), threats (13) and partly accusations (112); {@code
 * cameo/operators.tsv} says which branch goes with which.
 */
final class CameoTable {

  private static final List<String> COLUMNS =
      List.of("appeal", "intend", "demand", "reject", "threaten", "accuse", "stop", "attempt");

  private final Map<String, Map<String, String>> byPrefix = new HashMap<>();

  CameoTable(Codebook codebook) {
    for (Table.Row row : codebook.getTable("cameo/operators.tsv").rows()) {
      Map<String, String> codes = new HashMap<>();
      for (String column : COLUMNS) {
        row.find(column).ifPresent(code -> codes.put(column, code));
      }
      byPrefix.put(row.get("act"), codes);
    }
  }

  /**
   * The code of doing something with an act, by the longest prefix of the act's own code.
   *
   * @param doing "appeal", "intend", "demand", "reject", "threaten", "accuse" or "stop"
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

  /** The code of an act that was tried and failed, where CAMEO has one. */
  Optional<String> findAttempted(Act act) {
    Map<String, String> codes = byPrefix.getOrDefault(act.cameo().orElse(""), Map.of());
    return Optional.ofNullable(codes.get("attempt"));
  }

  /** The root of doing something with an act that has no code. */
  Optional<String> find(String doing) {
    return Optional.ofNullable(byPrefix.getOrDefault("-", Map.of()).get(doing));
  }
}
