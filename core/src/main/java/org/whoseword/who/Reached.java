package org.whoseword.who;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whoseword.parse.NameKind;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.who.Term.CountryWord;

/** A sentence with what the registry knows of its words: chunks over tokens. Built in one pass. */
final class Reached {

  private static final Set<String> QUOTES = Set.of("“", "”", "\"", "``", "''", "‘", "’");

  private final Sentence sentence;
  private final List<Chunk> chunks;

  /** For each chunk its first and last token. */
  private final int[] first;

  private final int[] last;

  /** For each token its chunk, or -1 for punctuation. */
  private final int[] chunkOf;

  Reached(Sentence sentence, String text, Chunks registry, Optional<LocalDate> on) {
    this.sentence = sentence;
    int base = sentence.span().start();
    List<Word> words = Word.cut(sentence.span().of(text), base);
    this.chunks = new ArrayList<>(registry.of(words, letters(words), on));
    this.first = new int[chunks.size()];
    this.last = new int[chunks.size()];
    this.chunkOf = new int[sentence.size()];
    Arrays.fill(chunkOf, -1);
    int token = 0;
    for (int i = 0; i < chunks.size(); i++) {
      int start = chunks.get(i).first().start();
      int end = chunks.get(i).last().end();
      while (token + 1 < sentence.size() && sentence.get(token).span().end() <= start) {
        token++;
      }
      first[i] = token;
      int at = token;
      while (at + 1 < sentence.size() && sentence.get(at + 1).span().start() < end) {
        at++;
      }
      last[i] = at;
      for (int each = token; each <= at; each++) {
        // A token that holds several chunks ("Turkish-backed") belongs to the last of them.
        chunkOf[each] = i;
      }
      if (isInPersonName(i)) {
        chunks.set(i, chunks.get(i).asUnknown());
      }
    }
  }

  /** "Baghdadi" is somebody from Baghdad, but not in "Abu Bakr al-Baghdadi". */
  private boolean isInPersonName(int chunk) {
    Chunk words = chunks.get(chunk);
    if (words.actor().isPresent() || words.isUnknown()) {
      return false;
    }
    // A noun that names no title is part of the name: "Park".
    boolean more = words.agent().isPresent() && !words.isTitle();
    for (int i = first[chunk]; i <= last[chunk]; i++) {
      if (sentence.get(i).name() != NameKind.PERSON) {
        return false;
      }
      more |= !sentence.get(i).nameStart();
    }
    int next = last[chunk] + 1;
    return more
        || next < sentence.size()
            && sentence.get(next).name() == NameKind.PERSON
            && !sentence.get(next).nameStart()
            && !words.isTitle();
  }

  private static Lexicon.Case letters(List<Word> words) {
    int lower = 0;
    for (Word word : words) {
      lower += word.isAllCapitals() || !Character.isLetter(word.text().codePointAt(0)) ? 0 : 1;
    }
    return lower * 5 < words.size() ? Lexicon.Case.SHOUTED : Lexicon.Case.KEPT;
  }

  Sentence sentence() {
    return sentence;
  }

  List<Chunk> chunks() {
    return Collections.unmodifiableList(chunks);
  }

  Optional<Chunk> chunkAt(int token) {
    return chunkOf[token] < 0 ? Optional.empty() : Optional.of(chunks.get(chunkOf[token]));
  }

  /** Index of the first token of the chunk that a token belongs to. */
  int firstTokenAt(int token) {
    return chunkOf[token] < 0 ? token : first[chunkOf[token]];
  }

  /** Index of the last token of the chunk that a token belongs to. */
  int lastTokenAt(int token) {
    return chunkOf[token] < 0 ? token : last[chunkOf[token]];
  }

  /** The first token of the chunk at a token that hangs on something outside of it. */
  int headOfChunkAt(int token) {
    int from = firstTokenAt(token);
    int to = lastTokenAt(token);
    for (int i = from; i <= to; i++) {
      int head = sentence.get(i).head();
      if ((head < from || head > to) && !sentence.get(i).is(Relation.DETERMINER)) {
        return i;
      }
    }
    return to;
  }

  /** The noun phrase of a head, up to it and with what hangs behind it. */
  Phrase phrase(Token head) {
    return phrase(head, 0);
  }

  private Phrase phrase(Token head, int depth) {
    List<Chunk> core = new ArrayList<>();
    int from = chunkOf[start(head)];
    int to = chunkOf[head.index()];
    for (int i = Math.max(from, 0); i <= to; i++) {
      core.add(chunks.get(i));
    }
    List<Phrase.Complement> complements = new ArrayList<>(1);
    for (Token child : sentence.children(head)) {
      if (child.is(Relation.OBLIQUE)
          && child.index() > lastTokenAt(head.index())
          && depth < 3
          && !child.isVerb()) {
        Phrase place =
            parent(child)
                .map(larger -> Phrase.of(List.of(larger), List.of()))
                .orElseGet(() -> phrase(child, depth + 1));
        complements.add(new Phrase.Complement(sentence.preposition(child), place));
      }
    }
    return Phrase.of(core, complements);
  }

  /**
   * "Paris, <b>Texas</b>": the land that follows a town and is another than the best known one's.
   */
  private Optional<Chunk> parent(Token town) {
    int next = lastTokenAt(town.index()) + 2;
    Optional<CountryWord> small = chunkAt(town.index()).flatMap(Chunk::country);
    if (small.isEmpty()
        || small.get().form() != CountryWord.Form.PLACE
            && small.get().form() != CountryWord.Form.CAPITAL
        || next >= sentence.size()
        || !sentence.get(next - 1).form().equals(",")) {
      return Optional.empty();
    }
    int above = sentence.get(headOfChunkAt(next)).head();
    boolean beside = above >= firstTokenAt(town.index()) && above <= lastTokenAt(town.index());
    return chunkAt(next)
        .filter(chunk -> beside && chunk.country().isPresent() && !chunk.possessor())
        .filter(chunk -> !chunk.country().get().code().equals(small.get().code()));
  }

  /** The chunk of a modifier and what stands directly before it on the same noun. */
  List<Chunk> withAdjectives(Token modifier) {
    int to = chunkOf[modifier.index()];
    int from = to;
    while (from > 0
        && last[from - 1] + 1 == first[from]
        && sentence.get(last[from - 1]).head() >= first[from]
        && chunks.get(from - 1).country().isPresent()) {
      from--;
    }
    return chunks.subList(from, to + 1);
  }

  /** Index of the first token that stands before a noun as a part of its phrase. */
  int start(Token noun) {
    int start = Math.min(noun.index(), firstTokenAt(noun.index()));
    for (int i = start - 1; i >= 0; i--) {
      Token token = sentence.get(i);
      if (chunkOf[i] >= 0) {
        if (!belongs(token, noun) && !isTitle(i, noun) && !isAcronymBefore(i, noun)) {
          break;
        }
        start = firstTokenAt(i);
        i = start;
      } else if (!token.tag().equals("POS") && !QUOTES.contains(token.form())) {
        break;
      }
    }
    return noun.name() == NameKind.PERSON ? Math.max(start, titleStart(noun)) : start;
  }

  /** "<b>Secretary of State</b> Rex Tillerson": a title that ends in a phrase of its own. */
  private boolean isTitle(int token, Token noun) {
    return noun.name() == NameKind.PERSON
        && chunks.get(chunkOf[token]).isTitle()
        && belongs(sentence.get(headOfChunkAt(token)), noun);
  }

  /** "An IS member": a parser may take the acronym for a verb. */
  private boolean isAcronymBefore(int token, Token noun) {
    return lastTokenAt(token) + 1 == firstTokenAt(noun.index())
        && chunks.get(chunkOf[token]).actor().isPresent()
        && chunks.get(chunkOf[token]).last().isAllCapitals()
        && noun.isNoun();
  }

  /** Where the name begins, unless a title or country stands before it; 0 when one does. */
  private int titleStart(Token name) {
    int at = name.index();
    while (at > 0
        && !sentence.get(at).nameStart()
        && sentence.get(at - 1).name() == NameKind.PERSON) {
      at--;
    }
    at = Math.min(at, firstTokenAt(at));
    Optional<Chunk> before = at == 0 ? Optional.empty() : chunkAt(at - 1);
    boolean foreign = before.filter(chunk -> chunk.actor().isPresent()).isPresent();
    return foreign ? at : 0;
  }

  /** Whether a token before a noun hangs on it, or on one of its own modifiers. */
  private boolean belongs(Token token, Token noun) {
    Token at = token;
    int from = firstTokenAt(noun.index());
    for (int steps = 0; steps < 8 && at.head() >= 0; steps++) {
      boolean modifies =
          switch (at.relation()) {
            case DETERMINER,
                MODIFIER,
                COMPOUND,
                POSSESSOR,
                CASE,
                PUNCTUATION,
                CONJUNCT,
                COORDINATOR,
                ADVERB ->
                true;
            default -> false;
          };
      if (!modifies || at.is(Relation.CASE) && !at.tag().equals("POS")) {
        return false;
      }
      at = sentence.get(at.head());
      if (at.index() >= from && at.index() <= lastTokenAt(noun.index())) {
        return at.index() > token.index();
      }
      if (at.index() > noun.index()) {
        return false;
      }
    }
    return false;
  }
}
