package org.whoseword.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * What somebody decided on two claims: that they tell of one event, or that they do not. Each is
 * bound to its words, as a {@link Decision} is, so that it is found again after a recoding.
 *
 * @param same whether they tell of one event
 * @param author who decided
 * @param at ISO 8601 instant
 */
public record Bond(
    End one, End other, boolean same, String author, Optional<String> note, String at) {

  /**
   * One of the two claims.
   *
   * @param report content id of its report
   * @param claim as it was when it was decided on
   */
  public record End(String report, JsonNode claim) {

    /** Whether this was decided on these very words, on the same word. */
    public boolean isOn(JsonNode other) {
      return ClaimChanges.onSameWords(claim, other);
    }
  }

  public Bond {
    if (author.isBlank()) {
      throw new IllegalArgumentException("a decision has an author");
    }
    if (one.report().equals(other.report()) && one.isOn(other.claim())) {
      throw new IllegalArgumentException("a claim cannot be bound to itself");
    }
  }
}
