package org.whoseword.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.whoseword.exchange.Words;
import org.whoseword.ledger.Ledger;
import org.whoseword.ledger.StoredClaim;
import org.whoseword.ledger.StoredReport;

/** Claims for people: what, who, on whose word, in which words, and where it stands. */
final class FoundText implements FoundPrinter {

  private static final int AROUND = 110;

  private final Ledger ledger;
  private final Ink ink;
  private String readId = "";
  private String readText = "";

  /**
   * @param ledger from which the words around a claim are read
   */
  FoundText(Ledger ledger, Ink ink) {
    this.ledger = ledger;
    this.ink = ink;
  }

  @Override
  public String head() {
    return "";
  }

  @Override
  public String claim(StoredClaim stored) {
    JsonNode claim = stored.claim();
    String text = text(stored.report());
    StringBuilder block = new StringBuilder();
    block.append(title(claim)).append('\n');
    block.append(ink.show(Wrap.of("    ", 4, deed(claim, text))));
    String setting = setting(claim);
    if (!setting.isEmpty()) {
      block.append(Wrap.of("    ", 4, setting));
    }
    block.append(Wrap.of("    ", 4, "word of " + String.join(" ← ", FoundPrinter.chain(stored))));
    block.append(ink.show(Wrap.of("    ", 4, quote(claim, text))));
    return block.append(ink.quiet("    " + origin(stored))).append("\n\n").toString();
  }

  private String text(StoredReport report) {
    if (!readId.equals(report.id())) {
      readId = report.id();
      readText =
          ledger
              .reading(report.id())
              .map(reading -> reading.tree().path("report").path("text").asText())
              .orElse("");
    }
    return readText;
  }

  private String title(JsonNode claim) {
    StringBuilder title = new StringBuilder(ink.type(claim.path("type").asText()));
    field(claim, "mode").ifPresent(mode -> title.append(' ').append(mode));
    field(claim, "cameo").ifPresent(code -> title.append(ink.quiet(" · CAMEO " + code)));
    List<String> remarks = new ArrayList<>();
    field(claim, "status")
        .filter(status -> !status.equals("HAPPENED"))
        .ifPresent(status -> remarks.add(status.toLowerCase(Locale.ROOT)));
    if (claim.path("hedged").asBoolean()) {
      remarks.add("hedged");
    }
    if (claim.path("background").asBoolean()) {
      remarks.add("background");
    }
    return remarks.isEmpty()
        ? title.toString()
        : title + " · " + ink.warning(String.join(", ", remarks));
  }

  private static String deed(JsonNode claim, String text) {
    String actors = participants(claim.path("actors"));
    String recipients = participants(claim.path("recipients"));
    String act = Ink.mark(Words.tidy(slice(claim.path("trigger"), text)));
    return (actors.isEmpty() ? "somebody" : actors)
        + " → "
        + act
        + (recipients.isEmpty() ? "" : " → " + recipients);
  }

  private static String participants(JsonNode participants) {
    List<String> all = new ArrayList<>();
    for (JsonNode each : participants) {
      String code = field(each, "code").filter(known -> !known.isEmpty()).orElse("");
      all.add(Words.tidy(each.path("name").asText()) + (code.isEmpty() ? "" : " (" + code + ")"));
    }
    return String.join(", ", all);
  }

  private static String setting(JsonNode claim) {
    List<String> all = new ArrayList<>();
    JsonNode place = claim.path("place");
    field(place, "name")
        .ifPresent(name -> all.add(name + field(place, "country").map(c -> ", " + c).orElse("")));
    JsonNode when = claim.path("when");
    if (when.isObject()) {
      String from = field(when, "earliest").orElse("…");
      String to = field(when, "latest").orElse("…");
      all.add(from.equals(to) ? from : from + " to " + to);
    }
    JsonNode deaths = claim.path("deaths");
    if (deaths.isObject()) {
      all.add(
          deaths.path("low").asText() + (deaths.path("high").isNull() ? " or more" : "") + " dead");
    }
    return String.join(" · ", all);
  }

  private static String quote(JsonNode claim, String text) {
    int start = claim.path("trigger").path(0).asInt();
    int end = claim.path("trigger").path(1).asInt();
    if (end > text.length()) {
      return "";
    }
    int from = Math.max(0, start - AROUND);
    int to = Math.min(text.length(), end + AROUND);
    // Whole words, and nothing from before the last line end.
    int line = text.lastIndexOf('\n', Math.max(0, start - 1));
    from = Math.max(from == 0 ? 0 : text.indexOf(' ', from) + 1, line + 1);
    int next = text.indexOf('\n', end);
    to = next >= 0 && next < to ? next : to == text.length() ? to : text.lastIndexOf(' ', to);
    from = Math.min(from, start);
    to = Math.max(to, end);
    return "\""
        + Words.tidy(text.substring(from, start))
        + Ink.mark(Words.tidy(text.substring(start, end)))
        + Words.tidy(text.substring(end, to))
        + "\"";
  }

  private static String slice(JsonNode span, String text) {
    int start = span.path(0).asInt();
    int end = span.path(1).asInt();
    return end <= text.length() && start <= end ? text.substring(start, end) : "";
  }

  private static String origin(StoredClaim stored) {
    List<String> parts = new ArrayList<>();
    parts.add(stored.report().name());
    stored.report().published().ifPresent(parts::add);
    parts.add("claim " + stored.id());
    return String.join(" · ", parts);
  }

  private static Optional<String> field(JsonNode node, String key) {
    return Optional.ofNullable(node.path(key).textValue());
  }
}
