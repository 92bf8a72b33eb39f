package org.whoseword.word;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whoseword.codebook.Codebook;
import org.whoseword.parse.NameKind;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.who.Mention;
import org.whoseword.who.Parties;
import org.whoseword.who.Party;

/** Tells news organisations, and for whom a reporter reports. */
final class Outlets {

  private final Set<String> outlets;
  private final Set<String> outletNouns;
  private final Set<String> audiences;
  private final Set<String> reporters;

  Outlets(Codebook codebook) {
    this.outlets = codebook.words("outlets");
    this.outletNouns = codebook.words("outlet-nouns");
    this.audiences = codebook.words("audiences");
    this.reporters = codebook.words("reporters");
  }

  /** Whether those who are told are a news organisation, so that they pass the words on. */
  boolean isOutlet(Token token, Sentence s, Parties parties) {
    Optional<Party> party = parties.findAt(s, token);
    if (party.flatMap(Party::media).isPresent() || isNamed(token, s)) {
      return true;
    }
    boolean body =
        party.flatMap(each -> each.code().sector()).isPresent()
            || audiences.contains(token.lemma());
    return token.isProper() && token.name() == NameKind.ORGANISATION && !body;
  }

  /** Whether the words themselves say that it is one: "the daily Nice Matin", "BBC". */
  boolean isNamed(Token token, Sentence s) {
    if (outlets.contains(token.lemma()) && token.isProper()) {
      return true;
    }
    if (outletNouns.contains(token.lemma())) {
      return true;
    }
    for (Token child : s.children(token)) {
      boolean before = child.is(Relation.COMPOUND) || child.is(Relation.MODIFIER);
      if (before && (outletNouns.contains(child.lemma()) || child.lemma().equals("news"))) {
        return true;
      }
    }
    return token.is(Relation.APPOSITION)
        && s.findHead(token).filter(noun -> outletNouns.contains(noun.lemma())).isPresent();
  }

  /**
   * The news organisation that "the news agency" or "the newspaper" speaks of: the one that the
   * report named last.
   */
  Optional<Party> findMeant(Token noun, Sentence s, Parties parties) {
    boolean the =
        s.children(noun, Relation.DETERMINER).stream().anyMatch(word -> word.lemma().equals("the"));
    boolean bare =
        s.children(noun).stream()
            .allMatch(
                child ->
                    child.is(Relation.DETERMINER)
                        || child.is(Relation.CASE)
                        || child.lemma().equals("news"));
    if (!the || !bare || noun.isProper() || !isNamed(noun, s)) {
      return Optional.empty();
    }
    @Nullable Party best = null;
    int last = -1;
    for (Party party : parties.all()) {
      if (party.media().filter(media -> mayBe(noun, media)).isEmpty()) {
        continue;
      }
      for (Mention mention : party.mentions()) {
        boolean before = mention.span().end() <= noun.span().start();
        if (before && mention.span().start() > last) {
          best = party;
          last = mention.span().start();
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** An agency is no newspaper, and a newspaper no agency; a news organisation is either. */
  private static boolean mayBe(Token noun, Party.Media media) {
    return switch (noun.lemma()) {
      case "agency" -> media == Party.Media.AGENCY;
      case "organisation", "organization", "outlet", "media" -> true;
      default -> media == Party.Media.OUTLET;
    };
  }

  /** The outlet of "told the BBC's Anna Cole"; else those who were told themselves. */
  Token employer(Token told, Sentence s, Parties parties) {
    return s.findChild(told, Relation.POSSESSOR)
        .filter(owner -> isOutlet(owner, s, parties))
        .orElse(told);
  }

  /** For whom somebody reports: the agency of "a journalist for the agency", "a BBC reporter". */
  Optional<Token> findEmployer(Token noun, Sentence s) {
    if (!reporters.contains(noun.lemma())) {
      return Optional.empty();
    }
    for (Token child : s.children(noun)) {
      boolean with =
          child.is(Relation.OBLIQUE)
              && Set.of("for", "with", "from", "of", "at").contains(s.preposition(child));
      if (with || child.is(Relation.COMPOUND) || child.is(Relation.POSSESSOR)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }
}
