package org.whoseword.when;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.CodebookError;
import org.whoseword.codebook.Table;

/**
 * The expressions of time in a sentence: what begins at a word, how far it reaches, its meaning.
 */
final class Expressions {

  /** "The end of the night of 3 May": no deeper. */
  private static final int DEEPEST = 3;

  /** One end of a range, or the whole of anything else, over pieces both included. */
  record Part(int first, int last, Period period) {}

  /**
   * An expression.
   *
   * @param parts one, or the two ends of a range; none for words that only look like a time
   */
  record Found(int first, int last, List<Part> parts, String rule) {

    Optional<Period> only() {
      return parts.size() == 1 ? Optional.of(parts.get(0).period()) : Optional.empty();
    }
  }

  private record Candidate(Match match, int last) {}

  private final Lexicon lexicon;
  private final Grammar grammar;
  private final Map<String, Meaning> meanings;

  /**
   * @throws CodebookError when a row of {@code times/} cannot be read
   */
  Expressions(Codebook codebook) {
    Symbols symbols = new Symbols();
    Feasts feasts = new Feasts(rows(codebook, "times/feasts.tsv"));
    this.lexicon = new Lexicon(rows(codebook, "times/words.tsv"), symbols);
    this.meanings = Meanings.all(feasts);
    List<Table.Row> rows = rows(codebook, "times/expressions.tsv");
    for (Table.Row row : rows) {
      String rule = row.get("rule");
      if (!rule.startsWith("@") && !meanings.containsKey(rule)) {
        throw row.error("nobody knows the rule '" + rule + "'");
      }
    }
    this.grammar = new Grammar(rows, symbols, Map.of("@feast", feasts.names()));
  }

  private static List<Table.Row> rows(Codebook codebook, String path) {
    return codebook.tablesUnder("times/").stream()
        .filter(table -> table.path().equals(path))
        .flatMap(table -> table.rows().stream())
        .toList();
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** The longest expression that begins at a piece and means something here. */
  Optional<Found> at(List<Piece> pieces, int first, Setting setting) {
    return at(pieces, first, setting, 0);
  }

  private Optional<Found> at(List<Piece> pieces, int first, Setting setting, int depth) {
    if (first >= pieces.size() || depth > DEEPEST) {
      return Optional.empty();
    }
    List<Candidate> candidates = new ArrayList<>();
    for (Grammar.Fit fit : grammar.at(pieces, first)) {
      Line line = fit.line();
      Optional<Found> inner =
          line.open() ? at(pieces, fit.last() + 1, setting, depth + 1) : Optional.empty();
      if (line.open() && inner.flatMap(Found::only).isEmpty()) {
        continue;
      }
      int last = inner.map(Found::last).orElse(fit.last());
      candidates.add(new Candidate(new Match(lexicon, pieces, line, first, inner), last));
    }
    candidates.sort(
        Comparator.comparingInt(Candidate::last)
            .reversed()
            .thenComparingInt(candidate -> candidate.match().line().order()));
    for (Candidate each : candidates) {
      Optional<Found> found = found(each, setting);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Found> found(Candidate candidate, Setting setting) {
    Match match = candidate.match();
    String rule = match.line().rule();
    int first = match.first();
    int last = candidate.last();
    return meanings
        .getOrDefault(rule, Meaning.NOTHING)
        .of(match, setting)
        .map(periods -> new Found(first, last, parts(match, last, periods), "when." + rule));
  }

  private static List<Part> parts(Match match, int last, List<Period> periods) {
    if (periods.size() < 2) {
      return periods.stream().map(period -> new Part(match.first(), last, period)).toList();
    }
    int joint = match.first() + match.place("to");
    return List.of(
        new Part(match.first(), joint - 1, periods.get(0)),
        new Part(joint + 1, last, periods.get(1)));
  }
}
