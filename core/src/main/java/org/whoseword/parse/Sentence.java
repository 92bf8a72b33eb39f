package org.whoseword.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.whoseword.text.Span;
import org.whoseword.text.Zone;

/** A parsed sentence: its tokens, as a tree. Immutable. */
public final class Sentence {

  private final int index;
  private final int zone;
  private final Zone.Kind kind;
  private final List<Token> tokens;
  private final List<List<Token>> children;
  private final int root;

  /**
   * @param index place among the report's sentences, from 0
   * @param zone place of its zone among the report's zones, from 0; sentences of one paragraph
   *     share it
   * @param tokens at least one, with exactly one root and no cycle
   */
  public Sentence(int index, int zone, Zone.Kind kind, List<Token> tokens) {
    this.index = index;
    this.zone = zone;
    this.kind = kind;
    this.tokens = List.copyOf(tokens);
    List<List<Token>> below = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      below.add(new ArrayList<>(2));
    }
    int top = -1;
    for (Token token : this.tokens) {
      if (token.head() >= 0) {
        below.get(token.head()).add(token);
      } else if (top < 0) {
        top = token.index();
      } else {
        throw new IllegalArgumentException(
            "two roots: '" + tokens.get(top).form() + "' and '" + token.form() + "'");
      }
    }
    if (top < 0) {
      throw new IllegalArgumentException("a sentence of " + tokens.size() + " tokens has no root");
    }
    this.root = top;
    this.children = below.stream().map(List::copyOf).toList();
    if (subtree(root).cardinality() != this.tokens.size()) {
      throw new IllegalArgumentException("the tree under '" + root().form() + "' has a cycle");
    }
  }

  public int index() {
    return index;
  }

  /** Place of its zone among the report's zones; sentences of one paragraph share it. */
  public int zone() {
    return zone;
  }

  public Zone.Kind kind() {
    return kind;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public int size() {
    return tokens.size();
  }

  public Token get(int token) {
    return tokens.get(token);
  }

  public Token root() {
    return tokens.get(root);
  }

  public Span span() {
    return tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
  }

  /** The head of a token; empty for the root. */
  public Optional<Token> findHead(Token token) {
    return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  /** Direct dependents, in the order of the text. */
  public List<Token> children(Token token) {
    return children.get(token.index());
  }

  /** Direct dependents in one relation, in the order of the text. */
  public List<Token> children(Token token, Relation relation) {
    List<Token> found = new ArrayList<>(2);
    for (Token child : children(token)) {
      if (child.relation() == relation) {
        found.add(child);
      }
    }
    return found;
  }

  /** The first direct dependent in one relation. */
  public Optional<Token> findChild(Token token, Relation relation) {
    for (Token child : children(token)) {
      if (child.relation() == relation) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  public boolean hasChild(Token token, Relation relation) {
    return findChild(token, relation).isPresent();
  }

  /** The prepositions of a noun, joined by a space: "according to"; "" when there is none. */
  public String preposition(Token noun) {
    StringBuilder joined = new StringBuilder();
    for (Token child : children(noun)) {
      if (child.relation() == Relation.CASE && child.index() < noun.index()) {
        joined.append(joined.length() == 0 ? "" : " ").append(child.lemma());
      }
    }
    return joined.toString();
  }

  /** The lemma of a verb with its particle, joined by a plus: "give+up"; else the bare lemma. */
  public String lemmaWithParticle(Token verb) {
    return findChild(verb, Relation.PARTICLE)
        .map(particle -> verb.lemma() + "+" + particle.lemma())
        .orElse(verb.lemma());
  }

  /** A token and everything it is joined with: "Turkey, Iraq and Iran" from "Turkey". */
  public List<Token> conjuncts(Token first) {
    List<Token> all = new ArrayList<>(2);
    all.add(first);
    for (int i = 0; i < all.size(); i++) {
      all.addAll(children(all.get(i), Relation.CONJUNCT));
    }
    all.sort((a, b) -> Integer.compare(a.index(), b.index()));
    return all;
  }

  /** Indices of a token and of all below it. */
  public BitSet subtree(Token top) {
    BitSet seen = new BitSet(tokens.size());
    List<Token> open = new ArrayList<>();
    open.add(top);
    while (!open.isEmpty()) {
      Token token = open.remove(open.size() - 1);
      if (!seen.get(token.index())) {
        seen.set(token.index());
        open.addAll(children(token));
      }
    }
    return seen;
  }

  private BitSet subtree(int top) {
    return subtree(tokens.get(top));
  }

  public boolean isUnder(Token token, Token ancestor) {
    Token at = token;
    while (true) {
      if (at.index() == ancestor.index()) {
        return true;
      }
      if (at.head() < 0) {
        return false;
      }
      at = tokens.get(at.head());
    }
  }

  /** From the first to the last token below a token, without punctuation at the ends. */
  public Span cover(Token top) {
    BitSet all = subtree(top);
    int first = all.nextSetBit(0);
    int last = all.length() - 1;
    while (first < top.index() && get(first).is(Relation.PUNCTUATION)) {
      first++;
    }
    while (last > top.index() && get(last).is(Relation.PUNCTUATION)) {
      last--;
    }
    return get(first).span().cover(get(last).span());
  }

  /**
   * The minimal noun phrase around a noun: its determiners, modifiers, compounds, possessors and
   * "of"-phrases, without its preposition, clauses, appositions, conjuncts and other obliques.
   */
  public Span phrase(Token noun) {
    int first = noun.index();
    int last = noun.index();
    for (Token child : children(noun)) {
      switch (child.relation()) {
        case DETERMINER, MODIFIER, COMPOUND, POSSESSOR -> {
          BitSet below = subtree(child);
          if (child.index() < noun.index()) {
            first = Math.min(first, below.nextSetBit(0));
          } else {
            last = Math.max(last, below.length() - 1);
          }
        }
        case OBLIQUE -> {
          if (child.index() > noun.index() && preposition(child).equals("of")) {
            Span inner = phrase(child);
            while (last + 1 < size() && get(last).span().end() < inner.end()) {
              last++;
            }
          }
        }
        default -> {}
      }
    }
    // Stray marks hang anywhere: what stands between is not the noun's.
    first = Math.max(first, subtree(noun).previousClearBit(noun.index()) + 1);
    while (first < noun.index()
        && (get(first).is(Relation.PUNCTUATION) || get(first).is(Relation.CASE))) {
      first++;
    }
    return get(first).span().cover(get(last).span());
  }

  @Override
  public String toString() {
    StringBuilder line = new StringBuilder();
    tokens.forEach(token -> line.append(line.length() == 0 ? "" : " ").append(token.form()));
    return line.toString();
  }
}
