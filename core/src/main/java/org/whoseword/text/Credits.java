package org.whoseword.text;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whose picture it is, and who supplied or helped to write a report. */
final class Credits {

  /** What a credit credits. */
  enum Kind {
    /** A picture: its agency is nobody's source, and not the report's agency. */
    PHOTO,
    /** The words: their agency supplied the report, or part of it. */
    WORDS
  }

  /** A credit at the end of a block: where it starts in the block's plain words. */
  record Tail(int start, Kind kind) {}

  private static final int LONGEST_PHOTO = 110;
  private static final int LONGEST_WORDS = 320;

  private static final Pattern PHOTO_SOURCE =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:Getty(?: Images)?|Reuters|REUTERS|AP(?: Photo| Images)?|AFP|EPA(?:-EFE)?"
              + "|EFE|DPA|dpa|Xinhua|Shutterstock|Corbis|Rex(?: Features)?|REX|Alamy|Landov"
              + "|iStock(?:photo)?|WireImage|FilmMagic|Zuma(?: Press)?|Sipa(?: USA| Press)?"
              + "|Barcroft(?: Media| Images)?|PA(?: Wire| Images)?|Handout|HANDOUT|Pool|POOL|Twitter"
              + "|Facebook|YouTube|Instagram|LinkedIn|Flickr|NurPhoto|Anadolu(?: Agency)?|TASS|Sputnik"
              + "|Bloomberg|ASSOCIATED PRESS|Associated Press|Kyodo(?: News)?|Yonhap|SWNS"
              + "|News Agency|GETTY IMAGES|GETTY|AAP|CP|UPI|LinkedIn)(?![\\p{L}\\d])");

  private static final Set<String> SMALL =
      Set.of(
          "via",
          "for",
          "of",
          "and",
          "the",
          "de",
          "van",
          "der",
          "von",
          "bin",
          "al",
          "el",
          "by",
          "courtesy",
          "photo",
          "image",
          "file",
          "handout",
          "pool",
          "credit",
          "picture",
          "left",
          "right",
          "in",
          "at",
          "from",
          "with",
          "reporting",
          "editing",
          "writing",
          "additional",
          "dpa",
          "dos",
          "da",
          "di",
          "du",
          "la",
          "le",
          "photos");

  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:photos?|photographs?|picture|image|illustration|graphic)s?(?: credit| courtesy)?"
              + "(?: by\\b|:|/| courtesy of\\b).{2,}|credits?: .{2,}|image source,? .{2,}"
              + "|image copyright .{2,}|\\[photo[:/ ].{2,}");

  private static final Pattern CONTRIBUTORS =
      Pattern.compile(
          "(?:additional |further )?(?:reporting|writing|editing|compiled|translated|edited|written)"
              + "(?: and (?:writing|editing|reporting))? by .+",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CONTRIBUTED =
      Pattern.compile(
          ".* contributed (?:reporting\\b.*|(?:reporting )?(?:to|from|for) (?:this|the)"
              + " (?:report|story|article|post|piece|dispatch)(?: (?:from|in) .{2,60})?\\.?|from [\\p{L}., ]+)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WITH =
      Pattern.compile(
          "With (?:additional )?(?:reporting|files?|material|inputs?|reports?|agencies)?"
              + "(?: ?from| ?by)? ?(.*)");

  private static final Pattern BRACKETED = Pattern.compile("[(\\[]([^()\\[\\]]{2,300})[)\\]]\\.?");

  /** "jm/dm (AFP, dpa)": who wrote it up, from whose reports. */
  private static final Pattern INITIALS =
      Pattern.compile("[a-z]{1,4}(?:/[a-z]{1,4})* \\((.+)\\)\\.?");

  private static final Pattern DASHED =
      Pattern.compile("[.!?\"')] ?[-\\u2013\\u2014]+ ?([^.]{2,60})\\.?");

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?:\\u00A9|Copyright \\u00A9?|\\(c\\)) ?\\d{4}[^.!?]{2,80}[.]?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SLASHED =
      Pattern.compile(
          "(?:REUTERS|AP Photo|AFP PHOTO|EPA|AFP) ?/ ?\\p{Lu}[\\p{L}.'-]+(?: [\\p{L}.'-]+){0,4}\\.?");

  private Credits() {}

  /** What a block is a credit of, when it is nothing else. */
  static Optional<Kind> whole(String plain) {
    String words = unbracket(plain);
    if (words.length() <= LONGEST_WORDS && isWords(words)) {
      return Optional.of(Kind.WORDS);
    }
    Matcher initials = INITIALS.matcher(plain);
    if (initials.matches() && Agencies.isOnly(initials.group(1))) {
      return Optional.of(Kind.WORDS);
    }
    return isPhoto(words) ? Optional.of(Kind.PHOTO) : Optional.empty();
  }

  /** A credit at the end of a block that says something else before it. */
  static Optional<Tail> tail(String plain) {
    int open = Math.max(plain.lastIndexOf('('), plain.lastIndexOf('['));
    if (open > 0) {
      Matcher bracketed = BRACKETED.matcher(plain).region(open, plain.length());
      if (bracketed.matches()) {
        return bracketed(plain, open, bracketed.group(1).strip());
      }
    }
    int from = Math.max(0, plain.length() - 70);
    Matcher dashed = DASHED.matcher(plain).region(from, plain.length());
    while (dashed.find()) {
      if (dashed.end() == plain.length() && Agencies.isOnly(dashed.group(1))) {
        return Optional.of(new Tail(dashed.start() + 1, Kind.WORDS));
      }
    }
    return lastSentence(plain);
  }

  private static Optional<Tail> bracketed(String plain, int open, String inside) {
    String before = plain.substring(0, open).stripTrailing();
    boolean ended = Block.isFinished(before, before.length()) || Agencies.in(inside).size() > 1;
    if (isWords(inside)) {
      return Optional.of(new Tail(open, Kind.WORDS));
    }
    if (Agencies.isOnly(inside)) {
      return ended ? Optional.of(new Tail(open, Kind.WORDS)) : Optional.empty();
    }
    return isPhoto(inside) ? Optional.of(new Tail(open, Kind.PHOTO)) : Optional.empty();
  }

  private static Optional<Tail> lastSentence(String plain) {
    int limit = Math.max(0, plain.length() - LONGEST_PHOTO);
    for (int i = plain.length() - 3; i > limit; i--) {
      if (plain.charAt(i) == ' ' && Block.isFinished(plain, i)) {
        String last = plain.substring(i + 1);
        if (COPYRIGHT.matcher(last).matches() || (isPhoto(last) && !Agencies.isOnly(last))) {
          return Optional.of(new Tail(i + 1, Kind.PHOTO));
        }
        if (last.startsWith("With ") && isWords(last)) {
          return Optional.of(new Tail(i + 1, Kind.WORDS));
        }
      }
    }
    Matcher slashed = SLASHED.matcher(plain).region(limit, plain.length());
    while (slashed.find()) {
      if (slashed.end() == plain.length() && slashed.start() > 0) {
        return Optional.of(new Tail(slashed.start(), Kind.PHOTO));
      }
    }
    return Optional.empty();
  }

  private static boolean isWords(String words) {
    if (CONTRIBUTED.matcher(words).matches()) {
      return words.length() < 240;
    }
    if (CONTRIBUTORS.matcher(words).matches()) {
      return smallWordsOnly(words, 60);
    }
    Matcher with = WITH.matcher(words);
    return with.matches() && !with.group(1).isEmpty() && Agencies.isOnly(with.group(1));
  }

  private static boolean isPhoto(String words) {
    if (words.length() > LONGEST_PHOTO) {
      return false;
    }
    if (LABEL.matcher(words).matches() || SLASHED.matcher(words).matches()) {
      return smallWordsOnly(words, 14);
    }
    Matcher source = PHOTO_SOURCE.matcher(words);
    if (!source.find() || !smallWordsOnly(words, 12)) {
      return false;
    }
    String rest = PHOTO_SOURCE.matcher(words).replaceAll("").replaceAll("[\\s/,|&.-]|via|and", "");
    if (rest.isEmpty()) {
      return true;
    }
    return words.matches(".*(?:[/|]| via |-).*") && endsWithSource(words);
  }

  /** "Jane Doe/Reuters", "AP Photo/Jane Doe", "Facebook/Jane Doe": the source at either end. */
  private static boolean endsWithSource(String words) {
    String bare = words.replaceAll("[. ]+$", "");
    Matcher source = PHOTO_SOURCE.matcher(bare);
    boolean first = source.find() && source.start() == 0 && bare.split("[ /]+", -1).length <= 6;
    int last = source.end();
    while (source.find()) {
      last = source.end();
    }
    return last == bare.length() || first;
  }

  /** Names and credits have capitals; whoever has a verb in lower case is a sentence. */
  private static boolean smallWordsOnly(String words, int most) {
    String[] all = words.split("[\\s/,|&()\\[\\]:;-]+", -1);
    if (all.length > most) {
      return false;
    }
    for (String word : all) {
      String bare = word.replaceAll("[.']+$", "");
      if (!bare.isEmpty() && Character.isLowerCase(bare.charAt(0)) && !SMALL.contains(bare)) {
        return false;
      }
    }
    return true;
  }

  private static String unbracket(String plain) {
    Matcher bracketed = BRACKETED.matcher(plain);
    return bracketed.matches() ? bracketed.group(1).strip() : plain;
  }
}
