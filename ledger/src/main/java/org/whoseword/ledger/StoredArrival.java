package org.whoseword.ledger;

import java.util.List;
import org.whoseword.text.Note;
import org.whoseword.text.Report;

/**
 * A report in the ledger as it came, ready to be read again.
 *
 * @param notes what intake had to say of it
 * @param reading what was read from it
 */
public record StoredArrival(Report arrived, List<Note> notes, StoredReading reading) {

  public StoredArrival {
    notes = List.copyOf(notes);
  }
}
