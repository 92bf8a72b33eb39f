package org.whoseword.word;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.whoseword.codebook.Entry;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Span;
import org.whoseword.who.Parties;
import org.whoseword.who.Party;

/** Makes attributions of drafts: who speaks, how sure, in whose words, and which links follow. */
record Finished(String text, List<Quote> quotes, Parties parties, Speakers speakers) {

  Attribution of(Draft draft, List<Span> content, String id, Optional<String> parent) {
    Entry entry = draft.cue().entry();
    Attribution.Act act = act(entry);
    Factuality factuality = factuality(draft);
    Link.Speech mode = mode(content);
    Sentence s = draft.sentence();
    Optional<Token> addressee = draft.cue().match().find("addressee");
    Optional<Voice> voice = speaker(draft).map(token -> speakers.of(token, s, text, parties));
    Span cue = draft.cueSpan();
    boolean links =
        act == Attribution.Act.REPORT && entry.find("link").isEmpty() && !content.isEmpty();
    Optional<Link> link =
        voice.filter(each -> links).map(each -> link(each, cue, mode, factuality, draft));
    Optional<Link> through =
        addressee
            .filter(token -> link.isPresent())
            .map(token -> speakers.of(token, s, text, parties))
            .filter(each -> each.party().flatMap(Party::media).isPresent())
            .map(each -> link(each, cue, Link.Speech.INDIRECT, Factuality.CERTAIN, draft));
    return new Attribution(
        id,
        parent,
        draft.sourceSpan().map(List::of).orElse(List.of()),
        List.of(cue),
        content,
        act,
        entry.find("stance").orElse("neutral"),
        factuality,
        mode,
        addressee.map(s::phrase),
        voice.map(Voice::speaker).orElse(NOBODY),
        through,
        link,
        s.index(),
        draft.cue().token().index(),
        entry.id());
  }

  /** The noun behind a relative pronoun; else the source itself. */
  private static Optional<Token> speaker(Draft draft) {
    boolean relative = draft.source().filter(token -> token.tag().startsWith("W")).isPresent();
    return relative ? draft.cue().source() : draft.source();
  }

  private static final Attribution.Speaker NOBODY =
      new Attribution.Speaker(
          "unnamed",
          Optional.empty(),
          Attribution.Naming.DESCRIBED,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  private Link link(Voice voice, Span cue, Link.Speech speech, Factuality factuality, Draft draft) {
    Optional<Hedge> hedge =
        draft
            .cue()
            .entry()
            .find("stance")
            .filter("doubt"::equals)
            .map(stance -> new Hedge(cue, draft.cue().entry().id()));
    return new Link(voice.source(), voice.span(), cue, speech, factuality, hedge, voice.party());
  }

  private static Attribution.Act act(Entry entry) {
    String act = entry.find("act").orElseThrow(() -> entry.error("no act="));
    try {
      return Attribution.Act.valueOf(act.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw entry.error("act=" + act + " is no report, attitude, intention or appearance");
    }
  }

  /** What the source holds of the words: a negated cue leaves it open. */
  private static Factuality factuality(Draft draft) {
    Entry entry = draft.cue().entry();
    return entry.find("factuality").map(Factuality::of).orElse(Factuality.UNKNOWN);
  }

  private Link.Speech mode(List<Span> content) {
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
    return quoted * 10 >= all * 9 ? Link.Speech.DIRECT : Link.Speech.MIXED;
  }
}
