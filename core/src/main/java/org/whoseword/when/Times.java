package org.whoseword.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.whoseword.parse.Parse;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.PublicationDate;
import org.whoseword.text.Report;
import org.whoseword.text.Span;

/**
 * Finds expressions of time and the days they stand for. Relative days are counted from the day of
 * publication, in the direction that the tense of their clause points; without a publication date
 * they stay relative.
 */
public final class Times {

  private static final Set<String> WILL = Set.of("will", "shall", "'ll");
  private static final Set<String> AHEAD =
      Set.of(
          "plan", "schedule", "expect", "due", "set", "intend", "vow", "agree", "prepare", "slate");

  private static final Set<String> ASIDE =
      Set.of("until", "till", "since", "before", "after", "to");

  /** Years. */
  private static final int LIFETIME = 40;

  /** The expressions of a report, in the order of the text. */
  public List<TimeSpan> in(Report report, Parse parse) {
    Optional<LocalDate> published = report.header().published().map(PublicationDate::day);
    List<TimeSpan> found = new ArrayList<>();
    Optional<LocalDate> told = Optional.empty();
    Optional<LocalDate> history = Histories.find(parse, published);
    for (Sentence sentence : parse.sentences()) {
      for (int i = 0; i < sentence.size(); ) {
        Expressions.Context context =
            new Expressions.Context(sentence, published, told, history, ahead(sentence, i));
        Optional<Ranges.Found> range = Ranges.at(context, i);
        if (range.isPresent()) {
          for (Ranges.End end : range.get().ends()) {
            found.add(span(sentence, i, end));
          }
          i = range.get().last() + 1;
          continue;
        }
        Optional<Expressions.Found> expression = Expressions.at(context, i);
        if (expression.isEmpty()) {
          i++;
          continue;
        }
        TimeSpan time = span(sentence, expression.get());
        found.add(time);
        if (time.granularity() == TimeSpan.Granularity.DAY && time.earliest().isPresent()) {
          told = time.earliest();
        }
        if (history.isPresent() && moves(time, context.form(i - 1), history.get())) {
          history = time.earliest();
        }
        i = expression.get().last() + 1;
      }
    }
    return found;
  }

  private static BooleanSupplier ahead(Sentence sentence, int token) {
    return () -> isAhead(sentence, sentence.get(token));
  }

  /**
   * Whether history goes on from a date: not from where something ended or began ("until 1976"),
   * and not from a year that stands alone a lifetime away ("the overture of 1812").
   */
  private static boolean moves(TimeSpan time, String before, LocalDate history) {
    if (time.type() != TimeSpan.Type.DATE || time.earliest().isEmpty() || ASIDE.contains(before)) {
      return false;
    }
    int years = Math.abs(time.earliest().get().getYear() - history.getYear());
    return switch (time.granularity()) {
      case DAY, MONTH -> true;
      case WEEK, SEASON, YEAR -> years <= LIFETIME;
      case HOUR, DECADE, CENTURY, UNKNOWN -> false;
    };
  }

  private static TimeSpan span(Sentence sentence, int token, Ranges.End end) {
    Period period = end.period();
    return new TimeSpan(
        end.span(),
        sentence.index(),
        token,
        period.type(),
        period.value(),
        period.earliest(),
        period.latest(),
        period.granularity(),
        period.anchor(),
        "when.range");
  }

  private static TimeSpan span(Sentence sentence, Expressions.Found found) {
    Span span = sentence.get(found.first()).span().cover(sentence.get(found.last()).span());
    Period period = found.period();
    boolean since = found.first() > 0 && sentence.get(found.first() - 1).lemma().equals("since");
    if (since && period.type() == TimeSpan.Type.DATE) {
      period = period.onwards();
    }
    return new TimeSpan(
        span,
        sentence.index(),
        head(sentence, found.first(), found.last()),
        period.type(),
        period.value(),
        period.earliest(),
        period.latest(),
        period.granularity(),
        period.anchor(),
        found.rule());
  }

  /** The token of an expression whose own head lies outside it. */
  private static int head(Sentence sentence, int first, int last) {
    for (int i = last; i >= first; i--) {
      int head = sentence.get(i).head();
      if ((head < first || head > last) && !sentence.get(i).is(Relation.PUNCTUATION)) {
        return i;
      }
    }
    return last;
  }

  /** Whether the clause around a word speaks of the future. */
  private static boolean isAhead(Sentence sentence, Token word) {
    Token at = word;
    while (at.head() >= 0) {
      at = sentence.get(at.head());
      if (!at.isVerb()) {
        continue;
      }
      boolean infinitive = false;
      for (Token child : sentence.children(at)) {
        if (child.is(Relation.AUXILIARY) && WILL.contains(child.lemma())) {
          return true;
        }
        infinitive |= child.tag().equals("TO");
      }
      if (infinitive && at.head() >= 0) {
        Token above = sentence.get(at.head());
        return AHEAD.contains(above.lemma()) || above.lemma().equals("be");
      }
      return AHEAD.contains(at.lemma()) && at.tag().equals("VBN");
    }
    return false;
  }
}
