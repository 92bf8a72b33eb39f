package org.whoseword.who;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whoseword.who.Term.AgentNoun;
import org.whoseword.who.Term.CountryWord;
import org.whoseword.who.Term.Modifier;

/**
 * What stands before a name, and where the name begins: "former General <b>Thierry Burkhard</b>".
 */
final class Titles {

  private static final List<String> PAST =
      List.of("former ", "ousted ", "deposed ", "ex-", "toppled ", "overthrown ");

  /** Small words inside names of people. */
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "bin", "ibn", "bint", "abu", "ben", "ul", "ur", "de", "da", "do", "dos", "del",
          "der", "di", "du", "la", "le", "van", "von", "den", "ter", "y", "e", "ag", "ould");

  private Titles() {}

  /** Where the unknown name begins that follows a title: "General <b>Thierry Burkhard</b>". */
  static int nameStart(List<Chunk> core) {
    int at = core.size();
    while (at > 0 && isNamePart(core.get(at - 1))) {
      at--;
    }
    boolean titled =
        at > 0
            && at < core.size()
            && core.get(at).first().isCapitalised()
            && core.stream().skip(at).anyMatch(Chunk::isUnknown)
            && core.get(at - 1).isTitle();
    return titled ? at : core.size();
  }

  private static boolean isNamePart(Chunk chunk) {
    if (!chunk.isUnknown()) {
      // "Park" in "President Park".
      boolean common = chunk.agent().isPresent() && !chunk.isTitle();
      return common && chunk.words().size() == 1 && chunk.first().isCapitalised();
    }
    Word word = chunk.first();
    return word.isCapitalised() || word.joined() || PARTICLES.contains(word.key());
  }

  static Optional<AgentNoun> title(List<Chunk> before) {
    return before.isEmpty()
        ? Optional.empty()
        : before.get(before.size() - 1).agent().filter(noun -> noun.of() == AgentNoun.Of.PERSON);
  }

  /** The words of a title, from the first that is no country: "Foreign Minister". */
  static Optional<String> titleWords(List<Chunk> title) {
    StringBuilder words = new StringBuilder();
    for (Chunk chunk : title) {
      if (chunk.country().isPresent() || chunk.possessor() || chunk.ignored()) {
        words.setLength(0);
      } else if (!chunk.isUnknown() || words.length() > 0) {
        words.append(words.length() == 0 ? "" : " ").append(chunk.text());
      }
    }
    return words.length() == 0 ? Optional.empty() : Optional.of(words.toString());
  }

  /** "Ousted president" and "former minister", where the registry has them as one. */
  static boolean isPast(AgentNoun title) {
    return title.sector() == Sector.ELI
        && PAST.stream().anyMatch(word -> title.noun().startsWith(word));
  }

  static boolean isFormer(List<Chunk> chunks) {
    return chunks.stream().anyMatch(chunk -> chunk.has(Modifier.Effect.FORMER));
  }

  static Optional<CountryWord> explicitCountry(List<Chunk> chunks) {
    return chunks.stream().flatMap(chunk -> chunk.country().stream()).findFirst();
  }
}
