package org.whoseword.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whoseword.codebook.Classes;
import org.whoseword.codebook.Codebook;
import org.whoseword.codebook.Pattern;
import org.whoseword.parse.Argument;
import org.whoseword.parse.NameKind;
import org.whoseword.parse.Predicate;
import org.whoseword.parse.Predicates;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;

/** Finds the words of a sentence that an entry of the cue table fits. */
final class Cues {

  /** In tokens. */
  private static final int LONGEST_NAME = 12;

  private final Codebook.Index index;
  private final Predicates predicates;

  Cues(Codebook codebook) {
    this.index = codebook.index("cue");
    this.predicates = codebook.predicates();
  }

  Predicates predicates() {
    return predicates;
  }

  /** The best fitting entry for each word that one fits, in the order of the words. */
  List<Cue> in(Sentence sentence, Classes judge) {
    List<Cue> found = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    for (Token token : sentence.tokens()) {
      if (taken.contains(token.index())) {
        continue;
      }
      Optional<Cue> cue =
          kind(token).isPresent()
              ? ofWord(sentence, token, kind(token).get(), judge)
              : Optional.empty();
      if (cue.isEmpty() && token.is(Relation.CASE)) {
        cue = ofPreposition(sentence, token, judge);
        cue.ifPresent(
            each ->
                each.source()
                    .ifPresent(
                        noun ->
                            sentence
                                .children(noun, Relation.CASE)
                                .forEach(part -> taken.add(part.index()))));
      }
      if (cue.isEmpty()) {
        cue = ofMark(sentence, token, judge);
      }
      cue.ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Pattern.Kind> kind(Token token) {
    if (token.is(Relation.CASE)) {
      return Optional.empty();
    }
    if (token.isVerb()) {
      return Optional.of(Pattern.Kind.VERB);
    }
    if (token.isNoun() && !token.isProper()) {
      return Optional.of(Pattern.Kind.NOUN);
    }
    return token.isAdjective() ? Optional.of(Pattern.Kind.ADJECTIVE) : Optional.empty();
  }

  private Optional<Cue> ofWord(Sentence sentence, Token token, Pattern.Kind kind, Classes judge) {
    String lemma = sentence.lemmaWithParticle(token);
    List<Codebook.Frame> frames = index.at(kind, lemma);
    if (frames.isEmpty() && !lemma.equals(token.lemma())) {
      frames = index.at(kind, token.lemma());
    }
    return frames.isEmpty()
        ? Optional.empty()
        : best(predicates.of(sentence, token), kind, frames, judge);
  }

  private Optional<Cue> ofPreposition(Sentence sentence, Token token, Classes judge) {
    Token noun = sentence.get(token.head());
    String preposition = sentence.preposition(noun);
    List<Codebook.Frame> frames = index.at(Pattern.Kind.PREPOSITION, preposition);
    if (frames.isEmpty()) {
      return Optional.empty();
    }
    Predicate predicate =
        new Predicate(
            sentence,
            token,
            preposition,
            false,
            List.of(new Argument(Argument.Slot.OBJECT, "", noun)));
    return best(predicate, Pattern.Kind.PREPOSITION, frames, judge);
  }

  /** "Police: two dead": a short name before a colon. */
  private Optional<Cue> ofMark(Sentence sentence, Token mark, Classes judge) {
    int to = mark.index() - 1;
    if (!mark.form().equals(":") || to < 0 || to >= LONGEST_NAME || to + 2 == sentence.size()) {
      return Optional.empty();
    }
    Token top = sentence.get(0);
    for (int i = 0; i <= LONGEST_NAME && top.head() >= 0 && top.head() <= to; i++) {
      top = sentence.get(top.head());
    }
    if (!top.isNoun() && !top.isPronoun()) {
      return Optional.empty();
    }
    return ofMark(sentence, mark, top, judge);
  }

  /** A colon or a dash beside a name. */
  Optional<Cue> ofMark(Sentence sentence, Token mark, Token name, Classes judge) {
    String lemma = mark.form().equals(":") ? ":" : "--";
    Predicate predicate =
        new Predicate(
            sentence, mark, lemma, false, List.of(new Argument(Argument.Slot.OBJECT, "", name)));
    return best(
        predicate, Pattern.Kind.PREPOSITION, index.at(Pattern.Kind.PREPOSITION, lemma), judge);
  }

  private static Optional<Cue> best(
      Predicate predicate, Pattern.Kind kind, List<Codebook.Frame> frames, Classes judge) {
    Cue best = null;
    for (Codebook.Frame frame : frames) {
      Optional<Pattern.Match> match = frame.pattern().match(predicate, judge);
      if (match.filter(each -> !isDay(each)).isPresent()
          && (best == null || match.get().score() > best.match().score())) {
        best = new Cue(predicate, kind, frame.entry(), match.get());
      }
    }
    return Optional.ofNullable(best);
  }

  /** "Told Reuters on Sunday" says when, not about what. */
  private static boolean isDay(Pattern.Match match) {
    return match
        .find("content")
        .filter(token -> token.name() == NameKind.DATE || token.name() == NameKind.TIME)
        .isPresent();
  }
}
