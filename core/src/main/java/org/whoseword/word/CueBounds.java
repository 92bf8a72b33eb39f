package org.whoseword.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whoseword.codebook.Pattern;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;

/**
 * How far the words of a cue may reach: the verb with its auxiliaries, adverbs and particle, the
 * verb that carries a noun ("has drawn criticism"), the preposition before the content. Which is
 * right is for the weights to say.
 */
final class CueBounds {

  private static final Set<Relation> GROUP =
      Set.of(
          Relation.AUXILIARY,
          Relation.PASSIVE_AUXILIARY,
          Relation.NEGATION,
          Relation.ADVERB,
          Relation.PARTICLE);

  private static final Set<String> SUPPORT =
      Set.of(
          "have", "be", "draw", "earn", "gain", "get", "give", "hold", "make", "offer", "receive",
          "win");

  /** In tokens: cues are rarely longer. */
  private static final int REACH = 7;

  private final Cue cue;
  private final Passage passage;
  private final Sentence s;
  private final Token token;
  private final Draft.Range source;
  private final Draft.Range content;

  /** Whether the content stands on both sides of the cue: then no word of it is the cue's. */
  private final boolean amidst;

  /**
   * @param source the words for the source, as far as they are known
   * @param content the words that are attributed, within the sentence
   */
  CueBounds(Cue cue, Passage passage, Draft.Range source, Draft.Range content) {
    this.cue = cue;
    this.passage = passage;
    this.s = cue.sentence();
    this.token = cue.token();
    this.source = source;
    this.amidst = content.has(cue.token().index());
    this.content = amidst ? Draft.Range.NONE : content;
  }

  /** Whether the cue is a mark: a colon, a dash. */
  static boolean isMark(Cue cue) {
    return cue.kind() == Pattern.Kind.PREPOSITION && !cue.token().is(Relation.CASE);
  }

  /** Whether the cue is a mark or a preposition, which reach as far as they reach. */
  static boolean isFixed(Cue cue) {
    return cue.kind() == Pattern.Kind.PREPOSITION;
  }

  /** The words of a preposition or of a mark. */
  static Draft.Range fixed(Cue cue) {
    int from = cue.token().index();
    int to = from;
    if (!isMark(cue)) {
      Sentence s = cue.sentence();
      for (Token part : s.children(s.get(cue.token().head()), Relation.CASE)) {
        from = Math.min(from, part.index());
        to = part.index() < cue.token().head() ? Math.max(to, part.index()) : to;
      }
    }
    return new Draft.Range(from, to);
  }

  /** The places where it may begin, the nearest first. */
  List<Bound> starts() {
    List<Bound> starts = new ArrayList<>();
    List<String> within = new ArrayList<>();
    int rule = start();
    for (int at = token.index(); at >= Math.max(0, token.index() - REACH); at--) {
      boolean others = amidst && at < rule;
      if (at < token.index() && (isOutside(at) && at != rule || others)) {
        break;
      }
      within.add(within(at));
      starts.add(new Bound(at, traits(at, -1, rule, within)));
    }
    return starts;
  }

  /** The places where it may end, the nearest first. */
  List<Bound> ends() {
    List<Bound> ends = new ArrayList<>();
    List<String> within = new ArrayList<>();
    int rule = end();
    for (int at = token.index(); at <= Math.min(s.size() - 1, token.index() + REACH); at++) {
      if (at > token.index() && (isOutside(at) || amidst && at > rule)) {
        break;
      }
      within.add(within(at));
      ends.add(new Bound(at, traits(at, 1, rule, within)));
    }
    return ends;
  }

  private boolean isOutside(int at) {
    boolean punctuation = passage.extents().isPunctuation(at) && !s.get(at).form().equals("-");
    return source.has(at) && !s.get(at).tag().equals("POS") || content.has(at) || punctuation;
  }

  private String within(int at) {
    return at == token.index() ? "self" : relation(at) + "/" + small(at);
  }

  private Traits traits(int at, int way, int rule, List<String> within) {
    Traits traits = new Traits();
    String kind = cue.kind().name();
    int next = at + way;
    String beyond = next < 0 || next >= s.size() ? "edge" : beyond(next);
    String last = within.get(within.size() - 1);
    String distance = String.valueOf(Math.min(6, Math.abs(at - token.index())));
    boolean isRule = at == rule;
    traits.add("rule=", String.valueOf(isRule), "/", kind);
    traits.add("rule=", String.valueOf(isRule), "/", cue.entry().id());
    traits.add("rule=", String.valueOf(isRule), "/", beyond);
    traits.add("rule=", String.valueOf(isRule), "/", token.tag(), "/", token.relation().name());
    traits.add("distance=", distance, "/", kind);
    traits.add("last=", last, "/", kind);
    traits.add("last=", last, "/", beyond);
    traits.add("last=", last, "/", cue.entry().id());
    traits.add("beyond=", beyond, "/", kind);
    traits.add("beyond=", beyond, "/", cue.entry().id());
    for (int i = 1; i < within.size(); i++) {
      traits.add("within=", within.get(i), "/", kind);
      traits.add("within=", within.get(i), "/", cue.entry().id());
    }
    return traits;
  }

  private String beyond(int at) {
    String side = content.has(at) ? "content" : source.has(at) ? "source" : "";
    return side.isEmpty() ? relation(at) + "/" + small(at) : side;
  }

  /** How a token stands to the cue: below it, above it, beside it. */
  private String relation(int at) {
    Token other = s.get(at);
    if (other.head() == token.index()) {
      return "own-" + other.relation();
    }
    if (token.head() == at) {
      return "head-" + token.relation();
    }
    if (other.head() == token.head()) {
      return "beside-" + other.relation();
    }
    return (s.isUnder(other, token) ? "below-" : "far-") + other.relation();
  }

  private String small(int at) {
    String tag = s.get(at).tag();
    boolean open = tag.startsWith("N") || tag.startsWith("V") || tag.startsWith("J");
    boolean support = tag.startsWith("V") && SUPPORT.contains(s.get(at).lemma());
    return open && !support || tag.equals("CD") ? tag : s.get(at).lemma();
  }

  /** Where it begins by rule alone. */
  int start() {
    int start = token.index();
    while (start > 0 && belongs(s.get(start - 1), token, cue.kind())) {
      start--;
    }
    Optional<Token> support = support();
    if (support.isPresent()) {
      start = support.get().index();
      while (start > 0 && belongs(s.get(start - 1), support.get(), Pattern.Kind.VERB)) {
        start--;
      }
    }
    while (start < token.index() && s.get(start).tag().equals("WRB")) {
      start++;
    }
    return start;
  }

  /** The verb that only carries the noun: "has drawn criticism", "is a critic of". */
  private Optional<Token> support() {
    boolean carried = token.is(Relation.OBJECT) || token.is(Relation.ATTRIBUTE);
    if (cue.kind() != Pattern.Kind.NOUN || !carried || s.hasChild(token, Relation.POSSESSOR)) {
      return Optional.empty();
    }
    return s.findHead(token)
        .filter(verb -> SUPPORT.contains(verb.lemma()))
        .filter(verb -> verb.index() < token.index() && token.index() - verb.index() <= 5);
  }

  private static boolean belongs(Token left, Token token, Pattern.Kind kind) {
    if (left.head() == token.index()) {
      boolean modifier = kind == Pattern.Kind.NOUN && left.is(Relation.MODIFIER);
      return modifier || GROUP.contains(left.relation());
    }
    boolean copula = kind == Pattern.Kind.ADJECTIVE && token.head() == left.index();
    return copula && token.is(Relation.ATTRIBUTE)
        || left.head() == token.head()
            && kind == Pattern.Kind.ADJECTIVE
            && token.is(Relation.ATTRIBUTE)
            && GROUP.contains(left.relation());
  }

  /** Where it ends by rule alone. */
  private int end() {
    int end = token.index();
    int first = content.isEmpty() ? -1 : content.from();
    while (end + 1 < s.size()) {
      Token next = s.get(end + 1);
      boolean own = next.head() == token.index() && GROUP.contains(next.relation());
      boolean preposition = next.is(Relation.CASE) && end + 2 == first;
      boolean last = end + 1 >= first && first >= 0;
      if (last || !(own || preposition) || next.tag().equals("WRB")) {
        break;
      }
      end++;
    }
    return end;
  }
}
