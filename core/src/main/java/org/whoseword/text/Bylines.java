package org.whoseword.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells lines that say who wrote a report, and when it was posted. */
final class Bylines {

  private static final int LONGEST = 140;

  private static final Pattern BY = Pattern.compile("(?:By|BY|by|Written by)[: ]\\s?(.+)");

  private static final Pattern SMALL =
      Pattern.compile(
          "and|for|of|the|in|de|del|van|der|den|von|bin|ibn|al|el|la|le|du|da|di|with|at|y|on|staff|agencies|correspondent|reporter|writer|editor");

  private static final Pattern POSTED =
      Pattern.compile(
          "(?i)(?:.{0,90}[ |])?(?:last |first )?(?:posted|published|updated?|modified|created|issued)\\b"
              + "(?: on| at|:| \\|)?.{4,90}");

  private static final Pattern CLOCK =
      Pattern.compile(
          "(?i)\\b(?:\\d{1,2}[:.]\\d{2}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{2,4}"
              + "|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d{1,2}"
              + "|\\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
              + "|\\d+ (?:minutes?|hours?|days?) ago)\\b");

  private static final Pattern DATE_ONLY =
      Pattern.compile(
          "(?i)(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?"
              + "(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}"
              + "|\\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?,? \\d{4}"
              + "|\\d{4}-\\d{2}-\\d{2})"
              + "(?:[ ,|T-]+(?:at )?\\d{1,2}[:.]\\d{2}.{0,16})?\\.?");

  private Bylines() {}

  /** Whether a block is a byline, or says when the report was posted. */
  static boolean is(String plain) {
    return findAuthor(plain).isPresent()
        || isPosted(plain)
        || (plain.length() <= 60 && Agencies.isOnly(plain))
        || (plain.length() <= 60 && isStaff(plain));
  }

  private static boolean isPosted(String plain) {
    if (plain.length() > LONGEST) {
      return false;
    }
    return DATE_ONLY.matcher(plain).matches()
        || (POSTED.matcher(plain).matches() && CLOCK.matcher(plain).find() && !isSentence(plain));
  }

  /** "A video posted on May 3 shows the attack." is no line about this report. */
  private static boolean isSentence(String plain) {
    int small = 0;
    for (String word : plain.split("[^\\p{L}]+", -1)) {
      if (!word.isEmpty()
          && Character.isLowerCase(word.charAt(0))
          && !word.matches(
              "on|at|am|pm|ago|by|and|of|the|a|p|m|in|min|hours?|minutes?|days?|last|first|posted|updated?|published|modified")) {
        small++;
      }
    }
    return small > 2;
  }

  private static boolean isStaff(String plain) {
    String[] words = plain.replaceAll("\\.$", "").split("[ ,|]+", -1);
    boolean named =
        !Agencies.in(plain).isEmpty()
            || plain.matches(".*\\b[\\w-]+\\.(?:com|ca|org|net|co\\.uk)\\.?");
    return named
        && words.length >= 2
        && words.length <= 7
        && isNames(plain)
        && !plain.matches(".*[/:].*");
  }

  /** Who a "By …" line names. */
  static Optional<String> findAuthor(String plain) {
    if (plain.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher by = BY.matcher(plain);
    if (!by.matches() || !isNames(by.group(1))) {
      return Optional.empty();
    }
    String names = by.group(1).replaceAll("[.\\s]+$", "");
    Matcher stamp = POSTED.matcher(names);
    return Optional.of(
        stamp.matches() ? names.split("(?i)[ |]+(?:posted|published|updated)", 2)[0] : names);
  }

  private static boolean isNames(String words) {
    String[] all = words.split("[\\s,|/&()-]+", -1);
    boolean any = false;
    for (String word : all) {
      String bare = word.replaceAll("[.:']+$", "");
      if (!bare.isEmpty() && Character.isLowerCase(bare.charAt(0))) {
        if (!SMALL.matcher(bare).matches()) {
          return false;
        }
      } else {
        any |= !bare.isEmpty() && Character.isUpperCase(bare.charAt(0));
      }
    }
    return any
        && all.length <= 18
        && !words.matches(
            ".*\\b(?:January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b.*");
  }
}
