package org.whoseword.what;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.whoseword.codebook.Classes;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.Entry;
import org.whoseword.parse.Predicate;
import org.whoseword.parse.Predicates;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;

/** Finds the operators of a sentence with the codebook's operator entries. */
public final class Operators {

  private final Frames frames;
  private final Map<String, Operator.Kind> kinds = new HashMap<>();

  /**
   * @throws org.whoseword.codebook.CodebookError when an entry names no known kind
   */
  public Operators(Codebook codebook) {
    this.frames = new Frames(codebook, "operator");
    for (Entry entry : codebook.entries("operator")) {
      kinds.put(entry.id(), kind(entry));
    }
  }

  private static Operator.Kind kind(Entry entry) {
    try {
      return Operator.Kind.valueOf(entry.head().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw entry.error("'" + entry.head() + "' is no kind of operator");
    }
  }

  Frames frames() {
    return frames;
  }

  /** The operators of one sentence, in the order of the text. */
  public List<Operator> in(Sentence sentence, Predicates predicates, Classes judge) {
    List<Operator> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      frames
          .best(sentence, token, predicates, judge, fit -> fit.match().find("content").isPresent())
          .flatMap(fit -> operator(fit))
          .ifPresent(found::add);
    }
    return found;
  }

  private Optional<Operator> operator(Frames.Fit fit) {
    Predicate predicate = fit.predicate();
    Operator.Kind kind = kinds.get(fit.entry().id());
    if (kind == null || kind == Operator.Kind.NONE) {
      return Optional.empty();
    }
    return fit.match()
        .find("content")
        .map(
            content ->
                new Operator(
                    kind,
                    predicate,
                    fit.match().find("holder"),
                    fit.match().find("addressee"),
                    content,
                    fit.entry()));
  }
}
