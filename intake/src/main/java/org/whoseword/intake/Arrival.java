package org.whoseword.intake;

import java.util.List;
import java.util.Optional;
import org.whoseword.text.Note;
import org.whoseword.text.Report;

/** What became of one thing that was to be read: a report, or a refusal that says why not. */
public sealed interface Arrival {

  /**
   * A report, ready to be read.
   *
   * @param notes what had to be mended or left out on the way in
   * @param page where its words stood in the page that it was taken from
   */
  record Accepted(Report report, List<Note> notes, Optional<PageMap> page) implements Arrival {

    public Accepted {
      notes = List.copyOf(notes);
    }
  }

  /**
   * Something that cannot be read. The others are still read.
   *
   * @param source where it came from, as {@link Report#source()} would say
   * @param ownId the id that the input itself gave it
   * @param code stable key for counting, such as {@code input.missing}
   * @param message one line for a person; names the input
   */
  record Refusal(String source, Optional<String> ownId, String code, String message)
      implements Arrival {}
}
