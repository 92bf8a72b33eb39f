package org.whoseword.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.whoseword.incident.Testimony;
import org.whoseword.text.Note;
import org.whoseword.text.Report;

/**
 * What a ledger keeps of one report: the report as it came, and what was read from it. Made by the
 * threads that read, so that the one that writes has nothing left to do but write.
 */
public final class Entry {

  private final String arrivedId;
  private final String arrival;
  private final JsonNode reading;
  private final byte[] packed;
  private final Optional<Testimony> testimony;

  /**
   * A report whose testimony is heard later.
   *
   * @param arrived the report as it came in, before its header was completed from its text
   * @param notes what intake had to say of it
   * @param reading as {@link ReadingJson} writes it
   */
  public Entry(Report arrived, List<Note> notes, ObjectNode reading) {
    this(arrived, notes, reading, Optional.empty());
  }

  /**
   * A report and what it has to say of events.
   *
   * @param arrived the report as it came in, before its header was completed from its text
   * @param notes what intake had to say of it
   * @param reading as {@link ReadingJson} writes it
   * @param testimony of the same reading
   */
  public Entry(
      Report arrived, List<Note> notes, ObjectNode reading, Optional<Testimony> testimony) {
    this.testimony = testimony;
    this.arrivedId = arrived.contentId();
    this.arrival = Json.write(ArrivalJson.of(arrived, notes));
    this.reading = reading;
    this.packed = Packed.pack(ReadingJson.line(reading));
  }

  /** Content id of the report as it came. */
  String arrivedId() {
    return arrivedId;
  }

  /** The header as it came, the zones that the input marked, and intake's notes, as JSON. */
  String arrival() {
    return arrival;
  }

  JsonNode reading() {
    return reading;
  }

  /** What it has to say of events; empty when that is heard later. */
  Optional<Testimony> testimony() {
    return testimony;
  }

  /** The reading's line, deflated; not to be changed. */
  byte[] packed() {
    return packed;
  }
}
