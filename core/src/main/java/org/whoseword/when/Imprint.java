package org.whoseword.when;

import java.util.Locale;
import java.util.Set;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;

/** Lines that tell when a report was published: "Updated at 9:50 p.m. on Thursday". */
final class Imprint {

  private static final Set<String> DONE = Set.of("updated", "published", "posted", "modified");

  private static final Set<String> BEFORE =
      Set.of("last", "first", "originally", "story", "article");

  /** Words; what is longer tells something. */
  private static final int LONGEST = 16;

  private Imprint() {}

  static boolean is(Sentence sentence) {
    int at = 0;
    while (at < sentence.size() && BEFORE.contains(form(sentence.get(at)))) {
      at++;
    }
    if (at >= sentence.size()
        || !DONE.contains(form(sentence.get(at)))
        || sentence.size() > LONGEST) {
      return false;
    }
    Token done = sentence.get(at);
    return sentence.tokens().stream().noneMatch(each -> each != done && each.isVerb());
  }

  private static String form(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }
}
