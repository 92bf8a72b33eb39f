package org.whoseword.who;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.CodebookError;
import org.whoseword.who.Term.Office;

/** Codes phrases that stand alone: "Turkish-backed rebels", "Armenian Prime Minister". */
public final class Who {

  private final Chunks chunks;
  private final Coder coder;
  private final Discards discards;

  /**
   * @throws CodebookError when a row of the registry is wrong, naming its file and line
   */
  public Who(Codebook codebook) {
    Registry registry = new Registry(codebook);
    this.chunks = new Chunks(registry);
    this.coder = new Coder(registry);
    this.discards = new Discards(codebook);
  }

  /**
   * Who a phrase means.
   *
   * @param phrase as asked
   * @param on the day asked for
   * @param name in full
   * @param role held on that day; without a day, now
   * @param from the first day of the role
   * @param to the first day after it
   * @param entry the registry's line that decided
   * @param rule how it was decided
   */
  public record Answer(
      String phrase,
      Optional<LocalDate> on,
      ActorCode code,
      Optional<String> name,
      Optional<String> role,
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      Optional<String> entry,
      String rule) {}

  /** What the registry knows of a phrase; empty when no word of it is known. */
  public Optional<Answer> who(String phrase, Optional<LocalDate> on) {
    List<Word> words = Word.cut(phrase, 0);
    Optional<String> discard = discards.entry(words);
    if (discard.isPresent()) {
      return Optional.of(discarded(phrase, on, discard.get()));
    }
    Coding exact = code(words, Lexicon.Case.KEPT, on);
    Coding coding = exact.isNothing() ? code(words, Lexicon.Case.LOST, on) : exact;
    if (coding.isNothing()) {
      return Optional.empty();
    }
    Optional<Office> office = coding.office();
    return Optional.of(
        new Answer(
            phrase,
            on,
            coding.code(),
            coding
                .actor()
                .map(Term.Actor::name)
                .or(() -> coding.country().map(Term.CountryWord::name)),
            coding.role(),
            office.flatMap(held -> held.period().from()),
            office.flatMap(held -> held.period().to()),
            Optional.of(coding.entry()).filter(entry -> !entry.isEmpty()),
            coding.rule()));
  }

  private static Answer discarded(String phrase, Optional<LocalDate> on, String entry) {
    return new Answer(
        phrase,
        on,
        ActorCode.UNKNOWN,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(entry),
        "who.discarded");
  }

  private Coding code(List<Word> words, Lexicon.Case letters, Optional<LocalDate> on) {
    Phrase phrase = Phrase.split(chunks.of(words, letters, on));
    Coding coding = coder.code(phrase, on, true);
    // A place that stands alone is asked about as an actor: a seat of government, or its people.
    if (phrase.core().size() != 1 || coding.country().isEmpty()) {
      return coding;
    }
    return switch (coding.country().get().form()) {
      case CAPITAL -> coding.withSector(Sector.GOV);
      case PLACE -> coding.withSector(Sector.CVL);
      default -> coding;
    };
  }
}
