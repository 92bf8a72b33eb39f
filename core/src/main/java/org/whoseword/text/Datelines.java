package org.whoseword.text;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the place, day, agency and dash in front of a report's first sentence. */
final class Datelines {

  private static final int LONGEST = 110;

  private static final String LONG_DASH = "(?:--+|[\u2010-\u2015\u2212\uFFFD])";

  /** A hyphen counts with a blank beside it only: "US-backed" is one word. */
  private static final String DASH = "(?: ?" + LONG_DASH + "| -|-(?= ))";

  private static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\\.?";

  /** A day: "Oct 14", "14 October 2016", "Friday". */
  private static final String DAY =
      "(?:"
          + MONTH
          + "\\s?\\d{1,2}(?:,?\\s\\d{4})?|\\d{1,2}\\s"
          + MONTH
          + "(?:\\s\\d{4})?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)";

  /** A word in capitals: "MOSUL", "AL-HADRA", "ST.", "N'DJAMENA". */
  private static final String CAPITALS = "\\p{Lu}[\\p{Lu}\\d.']*+(?:-\\p{Lu}[\\p{Lu}\\d.']*+)*";

  private static final String LOUD_PLACE =
      CAPITALS + "(?:[ /]" + CAPITALS + "|[ /](?:de|DE|of|al|el)[ -]" + CAPITALS + "){0,4}";

  private static final String QUIET_PLACE = "\\p{Lu}[\\p{L}.']++(?:[ /-]\\p{L}[\\p{L}.']++){0,3}";

  private static final String REGION =
      "(?:, ?\\p{Lu}[\\p{L}.']*+(?:(?: of| of the| and)?[ -]\\p{Lu}[\\p{L}.']*+){0,3})?";

  private static final String AGENCY = "\\((?:\\p{Lu}[\\p{L}]|dpa)[\\p{L}\\d .&/,'-]{0,40}\\)";

  private static final Pattern BRACKET = Pattern.compile("\\(([^()]{4,41})\\)");

  /** Words with capitals, the last of which only agencies bear. */
  private static final Pattern UNKNOWN_AGENCY =
      Pattern.compile(
          "(?:The )?(?:\\p{Lu}[\\p{L}'-]+ ){1,3}"
              + "(?:Press|Press Agency|News Agency|Newswire|News Service|Press Service|Wire)"
              + "|(?:Agence|Agencia|Agenzia|Agentur)(?: \\p{Lu}[\\p{L}'-]+){1,3}");

  /** With an agency in brackets hardly anything else is meant; the dash may be missing. */
  private static final Pattern WITH_AGENCY =
      Pattern.compile(
          "(?:(?:"
              + LOUD_PLACE
              + "|"
              + QUIET_PLACE
              + ")"
              + REGION
              + "(?:[,;]? ?"
              + DAY
              + ")?,? ?|"
              + DAY
              + ",? ?)?("
              + AGENCY
              + ")("
              + DASH
              + "|:)? ?(?=[\\p{Lu}\\d\"'$])");

  private static final Pattern WITH_DASH =
      Pattern.compile(
          "("
              + LOUD_PLACE
              + ")"
              + REGION
              + "(?:, ?"
              + DAY
              + ")?"
              + DASH
              + " ?(?=[\\p{Lu}\\d\"'$])");

  private static final Pattern QUIET_WITH_REGION =
      Pattern.compile(
          QUIET_PLACE
              + ", ?(?:"
              + DAY
              + "|\\p{Lu}[\\p{L}.']+(?: \\p{Lu}[\\p{L}.']+)?(?:, ?"
              + DAY
              + ")?)"
              + DASH
              + " ?(?=[\\p{Lu}\\d\"'$])");

  private static final Pattern WITH_COLON =
      Pattern.compile("(\\p{Lu}{4,}(?: \\p{Lu}{3,})?)(?:, ?" + DAY + ")?: (?=[\\p{Lu}\"'])");

  /** Capitals that open a line without naming a place. */
  private static final Pattern NO_PLACE =
      Pattern.compile(
          "(?:UPDATED?|WATCH|READ|NOTE|EXCLUSIVE|BREAKING|VIDEO|PHOTOS?|OPINION|ANALYSIS|LIVE|NEWS"
              + "|CORRECTION|EDITOR|FILE|DEVELOPING|REPORT|HOST|BYLINE|FACTBOX|TIMELINE|WARNING"
              + "|Q|A|I|PM|AM|UPDATE \\d)(?:\\b.*)?");

  private Datelines() {}

  /**
   * How much of a block's plain words is its dateline, dash included.
   *
   * @param first whether the block opens the body, where weaker signs are enough
   */
  static OptionalInt end(String plain, boolean first) {
    String head = plain.substring(0, Math.min(plain.length(), LONGEST));
    Matcher agency = WITH_AGENCY.matcher(head);
    if (agency.lookingAt() && isAgency(head, agency)) {
      return rest(plain, agency.end());
    }
    if (!first) {
      return OptionalInt.empty();
    }
    Matcher dash = WITH_DASH.matcher(head);
    if (dash.lookingAt() && isPlace(dash.group(1))) {
      return rest(plain, dash.end());
    }
    Matcher region = QUIET_WITH_REGION.matcher(head);
    if (region.lookingAt()) {
      return rest(plain, region.end());
    }
    Matcher colon = WITH_COLON.matcher(head);
    if (colon.lookingAt() && isPlace(colon.group(1))) {
      return rest(plain, colon.end());
    }
    return OptionalInt.empty();
  }

  /** Without a dash only a known agency will do: "Turkey (Ankara) Erdogan …" is no dateline. */
  private static boolean isAgency(String head, Matcher found) {
    boolean known = !Agencies.in(found.group(1)).isEmpty() || found.group(1).startsWith("(CNN");
    boolean bare = found.start(1) == 0;
    return known || (found.group(2) != null && !bare && isLoud(head.substring(0, found.start(1))));
  }

  /**
   * An agency that no table lists, by the form of its name: "SARVAN, Oct 12 (Continental Press) -".
   * Papers and networks sign with other words, and two names in a bracket are none.
   */
  static Optional<String> unknownAgency(String dateline) {
    Matcher bracket = BRACKET.matcher(dateline);
    return bracket.find()
            && Agencies.in(dateline).isEmpty()
            && UNKNOWN_AGENCY.matcher(bracket.group(1)).matches()
        ? Optional.of(bracket.group(1))
        : Optional.empty();
  }

  private static boolean isLoud(String place) {
    String first = place.split("[ ,(/]", -1)[0];
    return first.length() > 1 && first.chars().noneMatch(Character::isLowerCase);
  }

  private static boolean isPlace(String place) {
    return place.length() >= 3 && !NO_PLACE.matcher(place).matches();
  }

  /** A dateline with nothing behind it is something else. */
  private static OptionalInt rest(String plain, int end) {
    return end + 2 < plain.length() ? OptionalInt.of(end) : OptionalInt.empty();
  }
}
