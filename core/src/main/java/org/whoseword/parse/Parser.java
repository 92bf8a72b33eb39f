package org.whoseword.parse;

import java.util.List;
import org.whoseword.text.Report;
import org.whoseword.text.Zone;

/**
 * The port that {@code nlp} implements. Implementations are immutable after they are built, safe to
 * share between threads, and give the same parse for the same report on every machine.
 */
public interface Parser {

  /**
   * Parses the zones that are read (see {@link Zone.Kind#isRead()}); sentences come in the order of
   * the text, and none crosses a zone's end.
   */
  Parse parse(Report report, List<Zone> zones);
}
