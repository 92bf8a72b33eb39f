package org.whoseword.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an input holds, told from its first characters and its name. */
enum Kind {
  TEXT,
  /** One JSON record a line. */
  JSON_LINES,
  /** One JSON record, or an array of them, over several lines. */
  JSON,
  PAGE,
  /** RSS or Atom. */
  FEED,
  /** Rows of columns, the first of which names them. */
  TABLE,
  /** One e-mail. */
  MAIL,
  /** Many e-mails, one behind the other. */
  MAILBOX,
  PDF,
  WARC,
  GZIP,
  ZIP,
  TAR;

  private static final Pattern FEED_ROOT =
      Pattern.compile("<(?:rss|feed|rdf:RDF)[\\s>]", Pattern.CASE_INSENSITIVE);

  /** Stands before each message of a mailbox. */
  static final Pattern MAILBOX_LINE = Pattern.compile("From \\S+ .*\\d\\d:\\d\\d.*");

  private static final Pattern FIELD = Pattern.compile("[!-9;-~]{1,100}:.*");

  /** Fields that a message has on its way, or that it has besides its sender. */
  private static final Pattern ON_ITS_WAY =
      Pattern.compile(
          "(?:Message-ID|MIME-Version|Received|Return-Path|Delivered-To|To|Subject):.*",
          Pattern.CASE_INSENSITIVE);

  /** Tells what is no text by its first bytes. */
  static Optional<Kind> ofBytes(byte[] first) {
    if (begins(first, 0, 0x1F, 0x8B)) {
      return Optional.of(GZIP);
    }
    if (begins(first, 0, 'P', 'K', 3, 4) || begins(first, 0, 'P', 'K', 5, 6)) {
      return Optional.of(ZIP);
    }
    if (begins(first, 257, 'u', 's', 't', 'a', 'r')) {
      return Optional.of(TAR);
    }
    if (begins(first, 0, '%', 'P', 'D', 'F', '-')) {
      return Optional.of(PDF);
    }
    return begins(first, 0, 'W', 'A', 'R', 'C', '/', '1', '.')
        ? Optional.of(WARC)
        : Optional.empty();
  }

  private static boolean begins(byte[] bytes, int at, int... wanted) {
    if (bytes.length < at + wanted.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (bytes[at + i] != (byte) wanted[i]) {
        return false;
      }
    }
    return true;
  }

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
    if (isFeed(lower, start)) {
      return FEED;
    }
    if (file.endsWith(".csv") || file.endsWith(".tsv")) {
      return TABLE;
    }
    if (file.endsWith(".html") || file.endsWith(".htm") || file.endsWith(".xhtml")) {
      return PAGE;
    }
    if (MAILBOX_LINE.matcher(start).lookingAt()) {
      return MAILBOX;
    }
    if (file.endsWith(".eml") || isMail(head)) {
      return MAIL;
    }
    if (start.startsWith("{")) {
      return object(start);
    }
    if (file.endsWith(".json") || start.startsWith("[{")) {
      return JSON;
    }
    return TEXT;
  }

  /** A feed's root may stand behind a long document type. */
  private static boolean isFeed(String lower, String start) {
    return lower.startsWith("<rss")
        || lower.startsWith("<feed")
        || (lower.startsWith("<?xml") && FEED_ROOT.matcher(start).find());
  }

  /** A header of nothing but fields, of which one names the sender and two the message's way. */
  private static boolean isMail(String head) {
    boolean sender = false;
    int way = 0;
    for (String line : (Iterable<String>) head.lines()::iterator) {
      if (line.isBlank()) {
        break;
      }
      if (!FIELD.matcher(line).matches() && !Character.isWhitespace(line.charAt(0))) {
        return false;
      }
      sender |= line.regionMatches(true, 0, "From:", 0, 5);
      way += ON_ITS_WAY.matcher(line).matches() ? 1 : 0;
    }
    return sender && way >= 2;
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
