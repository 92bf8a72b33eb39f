package org.whoseword.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Checks a reading against the format alone: written from {@code docs/reading.schema.json} and the
 * words of the format, sharing nothing with what wrote the reading, so that a mistake there is not
 * made twice.
 */
public final class Verification {

  private static final Set<String> TYPES =
      Set.of(
          ("AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN"
                  + " PROTEST SANCTION MOBILIZE COERCE ASSAULT")
              .split(" ", -1));
  private static final Set<String> STATUSES =
      Set.of("HAPPENED ATTEMPTED PLANNED CONDITIONAL POSSIBLE DENIED".split(" ", -1));
  private static final Set<String> SECTORS =
      Set.of(
          ("GOV MIL COP JUD LEG PRM PTY REB SPY UAF OPP AGR BUS CRM CVL EDU ELI JRN LAB MED PRE REF"
                  + " REL SOC IGO NGO UNK")
              .split(" ", -1));
  private static final Set<String> KINDS =
      Set.of("outlet agency person organisation group document unnamed".split(" ", -1));
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{3}");
  private static final Pattern CAMEO = Pattern.compile("(0[1-9]|1[0-9]|20)[0-9]{0,2}");

  private final JsonNode reading;
  private final String text;
  private final List<String> problems = new ArrayList<>();

  private Verification(JsonNode reading) {
    this.reading = reading;
    this.text = reading.path("report").path("text").asText();
  }

  /** What is wrong with a reading, a line each; nothing when all is right. */
  public static List<String> of(JsonNode reading) {
    Verification verification = new Verification(reading);
    verification.report();
    verification.spans(reading, "");
    verification.references();
    int number = 0;
    for (JsonNode claim : reading.path("claims")) {
      verification.claim(claim, ++number);
    }
    return List.copyOf(verification.problems);
  }

  private void check(boolean right, String where, String what) {
    if (!right) {
      problems.add(where + ": " + what);
    }
  }

  private void report() {
    check(reading.path("version").asInt() == 1, "version", "is not 1");
    JsonNode report = reading.path("report");
    String id =
        sha256(
            orEmpty(report.path("outlet")),
            orEmpty(report.path("url")),
            orEmpty(report.path("published")),
            orEmpty(report.path("title")),
            text);
    check(id.equals(reading.path("id").asText()), "id", "is not the hash of what it names");
    int end = 0;
    for (JsonNode zone : reading.path("zones")) {
      check(zone.path("start").asInt() >= end, "zones", "overlap at " + zone.path("start"));
      end = zone.path("end").asInt();
    }
  }

  private static String orEmpty(JsonNode node) {
    return node.isTextual() ? node.textValue() : "";
  }

  /** SHA-256 over fields, each after its length in bytes and a colon; NFC, lines ended by LF. */
  private static String sha256(String... fields) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String field : fields) {
        String lines = field.replaceAll("\r\n?", "\n");
        byte[] bytes =
            Normalizer.normalize(lines, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform must have SHA-256", impossible);
    }
  }

  /** Every object with a start and an end, wherever it is; its words, where it says them. */
  private void spans(JsonNode node, String path) {
    if (node.isObject() && node.path("start").isInt() && node.path("end").isInt()) {
      int start = node.path("start").asInt();
      int end = node.path("end").asInt();
      boolean inside = span(start, end, path);
      if (inside && node.path("text").isTextual()) {
        check(
            text.substring(start, end).equals(node.path("text").textValue()),
            path,
            "says '" + node.path("text").textValue() + "', which is not what stands there");
      }
    } else if (node.isArray() && isPair(node, path)) {
      span(node.get(0).asInt(), node.get(1).asInt(), path);
    }
    if (path.equals("/report")) {
      return;
    }
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        spans(node.get(i), path + "/" + i);
      }
    }
    node.properties().forEach(field -> spans(field.getValue(), path + "/" + field.getKey()));
  }

  private static boolean isPair(JsonNode node, String path) {
    return node.size() == 2 && node.get(0).isInt() && node.get(1).isInt() && !path.isEmpty();
  }

  private boolean span(int start, int end, String path) {
    boolean inside = 0 <= start && start <= end && end <= text.length();
    check(inside, path, "the span " + start + " to " + end + " lies outside of the text");
    return inside;
  }

  private void references() {
    Set<String> parties = new HashSet<>();
    reading.path("parties").forEach(party -> parties.add(party.path("id").asText()));
    Set<String> attributions = new HashSet<>();
    reading.path("attributions").forEach(each -> attributions.add(each.path("id").asText()));
    for (JsonNode attribution : reading.path("attributions")) {
      known(attributions, attribution.path("parent"), "attribution's parent");
      known(parties, attribution.path("speaker").path("party"), "speaker's party");
    }
    for (JsonNode claim : reading.path("claims")) {
      known(attributions, claim.path("attribution"), "claim's attribution");
      for (String side : List.of("actors", "recipients")) {
        claim.path(side).forEach(each -> known(parties, each.path("party"), side + "' party"));
      }
    }
  }

  private void known(Set<String> ids, JsonNode reference, String what) {
    check(
        !reference.isTextual() || ids.contains(reference.textValue()),
        what,
        "points at '" + reference.asText() + "', which is not there");
  }

  private void claim(JsonNode claim, int number) {
    String where = "claim " + number;
    check(claim.path("n").asInt() == number, where, "has the number " + claim.path("n"));
    String id = sha256(reading.path("id").asText(), String.valueOf(number));
    check(id.equals(claim.path("id").asText()), where, "has an id that is not its own");
    check(TYPES.contains(claim.path("type").asText()), where, "has no type of PLOVER");
    check(STATUSES.contains(claim.path("status").asText()), where, "has no known status");
    matches(CAMEO, claim.path("cameo"), where, "cameo");
    JsonNode trigger = claim.path("trigger");
    check(
        trigger.size() == 2 && trigger.get(0).asInt() < trigger.get(1).asInt(),
        where,
        "has a trigger without words");
    for (String side : List.of("actors", "recipients")) {
      for (JsonNode each : claim.path(side)) {
        matches(COUNTRY, each.path("country"), where, "country of " + side);
        JsonNode sector = each.path("sector");
        check(
            sector.isNull() || sector.isMissingNode() || SECTORS.contains(sector.asText()),
            where,
            "has the sector '" + sector.asText() + "', which there is not");
      }
    }
    matches(COUNTRY, claim.path("place").path("country"), where, "country of the place");
    degrees(claim.path("place"), where);
    days(claim.path("when"), where);
    for (String toll : List.of("deaths", "injured", "arrested", "abducted", "displaced")) {
      JsonNode count = claim.path(toll);
      check(
          !count.isObject()
              || count.path("low").asLong() >= 0
                  && (count.path("high").isNull()
                      || count.path("high").asLong() >= count.path("low").asLong()),
          where,
          "has a number of " + toll + " that cannot be");
    }
    for (JsonNode link : claim.path("chain")) {
      check(KINDS.contains(link.path("kind").asText()), where, "has a link of no known kind");
    }
  }

  private void matches(Pattern pattern, JsonNode value, String where, String what) {
    check(
        !value.isTextual() || pattern.matcher(value.textValue()).matches(),
        where,
        "has the " + what + " '" + value.asText() + "', which cannot be");
  }

  private void degrees(JsonNode place, String where) {
    check(
        !place.path("lat").isNumber()
            || Math.abs(place.path("lat").asDouble()) <= 90
                && Math.abs(place.path("lon").asDouble()) <= 180,
        where,
        "has a place that is not on the earth");
  }

  private void days(JsonNode when, String where) {
    try {
      JsonNode earliest = when.path("earliest");
      JsonNode latest = when.path("latest");
      if (earliest.isTextual() && latest.isTextual()) {
        LocalDate first = LocalDate.parse(earliest.textValue());
        LocalDate last = LocalDate.parse(latest.textValue());
        check(!last.isBefore(first), where, "ends before it begins");
      }
    } catch (DateTimeException notADay) {
      check(false, where, "has a day that there is not");
    }
  }
}
