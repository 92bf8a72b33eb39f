package org.whoseword.ledger;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whoseword.text.ContentId;
import org.whoseword.text.Header;
import org.whoseword.text.PublicationDate;
import org.whoseword.text.Report;

/** Readings made by hand: what a reader would write, without one. */
final class Samples {

  private Samples() {}

  /** A report that is being put together. */
  static Sample report(String text) {
    return new Sample(text);
  }

  /** A reading that is being put together. */
  static final class Sample {

    private final String text;
    private @Nullable String ownId;
    private @Nullable String outlet;
    private @Nullable String published;
    private final ArrayNode agencies = Json.NODES.arrayNode();
    private final ArrayNode attributions = Json.NODES.arrayNode();
    private final ArrayNode claims = Json.NODES.arrayNode();

    Sample(String text) {
      this.text = text;
    }

    Sample id(String id) {
      ownId = id;
      return this;
    }

    Sample from(String name, String day) {
      outlet = name;
      published = day;
      return this;
    }

    Sample agency(String name) {
      agencies.add(name);
      return this;
    }

    Sample says(String name) {
      attributions.addObject().putObject("speaker").put("name", name);
      return this;
    }

    /** Adds a claim whose trigger is this word of the text. */
    Act claim(String type, String trigger) {
      ObjectNode claim = Json.NODES.objectNode();
      claim.putNull("id");
      claim.put("n", claims.size() + 1);
      claim.put("type", type);
      claim.putNull("mode").putArray("contexts");
      claim.putNull("cameo");
      int start = text.indexOf(trigger);
      claim.putArray("trigger").add(start).add(start + trigger.length());
      claim.putArray("mentions");
      claim.put("background", false);
      claim.putArray("actors");
      claim.putArray("recipients");
      claim.putNull("place").putNull("when");
      claim.put("status", "HAPPENED").put("hedged", false);
      for (String toll : List.of("deaths", "injured", "arrested", "abducted", "displaced")) {
        claim.putNull(toll);
      }
      claim.putArray("chain");
      claim.putNull("attribution").putObject("rules").put("type", "by hand");
      claims.add(claim);
      return new Act(this, claim);
    }

    Report arrived() {
      Header header =
          new Header(
              Optional.empty(),
              Optional.ofNullable(outlet),
              Optional.empty(),
              Optional.ofNullable(published).flatMap(PublicationDate::parse),
              Optional.of("en"),
              Optional.empty(),
              List.of());
      return new Report("by hand", Optional.ofNullable(ownId), header, text);
    }

    ObjectNode reading() {
      Report report = arrived();
      String id = report.contentId();
      ObjectNode node = Json.NODES.objectNode();
      node.put("version", 1).put("source", "by hand").put("id", id);
      ObjectNode head = node.putObject("report");
      head.put("id", ownId).putNull("title").put("outlet", outlet).putNull("url");
      head.put("published", published).put("language", "en").putNull("byline");
      head.set("agencies", agencies);
      head.put("text", text);
      for (String list : List.of("zones", "parties", "places", "times")) {
        node.putArray(list);
      }
      node.set("attributions", attributions);
      claims.forEach(
          claim -> ((ObjectNode) claim).put("id", ContentId.of(id, claim.path("n").asText())));
      node.set("claims", claims);
      node.putArray("uncoded");
      node.putArray("notes");
      return node;
    }

    Entry entry() {
      return new Entry(arrived(), List.of(), reading());
    }
  }

  /** A claim that is being put together. */
  record Act(Sample sample, ObjectNode claim) {

    Act actor(String words, String name, @Nullable String country, @Nullable String sector) {
      return side("actors", words, name, country, sector);
    }

    Act recipient(String words, String name, @Nullable String country, @Nullable String sector) {
      return side("recipients", words, name, country, sector);
    }

    private Act side(
        String side, String words, String name, @Nullable String country, @Nullable String sector) {
      ObjectNode node = bounds(((ArrayNode) claim.path(side)).addObject(), words);
      node.put("name", name).put("country", country).put("sector", sector);
      node.put("code", (country == null ? "" : country) + (sector == null ? "" : sector));
      node.putNull("party");
      return this;
    }

    Act place(String words, String country, String latitude, String longitude) {
      ObjectNode node = bounds(claim.putObject("place"), words);
      node.put("name", words);
      node.put("lat", new BigDecimal(latitude)).put("lon", new BigDecimal(longitude));
      node.put("country", country).putNull("admin1").putNull("geonameid");
      return this;
    }

    Act when(@Nullable String earliest, @Nullable String latest) {
      ObjectNode node = claim.putObject("when").put("start", 0).put("end", 1).put("text", "x");
      node.put("earliest", earliest).put("latest", latest).put("granularity", "day");
      return this;
    }

    Act status(String status) {
      claim.put("status", status);
      return this;
    }

    Act hedged() {
      claim.put("hedged", true);
      return this;
    }

    Act cameo(String code) {
      claim.put("cameo", code);
      return this;
    }

    Act deaths(int low) {
      claim.putObject("deaths").put("low", low).putNull("high").put("start", 0).put("end", 1);
      return this;
    }

    Act word(String kind, @Nullable String capacity, String naming, String name) {
      ObjectNode link = ((ArrayNode) claim.path("chain")).addObject();
      link.put("kind", kind).put("capacity", capacity).put("naming", naming).put("name", name);
      return this;
    }

    private ObjectNode bounds(ObjectNode node, String words) {
      int start = sample.text.indexOf(words);
      return node.put("start", start).put("end", start + words.length()).put("text", words);
    }

    Sample then() {
      return sample;
    }
  }
}
