package org.whoseword.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Tests that need a browser are left out, with a loud notice, where there is none; in CI they run
 * and fail.
 */
final class NeedsChromium implements ExecutionCondition {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  /** The browser: of the environment variable WHOSEWORD_CHROMIUM, or on the path. */
  static Optional<Path> find() {
    String named = System.getenv("WHOSEWORD_CHROMIUM");
    if (named != null) {
      return Optional.of(Path.of(named));
    }
    String path = System.getenv().getOrDefault("PATH", "");
    for (String folder : path.split(File.pathSeparator, -1)) {
      for (String name : NAMES) {
        Path candidate = Path.of(folder, name);
        if (!folder.isEmpty() && Files.isExecutable(candidate)) {
          return Optional.of(candidate);
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (find().isPresent() || "true".equals(System.getenv("CI"))) {
      return ConditionEvaluationResult.enabled("a browser, or CI, which must have one");
    }
    System.err.println(
        "*** SKIPPED: "
            + context.getDisplayName()
            + " needs Chromium: install it, or name it in WHOSEWORD_CHROMIUM ***");
    return ConditionEvaluationResult.disabled("no Chromium");
  }
}
