package org.whoseword.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The words of the command line that a run's settings stand for. */
final class IngestWords {

  /** Options of one word that are called what their setting is. */
  private static final List<String> PLAIN =
      List.of("published", "outlet", "title", "language", "encoding", "since", "until");

  private IngestWords() {}

  /** Options and inputs, each with a space before it, ready for a shell. */
  static String of(JsonNode settings) {
    List<String> words = new ArrayList<>();
    for (String option : PLAIN) {
      if (settings.has(option)) {
        words.add("--" + option);
        words.add(settings.path(option).asText());
      }
    }
    if (settings.path("override").asBoolean()) {
      words.add("--override");
    }
    pairs(words, "--columns", settings.path("columns"));
    pairs(words, "--limit", settings.path("limits"));
    settings.path("inputs").forEach(input -> words.add(input.asText()));
    StringBuilder text = new StringBuilder();
    words.forEach(word -> text.append(' ').append(Bundle.quoted(word)));
    return text.toString();
  }

  private static void pairs(List<String> words, String option, JsonNode values) {
    for (Map.Entry<String, JsonNode> value : values.properties()) {
      words.add(option);
      words.add(value.getKey() + "=" + value.getValue().asText());
    }
  }
}
