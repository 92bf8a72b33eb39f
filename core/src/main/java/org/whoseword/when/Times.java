package org.whoseword.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whoseword.codebook.Codebook;
import org.whoseword.parse.Parse;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.text.PublicationDate;
import org.whoseword.text.Report;

/**
 * Finds expressions of time and the days they stand for. Relative days are counted from the day of
 * publication, in the direction that the tense of their clause points; without a publication date
 * they stay relative. The expressions are those of {@code times/expressions.tsv} in the codebook.
 */
public final class Times {

  private static final Set<String> UNTIL = Set.of("until", "till");

  private final Expressions expressions;
  private final DayOrders orders;

  /**
   * @throws org.whoseword.codebook.CodebookError when a row of {@code times/} cannot be read
   */
  public Times(Codebook codebook) {
    this.expressions = new Expressions(codebook);
    this.orders = new DayOrders(codebook);
  }

  /** The expressions of a report, in the order of the text. */
  public List<TimeSpan> in(Report report, Parse parse) {
    Optional<LocalDate> published = report.header().published().map(PublicationDate::day);
    Telling telling = new Telling(published, Histories.find(parse, published));
    DayOrder order = orders.of(report, parse);
    List<TimeSpan> found = new ArrayList<>();
    for (Sentence sentence : parse.sentences()) {
      found.addAll(Clocks.set(sentence, in(sentence, telling, order), telling));
    }
    return found;
  }

  private List<TimeSpan> in(Sentence sentence, Telling telling, DayOrder order) {
    List<TimeSpan> found = new ArrayList<>();
    boolean imprint = Imprint.is(sentence);
    List<Piece> pieces = expressions.lexicon().pieces(sentence);
    for (int i = 0; i < pieces.size(); ) {
      if (pieces.get(i).symbols().length == 0) {
        i++;
        continue;
      }
      int token = pieces.get(i).token();
      Setting setting = telling.setting(sentence, order, () -> Outlook.isAhead(sentence, token));
      Optional<Expressions.Found> expression = expressions.at(pieces, i, setting);
      if (expression.isEmpty()) {
        i++;
        continue;
      }
      String before = i > 0 ? pieces.get(i - 1).form() : "";
      for (Expressions.Part part : expression.get().parts()) {
        boolean aside = imprint || isPictures(pieces, expression.get().last() + 1);
        String rule = aside ? TimeSpan.OF_PUBLISHING : expression.get().rule();
        TimeSpan time = span(sentence, pieces, part, before, rule);
        found.add(time);
        if (aside) {
          continue;
        }
        telling.tell(time, before, sentence.zone());
      }
      i = expression.get().last() + 1;
    }
    return found;
  }

  /** "in Nice on July 15, 2016 © Ann Reed": the day on which a picture was taken. */
  private static boolean isPictures(List<Piece> pieces, int next) {
    return next < pieces.size() && pieces.get(next).form().startsWith("©");
  }

  private static TimeSpan span(
      Sentence sentence, List<Piece> pieces, Expressions.Part part, String before, String rule) {
    Piece first = pieces.get(part.first());
    Piece last = pieces.get(part.last());
    Period period = part.period();
    if (period.type() == TimeSpan.Type.DATE) {
      period =
          before.equals("since")
              ? period.onwards()
              : UNTIL.contains(before) ? period.upTo() : period;
    }
    return new TimeSpan(
        first.span().cover(last.span()),
        sentence.index(),
        head(sentence, first.token(), last.token()),
        period.type(),
        period.value(),
        period.earliest(),
        period.latest(),
        period.granularity(),
        period.anchor(),
        rule);
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
}
