package org.whoseword.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whoseword.claim.Claim.Participant;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Report;
import org.whoseword.text.Span;
import org.whoseword.what.Deeds;
import org.whoseword.who.ActorCode;
import org.whoseword.who.Mention;
import org.whoseword.who.Parties;
import org.whoseword.who.Party;

/** Turns heads of phrases into actors and recipients. */
record Participants(Report report, Parties parties) {

  /** The participants that some heads stand for; heads that stand for nobody are left out. */
  List<Participant> of(Sentence sentence, List<Token> heads) {
    List<Participant> found = new ArrayList<>();
    for (Token head : heads) {
      find(sentence, head)
          .filter(each -> found.stream().noneMatch(other -> other.span().equals(each.span())))
          .ifPresent(found::add);
    }
    return found;
  }

  private Optional<Participant> find(Sentence sentence, Token head) {
    if (Deeds.isEachOther(sentence, head)) {
      return Optional.empty();
    }
    Optional<Participant> party = party(sentence, head);
    if (party.isPresent()) {
      return party;
    }
    // "dozens of civilians", "members of the Guard", "the home of the mayor".
    for (Token child : sentence.children(head)) {
      boolean of = child.is(Relation.OBLIQUE) && sentence.preposition(child).equals("of");
      if (of || child.is(Relation.POSSESSOR)) {
        Optional<Participant> inner = party(sentence, child);
        if (inner.isPresent()) {
          return inner;
        }
      }
    }
    for (Token child : sentence.children(head)) {
      if (child.is(Relation.MODIFIER) || child.is(Relation.COMPOUND)) {
        Optional<Participant> inner = party(sentence, child);
        if (inner.isPresent()) {
          return inner;
        }
      }
    }
    if (!head.isNoun()) {
      return Optional.empty();
    }
    Span span = sentence.phrase(head);
    return Optional.of(
        new Participant(span, span.of(report.text()), ActorCode.UNKNOWN, Optional.empty()));
  }

  private Optional<Participant> party(Sentence sentence, Token head) {
    Optional<Party> party = parties.findAt(sentence, head);
    Optional<Mention> mention = parties.findMentionAt(sentence, head);
    if (party.isEmpty() || mention.isEmpty()) {
      return Optional.empty();
    }
    Mention named = parties.named(party.get(), mention.get());
    return Optional.of(
        new Participant(named.span(), party.get().name(), party.get().code(), party));
  }
}
