package org.whoseword.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whoseword.claim.Claim;
import org.whoseword.claim.Reading;
import org.whoseword.exchange.Words;
import org.whoseword.intake.Arrival.Accepted;
import org.whoseword.intake.Arrival.Refusal;
import org.whoseword.text.Header;
import org.whoseword.text.Note;
import org.whoseword.text.PublicationDate;
import org.whoseword.text.Report;
import org.whoseword.text.Zone;

/** Readings for people: a report's headline, then each of its claims with its words. */
record PlainText(Ink ink) implements Printer {

  @Override
  public String reading(Reading reading, Accepted from) {
    StringBuilder page = new StringBuilder();
    page.append(ink.heading(Wrap.of("", 0, headline(reading)).stripTrailing())).append('\n');
    page.append(ink.quiet(origin(reading))).append("\n\n");
    ClaimText claims = new ClaimText(reading, ink);
    for (Claim claim : reading.claims()) {
      page.append(claims.of(claim)).append('\n');
    }
    if (reading.claims().isEmpty()) {
      page.append("    no claims\n\n");
    }
    List<Note> notes = new ArrayList<>(from.notes());
    notes.addAll(reading.notes());
    for (Note note : notes) {
      page.append(Wrap.of("note: ", 6, note.message()));
    }
    return page.append(notes.isEmpty() ? "" : "\n").toString();
  }

  @Override
  public String refusal(Refusal refusal) {
    return "";
  }

  private static String headline(Reading reading) {
    Report report = reading.report();
    Optional<String> zone =
        reading.zones().stream()
            .filter(each -> each.kind() == Zone.Kind.HEADLINE)
            .findFirst()
            .map(each -> each.span().of(report.text()));
    return Words.tidy(report.header().title().or(() -> zone).orElse(report.name())).strip();
  }

  private static String origin(Reading reading) {
    Report report = reading.report();
    Header header = report.header();
    List<String> parts = new ArrayList<>();
    header.outlet().ifPresent(parts::add);
    header.byline().ifPresent(byline -> parts.add("by " + byline));
    if (!header.agencies().isEmpty()) {
      parts.add(String.join(", ", header.agencies()));
    }
    header.published().map(PublicationDate::text).ifPresent(parts::add);
    parts.add(report.name());
    int claims = reading.claims().size();
    parts.add(claims == 1 ? "1 claim" : claims + " claims");
    return String.join(" · ", parts);
  }
}
