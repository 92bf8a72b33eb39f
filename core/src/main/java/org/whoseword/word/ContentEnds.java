package org.whoseword.word;

import java.util.List;
import java.util.Optional;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;

/**
 * Where the words of a source may end within the sentence of the cue, once it is known where they
 * begin. The options follow from the tree and the marks; which is right is for the weights to say.
 */
final class ContentEnds {

  private final Surroundings around;
  private final Cue cue;
  private final Passage passage;
  private final Sentence s;
  private final Extents extents;
  private final int at;
  private final int start;

  /** The highest word over the start that is not over the cue as well. */
  private final Token top;

  private final Options options = new Options();

  private ContentEnds(Surroundings around, int start) {
    this.around = around;
    this.cue = around.cue();
    this.passage = around.passage();
    this.s = around.sentence();
    this.extents = around.extents();
    this.at = around.at();
    this.start = start;
    this.top = top();
  }

  /** Every place where a content that begins at a token may end, in the order of the text. */
  static List<Bound> of(Surroundings around, int start) {
    ContentEnds ends = new ContentEnds(around, start);
    ends.spine();
    ends.options.add(ends.extents.rightWord(ends.top), "top");
    ends.edges();
    return ends.options.boundsFrom(start, ends::traits);
  }

  private Token top() {
    Token word = s.get(start);
    for (int i = 0; i < s.size(); i++) {
      boolean stop =
          word.head() < 0 || isOver(s.get(word.head())) || extents.left(s.get(word.head())) < start;
      boolean mark = extents.isPunctuation(word.index());
      if (word.head() < 0 || stop && !mark) {
        break;
      }
      if (stop) {
        Token next = s.get(Math.min(s.size() - 1, word.index() + 1));
        if (next == word) {
          break;
        }
        word = next;
      } else {
        word = s.get(word.head());
      }
    }
    return word;
  }

  private boolean isOver(Token token) {
    return s.isUnder(cue.token(), token);
  }

  /** Down the right edge of a tree: the content may end before any constituent found there. */
  private void spine() {
    Token node = top;
    for (int depth = 0; depth < 12; depth++) {
      Token last = null;
      for (Token child : s.children(node)) {
        if (child.index() > node.index() && !child.is(Relation.PUNCTUATION)) {
          int end = wordBefore(extents.leftWord(child));
          if (end >= start && end >= node.index()) {
            options.add(end, "before" + Math.min(depth, 3) + "/" + child.relation());
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

  private int wordBefore(int token) {
    int end = token - 1;
    while (end >= start
        && (extents.isPunctuation(end) && !passage.isMark(end)
            || s.get(end).is(Relation.COORDINATOR))) {
      end--;
    }
    return end;
  }

  private void edges() {
    int last = s.size() - 1;
    while (last > start && extents.isPunctuation(last) && !passage.isMark(last)) {
      last--;
    }
    options.add(last, "sentence");
    for (Token child : s.children(cue.token())) {
      if (child.index() > at && extents.rightWord(child) >= start) {
        options.add(extents.rightWord(child), "child/" + child.relation());
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
      int end = wordBefore(from);
      if (end >= start) {
        options.add(end, "cue");
      }
    }
    if (passage.isQuoted(start)) {
      for (int i = start + 1; i <= last; i++) {
        if (passage.isMark(i) && !passage.isQuoted(i + 1)) {
          options.add(i, "mark");
          break;
        }
      }
    }
  }

  private Traits traits(int end, List<String> names) {
    Traits traits = new Traits();
    String side = start < at ? end > at ? "around" : "before" : "behind";
    String frame = around.frame();
    String relation = top.relation().name();
    int next = end + 1;
    String comma = next < s.size() && s.get(next).form().equals(",") ? "comma/" : "";
    int word = next;
    while (word < s.size() && extents.isPunctuation(word)) {
      word++;
    }
    String look = around.look(word);
    boolean closes = passage.isMark(end);
    boolean quoted = passage.isQuoted(end);
    for (String name : names) {
      traits.add(name, "/", side);
      traits.add(name, "/", side, "/", relation);
      traits.add(name, "/", frame);
      traits.add(name, "/", comma, look);
      traits.add(
          name,
          "/quoted=",
          String.valueOf(passage.isQuoted(start)),
          String.valueOf(quoted),
          String.valueOf(closes));
    }
    traits.add("next=", side, "/", around.look(next));
    traits.add("word=", comma, look);
    traits.add("last=", around.look(end));
    traits.add("side=", side, "/", frame);
    traits.add("side=", side, "/", cue.entry().id());
    traits.add("near=", side, "/", around.near());
    traits.add("crosses=", String.valueOf(crosses(end)), "/", side, "/", cue.kind().name());
    traits.add("marks=", String.valueOf(marks(end) % 2 == 0));
    traits.add("cut=", String.valueOf(quoted && !closes && passage.isQuoted(end + 1)));
    traits.add("length=", String.valueOf(Math.min(5, (end - start) / 2)));
    traits.add("rest=", String.valueOf(Math.min(5, (s.size() - end) / 3)), "/", side);
    boolean whole = end >= extents.rightWord(top);
    traits.add("top=", String.valueOf(whole), "/", side, "/", relation);
    return traits;
  }

  /** Whether a content behind the cue would swallow a verb that the cue hangs on. */
  private boolean crosses(int end) {
    Token token = cue.token();
    while (token.head() >= 0) {
      token = s.get(token.head());
      if (token.isVerb() && start <= token.index() && token.index() <= end) {
        return true;
      }
    }
    return false;
  }

  private int marks(int end) {
    return passage.marks().get(start, end + 1).cardinality();
  }
}
