package org.whoseword.app;

import java.util.List;
import org.whoseword.claim.Claim;
import org.whoseword.claim.Reading;
import org.whoseword.intake.Arrival.Refusal;
import org.whoseword.text.Note;

/**
 * Readings for people.
 *
 * @param colour whether the terminal shows colours
 */
record PlainText(boolean colour) implements Printer {

  @Override
  public String reading(Reading reading, List<Note> arrivalNotes) {
    StringBuilder page = new StringBuilder();
    page.append(reading.report().name()).append('\n');
    for (Claim claim : reading.claims()) {
      page.append(claim.n()).append("  ").append(claim.type()).append('\n');
    }
    return page.append('\n').toString();
  }

  @Override
  public String refusal(Refusal refusal) {
    return "";
  }
}
