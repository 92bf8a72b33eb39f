package org.whoseword.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whoseword.codebook.Classes;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.Pattern;
import org.whoseword.parse.NameKind;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Zone;
import org.whoseword.who.Party;

/** Finds the attributions of one sentence: which cues hold, and how far their parts reach. */
final class Drafts {

  /** In hundredths: a little more is taken for an attribution than for none. */
  private static final int ENOUGH = -20;

  /** In hundredths: "the claim" alone. */
  private static final int BARE_NOUN = 25;

  /** In hundredths. */
  private static final int MUCH = 80;

  /** In hundredths: what the layout says needs no weighing. */
  private static final int CERTAIN = 1000;

  private final Cues cues;
  private final CueTraits traits;
  private final Weights weights;
  private final Hearsay hearsay;
  private final Papers papers;
  private final Inversions inversions;
  private final ToldClauses clauses;

  Drafts(Codebook codebook) {
    this.cues = new Cues(codebook);
    this.traits = new CueTraits(Lexicon.of(codebook));
    this.weights = new Weights(codebook);
    this.hearsay = new Hearsay(codebook);
    this.papers = new Papers(codebook);
    this.inversions = new Inversions(codebook);
    this.clauses = new ToldClauses(codebook);
  }

  /** In the order of the cues. */
  List<Draft> in(Passage passage, Classes judge, Layouts layouts) {
    List<Cue> all = cues.in(passage.sentence(), judge);
    List<Draft> drafts = new ArrayList<>();
    Optional<Layouts.Item> item = layouts.in(passage.sentence());
    item.flatMap(each -> ofLayout(each, passage, judge)).ifPresent(drafts::add);
    for (Cue cue : all) {
      if (item.filter(each -> each.mark() == cue.token().index()).isPresent()
          || isPassedOn(cue, passage)) {
        continue;
      }
      int fitted = sure(cue, passage, above(cue, all));
      boolean cited = hearsay.findCited(cue.token(), cue.sentence()).isPresent();
      boolean holds =
          cited
              || isScript(cue, passage)
              || isSure(cue, passage)
              || isHeld(cue)
              || inversions.find(cue, passage).isPresent();
      int sure = holds ? Math.max(fitted, 1) : fitted;
      if (sure > enough(cue)) {
        drafts.add(draft(cue, passage, sure));
      }
    }
    return withoutRivals(drafts);
  }

  private Optional<Draft> ofLayout(Layouts.Item item, Passage passage, Classes judge) {
    Sentence s = passage.sentence();
    Token name = s.get(item.head());
    return cues.ofMark(s, s.get(item.mark()), name, judge)
        .map(
            cue ->
                new Draft(
                    cue,
                    passage,
                    // Who asks or tells for the outlet is no further word behind it.
                    item.part() == Layouts.Part.QUESTION || item.part() == Layouts.Part.JOURNALIST
                        ? Optional.empty()
                        : Optional.of(name),
                    item.name(),
                    new Draft.Range(item.mark(), item.mark()),
                    Draft.Range.NONE,
                    item.content(),
                    CERTAIN));
  }

  /** A noun with nobody's name and no words of its own needs more. */
  private static int enough(Cue cue) {
    boolean bare = cue.source().isEmpty() && cue.content().isEmpty();
    return bare && cue.kind() == Pattern.Kind.NOUN ? BARE_NOUN : ENOUGH;
  }

  /** A verb within somebody's quoted words is judged by its own clause as well. */
  private int sure(Cue cue, Passage passage, Optional<Cue> above) {
    int as = weights.sum("cue", traits.of(cue, passage, above));
    boolean spoken = passage.isQuoted(cue.token().index()) && cue.source().isPresent();
    boolean told = CueTraits.frame(cue).equals("that") && spoken;
    return told ? Math.max(as, weights.sum("cue", traits.of(cue, passage.plain(), above))) : as;
  }

  /** "Footage obtained by the agency shows soldiers": who has a paper tells what it says. */
  private boolean isHeld(Cue cue) {
    return cue.content().isPresent()
        && isReport(cue)
        && cue.source().flatMap(paper -> papers.findHolder(paper, cue.sentence())).isPresent();
  }

  private static boolean isReport(Cue cue) {
    return cue.entry().find("act").filter("report"::equals).isPresent();
  }

  /** "She made it clear that": an entry may say that such a clause needs no further proof. */
  private static boolean isSure(Cue cue, Passage passage) {
    boolean clause = cue.entry().find("sure").filter("clause"::equals).isPresent();
    boolean that = clause && CueTraits.frame(cue).equals("that");
    // "per police" and not "per day", "per officials" and not "per student".
    boolean party =
        cue.entry().find("sure").filter("party"::equals).isPresent()
            && cue.source()
                .filter(noun -> !noun.tag().equals("NN") || noun.lemma().equals("police"))
                .flatMap(noun -> passage.parties().findAt(cue.sentence(), noun))
                .isPresent();
    return cue.source().isPresent() && (that || party || isSpeech(cue, passage));
  }

  /** "She spoke for an hour." and then a quotation. */
  private static boolean isSpeech(Cue cue, Passage passage) {
    return cue.entry().find("sure").filter("quoted"::equals).isPresent()
        && cue.token().is(Relation.ROOT)
        && cue.content().isEmpty()
        && !passage.isQuoted(cue.token().index())
        && passage.findQuoteBehind().isPresent();
  }

  /** "Police chief: We will find them": a party, a colon and a clause need no further proof. */
  private static boolean isScript(Cue cue, Passage passage) {
    if (!CueBounds.isMark(cue) || cue.source().isEmpty() || cue.token().index() > 6) {
      return false;
    }
    Token noun = cue.source().get();
    if (passage.sentence().kind() == Zone.Kind.HEADLINE && isKnown(noun, passage)) {
      return true;
    }
    boolean person = noun.name() == NameKind.PERSON || noun.name() == NameKind.ORGANISATION;
    boolean clause = false;
    for (int i = cue.token().index() + 1; i < passage.size(); i++) {
      String tag = passage.get(i).tag();
      clause |= tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VBD") || tag.equals("MD");
    }
    return clause && (person || passage.parties().findAt(cue.sentence(), noun).isPresent());
  }

  /** A headline's "Harrow: ": a person or an institution that the report names elsewhere too. */
  private static boolean isKnown(Token noun, Passage passage) {
    if (Character.isUpperCase(noun.form().charAt(0))) {
      for (Party party : passage.parties().all()) {
        boolean speaks =
            party.kind() == Party.Kind.PERSON || party.kind() == Party.Kind.ORGANISATION;
        boolean elsewhere =
            party.mentions().stream().anyMatch(m -> m.sentence() != passage.sentence().index());
        if (speaks && elsewhere && List.of(party.name().split(" ")).contains(noun.form())) {
          return true;
        }
      }
    }
    return noun.name() == NameKind.PERSON;
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
    Draft.Range content = isSpeech(cue, passage) ? Draft.Range.NONE : content(cue, passage);
    Optional<QuoteTags.Tag> inverted = inversions.find(cue, passage);
    if (inverted.isPresent()) {
      Optional<Token> speaker = Optional.of(inverted.get().speaker());
      return draft(cue, passage, speaker, inverted.get().range(), inverted.get().content(), sure);
    }
    Optional<Token> found = quoted(cue).or(() -> given(cue)).or(() -> ranked(cue, passage));
    Optional<QuoteTags.Tag> tag = found.isEmpty() ? QuoteTags.find(cue, passage) : Optional.empty();
    if (tag.isPresent()) {
      Optional<Token> speaker = Optional.of(tag.get().speaker());
      return draft(cue, passage, speaker, tag.get().range(), tag.get().content(), sure);
    }
    boolean behind = content.from() > cue.token().index();
    Optional<Token> source =
        found.isPresent() || !behind ? found : SubjectBefore.find(cue, passage);
    Optional<Token> paper = source.flatMap(token -> papers.findHeld(token, cue.sentence()));
    if (paper.isPresent()) {
      int from = SourceBounds.start(paper.get(), passage);
      Draft.Range held = new Draft.Range(from, passage.extents().rightWord(source.get()));
      return draft(cue, passage, paper, held, content, sure);
    }
    Draft.Range range =
        source.map(token -> source(token, cue, passage, content)).orElse(Draft.Range.NONE);
    return draft(cue, passage, source, range, content, sure);
  }

  private Draft draft(
      Cue cue,
      Passage passage,
      Optional<Token> source,
      Draft.Range sourceRange,
      Draft.Range content,
      int sure) {
    Draft.Range fitted = cueRange(cue, passage, sourceRange, content);
    Draft.Range cueRange =
        inversions
            .findQuotedAs(cue.token(), passage)
            .flatMap(tag -> hearsay.findLastRole(cue.token(), cue.sentence()))
            .map(role -> new Draft.Range(fitted.from(), role.index()))
            .orElse(fitted);
    return new Draft(cue, passage, source, sourceRange, cueRange, content, List.of(), sure);
  }

  private Draft.Range cueRange(Cue cue, Passage passage, Draft.Range source, Draft.Range content) {
    if (CueBounds.isFixed(cue)) {
      return CueBounds.fixed(cue);
    }
    CueBounds bounds = new CueBounds(cue, passage, source, content);
    int at = cue.token().index();
    int start = best("cue-start", bounds.starts()).map(Bound::token).orElse(at);
    int end = best("cue-end", bounds.ends()).map(Bound::token).orElse(at);
    return new Draft.Range(start, end);
  }

  /** "Quotes her as having heard from drivers": who passes that on is found with the quotation. */
  private boolean isPassedOn(Cue cue, Passage passage) {
    Sentence s = cue.sentence();
    boolean heard =
        cue.match().find("addressee").isPresent()
            && given(cue).isPresent()
            && hearsay.findCited(cue.token(), s).isPresent();
    boolean last =
        s.findHead(cue.token())
            .filter(verb -> isLastRole(verb, cue.token(), s))
            .filter(verb -> inversions.findQuotedAs(verb, passage).isPresent())
            .isPresent();
    return heard || last;
  }

  private boolean isLastRole(Token relaying, Token verb, Sentence s) {
    return hearsay.findLastRole(relaying, s).filter(verb::equals).isPresent();
  }

  /** "The army, the mayor said, had left": of two subjects before the verb only one speaks. */
  private static List<Token> subjects(Cue cue) {
    Sentence s = cue.sentence();
    boolean clause = s.hasChild(cue.token(), Relation.CLAUSAL_COMPLEMENT);
    return cue.standsBeside() && clause
        ? s.children(cue.token(), Relation.SUBJECT).stream()
            .filter(subject -> subject.index() < cue.token().index())
            .toList()
        : List.of();
  }

  /** "Heard from two nurses that": not the subject is the source. */
  private static Optional<Token> given(Cue cue) {
    List<Token> subjects = subjects(cue);
    if (subjects.size() > 1) {
      return Optional.of(subjects.get(subjects.size() - 1));
    }
    boolean sure = cue.entry().find("sure").filter("clause"::equals).isPresent();
    return sure && cue.match().find("addressee").isPresent() ? cue.source() : Optional.empty();
  }

  /** The likeliest source; nobody only where that is much likelier than whom the pattern finds. */
  private Optional<Token> ranked(Cue cue, Passage passage) {
    List<Bound> heads = SourceHeads.of(cue, passage);
    Optional<Bound> best = best("source", heads);
    if (best.filter(bound -> bound.token() == SourceHeads.NOBODY).isPresent()) {
      int pattern = cue.surface().map(Token::index).orElse(SourceHeads.NOBODY);
      best = heads.stream().filter(bound -> bound.token() == pattern).findFirst();
      int nobody = weights.sum("source", heads.get(0).traits());
      best = best.filter(bound -> nobody - weights.sum("source", bound.traits()) < MUCH);
    }
    return best.map(Bound::token)
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
        ? above.filter(noun -> s.findHead(noun).filter(hearsay::relays).isPresent())
        : Optional.empty();
  }

  private Draft.Range source(Token token, Cue cue, Passage passage, Draft.Range content) {
    int from = SourceBounds.start(token, passage);
    // "told by survivors that …": the clause hangs on the survivors, but they do not own it.
    boolean behind = content.from() > token.index();
    int limit = behind ? content.from() - 1 : passage.size();
    return best("source-end", SourceBounds.ends(token, cue, passage.extents()))
        .map(bound -> new Draft.Range(from, Math.min(limit, bound.token())))
        .orElse(Draft.Range.NONE);
  }

  private Draft.Range content(Cue cue, Passage passage) {
    Optional<Draft.Range> told = clauses.told(cue, passage);
    if (told.isPresent()) {
      return told.get();
    }
    Surroundings around = Surroundings.of(cue, passage);
    Optional<Bound> start = best("content-start", ContentStarts.of(around));
    if (start.isEmpty()) {
      return Draft.Range.NONE;
    }
    List<Token> subjects = subjects(cue);
    int from =
        subjects.size() > 1 ? passage.extents().leftWord(subjects.get(0)) : start.get().token();
    return best("content-end", ContentEnds.of(around, from))
        .map(end -> new Draft.Range(from, clauses.charge(cue, passage, end.token())))
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
