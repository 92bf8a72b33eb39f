package org.whoseword.word;

import java.util.List;
import java.util.Optional;
import org.whoseword.text.Span;

/** Tells in whose words something is told: how much of it stands within quotation marks. */
final class Wordings {

  private Wordings() {}

  /** Nine tenths within quotation marks count as direct speech. */
  static Link.Speech of(List<Span> content, List<Quote> quotes) {
    int all = 0;
    int quoted = 0;
    for (Span span : content) {
      all += span.length();
      int from = span.start();
      while (from < span.end()) {
        Optional<Quote> quote = Quotes.findAt(quotes, from);
        if (quote.isEmpty()) {
          from++;
        } else {
          int to = Math.min(span.end(), quote.get().span().end());
          quoted += to - from;
          from = to;
        }
      }
    }
    if (quoted == 0) {
      return Link.Speech.INDIRECT;
    }
    return quoted * 10L >= all * 9L ? Link.Speech.DIRECT : Link.Speech.MIXED;
  }
}
