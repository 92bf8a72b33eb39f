package org.whoseword.what;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whoseword.codebook.Entry;
import org.whoseword.parse.Predicate;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Span;

/**
 * A predicate that names an act, as the codebook codes it by itself: what stands over it, and who
 * says so, is not yet considered.
 *
 * @param predicate the words and their normal form
 * @param trigger the words that name the act
 * @param actors heads of the phrases that do it, coordinations spread out
 * @param recipients heads of the phrases it is done to
 * @param counts of people, by kind
 * @param entry the codebook's entry
 */
public record Deed(
    Predicate predicate,
    Span trigger,
    EventType type,
    Optional<String> mode,
    Optional<String> cameo,
    List<Token> actors,
    List<Token> recipients,
    Map<Toll, Count> counts,
    Entry entry) {

  /** What a count counts. */
  public enum Toll {
    DEATHS,
    INJURED,
    ARRESTED,
    ABDUCTED,
    DISPLACED
  }

  public Deed {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    counts = Map.copyOf(counts);
  }

  public Sentence sentence() {
    return predicate.sentence();
  }

  public Token token() {
    return predicate.token();
  }
}
