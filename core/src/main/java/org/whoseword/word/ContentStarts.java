package org.whoseword.word;

import java.util.List;
import org.whoseword.codebook.Pattern;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;

/**
 * Where the words of a source may begin within the sentence of the cue. The options follow from the
 * tree and the marks; which is right is for the weights to say.
 */
final class ContentStarts {

  private final Surroundings around;
  private final Cue cue;
  private final Passage passage;
  private final Sentence s;
  private final Extents extents;
  private final int at;
  private final Options options = new Options();

  private ContentStarts(Surroundings around) {
    this.around = around;
    this.cue = around.cue();
    this.passage = around.passage();
    this.s = around.sentence();
    this.extents = around.extents();
    this.at = around.at();
  }

  /** Every place where the content may begin, in the order of the text. */
  static List<Bound> of(Surroundings around) {
    ContentStarts starts = new ContentStarts(around);
    starts.collect();
    return starts.options.bounds(starts::traits);
  }

  private void collect() {
    behind();
    before();
    cue.content()
        .ifPresent(
            token -> {
              String where = token.index() < at ? "left" : "right";
              options.add(skipCase(token), "role/" + where + "/" + CueTraits.frame(cue));
            });
    cue.match()
        .find("addressee")
        .ifPresent(
            token ->
                options.add(
                    skipCase(token),
                    "addressee/" + CueTraits.frame(cue) + "/" + CueTraits.form(token)));
  }

  private void behind() {
    Token top = cue.token();
    if (cue.kind() == Pattern.Kind.PREPOSITION && !CueBounds.isMark(cue)) {
      top = s.get(cue.token().head());
    }
    int after = Math.max(at, top.index());
    boolean names = top != cue.token();
    for (Token child : s.children(top)) {
      // "According to a memo that …": the clause says which memo.
      boolean own = names && (child.is(Relation.RELATIVE_CLAUSE) || child.is(Relation.APPOSITION));
      if (child.index() > after && !child.is(Relation.PUNCTUATION) && !own) {
        options.add(skipCase(child), "child/" + child.relation());
        if (child.is(Relation.OBLIQUE)) {
          options.add(extents.leftWord(child), "case/" + child.relation());
        }
        below(child);
      }
    }
    Token copula = cue.token();
    if (copula.is(Relation.ATTRIBUTE) && copula.head() >= 0) {
      for (Token child : s.children(s.get(copula.head()))) {
        if (child.index() > at && !child.is(Relation.PUNCTUATION)) {
          options.add(skipCase(child), "sibling/" + child.relation());
        }
      }
    }
    int next = nextWord(after);
    if (next < s.size()) {
      options.add(next, "next");
    }
    for (int i = after + 1; i < s.size(); i++) {
      if (passage.isMark(i) && i + 1 < s.size() && passage.isQuoted(i + 1)) {
        options.add(i, "mark-behind");
        break;
      }
    }
  }

  /** The outrage over what, the insights into what, in "expressed outrage over the launch". */
  private void below(Token child) {
    boolean carries =
        child.isNoun() && (child.is(Relation.OBJECT) || child.is(Relation.ATTRIBUTE))
            || child.is(Relation.OPEN_COMPLEMENT);
    if (!carries) {
      return;
    }
    for (Token below : s.children(child)) {
      if (below.index() > child.index() && !below.is(Relation.PUNCTUATION)) {
        String preposition = below.is(Relation.OBLIQUE) ? "/" + s.preposition(below) : "";
        options.add(
            skipCase(below), "below/" + child.relation() + "/" + below.relation() + preposition);
      }
    }
  }

  private int nextWord(int token) {
    int next = token + 1;
    while (next < s.size()
        && (extents.isPunctuation(next) && !passage.isMark(next)
            || s.get(next).head() == at && s.get(next).is(Relation.ADVERB))) {
      next++;
    }
    return next;
  }

  private void before() {
    int left = at - 1;
    while (left > 0 && extents.isPunctuation(left)) {
      left--;
    }
    boolean inserted = left >= 0 && left < at - 1 && s.get(left).is(Relation.MARKER);
    if (inserted && CueBounds.isFixed(cue)) {
      // "said that, according to officials, agents …": only what follows.
      behindSource();
      return;
    }
    if (at == 0) {
      if (cue.kind() == Pattern.Kind.PREPOSITION) {
        governor();
      }
      return;
    }
    int first = 0;
    while (first < at && extents.isPunctuation(first) && !passage.isMark(first)) {
      first++;
    }
    options.add(first, "sentence");
    if (s.get(first).is(Relation.COORDINATOR) || s.get(first).is(Relation.MARKER)) {
      options.add(first + 1, "sentence+1");
    }
    for (Token child : s.children(cue.token())) {
      if (child.index() < at && !child.is(Relation.PUNCTUATION)) {
        boolean other =
            child.is(Relation.SUBJECT) && cue.surface().filter(own -> own != child).isPresent();
        options.add(extents.leftWord(child), "left/" + (other ? "other-" : "") + child.relation());
      }
    }
    governor();
    for (int i = 0; i < at; i++) {
      if (passage.isMark(i) && passage.isQuoted(i + 1) && (i == 0 || !passage.isQuoted(i - 1))) {
        options.add(i, "mark-before");
        break;
      }
    }
  }

  private void behindSource() {
    int end = extents.rightWord(s.get(cue.token().head()));
    int next = nextWord(end);
    if (next < s.size()) {
      options.clear();
      options.add(next, "next");
    }
  }

  /** The clauses over a cue that is set beside them. */
  private void governor() {
    Token token = cue.token();
    if (cue.kind() == Pattern.Kind.PREPOSITION && !CueBounds.isMark(cue)) {
      token = s.get(token.head());
    }
    for (int i = 0; i < 4 && token.head() >= 0; i++) {
      String relation = token.relation().name();
      token = s.get(token.head());
      if (token.isVerb() || i == 0) {
        int left = extents.leftWord(token);
        options.add(left, "over" + i + "/" + relation);
        if (s.get(left).is(Relation.COORDINATOR) || s.get(left).is(Relation.MARKER)) {
          options.add(left + 1, "over+1");
        }
        for (Token child : s.children(token)) {
          if (child.is(Relation.SUBJECT) || child.is(Relation.PASSIVE_SUBJECT)) {
            options.add(extents.leftWord(child), "over-subject");
          }
        }
      }
    }
  }

  private int skipCase(Token token) {
    int start = extents.leftWord(token);
    if (start > 0 && passage.isMark(start - 1) && passage.isQuoted(start)) {
      start--;
    }
    boolean oblique = token.is(Relation.OBLIQUE) || token.is(Relation.AGENT);
    while (oblique && start < token.index() && s.get(start).is(Relation.CASE)) {
      start++;
    }
    return start;
  }

  private Traits traits(int token, List<String> names) {
    Traits traits = new Traits();
    String frame = around.frame();
    String near = around.near();
    String beside = cue.standsBeside() ? "/beside" : "";
    String side = token < at ? "before" : "behind";
    String entry = cue.entry().id();
    String relation = cue.token().relation().name();
    for (String name : names) {
      traits.add(name);
      traits.add(name, "/", frame);
      traits.add(name, "/", near, beside);
      traits.add(name, "/", relation);
      traits.add(name, "/", entry);
    }
    traits.add("side=", side, "/", frame);
    traits.add("side=", side, "/", entry);
    traits.add("side=", side, "/", near, "/", cue.kind().name());
    traits.add("side=", side, "/", passage.form(at + 1));
    traits.add("side=", side, "/passive=", String.valueOf(cue.predicate().passive()));
    boolean subjectBehind = cue.surface().filter(subject -> subject.index() > at).isPresent();
    traits.add("side=", side, "/subject-behind=", String.valueOf(subjectBehind));
    traits.add("form=", side, "/", around.look(token));
    traits.add("previous=", side, "/", around.look(token - 1));
    boolean mark = passage.isMark(token);
    traits.add("mark=", String.valueOf(mark), "/", side);
    traits.add("inside=", String.valueOf(passage.isQuoted(token) && !mark), "/", side);
    if (cue.surface().isPresent()) {
      Token source = cue.surface().get();
      boolean within = token >= extents.left(source) && token <= extents.right(source);
      traits.add("in-source=", String.valueOf(within));
    }
    return traits;
  }
}
