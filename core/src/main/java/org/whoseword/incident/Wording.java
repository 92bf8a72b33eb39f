package org.whoseword.incident;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.whoseword.text.Agencies;
import org.whoseword.text.ContentId;

/**
 * What the lineage of texts needs to know of one report.
 *
 * @param id the report's own id, else its content id
 * @param contentId see {@link ContentId}
 * @param outlet who printed it
 * @param label the outlet's name without spaces, in lower case: "heraldpost"; empty when unknown
 * @param minute when it was published, in minutes since 1970-01-01T00:00Z
 * @param agencies whose text it says it is, or partly is
 * @param cited outlets, written as labels, that its first sentence names as having reported it
 * @param lead the telling words of its first sentence
 * @param names names and numbers of its first sentence
 * @param narrative its text outside quotation marks
 * @param sentences the telling words of each sentence
 * @param statements the telling words of what it says that somebody said
 */
public record Wording(
    String id,
    String contentId,
    Optional<String> outlet,
    String label,
    OptionalLong minute,
    List<String> agencies,
    Set<String> cited,
    Set<String> lead,
    List<String> names,
    Shingles narrative,
    List<Set<String>> sentences,
    List<Set<String>> statements) {

  public Wording {
    agencies = List.copyOf(agencies);
    cited = Set.copyOf(cited);
    lead = Set.copyOf(lead);
    names = List.copyOf(names);
    sentences = List.copyOf(sentences);
    statements = List.copyOf(statements);
  }

  /** Under which keys a {@link LineageIndex} keeps it: passages of its text, and its credits. */
  public long[] keys() {
    return LineageKeys.of(this);
  }

  /** The block of time it stands in, two weeks long; empty without a date of publication. */
  public OptionalLong block() {
    return LineageKeys.block(this);
  }

  /** Whether the agency printed it itself. */
  boolean isBy(String agency) {
    return outlet.flatMap(Agencies::ofOutlet).filter(agency::equals).isPresent();
  }

  /** Whether the same outlet printed both. */
  boolean sharesOutlet(Wording other) {
    return outlet.isPresent() && outlet.equals(other.outlet);
  }

  /** Minutes between the two; empty when a date of publication is missing. */
  OptionalLong apart(Wording other) {
    return minute.isPresent() && other.minute.isPresent()
        ? OptionalLong.of(Math.abs(minute.getAsLong() - other.minute.getAsLong()))
        : OptionalLong.empty();
  }

  /** Minute of publication; what has none comes last. */
  long order() {
    return minute.orElse(Long.MAX_VALUE);
  }
}
