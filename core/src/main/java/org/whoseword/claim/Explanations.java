package org.whoseword.claim;

import java.util.ArrayList;
import java.util.List;
import org.whoseword.parse.Parse;
import org.whoseword.parse.Token;
import org.whoseword.what.Deeds;
import org.whoseword.what.Trial;
import org.whoseword.where.Places;
import org.whoseword.who.Parties;

/** Explains readings: tries again, at each word, every frame that the codebook has for it. */
final class Explanations {

  private final Deeds deeds;
  private final Acts acts;

  Explanations(Deeds deeds, Acts acts) {
    this.deeds = deeds;
    this.acts = acts;
  }

  Explanation of(
      Parse parse, List<Deeds.Found> found, Reading reading, List<Places.Explained> places) {
    Parties parties = reading.parties();
    List<Explanation.Word> words = new ArrayList<>();
    for (Deeds.Found each : found) {
      Stack stack = acts.stack(each);
      for (Token token : each.sentence().tokens()) {
        List<Trial> trials = deeds.trials(each.sentence(), token, parties);
        if (!trials.isEmpty()) {
          words.add(
              new Explanation.Word(
                  deeds.predicate(each.sentence(), token), trials, over(stack, token)));
        }
      }
    }
    return new Explanation(parse, reading, words, places);
  }

  private static List<Explanation.Over> over(Stack stack, Token token) {
    List<Explanation.Over> over = new ArrayList<>();
    for (Step step : stack.over(token)) {
      String kind = step.operator().map(each -> each.kind().name()).orElse(step.kind().name());
      over.add(new Explanation.Over(kind, step.token().form(), step.rule()));
    }
    return over;
  }
}
