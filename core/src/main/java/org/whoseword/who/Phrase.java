package org.whoseword.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whoseword.who.Term.Modifier;

/**
 * A noun phrase: what stands up to its head, and what hangs behind it.
 *
 * @param core chunks without determiners, the head last; empty when nothing is left
 */
record Phrase(List<Chunk> core, List<Complement> complements) {

  private static final Set<String> CUTS =
      Set.of(
          "of", "in", "from", "at", "to", "for", "on", "with", "by", "against", "near", "about",
          "into", "over", "under", "between", "during", "after", "before", "amid", "inside",
          "outside", "across", "around", "along", "off", "as", "who", "whom", "whose", "that",
          "which", "where", "when", "was", "were", "is", "are", "has", "have", "had");

  private static final Set<String> DETERMINERS =
      Set.of(
          "the",
          "a",
          "an",
          "this",
          "these",
          "those",
          "some",
          "several",
          "many",
          "few",
          "all",
          "both",
          "each",
          "every",
          "any",
          "no",
          "other",
          "another",
          "more",
          "most",
          "than",
          "about",
          "over",
          "at",
          "least",
          "around",
          "nearly",
          "almost",
          "up",
          "to",
          "dozen",
          "dozens",
          "hundred",
          "hundreds",
          "thousand",
          "thousands",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "its",
          "their",
          "his",
          "her",
          "our",
          "my");

  Phrase {
    core = List.copyOf(core);
    complements = List.copyOf(complements);
  }

  /** What a preposition adds: "of the army", "in Kabul". */
  record Complement(String preposition, Phrase phrase) {}

  Optional<Chunk> head() {
    return core.isEmpty() ? Optional.empty() : Optional.of(core.get(core.size() - 1));
  }

  /** Splits a phrase that nobody has parsed at its first preposition behind a word. */
  static Phrase split(List<Chunk> chunks) {
    return split(chunks, 0);
  }

  private static Phrase split(List<Chunk> chunks, int from) {
    List<Chunk> core = new ArrayList<>();
    for (int i = from; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      if (!core.isEmpty()) {
        if (chunk.isUnknown() && chunk.words().size() == 1 && CUTS.contains(chunk.first().key())) {
          return new Phrase(
              core, List.of(new Complement(chunk.first().key(), split(chunks, i + 1))));
        }
        if (chunk.has(Modifier.Effect.IGNORE) && chunk.words().size() > 1) {
          return new Phrase(core, List.of());
        }
      }
      if (!isDeterminer(chunk)) {
        core.add(chunk);
      }
    }
    return new Phrase(core, List.of());
  }

  /** A phrase whose head the parser knows to be the last of these. */
  static Phrase of(List<Chunk> core, List<Complement> complements) {
    return new Phrase(core.stream().filter(chunk -> !isDeterminer(chunk)).toList(), complements);
  }

  private static boolean isDeterminer(Chunk chunk) {
    return chunk.isUnknown()
        && !chunk.ignored()
        && (DETERMINERS.contains(chunk.first().key())
            || Character.isDigit(chunk.first().key().codePointAt(0)));
  }
}
