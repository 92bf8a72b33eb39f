package org.whoseword.app;

import java.util.Map;
import org.whoseword.claim.Reading;
import org.whoseword.exchange.Words;
import org.whoseword.incident.Family;
import org.whoseword.incident.Passage;
import org.whoseword.incident.Tie;
import org.whoseword.incident.Wording;
import org.whoseword.ledger.FamilyJson;

/** A family of texts for people. */
final class FamilyText {

  private FamilyText() {}

  static String of(Family family, Map<String, Reading> readings, Ink ink) {
    StringBuilder page = new StringBuilder();
    page.append(ink.heading(heading(family))).append('\n');
    for (Wording member : family.members()) {
      Reading reading = readings.get(member.contentId());
      String published =
          reading == null
              ? ""
              : reading.report().header().published().map(date -> ", " + date.text()).orElse("");
      boolean origin = family.origin().filter(member::equals).isPresent();
      page.append("    ")
          .append(member.id())
          .append("  ")
          .append(ink.quiet(member.outlet().orElse("no outlet") + published))
          .append(origin && family.members().size() > 1 ? "  (the first known)" : "")
          .append('\n');
    }
    for (Tie tie : family.ties()) {
      page.append(Wrap.of("    because ", 8, because(tie)));
    }
    for (Passage passage : FamilyJson.passages(family, readings)) {
      page.append(Wrap.of("    shared: ", 8, shared(passage, family, readings)));
    }
    return page.append('\n').toString();
  }

  private static String heading(Family family) {
    int size = family.members().size();
    String reports = size == 1 ? "1 report, a text of its own" : size + " reports, one text";
    String agency = family.agency().map(name -> ", from " + name).orElse("");
    return reports + agency + (size > 1 && family.origin().isEmpty() ? " (only copies known)" : "");
  }

  private static String because(Tie tie) {
    String what =
        switch (tie.rule()) {
          case TEXT -> "share their words";
          case AGENCY -> "both credit " + tie.detail();
          case CITES -> "go back to the outlet " + tie.detail() + ", which one names";
          case UNCREDITED -> "share passages, and one credits " + tie.detail();
          case RETOLD -> "tell the same: what one says that others said, the other says too";
        };
    return tie.one()
        + " and "
        + tie.other()
        + " "
        + what
        + " ("
        + tie.permille() / 10
        + " % of the shorter)";
  }

  private static String shared(Passage passage, Family family, Map<String, Reading> readings) {
    for (Wording member : family.members()) {
      Reading reading = readings.get(member.contentId());
      if (reading != null && member.id().equals(passage.other())) {
        return passage.other() + ": " + Words.tidy(passage.b().of(reading.report().text()));
      }
    }
    return passage.other();
  }
}
