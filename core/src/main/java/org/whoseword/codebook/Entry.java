package org.whoseword.codebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One block of the codebook: its head line, its patterns, its examples.
 *
 * @param family "event", "operator" or "cue"
 * @param id unique over the whole codebook: "coerce.arrest"
 * @param head what the entry stands for: PLOVER type of an event, kind of an operator
 * @param settings the {@code key=value} words of the head line
 * @param line of its head, from 1
 */
public record Entry(
    String family,
    String id,
    String head,
    Map<String, String> settings,
    List<Pattern> patterns,
    List<Example> examples,
    String file,
    int line) {

  public Entry {
    settings = Map.copyOf(settings);
    patterns = List.copyOf(patterns);
    examples = List.copyOf(examples);
  }

  public Optional<String> find(String setting) {
    return Optional.ofNullable(settings.get(setting));
  }

  /** The error to throw when somebody who reads this entry does not understand it. */
  public CodebookError error(String problem) {
    return new CodebookError(file, line, family + " " + id + ": " + problem);
  }
}
