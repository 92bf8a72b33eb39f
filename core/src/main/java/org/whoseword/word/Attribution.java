package org.whoseword.word;

import java.util.List;
import java.util.Optional;
import org.whoseword.text.Span;
import org.whoseword.who.Mention;
import org.whoseword.who.Party;

/**
 * Somebody says, shows, believes or wants something.
 *
 * @param id unique within the report: "a1", in the order of the text
 * @param parent id of the attribution whose content this one stands in
 * @param source spans of the source's words; empty when nobody is named ("it is said")
 * @param cue spans of the words that make it an attribution
 * @param content spans of what is attributed
 * @param link the step of a chain that it makes; empty for attitudes, intentions, appearances, and
 *     where there is no source
 * @param through the news organisation that it was told to ("told Reuters"): a step of the chain
 *     that stands before {@code link}; only where there is a link
 * @param recipient whom it is told
 * @param sentence index of the sentence of its cue
 * @param cueToken index of the cue's head token in that sentence; -1 when the cue is punctuation
 * @param rule id of the cue's entry or name of the rule
 */
public record Attribution(
    String id,
    Optional<String> parent,
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    Act act,
    String stance,
    Factuality factuality,
    Link.Speech mode,
    Optional<Span> recipient,
    Speaker speaker,
    Optional<Link> through,
    Optional<Link> link,
    int sentence,
    int cueToken,
    String rule) {

  /** What kind of attribution. Only reports make links of a chain. */
  public enum Act {
    REPORT,
    ATTITUDE,
    INTENTION,
    APPEARANCE
  }

  /** How a source is named. ANONYMOUS: asked not to be named. */
  public enum Naming {
    NAMED,
    DESCRIBED,
    ANONYMOUS
  }

  /**
   * Who speaks.
   *
   * @param kind as in a chain: outlet, agency, person, organisation, group, document, unnamed
   */
  public record Speaker(
      String kind,
      Optional<Party.Capacity> capacity,
      Naming naming,
      Optional<String> name,
      Optional<Integer> count,
      Optional<Party> party,
      Optional<Mention> mention) {}

  public Attribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  /** The same, at its place among the attributions of the report. */
  Attribution at(String newId, Optional<String> newParent) {
    return new Attribution(
        newId,
        newParent,
        source,
        cue,
        content,
        act,
        stance,
        factuality,
        mode,
        recipient,
        speaker,
        through,
        link,
        sentence,
        cueToken,
        rule);
  }

  /** Whether an offset of the text stands in what is attributed. */
  public boolean covers(int offset) {
    return content.stream().anyMatch(span -> span.contains(offset));
  }
}
