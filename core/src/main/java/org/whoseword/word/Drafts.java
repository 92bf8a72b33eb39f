package org.whoseword.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whoseword.codebook.Classes;
import org.whoseword.codebook.Codebook;
import org.whoseword.parse.NameKind;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;

/** Finds the attributions of one sentence: which cues hold, and how far their parts reach. */
final class Drafts {

  /** In hundredths: a little more is taken for an attribution than for none. */
  private static final int ENOUGH = -20;

  private final Cues cues;
  private final CueTraits traits;
  private final Weights weights;
  private final Set<String> relaying;
  private final Hearsay hearsay;

  Drafts(Codebook codebook) {
    this.cues = new Cues(codebook);
    this.traits = new CueTraits(Lexicon.of(codebook));
    this.weights = new Weights(codebook);
    this.relaying = codebook.words("relaying");
    this.hearsay = new Hearsay(codebook);
  }

  /** In the order of the cues. */
  List<Draft> in(Passage passage, Classes judge) {
    List<Cue> all = cues.in(passage.sentence(), judge);
    List<Draft> drafts = new ArrayList<>();
    for (Cue cue : all) {
      int fitted = weights.sum("cue", traits.of(cue, passage, above(cue, all)));
      int sure = isScript(cue, passage) ? Math.max(fitted, 1) : fitted;
      if (sure > ENOUGH) {
        drafts.add(draft(cue, passage, sure));
      }
    }
    return withoutRivals(drafts);
  }

  /** "Police chief: We will find them": a party, a colon and a clause need no further proof. */
  private static boolean isScript(Cue cue, Passage passage) {
    if (!CueBounds.isMark(cue) || cue.source().isEmpty()) {
      return false;
    }
    Token noun = cue.source().get();
    boolean person = noun.name() == NameKind.PERSON || noun.name() == NameKind.ORGANISATION;
    boolean clause = false;
    for (int i = cue.token().index() + 1; i < passage.size(); i++) {
      String tag = passage.get(i).tag();
      clause |= tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VBD") || tag.equals("MD");
    }
    boolean party = passage.parties().findAt(cue.sentence(), noun).isPresent();
    return clause && cue.token().index() <= 6 && (person || party);
  }

  /** The nearest cue over a cue in the tree. */
  static Optional<Cue> above(Cue cue, List<Cue> all) {
    Token token = cue.token();
    while (token.head() >= 0) {
      token = cue.sentence().get(token.head());
      for (Cue other : all) {
        if (other.token() == token) {
          return Optional.of(other);
        }
      }
    }
    return Optional.empty();
  }

  private Draft draft(Cue cue, Passage passage, int sure) {
    Draft.Range content = content(cue, passage);
    Optional<Token> source = quoted(cue).or(() -> ranked(cue, passage));
    Draft.Range sourceRange =
        source.map(token -> source(token, cue, passage)).orElse(Draft.Range.NONE);
    int start = CueBounds.start(cue, passage.extents());
    int end = CueBounds.end(cue, content.isEmpty() ? -1 : content.from());
    return new Draft(cue, passage, source, sourceRange, new Draft.Range(start, end), content, sure);
  }

  private Optional<Token> ranked(Cue cue, Passage passage) {
    return best("source", SourceHeads.of(cue, passage))
        .map(Bound::token)
        .filter(token -> token != SourceHeads.NOBODY)
        .map(cue.sentence()::get);
  }

  /** Who speaks in "quoted an official stating that", "quoted Kim as saying": whoever is quoted. */
  private Optional<Token> quoted(Cue cue) {
    Sentence s = cue.sentence();
    Token token = cue.token();
    Optional<Token> cited = hearsay.findCited(token, s);
    if (cited.isPresent()) {
      return cited;
    }
    Optional<Token> above = s.findHead(token);
    if (above.isEmpty() || !token.tag().equals("VBG")) {
      return Optional.empty();
    }
    boolean clause = token.is(Relation.NOUN_CLAUSE) && above.get().is(Relation.OBJECT);
    return clause
        ? above.filter(
            noun -> s.findHead(noun).filter(v -> relaying.contains(v.lemma())).isPresent())
        : Optional.empty();
  }

  private Draft.Range source(Token token, Cue cue, Passage passage) {
    int from = SourceBounds.start(token, passage);
    return best("source-end", SourceBounds.ends(token, cue, passage.extents()))
        .map(bound -> new Draft.Range(from, bound.token()))
        .orElse(Draft.Range.NONE);
  }

  private Draft.Range content(Cue cue, Passage passage) {
    ContentBounds bounds = new ContentBounds(cue, passage);
    Optional<Bound> start = best("content-start", bounds.starts());
    if (start.isEmpty()) {
      return Draft.Range.NONE;
    }
    int from = start.get().token();
    return best("content-end", bounds.ends(from))
        .map(end -> new Draft.Range(from, end.token()))
        .orElse(Draft.Range.NONE);
  }

  private Optional<Bound> best(String question, List<Bound> bounds) {
    Bound best = null;
    int most = 0;
    for (Bound bound : bounds) {
      int sum = weights.sum(question, bound.traits());
      if (best == null || sum > most) {
        best = bound;
        most = sum;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Of two cues that share words, the one with more behind it. */
  private static List<Draft> withoutRivals(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      boolean beaten = false;
      for (Draft other : drafts) {
        boolean shared = other != draft && other.cueRange().overlaps(draft.cueRange());
        beaten |= shared && other.sure() > draft.sure();
      }
      if (!beaten) {
        kept.add(draft);
      }
    }
    return kept;
  }
}
