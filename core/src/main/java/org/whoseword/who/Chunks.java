package org.whoseword.who;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whoseword.who.Term.Actor;
import org.whoseword.who.Term.CountryWord;
import org.whoseword.who.Term.Modifier;

/** Cuts words into what the registry knows, the longest first. */
final class Chunks {

  private static final Set<String> AMERICAS = Set.of("north", "south", "central", "latin");

  private final Registry registry;

  Chunks(Registry registry) {
    this.registry = registry;
  }

  /** The chunks of some words, in order; terms that did not exist on the day come last. */
  List<Chunk> of(List<Word> words, Lexicon.Case letters, Optional<LocalDate> on) {
    List<Chunk> chunks = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Word word = words.get(at);
      if (word.isPossessive()) {
        if (!chunks.isEmpty()) {
          chunks.set(chunks.size() - 1, chunks.get(chunks.size() - 1).asPossessor());
        }
        at++;
        continue;
      }
      Optional<Lexicon.Match> match = registry.lexicon().longest(words, at, letters);
      Optional<Modifier> prefix =
          at + 1 < words.size() && words.get(at + 1).joined()
              ? registry.findPrefix(word.key())
              : Optional.empty();
      if (word.joined() && registry.isForeignSuffix(word.key())) {
        ignoreRun(chunks);
        chunks.add(new Chunk(List.of(word), List.of(), false, true));
        at++;
      } else if (prefix.isPresent() && (match.isEmpty() || match.get().end() == at + 1)) {
        chunks.add(new Chunk(List.of(word), List.of(prefix.get()), false, false));
        at++;
      } else {
        int end = match.map(Lexicon.Match::end).orElse(at + 1);
        List<Term> terms = match.map(found -> inTime(found.terms(), on)).orElse(List.of());
        boolean foreign = !chunks.isEmpty() && isForeignPrefix(chunks, word);
        chunks.add(new Chunk(words.subList(at, end), terms, false, foreign));
        at = end;
      }
    }
    strangers(chunks);
    continents(chunks);
    if (letters != Lexicon.Case.SHOUTED) {
      registry.spellings().in(chunks);
    }
    return chunks;
  }

  /** "Latin America" is no country, though "America" is. */
  private static void continents(List<Chunk> chunks) {
    for (int i = 1; i < chunks.size(); i++) {
      boolean half =
          chunks.get(i - 1).words().size() == 1
              && AMERICAS.contains(chunks.get(i - 1).first().key());
      if (half && chunks.get(i).isKey("america")) {
        chunks.set(i, chunks.get(i).asUnknown());
      }
    }
  }

  /** "Juan Carlos Rivera" is not Juan Carlos, nor is "Mary Trump" whoever is called Trump. */
  private static void strangers(List<Chunk> chunks) {
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      boolean person = chunk.actor().filter(actor -> actor.kind() == Party.Kind.PERSON).isPresent();
      if (!person || chunk.last().isAllCapitals()) {
        continue;
      }
      boolean more =
          !chunk.possessor() && i + 1 < chunks.size() && isName(chunk, chunks.get(i + 1));
      boolean first = chunk.words().size() == 1 && i > 1 && isName(chunks.get(i - 1), chunk);
      boolean other = first && chunks.get(i - 1).isUnknown() && !chunks.get(i - 1).possessor();
      if (more && chunks.get(i + 1).isUnknown() || other) {
        chunks.set(i, chunk.asUnknown());
      }
    }
  }

  /** Whether two chunks stand side by side, both with a capital. */
  private static boolean isName(Chunk left, Chunk right) {
    return left.first().isCapitalised()
        && right.first().isCapitalised()
        && right.first().start() == left.last().end() + 1;
  }

  /** "pro-Iranian", "ethnic Russian": the next word names somebody else. */
  private static boolean isForeignPrefix(List<Chunk> chunks, Word word) {
    Chunk before = chunks.get(chunks.size() - 1);
    return before.has(Modifier.Effect.IGNORE)
        && (word.joined() || before.isKey("ethnic"))
        && before.words().size() == 1;
  }

  /** Everything that a hyphen joins to a suffix: "Saudi" in "Saudi-led". */
  private static void ignoreRun(List<Chunk> chunks) {
    for (int i = chunks.size() - 1; i >= 0; i--) {
      chunks.set(i, chunks.get(i).asIgnored());
      if (!chunks.get(i).first().joined()) {
        return;
      }
    }
  }

  private static List<Term> inTime(List<Term> terms, Optional<LocalDate> on) {
    if (terms.get(0) instanceof Term.Silence) {
      return List.of();
    }
    if (terms.size() < 2) {
      return terms;
    }
    List<Term> now = new ArrayList<>();
    List<Term> other = new ArrayList<>();
    for (Term term : terms) {
      (isIn(term, on) ? now : other).add(term);
    }
    now.addAll(other);
    return now;
  }

  private static boolean isIn(Term term, Optional<LocalDate> on) {
    if (term instanceof Actor actor) {
      return on.isEmpty() ? !actor.last().period().isOver() : actor.findOn(on.get()).isPresent();
    }
    if (term instanceof CountryWord country) {
      return on.isEmpty() ? !country.period().isOver() : country.period().contains(on.get());
    }
    return true;
  }
}
