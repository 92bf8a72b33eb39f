package org.whoseword.word;

import java.util.Optional;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;

/**
 * Reads what stands behind a closed quotation without the help of the parse: "…?" the bishop of
 * Sarvan asked. Question marks and dashes often lead parses astray there.
 */
final class QuoteTags {

  /** In tokens. */
  private static final int LONGEST_NAME = 12;

  private QuoteTags() {}

  /** Who said a quotation: the tokens of the name, its head, and the quotation in the sentence. */
  record Tag(Token speaker, Draft.Range range, Draft.Range content) {}

  /** A noun phrase, and nothing else, between the closing mark and a verb of saying. */
  static Optional<Tag> find(Cue cue, Passage passage) {
    Sentence s = cue.sentence();
    int verb = cue.token().index();
    int mark = verb - 1;
    while (mark > 0 && verb - mark <= LONGEST_NAME && !isClosing(passage, mark)) {
      if (s.get(mark).isVerb()) {
        return Optional.empty();
      }
      mark--;
    }
    boolean closes = mark >= 0 && mark < verb - 1 && isClosing(passage, mark);
    if (!cue.standsBeside() || !cue.token().tag().startsWith("VB") || !closes) {
      return Optional.empty();
    }
    Draft.Range range = new Draft.Range(mark + 1, verb - 1);
    Token head = null;
    for (int i = range.from(); i <= range.to(); i++) {
      Token token = s.get(i);
      boolean noun = token.isNoun() || token.tag().equals("PRP");
      if (noun && !range.has(token.head()) && head == null) {
        head = token;
      }
    }
    int start = firstQuoted(passage, mark);
    return head == null
        ? Optional.empty()
        : Optional.of(new Tag(head, range, new Draft.Range(start, mark)));
  }

  private static int firstQuoted(Passage passage, int mark) {
    int start = mark;
    while (start > 0 && passage.isQuoted(start - 1) && !isClosing(passage, start - 1)) {
      start--;
    }
    return start;
  }

  private static boolean isClosing(Passage passage, int token) {
    return passage.isMark(token)
        && (token == 0 || passage.isQuoted(token - 1))
        && !passage.isQuoted(token + 1);
  }
}
