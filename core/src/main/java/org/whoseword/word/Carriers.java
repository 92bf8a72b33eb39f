package org.whoseword.word;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.who.Parties;

/**
 * Finds the news organisation through which words came: the one that was told them, that employs
 * the reporter who tells them, that has seen or obtained the paper in which they stand. It stands
 * before the speaker in the chain. Remembers who was told last.
 */
final class Carriers {

  private final String text;
  private final Parties parties;
  private final Speakers speakers;
  private final Papers papers;
  private final Outlets outlets;
  private final Hearsay hearsay;
  private @Nullable Told told;

  /** Who was told something last, and by whom. */
  private record Told(Link outlet, Link speaker, Sentence sentence) {}

  Carriers(String text, Parties parties, Speakers speakers, Hearsay hearsay) {
    this.hearsay = hearsay;
    this.text = text;
    this.parties = parties;
    this.speakers = speakers;
    this.papers = speakers.papers();
    this.outlets = speakers.outlets();
  }

  /**
   * @param link the speaker's own step of the chain
   * @param outermost whether the cue stands in nobody else's words
   */
  Optional<Link> find(Draft draft, Link link, boolean outermost) {
    Sentence s = draft.sentence();
    Optional<Token> addressee = draft.cue().match().find("addressee");
    Optional<Link> through =
        addressee
            .map(token -> outlets.employer(token, s, parties))
            .or(() -> draft.speaker().flatMap(token -> outlets.findEmployer(token, s)))
            .filter(token -> outlets.isOutlet(token, s, parties))
            .or(() -> holder(draft, s))
            .or(() -> quoting(draft, s))
            .map(token -> speakers.outlet(token, s, text, parties))
            .filter(voice -> !voice.span().equals(link.span()))
            .map(voice -> step(voice, draft))
            .or(() -> addressee.isEmpty() ? carried(draft, link, outermost) : Optional.empty());
    through.ifPresent(outlet -> told = new Told(outlet, link, s));
    return through;
  }

  private static Link step(Voice voice, Draft draft) {
    return new Link(
        voice.source(),
        voice.span(),
        draft.cueSpan(),
        Link.Speech.INDIRECT,
        Factuality.CERTAIN,
        Optional.empty(),
        voice.party());
  }

  /** "A memo seen by Reuters says"; "In a memo seen by Reuters, the general says". */
  private Optional<Token> holder(Draft draft, Sentence s) {
    return draft
        .speaker()
        .flatMap(paper -> papers.findHolder(paper, s))
        .or(
            () ->
                s.children(draft.cue().token(), Relation.OBLIQUE).stream()
                    .flatMap(paper -> papers.findHolder(paper, s).stream())
                    .findFirst())
        .filter(token -> outlets.isOutlet(token, s, parties));
  }

  /** "was quoted by Tass as saying", "was quoted as saying by Tass". */
  private Optional<Token> quoting(Draft draft, Sentence s) {
    Token cue = draft.cue().token();
    Optional<Token> over = s.findHead(cue).filter(hearsay::relays);
    Token verb = hearsay.relays(cue) ? cue : over.orElse(cue);
    if (!hearsay.relays(verb) || !s.hasChild(verb, Relation.PASSIVE_AUXILIARY)) {
      return Optional.empty();
    }
    Optional<Token> agent = s.findChild(verb, Relation.AGENT);
    return agent
        .or(
            () ->
                hearsay.findLastRole(verb, s).stream()
                    .flatMap(role -> s.children(role).stream())
                    .filter(child -> child.is(Relation.AGENT) || s.preposition(child).equals("by"))
                    .findFirst())
        .filter(token -> outlets.isOutlet(token, s, parties));
  }

  /** "… told Reuters. “They shot a boy,” he said.": Reuters was told that as well. */
  private Optional<Link> carried(Draft draft, Link link, boolean outermost) {
    Told before = told;
    if (before == null) {
      return Optional.empty();
    }
    Sentence s = draft.sentence();
    boolean near =
        s.index() - before.sentence().index() == 1 && s.zone() == before.sentence().zone();
    boolean pronoun = draft.source().filter(Token::isPronoun).isPresent();
    boolean same = link.span().equals(before.speaker().span());
    return near && pronoun && same && outermost ? Optional.of(before.outlet()) : Optional.empty();
  }
}
