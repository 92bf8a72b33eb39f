package org.whoseword.word;

import java.util.Optional;
import org.whoseword.text.Span;
import org.whoseword.who.Party;

/**
 * One step of a sourcing chain: who speaks, and in which way.
 *
 * @param span the words for the source; for a pronoun the mention it stands for
 * @param cue the words that make it a source
 * @param party the party of the report that it is, if any
 */
public record Link(
    Source source,
    Span span,
    Span cue,
    Speech speech,
    Factuality factuality,
    Optional<Hedge> hedge,
    Optional<Party> party) {

  /** Whether the source's own words are given. */
  public enum Speech {
    DIRECT,
    INDIRECT,
    MIXED
  }
}
