package org.whoseword.intake;

import java.util.Locale;

/** What an input holds, told from its first characters and its name. */
enum Kind {
  TEXT,
  /** One JSON record a line. */
  JSON_LINES,
  /** One JSON record, or an array of them, over several lines. */
  JSON,
  PAGE;

  /**
   * Decides from content, then from name.
   *
   * @param head the first characters
   * @param name lower-case extensions count: {@code .jsonl}, {@code .html} …
   */
  static Kind of(String head, String name) {
    String file = name.toLowerCase(Locale.ROOT);
    if (file.endsWith(".jsonl") || file.endsWith(".ndjson")) {
      return JSON_LINES;
    }
    String start = head.stripLeading();
    String lower = start.substring(0, Math.min(start.length(), 512)).toLowerCase(Locale.ROOT);
    if (lower.startsWith("<!doctype html") || lower.startsWith("<html") || isXhtml(lower)) {
      return PAGE;
    }
    if (file.endsWith(".html") || file.endsWith(".htm") || file.endsWith(".xhtml")) {
      return PAGE;
    }
    if (start.startsWith("{")) {
      return object(start);
    }
    if (file.endsWith(".json") || start.startsWith("[{")) {
      return JSON;
    }
    return TEXT;
  }

  private static boolean isXhtml(String lower) {
    return lower.startsWith("<?xml") && lower.contains("<html");
  }

  private static Kind object(String start) {
    int end = start.indexOf('\n');
    if (end < 0 || start.substring(0, end).stripTrailing().endsWith("}")) {
      return JSON_LINES;
    }
    String second = start.substring(1).stripLeading();
    return second.startsWith("\"") || second.startsWith("}") ? JSON : TEXT;
  }
}
