package org.whoseword.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whoseword.parse.Parse;
import org.whoseword.parse.Sentence;
import org.whoseword.text.Span;

/** Carries content over the ends of sentences: quotations that began earlier or go on behind. */
final class Continuations {

  private final Parse parse;
  private final List<Quote> quotes;
  private final List<List<Draft>> drafts;

  /**
   * @param drafts the attributions of each sentence
   */
  Continuations(Parse parse, List<Quote> quotes, List<List<Draft>> drafts) {
    this.parse = parse;
    this.quotes = quotes;
    this.drafts = drafts;
  }

  /** The whole content of an attribution, in the order of the text. */
  List<Span> of(Draft draft) {
    List<Span> content = draft.content();
    if (!draft.given().isEmpty()) {
      return content;
    }
    if (content.isEmpty()) {
      return beside(draft);
    }
    if (isWithin(draft, content)) {
      return content;
    }
    List<Span> all = new ArrayList<>(content);
    backward(draft, all);
    forward(draft, all);
    all.sort(Span::compareTo);
    return List.copyOf(all);
  }

  /** Whether the cue itself is part of the quotation: then the rest of it is somebody else's. */
  private boolean isWithin(Draft draft, List<Span> content) {
    Optional<Quote> quote = Quotes.findAt(quotes, draft.cueSpan().start());
    return quote.isPresent() && Quotes.findAt(quotes, content.get(0).start()).equals(quote);
  }

  /** "A?" Harrow asked. "B." — She spoke for an hour. "A. B." */
  private List<Span> beside(Draft draft) {
    boolean may = draft.cue().standsBeside() && draft.source().isPresent() && draft.sure() > 0;
    if (!may) {
      return List.of();
    }
    Sentence s = draft.sentence();
    Optional<Quote> before =
        draft.passage().findQuoteBefore().filter(quote -> isFree(quote, s.index() - 1, draft));
    List<Span> all = new ArrayList<>();
    if (before.filter(quote -> sameZone(quote, s)).isPresent()) {
      Optional<Quote> part = before;
      while (part.isPresent()) {
        all.add(0, part.get().span());
        int start = part.get().span().start();
        part = part.get().goesOn() ? Quotes.findBefore(quotes, start) : Optional.empty();
      }
      return all;
    }
    Optional<Quote> behind = draft.passage().findQuoteBehind();
    for (int i = s.index() + 1; behind.isPresent() && i < parse.sentences().size(); i++) {
      Sentence next = parse.sentences().get(i);
      Optional<Quote> quote = Quotes.findAt(quotes, next.span().start());
      boolean runs =
          quote.isPresent()
              && (next.zone() == s.zone()
                  || fills(quote.get(), next)
                  || quote.get().span().start() < next.span().start());
      if (!runs || !goesOn(draft, next, quote.get())) {
        break;
      }
      all.add(new Span(next.span().start(), Math.min(next.span().end(), quote.get().span().end())));
    }
    return all;
  }

  private boolean sameZone(Quote quote, Sentence s) {
    return s.index() > 0
        && parse.sentences().get(s.index() - 1).zone() == s.zone()
        && parse.sentences().get(s.index() - 1).span().start() < quote.span().end();
  }

  /** Whether nobody else has said a quotation. */
  private boolean isFree(Quote quote, int sentence, Draft draft) {
    for (int i = sentence; i >= 0; i--) {
      if (isOthers(quote, draft, i)) {
        return false;
      }
      if (parse.sentences().get(i).span().start() <= quote.span().start()) {
        break;
      }
    }
    return true;
  }

  /**
   * "A. B," he said: the mark that opens the quotation stands before A; or before that a paragraph
   * that ends without a closing mark, because the quotation goes on.
   */
  private void backward(Draft draft, List<Span> all) {
    int cue = draft.cueSpan().start();
    Optional<Quote> quote = Quotes.findAt(quotes, all.get(0).start());
    int at = draft.sentence().index();
    while (quote.isPresent()) {
      Span span = quote.get().span();
      while (at > 0 && parse.sentences().get(at).span().start() > span.start()) {
        at--;
        Sentence before = parse.sentences().get(at);
        if (before.span().end() <= span.start() || isTaken(before, span.start())) {
          return;
        }
        int from = Math.max(span.start(), before.span().start());
        int to = Math.min(span.end(), before.span().end());
        // Between two paragraphs of a quotation a sentence may stand that is not quoted.
        if (from < to) {
          all.add(new Span(from, to));
        }
      }
      boolean goesOn = quote.get().goesOn() && !span.contains(cue);
      quote = goesOn ? Quotes.findBefore(quotes, span.start()) : Optional.empty();
    }
  }

  /** Whether an attribution whose cue stands outside the quotation holds it already. */
  private boolean isTaken(Sentence sentence, int quote) {
    for (Draft draft : drafts.get(sentence.index())) {
      if (draft.cueSpan().start() < quote) {
        for (Span span : draft.content()) {
          if (span.contains(quote)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** "A," he said. "B. C.": the same speaker goes on within the paragraph. */
  private void forward(Draft draft, List<Span> all) {
    Span last = all.get(all.size() - 1);
    boolean spoken = false;
    for (Span span : all) {
      spoken |=
          Quotes.findAt(quotes, span.start()).isPresent()
              || Quotes.findAt(quotes, Math.max(span.start(), span.end() - 1)).isPresent();
    }
    int end = draft.sentence().span().end();
    boolean runsOn =
        Quotes.findAt(quotes, last.end() - 1).filter(q -> q.span().end() > end).isPresent();
    if (!spoken && !runsOn || draft.sure() < 0) {
      return;
    }
    for (int i = draft.sentence().index() + 1; i < parse.sentences().size(); i++) {
      Sentence next = parse.sentences().get(i);
      Optional<Quote> quote = Quotes.findAt(quotes, next.span().start());
      boolean same = next.zone() == draft.sentence().zone();
      if (quote.isEmpty()) {
        return;
      }
      boolean inside = quote.get().span().start() < next.span().start();
      boolean runs = same || inside || quote.get().goesOn() || fills(quote.get(), next);
      if (!runs || !goesOn(draft, next, quote.get())) {
        return;
      }
      int to = Math.min(next.span().end(), quote.get().span().end());
      all.add(new Span(next.span().start(), to));
      if (to < next.span().end() - 1) {
        return;
      }
    }
  }

  /** Whether a quotation is all that its paragraph holds. */
  private boolean fills(Quote quote, Sentence first) {
    Sentence last = first;
    for (int i = first.index() + 1; i < parse.sentences().size(); i++) {
      Sentence next = parse.sentences().get(i);
      if (next.zone() != first.zone()) {
        break;
      }
      last = next;
    }
    boolean begins = quote.span().start() == first.span().start();
    return begins && quote.span().end() >= last.span().end();
  }

  /** A quotation with a speaker of its own belongs to that speaker, over all its paragraphs. */
  private boolean goesOn(Draft draft, Sentence next, Quote quote) {
    Quote part = quote;
    for (int i = next.index(); i < parse.sentences().size(); i++) {
      Sentence sentence = parse.sentences().get(i);
      if (sentence.span().start() >= part.span().end()) {
        Optional<Quote> further = Quotes.findAt(quotes, sentence.span().start());
        if (part.closed() || further.filter(Quote::goesOn).isEmpty()) {
          break;
        }
        part = further.get();
      }
      if (isOthers(part, draft, i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isOthers(Quote quote, Draft draft, int sentence) {
    for (Draft other : drafts.get(sentence)) {
      boolean outside = !quote.span().contains(other.cueSpan().start());
      for (Span span : other.content()) {
        if (other != draft && outside && span.overlaps(quote.span())) {
          return true;
        }
      }
    }
    return false;
  }
}
