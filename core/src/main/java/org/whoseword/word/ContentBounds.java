package org.whoseword.word;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.whoseword.codebook.Pattern;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;

/**
 * Where the words of a source may begin and end within the sentence of the cue. The options follow
 * from the tree and the marks; which is right is for the weights to say.
 */
final class ContentBounds {

  private final Cue cue;
  private final Passage passage;
  private final Sentence s;
  private final Extents extents;
  private final int at;

  ContentBounds(Cue cue, Passage passage) {
    this.cue = cue;
    this.passage = passage;
    this.s = cue.sentence();
    this.extents = passage.extents();
    this.at = cue.token().index();
  }

  /** Every place where the content may begin, in the order of the text. */
  List<Bound> starts() {
    Map<Integer, List<String>> options = new TreeMap<>();
    behind(options);
    before(options);
    cue.content()
        .ifPresent(
            token -> {
              String where = token.index() < at ? "left" : "right";
              add(options, skipCase(token), "role/" + where + "/" + CueTraits.frame(cue));
            });
    cue.match()
        .find("addressee")
        .ifPresent(
            token ->
                add(
                    options,
                    skipCase(token),
                    "addressee/" + CueTraits.frame(cue) + "/" + CueTraits.form(token)));
    List<Bound> bounds = new ArrayList<>();
    options.forEach((token, names) -> bounds.add(new Bound(token, startTraits(token, names))));
    return bounds;
  }

  private void behind(Map<Integer, List<String>> options) {
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
        add(options, skipCase(child), "child/" + child.relation());
        if (child.is(Relation.OBLIQUE)) {
          add(options, extents.leftWord(child), "case/" + child.relation());
        }
        below(child, options);
      }
    }
    Token copula = cue.token();
    if (copula.is(Relation.ATTRIBUTE) && copula.head() >= 0) {
      for (Token child : s.children(s.get(copula.head()))) {
        if (child.index() > at && !child.is(Relation.PUNCTUATION)) {
          add(options, skipCase(child), "sibling/" + child.relation());
        }
      }
    }
    int next = nextWord(after);
    if (next < s.size()) {
      add(options, next, "next");
    }
    for (int i = after + 1; i < s.size(); i++) {
      if (passage.isMark(i) && i + 1 < s.size() && passage.isQuoted(i + 1)) {
        add(options, i, "mark-behind");
        break;
      }
    }
  }

  /** The outrage over what, the insights into what, in "expressed outrage over the launch". */
  private void below(Token child, Map<Integer, List<String>> options) {
    boolean carries =
        child.isNoun() && (child.is(Relation.OBJECT) || child.is(Relation.ATTRIBUTE))
            || child.is(Relation.OPEN_COMPLEMENT);
    if (!carries) {
      return;
    }
    for (Token below : s.children(child)) {
      if (below.index() > child.index() && !below.is(Relation.PUNCTUATION)) {
        String preposition = below.is(Relation.OBLIQUE) ? "/" + s.preposition(below) : "";
        add(
            options,
            skipCase(below),
            "below/" + child.relation() + "/" + below.relation() + preposition);
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

  private void before(Map<Integer, List<String>> options) {
    int left = at - 1;
    while (left > 0 && extents.isPunctuation(left)) {
      left--;
    }
    boolean inserted = left >= 0 && left < at - 1 && s.get(left).is(Relation.MARKER);
    if (inserted && CueBounds.isFixed(cue)) {
      // "said that, according to officials, agents …": only what follows.
      behindSource(options);
      return;
    }
    if (at == 0) {
      if (cue.kind() == Pattern.Kind.PREPOSITION) {
        governor(options);
      }
      return;
    }
    int first = 0;
    while (first < at && extents.isPunctuation(first) && !passage.isMark(first)) {
      first++;
    }
    add(options, first, "sentence");
    if (s.get(first).is(Relation.COORDINATOR) || s.get(first).is(Relation.MARKER)) {
      add(options, first + 1, "sentence+1");
    }
    for (Token child : s.children(cue.token())) {
      if (child.index() < at && !child.is(Relation.PUNCTUATION)) {
        boolean other =
            child.is(Relation.SUBJECT) && cue.surface().filter(own -> own != child).isPresent();
        add(options, extents.leftWord(child), "left/" + (other ? "other-" : "") + child.relation());
      }
    }
    governor(options);
    for (int i = 0; i < at; i++) {
      if (passage.isMark(i) && passage.isQuoted(i + 1) && (i == 0 || !passage.isQuoted(i - 1))) {
        add(options, i, "mark-before");
        break;
      }
    }
  }

  private void behindSource(Map<Integer, List<String>> options) {
    int end = extents.rightWord(s.get(cue.token().head()));
    int next = nextWord(end);
    if (next < s.size()) {
      options.clear();
      add(options, next, "next");
    }
  }

  /** The clauses over a cue that is set beside them. */
  private void governor(Map<Integer, List<String>> options) {
    Token token = cue.token();
    if (cue.kind() == Pattern.Kind.PREPOSITION && !CueBounds.isMark(cue)) {
      token = s.get(token.head());
    }
    for (int i = 0; i < 4 && token.head() >= 0; i++) {
      String relation = token.relation().name();
      token = s.get(token.head());
      if (token.isVerb() || i == 0) {
        int left = extents.leftWord(token);
        add(options, left, "over" + i + "/" + relation);
        if (s.get(left).is(Relation.COORDINATOR) || s.get(left).is(Relation.MARKER)) {
          add(options, left + 1, "over+1");
        }
        for (Token child : s.children(token)) {
          if (child.is(Relation.SUBJECT) || child.is(Relation.PASSIVE_SUBJECT)) {
            add(options, extents.leftWord(child), "over-subject");
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

  private static void add(Map<Integer, List<String>> options, int token, String name) {
    List<String> names = options.computeIfAbsent(token, key -> new ArrayList<>());
    if (!names.contains(name)) {
      names.add(name);
    }
  }

  private List<String> startTraits(int token, List<String> names) {
    List<String> traits = new ArrayList<>();
    String frame = cue.kind() + "/" + CueTraits.frame(cue);
    String beside = cue.standsBeside() ? "/beside" : "";
    String near = CueTraits.quotationNear(cue, passage);
    String side = token < at ? "before" : "behind";
    for (String name : names) {
      traits.add(name);
      traits.add(name + "/" + frame);
      traits.add(name + "/" + near + beside);
      traits.add(name + "/" + cue.token().relation());
      traits.add(name + "/" + cue.entry().id());
    }
    traits.add("side=" + side + "/" + frame);
    traits.add("side=" + side + "/" + cue.entry().id());
    traits.add("side=" + side + "/" + near + "/" + cue.kind());
    traits.add("side=" + side + "/" + passage.form(at + 1));
    traits.add("side=" + side + "/passive=" + cue.predicate().passive());
    traits.add(
        "side="
            + side
            + "/subject-behind="
            + cue.surface().filter(t -> t.index() > at).isPresent());
    traits.add("form=" + side + "/" + small(token));
    traits.add("previous=" + side + "/" + small(token - 1));
    traits.add("mark=" + passage.isMark(token) + "/" + side);
    traits.add("inside=" + (passage.isQuoted(token) && !passage.isMark(token)) + "/" + side);
    cue.surface()
        .ifPresent(
            source ->
                traits.add(
                    "in-source="
                        + (token >= extents.left(source) && token <= extents.right(source))));
    return traits;
  }

  private String small(int token) {
    if (token < 0 || token >= s.size()) {
      return passage.form(token);
    }
    if (passage.isMark(token)) {
      return "mark";
    }
    String tag = s.get(token).tag();
    boolean open = tag.startsWith("N") || tag.startsWith("V") || tag.startsWith("J");
    return open || tag.equals("RB") || tag.equals("CD") ? tag : s.get(token).lemma();
  }

  /** Every place where a content that begins at a token may end, in the order of the text. */
  List<Bound> ends(int start) {
    Map<Integer, List<String>> options = new TreeMap<>();
    Token top = s.get(start);
    int floor = start;
    for (int i = 0; i < s.size(); i++) {
      boolean stop =
          top.head() < 0 || isOver(s.get(top.head())) || extents.left(s.get(top.head())) < start;
      boolean mark = extents.isPunctuation(top.index());
      if (top.head() < 0 || stop && !mark) {
        break;
      }
      if (stop) {
        Token word = s.get(Math.min(s.size() - 1, top.index() + 1));
        if (word == top) {
          break;
        }
        top = word;
      } else {
        top = s.get(top.head());
      }
    }
    spine(options, top, floor);
    add(options, extents.rightWord(top), "top");
    edges(options, start);
    List<Bound> bounds = new ArrayList<>();
    for (Map.Entry<Integer, List<String>> option : options.entrySet()) {
      if (option.getKey() >= start) {
        bounds.add(
            new Bound(option.getKey(), endTraits(start, top, option.getKey(), option.getValue())));
      }
    }
    return bounds;
  }

  private boolean isOver(Token token) {
    return s.isUnder(cue.token(), token);
  }

  /** Down the right edge of a tree: the content may end before any constituent found there. */
  private void spine(Map<Integer, List<String>> options, Token top, int start) {
    Token node = top;
    for (int depth = 0; depth < 12; depth++) {
      Token last = null;
      for (Token child : s.children(node)) {
        if (child.index() > node.index() && !child.is(Relation.PUNCTUATION)) {
          int end = wordBefore(extents.leftWord(child), start);
          if (end >= start && end >= node.index()) {
            add(options, end, "before" + Math.min(depth, 3) + "/" + child.relation());
          }
          last = child;
        }
      }
      if (last == null) {
        return;
      }
      node = last;
    }
  }

  private int wordBefore(int token, int start) {
    int end = token - 1;
    while (end >= start
        && (extents.isPunctuation(end) && !passage.isMark(end)
            || s.get(end).is(Relation.COORDINATOR))) {
      end--;
    }
    return end;
  }

  private void edges(Map<Integer, List<String>> options, int start) {
    int last = s.size() - 1;
    while (last > start && extents.isPunctuation(last) && !passage.isMark(last)) {
      last--;
    }
    add(options, last, "sentence");
    for (Token child : s.children(cue.token())) {
      if (child.index() > at && extents.rightWord(child) >= start) {
        add(options, extents.rightWord(child), "child/" + child.relation());
      }
    }
    if (start < at) {
      int from =
          CueBounds.isFixed(cue)
              ? CueBounds.fixed(cue).from()
              : new CueBounds(cue, passage, Draft.Range.NONE, Draft.Range.NONE).start();
      Optional<Token> source = cue.surface();
      if (source.isPresent() && source.get().index() > start && source.get().index() < from) {
        int left = extents.leftWord(source.get());
        from = left > start ? Math.min(from, left) : from;
      }
      int end = wordBefore(from, start);
      if (end >= start) {
        add(options, end, "cue");
      }
    }
    if (passage.isQuoted(start)) {
      for (int i = start + 1; i <= last; i++) {
        if (passage.isMark(i) && !passage.isQuoted(i + 1)) {
          add(options, i, "mark");
          break;
        }
      }
    }
  }

  private List<String> endTraits(int start, Token top, int end, Collection<String> names) {
    List<String> traits = new ArrayList<>();
    String side = start < at ? end > at ? "around" : "before" : "behind";
    String frame = cue.kind() + "/" + CueTraits.frame(cue);
    int next = end + 1;
    boolean comma = next < s.size() && s.get(next).form().equals(",");
    int word = next;
    while (word < s.size() && extents.isPunctuation(word)) {
      word++;
    }
    for (String name : names) {
      traits.add(name + "/" + side);
      traits.add(name + "/" + side + "/" + top.relation());
      traits.add(name + "/" + frame);
      traits.add(name + "/" + (comma ? "comma/" : "") + small(word));
      traits.add(
          name
              + "/quoted="
              + passage.isQuoted(start)
              + passage.isQuoted(end)
              + passage.isMark(end));
    }
    traits.add("next=" + side + "/" + small(next));
    traits.add("word=" + (comma ? "comma/" : "") + small(word));
    traits.add("last=" + small(end));
    traits.add("side=" + side + "/" + frame);
    traits.add("side=" + side + "/" + cue.entry().id());
    traits.add("near=" + side + "/" + CueTraits.quotationNear(cue, passage));
    traits.add("crosses=" + crosses(start, end) + "/" + side + "/" + cue.kind());
    traits.add("marks=" + (marks(start, end) % 2 == 0));
    traits.add(
        "cut=" + (passage.isQuoted(end) && !passage.isMark(end) && passage.isQuoted(end + 1)));
    traits.add("length=" + Math.min(5, (end - start) / 2));
    traits.add("rest=" + Math.min(5, (s.size() - end) / 3) + "/" + side);
    traits.add("top=" + (end >= extents.rightWord(top)) + "/" + side + "/" + top.relation());
    return traits;
  }

  /** Whether a content behind the cue would swallow a verb that the cue hangs on. */
  private boolean crosses(int start, int end) {
    Token token = cue.token();
    while (token.head() >= 0) {
      token = s.get(token.head());
      if (token.isVerb() && start <= token.index() && token.index() <= end) {
        return true;
      }
    }
    return false;
  }

  private int marks(int start, int end) {
    return passage.marks().get(start, end + 1).cardinality();
  }
}
