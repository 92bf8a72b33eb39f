package org.whoseword.word;

import java.util.Optional;
import java.util.Set;
import org.whoseword.codebook.Codebook;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;

/**
 * Reads "cites Hashimi as saying …", "quotes her as having heard from two nurses that …": who is
 * cited, as doing what, and from whom that somebody has it.
 */
final class Hearsay {

  /** In steps up the tree: a phrase with "as" often hangs on a clause that stands between. */
  private static final int REACH = 8;

  private final Set<String> relaying;
  private final Set<String> hearing;
  private final Set<String> listeners;

  Hearsay(Codebook codebook) {
    this.relaying = codebook.words("relaying");
    this.hearing = codebook.words("hearing");
    this.listeners = codebook.words("listeners");
  }

  /** Whether a verb passes on what its object says: "citing officials". */
  boolean relays(Token verb) {
    return relaying.contains(verb.lemma());
  }

  /** Who is cited as doing what a verb says: Hashimi of "cites Hashimi as saying". */
  Optional<Token> findCited(Token verb, Sentence s) {
    if (!isRole(verb, s)) {
      return Optional.empty();
    }
    Token at = verb;
    for (int i = 0; i < REACH && at.head() >= 0; i++) {
      at = s.get(at.head());
      if (relaying.contains(at.lemma())) {
        Optional<Token> object = s.findChild(at, Relation.OBJECT);
        return object.isPresent()
            ? object.filter(noun -> noun.index() < verb.index())
            : s.findChild(at, Relation.PASSIVE_SUBJECT);
      }
    }
    return Optional.empty();
  }

  /** Whether somebody quotes a noun: "quoted the letter as saying". */
  boolean isCited(Token noun, Sentence s) {
    return noun.is(Relation.OBJECT)
        && s.findHead(noun).filter(verb -> relaying.contains(verb.lemma())).isPresent();
  }

  /** The verb behind "as" that says what somebody is cited as doing. */
  Optional<Token> findRole(Token cited, Sentence s) {
    for (int i = cited.index() + 1; i < s.size(); i++) {
      Token token = s.get(i);
      if (isRole(token, s) && findCited(token, s).filter(noun -> noun == cited).isPresent()) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  /** "saying" of "was quoted as saying", where no words follow that were said. */
  Optional<Token> findLastRole(Token relaying, Sentence s) {
    for (Token child : s.children(relaying)) {
      if (isRole(child, s)
          && child.index() > relaying.index()
          && s.children(child).stream().allMatch(Hearsay::saysWhere)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  private static boolean saysWhere(Token child) {
    return switch (child.relation()) {
      case CASE, OBLIQUE, AGENT, ADVERBIAL_NOUN, ADVERB, PUNCTUATION -> true;
      default -> false;
    };
  }

  /** Whom somebody heard: the witnesses of "speaking to witnesses", "having heard from them". */
  Optional<Token> findHeard(Token verb, Sentence s) {
    if (!hearing.contains(verb.lemma())) {
      return Optional.empty();
    }
    for (Token child : s.children(verb)) {
      boolean from =
          child.is(Relation.OBLIQUE) && Set.of("to", "with", "from").contains(s.preposition(child));
      boolean asked = child.is(Relation.OBJECT) && verb.lemma().equals("interview");
      if ((from || asked) && !listeners.contains(child.lemma())) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  private static boolean isRole(Token token, Sentence s) {
    return (token.tag().equals("VBG") || token.tag().equals("VBN"))
        && s.children(token, Relation.CASE).stream().anyMatch(word -> word.lemma().equals("as"));
  }
}
