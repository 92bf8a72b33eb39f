package org.whoseword.word;

import java.util.Optional;
import java.util.Set;
import org.whoseword.codebook.Codebook;
import org.whoseword.parse.NameKind;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;

/**
 * Papers, images and recordings that carry a claim: which are sources of their own, whose words the
 * others carry, and who has seen or obtained them.
 */
final class Papers {

  private final Set<String> documents;
  private final Set<String> channels;
  private final Set<String> unsure;
  private final Set<String> holding;
  private final Set<String> handing;

  Papers(Codebook codebook) {
    this.documents = codebook.words("documents");
    this.channels = codebook.words("channels");
    this.unsure = codebook.words("unsure-modifiers");
    this.holding = codebook.words("holding");
    this.handing = codebook.words("handing");
  }

  /** A noun for a paper that is a source of its own, "report", "charge sheet". */
  boolean isDocument(Token token, Sentence s) {
    return documents.contains(token.lemma())
        || s.children(token, Relation.COMPOUND).stream()
            .anyMatch(word -> documents.contains(word.lemma() + "-" + token.lemma()));
  }

  /** A noun for what carries somebody's words: "statement". */
  boolean isChannel(Token token) {
    return channels.contains(token.lemma());
  }

  /**
   * The noun behind a channel: the ministry of "a statement from the ministry", "its statement".
   * Statements, press releases and tweets carry words; they are no source of their own.
   */
  Token author(Token noun, Sentence s) {
    if (!channels.contains(noun.lemma())) {
      return noun;
    }
    for (Token child : s.children(noun)) {
      boolean by =
          child.is(Relation.OBLIQUE)
              && child.name() != NameKind.DATE
              && Set.of("by", "from", "of").contains(s.preposition(child));
      if (by || child.is(Relation.AGENT) || child.is(Relation.POSSESSOR)) {
        return child;
      }
      if (child.is(Relation.NOUN_CLAUSE) && !holding.contains(child.lemma())) {
        Optional<Token> agent = s.findChild(child, Relation.AGENT);
        if (agent.isPresent()) {
          return agent.get();
        }
      }
    }
    return noun;
  }

  /**
   * Who has a paper and tells what stands in it: Reuters of "a memo seen by Reuters", "a memo that
   * Reuters has seen", "a memo leaked to Reuters", "Reuters has seen a memo which".
   */
  Optional<Token> findHolder(Token paper, Sentence s) {
    if (!isDocument(paper, s) && !isChannel(paper)) {
      return Optional.empty();
    }
    for (Token child : s.children(paper)) {
      Optional<Token> holder = holder(child, s);
      if (holder.isPresent()) {
        return holder;
      }
    }
    Optional<Token> verb = s.findHead(paper).filter(head -> holding.contains(head.lemma()));
    return verb.flatMap(
        head -> s.findChild(head, paper.is(Relation.OBJECT) ? Relation.SUBJECT : Relation.AGENT));
  }

  /**
   * The paper of "footage verified by the BBC shows", where the parse makes the BBC the one that
   * shows.
   */
  Optional<Token> findHeld(Token holder, Sentence s) {
    return s.findHead(holder)
        .filter(
            verb ->
                holder.is(Relation.AGENT)
                    && verb.tag().equals("VBN")
                    && holding.contains(verb.lemma()))
        .flatMap(
            verb ->
                s.findChild(verb, Relation.SUBJECT)
                    .or(() -> s.findChild(verb, Relation.PASSIVE_SUBJECT))
                    .or(() -> s.findHead(verb)))
        .filter(paper -> isDocument(paper, s) || isChannel(paper));
  }

  private Optional<Token> holder(Token clause, Sentence s) {
    boolean hangs = clause.is(Relation.NOUN_CLAUSE) || clause.is(Relation.RELATIVE_CLAUSE);
    if (!hangs) {
      return Optional.empty();
    }
    for (Token child : s.children(clause)) {
      boolean by = child.is(Relation.AGENT) && holding.contains(clause.lemma());
      boolean that =
          child.is(Relation.SUBJECT)
              && !child.tag().startsWith("W")
              && holding.contains(clause.lemma());
      boolean to =
          child.is(Relation.OBLIQUE)
              && handing.contains(clause.lemma())
              && Set.of("to", "with").contains(s.preposition(child));
      if (by || that || to) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** "Unconfirmed reports", "early accounts": the report does not vouch for such a source. */
  Optional<Hedge> findDoubt(Token noun, Sentence s) {
    if (!documents.contains(noun.lemma()) && !isChannel(noun)) {
      return Optional.empty();
    }
    return s.children(noun).stream()
        .filter(
            word ->
                word.is(Relation.MODIFIER) && unsure.contains(word.lemma())
                    || isUnconfirmed(word, s))
        .findFirst()
        .map(word -> new Hedge(word.span(), "hedge.source"));
  }

  /** "which could not be confirmed". */
  private static boolean isUnconfirmed(Token clause, Sentence s) {
    return clause.is(Relation.RELATIVE_CLAUSE)
        && Set.of("confirm", "verify").contains(clause.lemma())
        && s.hasChild(clause, Relation.NEGATION);
  }
}
