package org.whoseword.word;

import java.util.Optional;
import org.whoseword.codebook.Codebook;
import org.whoseword.parse.NameKind;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;

/**
 * Reads speakers at the end of a sentence where the parse joins their verb to the words before it:
 * "…, said two officials and a doctor", "…, the general was quoted as saying by Tass".
 */
final class Inversions {

  private final Hearsay hearsay;
  private final Outlets outlets;

  Inversions(Codebook codebook) {
    this.hearsay = new Hearsay(codebook);
    this.outlets = new Outlets(codebook);
  }

  /** Empty where the verb has a subject of its own, and where nobody who can speak follows. */
  Optional<QuoteTags.Tag> find(Cue cue, Passage passage) {
    Optional<QuoteTags.Tag> quoted = findQuotedAs(cue.token(), passage);
    return quoted.isPresent() ? quoted : behindComma(cue, passage);
  }

  private Optional<QuoteTags.Tag> behindComma(Cue cue, Passage passage) {
    Sentence s = cue.sentence();
    Token verb = cue.token();
    int at = verb.index();
    boolean joined = verb.is(Relation.CONJUNCT) && s.get(verb.head()).index() < at;
    boolean finite = verb.tag().equals("VBD") || verb.tag().equals("VBZ");
    boolean alone =
        at > 1
            && isComma(s.get(at - 1))
            && !s.hasChild(verb, Relation.SUBJECT)
            && !s.hasChild(verb, Relation.CLAUSAL_COMPLEMENT);
    if (!joined || !finite || !alone || !cue.standsBeside() || isCoordinated(verb, s)) {
      return Optional.empty();
    }
    int end = at;
    while (end + 1 < s.size() && !s.get(end + 1).is(Relation.PUNCTUATION)) {
      end++;
      if (s.get(end).isVerb()) {
        return Optional.empty();
      }
    }
    Draft.Range range = new Draft.Range(at + 1, end);
    return head(s, range)
        .filter(head -> speaks(head, s, passage))
        .map(head -> new QuoteTags.Tag(head, range, new Draft.Range(0, at - 2)));
  }

  /** "X killed Y, Z was quoted as saying": nothing follows but where that was. */
  Optional<QuoteTags.Tag> findQuotedAs(Token relaying, Passage passage) {
    Sentence s = passage.sentence();
    if (!hearsay.relays(relaying)) {
      return Optional.empty();
    }
    boolean passive = s.hasChild(relaying, Relation.PASSIVE_AUXILIARY);
    Optional<Token> cited =
        s.findChild(relaying, passive ? Relation.PASSIVE_SUBJECT : Relation.SUBJECT)
            .filter(noun -> noun.index() < relaying.index());
    if (cited.isEmpty() || hearsay.findLastRole(relaying, s).isEmpty()) {
      return Optional.empty();
    }
    int from = SourceBounds.start(cited.get(), passage);
    int mark = from > 1 && passage.isMark(from - 1) ? 1 : 0;
    Draft.Range range = new Draft.Range(from, passage.extents().rightWord(cited.get()));
    // "“A,” Tass quoted Orlov as saying": there "saying" has the quotation as its own content.
    boolean own = mark > 0 && !passive;
    return !own && from - mark > 1 && isComma(s.get(from - mark - 1))
        ? Optional.of(
            new QuoteTags.Tag(
                cited.get(), range, new Draft.Range(0, mark > 0 ? from - 1 : from - 2)))
        : Optional.empty();
  }

  private static boolean isComma(Token token) {
    return token.form().equals(",");
  }

  /** "fired, and said": the same who fired. */
  private static boolean isCoordinated(Token verb, Sentence s) {
    Token head = s.get(verb.head());
    return s.children(head, Relation.COORDINATOR).stream()
        .anyMatch(word -> word.index() < verb.index() && word.index() > head.index());
  }

  private static Optional<Token> head(Sentence s, Draft.Range range) {
    for (int i = range.from(); i <= range.to(); i++) {
      Token token = s.get(i);
      if (token.isNoun() && !range.has(token.head())) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  private boolean speaks(Token head, Sentence s, Passage passage) {
    return passage.parties().findAt(s, head).isPresent()
        || head.name() == NameKind.PERSON
        || head.name() == NameKind.ORGANISATION
        || outlets.isNamed(head, s);
  }
}
