package org.whoseword.who;

import java.util.List;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.Table;

/**
 * An actor, agent or discard file of TABARI or PETRARCH, read into tables that {@link
 * Codebook#with} takes in; what they name wins over the codebook's own entries.
 *
 * @param file as its lines are cited: "my.actors.txt"
 * @param lines all lines of the file
 * @param entries names with their synonyms, agents or discarded phrases that are used
 * @param problems what was not understood, at most one a line, in the order of the lines
 */
public record Dictionary(
    String file, Kind kind, int lines, int entries, List<Table> tables, List<Problem> problems) {

  /** What a dictionary lists. */
  public enum Kind {
    ACTORS,
    AGENTS,
    DISCARDS
  }

  /**
   * A line that was not understood, whole or in part.
   *
   * @param line from 1
   */
  public record Problem(int line, String reason, String text) {}

  public Dictionary {
    tables = List.copyOf(tables);
    problems = List.copyOf(problems);
  }

  /**
   * Reads a dictionary. Whatever the text holds, lines that are not understood are reported and
   * left out; nothing is thrown.
   *
   * @param file by which its lines are cited
   * @param codebook whose countries and nouns the codes and agents are held against
   */
  public static Dictionary read(String file, String text, Codebook codebook) {
    return new DictionaryReader(file, codebook).read(text);
  }
}
