package org.whoseword.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.whoseword.ledger.Ledger;
import org.whoseword.ledger.StoredClaim;
import org.whoseword.ledger.StoredReport;

/** Claims with the words around their deed, for lists. Keeps the texts that it fetched. */
final class Hits {

  /** How many characters before and behind the deed are shown at most. */
  private static final int AROUND = 240;

  private final Ledger ledger;
  private final Map<String, String> texts = new LinkedHashMap<>();

  Hits(Ledger ledger) {
    this.ledger = ledger;
  }

  ObjectNode of(StoredClaim found) {
    ObjectNode hit = JsonNodeFactory.instance.objectNode();
    StoredReport report = found.report();
    ObjectNode about = hit.putObject("report");
    about.put("id", report.id());
    about.put("title", report.title().orElse(null));
    about.put("outlet", report.outlet().orElse(null));
    about.put("published", report.published().orElse(null));
    report.agencies().forEach(about.putArray("agencies")::add);
    hit.set("claim", found.claim());
    String text = texts.computeIfAbsent(report.id(), id -> ledger.text(id).orElse(""));
    JsonNode trigger = found.claim().path("trigger");
    int from = start(text, trigger.path(0).asInt());
    int to = end(text, trigger.path(1).asInt());
    hit.putObject("words").put("start", from).put("text", text.substring(from, Math.max(from, to)));
    return hit;
  }

  /** Where the sentence begins: behind the last full stop or line end before the deed. */
  private static int start(String text, int deed) {
    int from = Math.min(deed, text.length());
    int bound = Math.max(0, from - AROUND);
    while (from > bound) {
      char before = text.charAt(from - 1);
      if (before == '\n'
          || (from < text.length() && text.charAt(from) == ' ' && endsSentence(text, from - 1))) {
        break;
      }
      from--;
    }
    while (from < text.length() && from < deed && text.charAt(from) == ' ') {
      from++;
    }
    return from > 0 && Character.isLowSurrogate(text.charAt(Math.min(from, text.length() - 1)))
        ? from - 1
        : from;
  }

  private static int end(String text, int deed) {
    int to = Math.min(deed, text.length());
    int bound = Math.min(text.length(), to + AROUND);
    while (to < bound && text.charAt(to) != '\n') {
      to++;
      if (to < text.length() && text.charAt(to) == ' ' && endsSentence(text, to - 1)) {
        break;
      }
    }
    return to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? to + 1 : to;
  }

  /** A full stop behind a word of more than two letters; "Col. Orlic" and "a.m." go on. */
  private static boolean endsSentence(String text, int at) {
    char sign = text.charAt(at);
    if (sign == '"' || sign == '”' || sign == '’') {
      return at > 0 && endsSentence(text, at - 1);
    }
    if (sign == '!' || sign == '?') {
      return true;
    }
    if (sign != '.' || at < 3) {
      return false;
    }
    int word = at;
    while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    return at - word > 3 || at == word;
  }
}
