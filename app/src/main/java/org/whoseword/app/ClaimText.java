package org.whoseword.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.whoseword.claim.Claim;
import org.whoseword.claim.Reading;
import org.whoseword.claim.Status;
import org.whoseword.exchange.Words;
import org.whoseword.ledger.Degrees;
import org.whoseword.text.Header;
import org.whoseword.what.Count;
import org.whoseword.what.Deed;
import org.whoseword.when.TimeSpan;
import org.whoseword.where.Place;
import org.whoseword.word.Link;

/** One claim as a small block for people. */
record ClaimText(Reading reading, Ink ink) {

  private static final int INDENT = 4;
  private static final int FIELD = 11;

  String of(Claim claim) {
    StringBuilder block = new StringBuilder(head(claim));
    block.append(Wrap.of(" ".repeat(INDENT), INDENT, deed(claim)));
    claim.place().ifPresent(place -> field(block, "where", place(place)));
    claim.when().ifPresent(time -> field(block, "when", time(time)));
    String tolls = tolls(claim.counts());
    if (!tolls.isEmpty()) {
      field(block, "toll", tolls);
    }
    field(block, "word of", chain(claim));
    String quote = ink.show(Wrap.of(" ".repeat(INDENT) + "\"", INDENT + 1, quote(claim)));
    return block.append(quote).toString();
  }

  private String quote(Claim claim) {
    return Quote.of(reading, claim.trigger()) + "\"";
  }

  private String head(Claim claim) {
    String number = String.format(Locale.ROOT, "%2d  ", claim.n());
    StringBuilder code = new StringBuilder();
    claim.mode().ifPresent(mode -> code.append(' ').append(mode));
    claim.cameo().ifPresent(cameo -> code.append(" · CAMEO ").append(cameo));
    List<String> remarks = new ArrayList<>();
    if (claim.status() != Status.HAPPENED) {
      remarks.add(claim.status().name().toLowerCase(Locale.ROOT));
    }
    if (claim.hedged()) {
      remarks.add("hedged");
    }
    if (claim.background()) {
      remarks.add("background");
    }
    remarks.addAll(claim.contexts());
    String marks = remarks.isEmpty() ? "" : " · " + ink.warning(String.join(", ", remarks));
    return number + ink.type(claim.type().name()) + ink.quiet(code.toString()) + marks + "\n";
  }

  private String deed(Claim claim) {
    String text = reading.report().text();
    String act = Ink.mark(Words.tidy(claim.trigger().of(text)));
    String actors = claim.actors().isEmpty() ? "somebody" : participants(claim.actors());
    String line = actors + " → " + act;
    return ink.show(
        claim.recipients().isEmpty() ? line : line + " → " + participants(claim.recipients()));
  }

  private String participants(List<Claim.Participant> all) {
    return all.stream().map(this::participant).collect(Collectors.joining(", "));
  }

  private String participant(Claim.Participant participant) {
    String words = Words.tidy(participant.span().of(reading.report().text()));
    String name = Words.tidy(participant.name());
    List<String> known = new ArrayList<>();
    if (!words.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))) {
      known.add(name);
    }
    participant.code().joined().ifPresent(known::add);
    return known.isEmpty() ? words : words + " (" + String.join(", ", known) + ")";
  }

  private void field(StringBuilder block, String name, String words) {
    String label =
        " ".repeat(INDENT) + String.format(Locale.ROOT, "%-" + (FIELD - INDENT) + "s", name);
    String wrapped = Wrap.of(label + " ", FIELD + 1, words);
    block.append(ink.quiet(label)).append(wrapped.substring(label.length()));
  }

  private String place(Place place) {
    String words = Words.tidy(place.span().of(reading.report().text()));
    String name = place.name().equals(words) ? "" : ", " + place.name();
    String country = place.country().map(code -> ", " + code).orElse("");
    String point =
        place.latitude().isPresent() && place.longitude().isPresent()
            ? String.format(
                Locale.ROOT,
                " (%s, %s)",
                Degrees.of(place.latitude().get()).toPlainString(),
                Degrees.of(place.longitude().get()).toPlainString())
            : "";
    return words + name + country + point;
  }

  private String time(TimeSpan time) {
    String words = Words.tidy(time.span().of(reading.report().text()));
    if (time.earliest().isEmpty() && time.latest().isEmpty()) {
      return words + " (" + time.value() + ")";
    }
    String from = time.earliest().map(Object::toString).orElse("…");
    String to = time.latest().map(Object::toString).orElse("…");
    return words + " = " + (from.equals(to) ? from : from + " to " + to);
  }

  private static String tolls(Map<Deed.Toll, Count> counts) {
    List<String> all = new ArrayList<>();
    for (Deed.Toll toll : Deed.Toll.values()) {
      Count count = counts.get(toll);
      if (count != null) {
        String name = toll == Deed.Toll.DEATHS ? "dead" : toll.name().toLowerCase(Locale.ROOT);
        all.add(range(count) + " " + name);
      }
    }
    return String.join(", ", all);
  }

  private static String range(Count count) {
    if (count.high().isEmpty()) {
      return count.low() + " or more";
    }
    int high = count.high().getAsInt();
    return high == count.low() ? String.valueOf(high) : count.low() + " to " + high;
  }

  /** The outlet, the agencies it took the report from, and the links of the chain. */
  private String chain(Claim claim) {
    Header header = reading.report().header();
    List<String> all = new ArrayList<>();
    all.add(header.outlet().orElse("the outlet"));
    String agencies = String.join(", ", header.agencies());
    if (!agencies.isEmpty() && !all.contains(agencies)) {
      all.add(agencies);
    }
    for (Link link : claim.chain().links()) {
      String name = Words.tidy(link.source().name());
      if (!all.get(all.size() - 1).equals(name)) {
        all.add(name);
      }
    }
    return String.join(" ← ", all);
  }
}
