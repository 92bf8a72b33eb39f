package org.whoseword.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * What somebody decided on a claim. It is bound to the words: the report, whose text never changes,
 * and the trigger in it. A later codebook that reads the same words finds it again.
 *
 * @param report content id of the report as the ledger has it
 * @param author who decided
 * @param at ISO 8601 instant
 * @param claim as it was when it was decided on
 * @param correction the fields that ought to be otherwise, as the reading format has them; there if
 *     and only if the verdict is to correct
 */
public record Decision(
    String report,
    Verdict verdict,
    String author,
    Optional<String> note,
    String at,
    JsonNode claim,
    Optional<JsonNode> correction) {

  /** Whether a claim is right. */
  public enum Verdict {
    ACCEPT,
    REJECT,
    CORRECT,
    /** Takes back the last decision of the same author on the same words that still stands. */
    WITHDRAW
  }

  public Decision {
    if (author.isBlank()) {
      throw new IllegalArgumentException("a decision has an author");
    }
    if (correction.isPresent() != (verdict == Verdict.CORRECT)) {
      throw new IllegalArgumentException("a correction says what ought to be otherwise");
    }
  }

  /** Whether this was decided on these very words, on the same word. */
  public boolean isOn(JsonNode other) {
    return ClaimChanges.onSameWords(claim, other);
  }

  /** The claim as it ought to be. */
  public JsonNode decided() {
    return over(claim);
  }

  /** A claim on the same words, coded otherwise since, with what was corrected. */
  public JsonNode over(JsonNode coded) {
    ObjectNode decided = coded.deepCopy();
    correction.ifPresent(fields -> decided.setAll((ObjectNode) fields));
    return decided;
  }
}
