package org.whoseword.who;

import java.util.Optional;
import java.util.function.Predicate;
import org.whoseword.codebook.Classes;
import org.whoseword.codebook.Codebook;
import org.whoseword.parse.NameKind;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;

/** The classes that patterns name: the codebook's words, and what a report's parties answer. */
public final class PartyClasses implements Classes {

  private final Codebook codebook;
  private final Parties parties;

  public PartyClasses(Codebook codebook, Parties parties) {
    this.codebook = codebook;
    this.parties = parties;
  }

  /**
   * @param name of a class, without the at sign
   */
  @Override
  public boolean has(String name, Sentence sentence, Token token) {
    return switch (name) {
      case "party" -> parties.findAt(sentence, token).isPresent();
      case "person" -> isPerson(sentence, token);
      case "organisation" -> is(sentence, token, Party.Kind.ORGANISATION, Party.Kind.ORGANISATION);
      case "state" -> is(sentence, token, Party.Kind.STATE, Party.Kind.STATE);
      case "group" -> is(sentence, token, Party.Kind.GROUP, Party.Kind.GROUP);
      case "name" -> token.isProper();
      case "place" -> token.name() == NameKind.PLACE;
      case "armed" -> has(sentence, token, Sector::isArmed);
      case "official" -> isPerson(sentence, token) && has(sentence, token, Sector::isOfficial);
      case "number" -> token.tag().equals("CD") || token.name() == NameKind.NUMBER;
      case "gerund" -> token.tag().equals("VBG");
      default -> codebook.words(name).contains(token.lemma());
    };
  }

  private boolean isPerson(Sentence sentence, Token token) {
    return parties.isPeople(sentence, token)
        || is(sentence, token, Party.Kind.PERSON, Party.Kind.UNNAMED);
  }

  private boolean is(Sentence sentence, Token token, Party.Kind one, Party.Kind other) {
    Optional<Party> party = parties.findAt(sentence, token);
    return party.isPresent() && (party.get().kind() == one || party.get().kind() == other);
  }

  private boolean has(Sentence sentence, Token token, Predicate<Sector> kind) {
    return parties
        .findAt(sentence, token)
        .flatMap(party -> party.code().sector())
        .filter(kind)
        .isPresent();
  }
}
