package org.whoseword.text;

import java.util.regex.Pattern;

/** Tells the words under a picture by what they say of themselves. */
final class Captions {

  /** Captions are short; whatever is longer is read as body. */
  static final int LONGEST = 600;

  private static final Pattern SAYS_SO =
      Pattern.compile(
          "(?:FILE(?: PHOTO| PICTURE)?|File (?:photo|picture|image)) ?[:\\u2010-\\u2015-].*"
              + "|(?:FILE|CAPTION|Caption|Pictured|PHOTO|IMAGE)[:,] .*"
              + "|(?:Image|Media|Photo|Video) caption:? .*"
              + "|Image (?:copyright|source),? .*"
              + "|Media playback is unsupported .*"
              + "|Enlarge this image.*"
              + "|In this .{0,60}\\b(?:photo|photograph|image|picture|frame grab|still|handout)\\b.*"
              + "|This .{0,40}\\b(?:photo|photograph|image|picture|frame grab) (?:provided|released|taken"
              + "|made|from|distributed|posted)\\b.*"
              + "|(?:An?|The) (?:undated |recent )?(?:file|handout|combination) (?:photo|picture|image)\\b.*");

  /** "Getty Images Victims are carried from the scene": whose picture, then what it shows. */
  private static final Pattern SOURCE_FIRST =
      Pattern.compile(
          "(?:Getty(?: Images)?|Reuters|REUTERS|AFP|AP(?::Associated Press)?|EPA|PA|Twitter|Facebook"
              + "|Alamy|Rex(?: Features)?|Shutterstock)(?= [\\p{Lu}\\d]).{20,}");

  private Captions() {}

  static boolean saysSo(String plain) {
    return plain.length() <= LONGEST
        && (SAYS_SO.matcher(plain).matches()
            || (SOURCE_FIRST.matcher(plain).matches()
                && !Block.isFinished(plain, plain.length())
                && sentences(plain) == 1));
  }

  /** Whether a block that stands over a picture's credit can be its caption. */
  static boolean canBe(Block block) {
    return block.length() <= LONGEST && sentences(block.plain()) <= 3;
  }

  private static int sentences(String plain) {
    int count = 1;
    for (int i = 1; i + 2 < plain.length(); i++) {
      if (plain.charAt(i) == ' '
          && ".!?".indexOf(plain.charAt(i - 1)) >= 0
          && Character.isUpperCase(plain.charAt(i + 1))) {
        count++;
      }
    }
    return count;
  }
}
