package org.whoseword.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whoseword.codebook.Classes;
import org.whoseword.codebook.Codebook;
import org.whoseword.parse.Parse;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Span;
import org.whoseword.text.Zone;
import org.whoseword.who.Parties;
import org.whoseword.who.PartyClasses;

/** Asks of marked articles what {@link Drafts} asks of every sentence, and notes the answers. */
final class Questions {

  private final Codebook codebook;
  private final Cues cues;
  private final CueTraits cueTraits;
  private final Samples samples = new Samples();
  private int articles;

  Questions(Codebook codebook) {
    this.codebook = codebook;
    this.cues = new Cues(codebook);
    this.cueTraits = new CueTraits(Grades.open());
  }

  Samples samples() {
    return samples;
  }

  void ask(Annotated article, List<Zone> zones, Parse parse, Parties parties) {
    articles++;
    List<Quote> quotes = Quotes.in(article.report().text(), zones);
    Classes judge = new PartyClasses(codebook, parties);
    Set<Annotated.Gold> hit = new HashSet<>();
    Layouts layouts = Layouts.of(parse, quotes, parties, codebook);
    for (Sentence sentence : parse.sentences()) {
      // What the layout says is never asked.
      if (layouts.in(sentence).isEmpty()) {
        ask(Passage.of(sentence, quotes, parties), article.gold(), judge, hit);
      }
    }
  }

  private void ask(
      Passage passage, List<Annotated.Gold> gold, Classes judge, Set<Annotated.Gold> hit) {
    List<Cue> all = cues.in(passage.sentence(), judge);
    Map<Annotated.Gold, Cue> top = new HashMap<>();
    for (Cue cue : all) {
      for (Annotated.Gold each : gold) {
        if (Annotated.Gold.touches(each.cue(), cue.token().span())) {
          Cue known = top.get(each);
          if (known == null || depth(cue) < depth(known)) {
            top.put(each, cue);
          }
        }
      }
    }
    for (Cue cue : all) {
      Span span = cue.token().span();
      Optional<Annotated.Gold> of =
          gold.stream().filter(each -> Annotated.Gold.touches(each.cue(), span)).findFirst();
      boolean isTop = of.isPresent() && top.get(of.get()) == cue;
      boolean again = of.isPresent() && hit.contains(of.get());
      // Attributions within a content are not marked, so that nothing is known of them.
      boolean within =
          of.isEmpty()
              && gold.stream().anyMatch(each -> Annotated.Gold.touches(each.content(), span));
      if (again || within) {
        continue;
      }
      Traits traits = cueTraits.of(cue, passage, Drafts.above(cue, all));
      samples.add("cue", articles, samples.group(), isTop, traits);
      if (isTop) {
        hit.add(of.get());
        parts(cue, passage, of.get());
      }
    }
  }

  private static int depth(Cue cue) {
    int depth = 0;
    Token token = cue.token();
    while (token.head() >= 0) {
      token = cue.sentence().get(token.head());
      depth++;
    }
    return depth;
  }

  private void parts(Cue cue, Passage passage, Annotated.Gold gold) {
    Draft.Range source = range(passage, gold.source());
    Draft.Range content = range(passage, gold.content());
    source(cue, passage, source, gold.source().isEmpty());
    int start = -1;
    if (!content.isEmpty()) {
      start = content(cue, passage, content);
    }
    if (content.isEmpty() || start >= 0) {
      Draft.Range from = start < 0 ? Draft.Range.NONE : new Draft.Range(start, content.to());
      cue(cue, passage, source, from, range(passage, gold.cue()));
    }
  }

  private void source(Cue cue, Passage passage, Draft.Range gold, boolean nobody) {
    Optional<Token> head = head(passage.sentence(), gold);
    if (!nobody && head.isEmpty()) {
      return;
    }
    int group = samples.group();
    for (Bound option : SourceHeads.of(cue, passage)) {
      boolean right =
          option.token() == SourceHeads.NOBODY
              ? nobody
              : head.filter(token -> token.index() == option.token()).isPresent();
      samples.add("source", articles, group, right, option.traits());
    }
    if (head.isPresent()) {
      int ends = samples.group();
      for (Bound option : SourceBounds.ends(head.get(), cue, passage.extents())) {
        boolean right = lastWord(passage.sentence(), option.token()) == gold.to();
        samples.add("source-end", articles, ends, right, option.traits());
      }
    }
  }

  /** Index of the option that begins the content; -1 when there is none. */
  private int content(Cue cue, Passage passage, Draft.Range gold) {
    Surroundings around = Surroundings.of(cue, passage);
    Sentence s = passage.sentence();
    int start = -1;
    int starts = samples.group();
    for (Bound option : ContentStarts.of(around)) {
      boolean right = firstWord(s, option.token()) == gold.from();
      start = right && start < 0 ? option.token() : start;
      samples.add("content-start", articles, starts, right, option.traits());
    }
    if (start >= 0) {
      int ends = samples.group();
      for (Bound option : ContentEnds.of(around, start)) {
        boolean right = lastWord(s, option.token()) == gold.to();
        samples.add("content-end", articles, ends, right, option.traits());
      }
    }
    return start;
  }

  private void cue(
      Cue cue, Passage passage, Draft.Range source, Draft.Range content, Draft.Range gold) {
    if (CueBounds.isFixed(cue)) {
      return;
    }
    CueBounds bounds = new CueBounds(cue, passage, source, content);
    int starts = samples.group();
    for (Bound option : bounds.starts()) {
      samples.add("cue-start", articles, starts, option.token() == gold.from(), option.traits());
    }
    int ends = samples.group();
    for (Bound option : bounds.ends()) {
      samples.add("cue-end", articles, ends, option.token() == gold.to(), option.traits());
    }
  }

  /** The words of a sentence that spans touch, from the first to the last. */
  private static Draft.Range range(Passage passage, List<Span> spans) {
    int from = 0;
    int to = -1;
    for (Token token : passage.sentence().tokens()) {
      if (isWord(token) && Annotated.Gold.touches(spans, token.span())) {
        from = to < 0 ? token.index() : from;
        to = token.index();
      }
    }
    return to < 0 ? Draft.Range.NONE : new Draft.Range(from, to);
  }

  /** The noun of a range that hangs on a word outside of it. */
  private static Optional<Token> head(Sentence s, Draft.Range range) {
    Optional<Token> any = Optional.empty();
    for (int i = range.from(); i <= range.to(); i++) {
      Token token = s.get(i);
      if (isWord(token) && !range.has(token.head())) {
        if (token.isNoun() || token.isPronoun()) {
          return Optional.of(token);
        }
        any = any.or(() -> Optional.of(token));
      }
    }
    return any;
  }

  private static boolean isWord(Token token) {
    return token.form().chars().anyMatch(Character::isLetterOrDigit);
  }

  private static int lastWord(Sentence s, int token) {
    int last = token;
    while (last > 0 && !isWord(s.get(last))) {
      last--;
    }
    return last;
  }

  private static int firstWord(Sentence s, int token) {
    int first = token;
    while (first < s.size() - 1 && !isWord(s.get(first))) {
      first++;
    }
    return first;
  }
}
