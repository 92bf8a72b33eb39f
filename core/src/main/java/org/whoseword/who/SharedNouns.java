package org.whoseword.who;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Span;
import org.whoseword.who.Term.CountryWord;

/** Several who share one noun: "Hungarian and Romanian officials" are of two states. */
final class SharedNouns {

  /** By which the parts are known again. */
  static final String RULE = "who.shared-noun";

  private static final Set<String> AND = Set.of("and", "or", "&");

  private final Coder coder;
  private final Optional<LocalDate> on;
  private final String text;

  SharedNouns(Coder coder, Optional<LocalDate> on, String text) {
    this.coder = coder;
    this.on = on;
    this.text = text;
  }

  /** One mention for each country of a plural phrase that names two or more; else nothing. */
  List<Found> of(Reached reached, Found whole) {
    if (!whole.plural() || whole.form() != Mention.Form.DESCRIPTION) {
      return List.of();
    }
    List<Token> countries = countries(reached, whole.head());
    if (countries.size() < 2) {
      return List.of();
    }
    Token last = countries.get(countries.size() - 1);
    List<Chunk> noun = tail(reached, last, whole.head());
    List<Found> parts = new ArrayList<>();
    for (Token country : countries) {
      List<Chunk> core = new ArrayList<>();
      reached.chunkAt(country.index()).ifPresent(core::add);
      core.addAll(noun);
      Span words = Extents.words(reached, country);
      Span span = country == last ? words.cover(whole.head().span()) : words;
      parts.add(part(whole, country, span, coder.code(Phrase.of(core, List.of()), on, false)));
    }
    return parts;
  }

  /** The heads of the countries that stand side by side before a noun, commas and "and" between. */
  private static List<Token> countries(Reached reached, Token head) {
    Sentence sentence = reached.sentence();
    List<Token> found = new ArrayList<>();
    boolean joined = false;
    int last = -1;
    for (int i = reached.start(head); i < head.index(); i = reached.lastTokenAt(i) + 1) {
      Optional<Chunk> chunk = reached.chunkAt(i);
      boolean country = chunk.filter(SharedNouns::isCountry).isPresent();
      if (country) {
        found.add(sentence.get(reached.headOfChunkAt(i)));
        last = i;
      } else if (!found.isEmpty() && last >= 0) {
        boolean and = AND.contains(sentence.get(i).lemma());
        joined |= and && isNextCountry(reached, i, head);
      }
    }
    return joined && isDense(reached, found) ? found : List.of();
  }

  private static boolean isNextCountry(Reached reached, int and, Token head) {
    return and + 1 < head.index()
        && reached.chunkAt(and + 1).filter(SharedNouns::isCountry).isPresent();
  }

  /** Nothing but commas and "and" between them: not "Iraqi police and Turkish soldiers". */
  private static boolean isDense(Reached reached, List<Token> countries) {
    Sentence sentence = reached.sentence();
    for (int i = 0; i + 1 < countries.size(); i++) {
      int from = reached.lastTokenAt(countries.get(i).index()) + 1;
      int to = reached.firstTokenAt(countries.get(i + 1).index());
      for (int at = from; at < to; at++) {
        Token between = sentence.get(at);
        if (!AND.contains(between.lemma()) && !between.form().equals(",")) {
          return false;
        }
      }
    }
    return countries.size() > 1;
  }

  private static boolean isCountry(Chunk chunk) {
    return !chunk.possessor()
        && chunk
            .country()
            .map(CountryWord::form)
            .filter(form -> form == CountryWord.Form.NAME || form == CountryWord.Form.ADJECTIVE)
            .isPresent();
  }

  private static List<Chunk> tail(Reached reached, Token country, Token head) {
    List<Chunk> tail = new ArrayList<>();
    for (int i = reached.lastTokenAt(country.index()) + 1; i <= head.index(); ) {
      reached.chunkAt(i).ifPresent(tail::add);
      i = Math.max(i, reached.lastTokenAt(i)) + 1;
    }
    return tail;
  }

  private Found part(Found whole, Token head, Span span, Coding coding) {
    return new Found(
        whole.sentence(),
        head,
        span,
        Mention.Form.DESCRIPTION,
        whole.kind(),
        span.of(text),
        span.of(text),
        coding.withRule(RULE),
        OptionalInt.empty(),
        true,
        false,
        false);
  }
}
