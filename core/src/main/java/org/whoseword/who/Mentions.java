package org.whoseword.who;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.whoseword.codebook.Codebook;
import org.whoseword.parse.NameKind;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Span;
import org.whoseword.who.Term.CountryWord;

/** Finds the mentions of one sentence: names, described people and bodies, pronouns. */
final class Mentions {

  private final Coder coder;
  private final Kinds kinds;
  private final Owners owners;
  private final SharedNouns shared;
  private final Optional<LocalDate> on;
  private final String text;

  /**
   * @param text of the report
   */
  Mentions(Coder coder, Codebook codebook, Optional<LocalDate> on, String text) {
    this.coder = coder;
    this.kinds = new Kinds(codebook);
    this.owners = new Owners(coder, on, text);
    this.shared = new SharedNouns(coder, on, text);
    this.on = on;
    this.text = text;
  }

  /** At most one mention a token, in the order of their heads. */
  List<Found> in(Reached reached) {
    Sentence sentence = reached.sentence();
    Found[] at = new Found[sentence.size()];
    BitSet covered = new BitSet(sentence.size());
    for (Token token : sentence.tokens()) {
      if (Bare.isPronoun(token)) {
        at[token.index()] = Bare.pronoun(sentence, token);
      } else if (Bare.isHalf(sentence, token)) {
        at[token.index()] = Bare.half(sentence, token);
      } else if (Heads.isHead(reached, token)) {
        at[token.index()] = phrase(reached, token).orElse(null);
        if (at[token.index()] != null) {
          covered.set(reached.start(token), token.index() + 1);
          shared.of(reached, at[token.index()]).forEach(each -> at[each.head().index()] = each);
        }
      }
    }
    for (Token token : sentence.tokens()) {
      // "Iraqi attack": whose attack it is stands only in the modifier.
      if (!covered.get(token.index()) && Heads.isModifier(reached, token)) {
        owners.find(reached, token).ifPresent(found -> put(at, found));
      }
    }
    List<Found> all = new ArrayList<>();
    for (Found found : at) {
      if (found != null) {
        all.add(found);
      }
    }
    return all;
  }

  /** "Kenyan army post": the army's, in which the country stands already. */
  private static void put(Found[] at, Found found) {
    int head = found.head().index();
    for (int i = head - 1; i >= 0; i--) {
      if (found.sentence().get(i).span().start() < found.span().start()) {
        break;
      }
      at[i] = null;
    }
    at[head] = found;
  }

  private Optional<Found> phrase(Reached reached, Token head) {
    Sentence sentence = reached.sentence();
    Coding coding = coder.code(reached.phrase(head), on, false);
    Optional<Token> whom = Heads.countedBy(sentence, head);
    boolean quantity = whom.isPresent();
    if (quantity) {
      coding = coder.code(reached.phrase(whom.get()), on, false);
    }
    Optional<Party.Kind> kind = kinds.find(reached, head, quantity ? whom.get() : head, coding);
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    boolean ethnic = reached.chunkAt(head.index()).filter(Chunk::isEthnic).isPresent();
    if (ethnic
        || coding.country().filter(word -> word.form() == CountryWord.Form.PEOPLE).isPresent()) {
      coding = coding.withSector(Sector.CVL);
    }
    boolean named = isNamed(head, coding);
    Span name = Extents.nameSpan(reached, head);
    Span span = Extents.span(reached, head);
    OptionalInt count = quantity ? Numbers.of(head.form()) : Numbers.before(sentence, head);
    boolean one = quantity && head.lemma().equals("one");
    boolean plural = !one && (quantity || Heads.isPlural(head) || count.orElse(1) > 1);
    return Optional.of(
        new Found(
            sentence,
            head,
            span,
            named ? Mention.Form.NAME : Mention.Form.DESCRIPTION,
            one ? Party.Kind.UNNAMED : kind.get(),
            named ? coding.name().orElseGet(() -> name.of(text)) : span.of(text),
            // "The Taliban movement" is not called "movement" on other days.
            head.isProper() ? name.of(text) : coding.name().orElseGet(() -> name.of(text)),
            coding,
            count,
            plural,
            Heads.isDefinite(sentence, head),
            Heads.isAbroad(reached, head)));
  }

  private static boolean isNamed(Token head, Coding coding) {
    return coding.actor().isPresent()
        || coding.country().filter(c -> c.form() != CountryWord.Form.PEOPLE).isPresent()
        || head.isProper()
            && (head.name() == NameKind.PERSON || head.name() == NameKind.ORGANISATION);
  }
}
