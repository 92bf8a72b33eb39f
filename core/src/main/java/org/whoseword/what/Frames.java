package org.whoseword.what;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.whoseword.codebook.Classes;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.Entry;
import org.whoseword.codebook.Pattern;
import org.whoseword.parse.Predicates;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;

/** Finds the entry of one family that fits a word best: the most specific, else the first. */
public final class Frames {

  private final Codebook.Index index;

  public Frames(Codebook codebook, String family) {
    this.index = codebook.index(family);
  }

  /** A predicate, and the entry and pattern that fit it best. */
  public record Fit(
      org.whoseword.parse.Predicate predicate, Entry entry, Pattern pattern, Pattern.Match match) {}

  /** Whether some entry speaks of this word, whether or not its pattern fits here. */
  public boolean knows(Sentence sentence, Token token) {
    return kind(token).filter(kind -> !at(sentence, token, kind).isEmpty()).isPresent();
  }

  /**
   * The best fit at a token.
   *
   * @param wanted what a fit must have besides
   */
  public Optional<Fit> best(
      Sentence sentence, Token token, Predicates predicates, Classes judge, Predicate<Fit> wanted) {
    Optional<Pattern.Kind> kind = kind(token);
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    List<Codebook.Frame> frames = at(sentence, token, kind.get());
    if (frames.isEmpty()) {
      return Optional.empty();
    }
    org.whoseword.parse.Predicate predicate = predicates.of(sentence, token);
    Optional<Fit> best = Optional.empty();
    for (Codebook.Frame frame : frames) {
      Optional<Fit> fit =
          frame
              .pattern()
              .match(predicate, judge)
              .map(match -> new Fit(predicate, frame.entry(), frame.pattern(), match))
              .filter(wanted);
      if (fit.isPresent()
          && (best.isEmpty() || fit.get().match().score() > best.get().match().score())) {
        best = fit;
      }
    }
    return best;
  }

  /** Every pattern for a word, as it was tried. */
  List<Trial> trials(Sentence sentence, Token token, Predicates predicates, Classes judge) {
    List<Codebook.Frame> frames =
        kind(token).map(each -> at(sentence, token, each)).orElse(List.of());
    if (frames.isEmpty()) {
      return List.of();
    }
    org.whoseword.parse.Predicate predicate = predicates.of(sentence, token);
    Optional<Pattern> best =
        best(sentence, token, predicates, judge, each -> true).map(Fit::pattern);
    List<Trial> trials = new ArrayList<>();
    for (Codebook.Frame frame : frames) {
      Pattern pattern = frame.pattern();
      trials.add(
          new Trial(
              frame.entry(),
              pattern,
              pattern.match(predicate, judge),
              pattern.findFailing(predicate, judge),
              best.filter(each -> each == pattern).isPresent()));
    }
    return trials;
  }

  private List<Codebook.Frame> at(Sentence sentence, Token token, Pattern.Kind kind) {
    if (kind != Pattern.Kind.VERB) {
      return index.at(kind, token.lemma());
    }
    List<Codebook.Frame> frames = index.at(kind, sentence.lemmaWithParticle(token));
    return frames.isEmpty() ? withAdverb(sentence, token) : frames;
  }

  /** What the codebook writes as a particle the parser may take for an adverb: "carry out". */
  private List<Codebook.Frame> withAdverb(Sentence sentence, Token verb) {
    if (verb.index() + 1 < sentence.size()) {
      Token next = sentence.get(verb.index() + 1);
      if (next.head() == verb.index() && next.is(Relation.ADVERB)) {
        List<Codebook.Frame> frames =
            index.at(Pattern.Kind.VERB, verb.lemma() + "+" + next.lemma());
        if (!frames.isEmpty()) {
          return frames;
        }
      }
    }
    return List.of();
  }

  private static Optional<Pattern.Kind> kind(Token token) {
    if (token.is(Relation.AUXILIARY) || token.is(Relation.PASSIVE_AUXILIARY)) {
      return Optional.empty();
    }
    if (token.isVerb()) {
      return Optional.of(Pattern.Kind.VERB);
    }
    if (token.isNoun()) {
      return Optional.of(Pattern.Kind.NOUN);
    }
    return token.isAdjective() ? Optional.of(Pattern.Kind.ADJECTIVE) : Optional.empty();
  }
}
