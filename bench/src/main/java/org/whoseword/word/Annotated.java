package org.whoseword.word;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whoseword.text.Header;
import org.whoseword.text.Report;
import org.whoseword.text.Span;

/** An article whose attributions people have marked. */
record Annotated(String id, Report report, List<Gold> gold) {

  /** One marked attribution; offsets as in the report. */
  record Gold(List<Span> source, List<Span> cue, List<Span> content) {

    /** Whether one of some spans shares a character with a span. */
    static boolean touches(List<Span> spans, Span span) {
      return spans.stream().anyMatch(each -> each.overlaps(span));
    }
  }

  /**
   * The articles of a JSON Lines file: {@code id}, {@code text}, {@code attributions} with {@code
   * source}, {@code cue} and {@code content}, each a list of half-open spans in code points.
   */
  static List<Annotated> in(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<Annotated> all = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        all.add(article(mapper.readTree(line)));
      }
    }
    return all;
  }

  private static Annotated article(JsonNode node) {
    String id = node.path("id").asText();
    String text = node.path("text").asText();
    Header header =
        new Header(
            words(node, "title"),
            words(node, "outlet"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    List<Gold> gold = new ArrayList<>();
    for (JsonNode each : node.path("attributions")) {
      gold.add(
          new Gold(
              spans(each.path("source"), text),
              spans(each.path("cue"), text),
              spans(each.path("content"), text)));
    }
    return new Annotated(id, new Report(id, Optional.of(id), header, text), gold);
  }

  private static Optional<String> words(JsonNode node, String field) {
    return Optional.of(node.path(field).asText()).filter(words -> !words.isEmpty());
  }

  private static List<Span> spans(JsonNode node, String text) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode each : node) {
      int start = text.offsetByCodePoints(0, each.path(0).asInt());
      spans.add(
          new Span(
              start, text.offsetByCodePoints(start, each.path(1).asInt() - each.path(0).asInt())));
    }
    return spans;
  }
}
