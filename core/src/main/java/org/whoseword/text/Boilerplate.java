package org.whoseword.text;

import java.util.regex.Pattern;

/** Tells blocks that belong to the page, not to the report: share bars, offers, comment boxes. */
final class Boilerplate {

  private static final int LONGEST = 420;

  private static final Pattern ANY =
      Pattern.compile(
          String.join(
              "|",
              // Comment boxes.
              "(?:\\d+ )?comments?(?: \\(\\d+\\))?(?: are closed)?",
              "(?:leave|post|add|write|view|show|read) (?:a |your |all |the )?(?:\\d+ )?(?:comments?|reply)",
              "please let us know if (?:you're|you are) having issues.*",
              "join the (?:conversation|discussion).*",
              "(?:please )?(?:log|sign) in to (?:comment|post|leave).*",
              // Sharing, following, subscribing.
              "share(?:(?: this| on| via| with)\\b.{0,60})?",
              "(?:print|e-?mail|tweet|pin it|save|copy link|whatsapp|facebook|twitter|reddit|linkedin)",
              "(?:follow .{1,120}|(?:like|find) us) (?:on|at) (?:twitter|facebook|instagram|x|telegram|youtube)\\b.*",
              "on twitter,? follow .*",
              "(?:click here to |to )?(?:sign up|subscribe|register)\\b.{0,160}",
              "(?:want .{2,60}\\? |for more,? )(?:sign up|subscribe)\\b.{0,160}",
              ".{0,120}\\bsubscribe here\\b.{0,80}",
              "enter your e-?mail.*",
              "(?:get|download) (?:the|our) .{0,40}(?:app|newsletter)\\b.{0,80}",
              "your (?:tax[- ]deductible )?(?:gift|donation) .*",
              // Pointers elsewhere.
              "(?:related|recommended|more|top|popular|trending|latest)"
                  + " (?:stories|articles?|topics|content|coverage|news|posts|videos?|reading|links):?",
              "related:?",
              "see also:?.{0,160}",
              "(?:read|see|watch|find out) (?:more|also|next|it all here)(?: here| at .{0,40}|:.*|\\u2026)?",
              "read the (?:full|rest|whole|entire) .{0,80}",
              "(?:read more|watch|watch now|also read|more|more on this|must read|don't miss)[:>].{0,200}",
              "(?:click|tap) (?:here|to) .{0,120}",
              "scroll down .{0,60}|scroll for video",
              "(?:most|editor'?s'?) (?:read|viewed|popular|shared|picks?)\\b.{0,40}",
              "also on [\\p{L} ]{2,30}:",
              "watch (?:the|a|more) .{0,80}\\b(?:above|below):?",
              "previously:|before you go",
              // Advertising and navigation.
              "advertise?ment\\b.{0,60}",
              "(?:story|article) continues below.*",
              "continue reading(?: (?:the main story|below))?",
              "skip (?:to|advert|past)\\b.{0,60}",
              "sponsored(?: content| links?)?",
              "(?:photo|photos|video|image|slideshow|gallery|audio|live|transcript|graphic)s?",
              "(?:next|previous|back to top|home|menu|search|close|loading)",
              // Rights and house lines.
              "(?:copyright (?:\\u00A9|\\(c\\)|\\d{4})|\\u00A9|\\(c\\) ?\\d{4}).*",
              ".{0,80}\\ball rights reserved\\b.*",
              "this material may not be published.*",
              ".{0,30}transcripts are created on a rush deadline.*",
              "\\([\\p{L} ]{3,40} \\d{1,2}/\\d{1,2}/\\d{4} page ?\\w+\\)",
              "(?:if you )?(?:have|got|know) (?:a|any|you|something) .{0,60}\\b(?:tip|story|share)\\b.{0,120}\\b(?:contact|e-?mail|call|send|fill in)\\b.*",
              "reach (?:him|her|them) (?:directly )?at .*",
              "contact (?:the )?(?:author|reporter|writer|us)\\b.*",
              "have a tip\\?.*",
              "(?:e-?mail|write to|contact|reach|follow) (?:the |our )?(?:[\\p{L}.'\u2019-]+ ){1,5}(?:at|on)\\b.{0,60}"
                  + "(?:@|https?:|twitter|facebook|instagram).{0,120}",
              "(?:more|follow) .{2,60}:? (?:at |on )?https?://\\S+(?: and https?://\\S+)?",
              "https?://\\S+",
              "(?:get|receive) .{2,80}\\b(?:newsletters?|(?:in|to) your (?:e-?mail )?inbox|delivered)\\b.{0,120}",
              "if you (?:enjoyed|liked) this (?:article|story|post)\\b.*",
              "join our .{1,60}\\bto \\p{L}.*",
              "this site uses akismet.*",
              "we (?:may )?(?:earn|use|get) .{0,40}(?:commissions?|affiliate)\\b.*",
              "image \\d+ (?:of|/) \\d+|\\d+ ?/ ?\\d+|back to gallery",
              "\\(?h/t .{0,60}",
              // Rules and stray style sheets.
              "[\\p{Punct}\\s\\u2013\\u2014\\u2022\\u2026]{1,80}",
              "[.#@]?[\\w.#@, :()>-]{1,80}\\{|(?-i:[a-z-]{3,30}: ?[\\w#%. !()-]{1,60};)"),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?:copyright|\u00A9|\\(c\\)) [^.]{0,60}\\b\\d{4}\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern COMMENTS =
      Pattern.compile("(?:\\d+ )?comments(?: \\(\\d+\\))?:?", Pattern.CASE_INSENSITIVE);

  private static final Pattern LIST =
      Pattern.compile(
          "(?:related|recommended|more|top|popular|trending|latest) (?:stories|articles|topics|content"
              + "|coverage|news|posts|videos|reading|links)[:.]?|most (?:read|viewed|popular)[:.]?"
              + "|related:?|see also:?|read (?:more|also|next):?|you (?:may|might) also like\\b.{0,20}"
              + "|more (?:great|from|on) .{2,30}|recommended for you|(?:what to )?read next|up next"
              + "|something to consider|don['\u2019]t miss|related .{2,30}:",
          Pattern.CASE_INSENSITIVE);

  private Boilerplate() {}

  static boolean is(String plain) {
    if (plain.length() > LONGEST) {
      return false;
    }
    String bare =
        plain.length() > 1 && plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    return ANY.matcher(bare).matches() || ANY.matcher(plain).matches();
  }

  /** "Copyright 2026 The Associated Press": says whose words the report is. */
  static boolean isCopyright(String plain) {
    return plain.length() <= LONGEST && COPYRIGHT.matcher(plain).lookingAt();
  }

  /** Behind this heading nothing of the report follows. */
  static boolean opensComments(String plain) {
    return COMMENTS.matcher(plain).matches();
  }

  /** Below this heading stand headlines of other reports. */
  static boolean opensList(String plain) {
    return plain.length() < 40 && LIST.matcher(plain).matches();
  }
}
