package org.whoseword.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.whoseword.claim.ExampleCheck.Failure;

/**
 * The examples of the built-in codebook that are known to be read wrongly: {@code
 * codebook-known-failures.txt}, a line an example, under a comment that says how it fails.
 */
record KnownFailures(Path file, String text) {

  private static final String HEAD =
      """
      # Examples of the codebook that are not read as they should be. The aim is an empty list.
      # Nothing may be added but with a reason; what is read rightly again is struck off.
      """;

  /** The list beside the folder of the golden reports. */
  static KnownFailures beside(Path golden) throws IOException {
    Path file = golden.resolveSibling("codebook-known-failures.txt");
    String text = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
    return new KnownFailures(file, text.replace("\r\n", "\n"));
  }

  TreeSet<String> lines() {
    TreeSet<String> lines = new TreeSet<>();
    text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(lines::add);
    return lines;
  }

  /** An example as a line of the list; without its place in the file, which changes often. */
  static String line(Failure failure) {
    String sign = failure.example().positive() ? " + " : " - ";
    return failure.entry().id() + sign + failure.example().text();
  }

  /** The list of these failures, under what is wrong with them. */
  static String write(List<Failure> failures) {
    Map<String, TreeSet<String>> byReason = new TreeMap<>();
    for (Failure each : failures) {
      byReason.computeIfAbsent(reason(each), reason -> new TreeSet<>()).add(line(each));
    }
    StringBuilder out = new StringBuilder(HEAD);
    byReason.forEach(
        (reason, lines) -> {
          out.append("\n# ").append(reason).append('\n');
          lines.forEach(line -> out.append(line).append('\n'));
        });
    return out.toString();
  }

  private static String reason(Failure failure) {
    String problem = failure.problem();
    if (!failure.example().positive()) {
      return "fires, but should be left alone";
    } else if (problem.startsWith("should be no act")) {
      return "should be no act";
    } else if (problem.startsWith("fires")) {
      return "fires, but with another actor, recipient, trigger or status than marked";
    } else if (problem.endsWith("no claim")) {
      return "does not fire, and nothing else does";
    }
    return problem.contains("found")
        ? "does not fire; another entry does, or another act is found"
        : "the cue does not fire";
  }
}
