package org.whoseword.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whoseword.parse.Argument;
import org.whoseword.parse.Predicate;
import org.whoseword.parse.Token;

/**
 * A frame: the predicates that it speaks of and the places around them, in the order of an active
 * sentence. See docs/codebook.md for how it is written.
 *
 * @param lemmas the predicates, particles after a plus: "carry+out"
 * @param written as it stands in the codebook
 */
public record Pattern(Kind kind, Set<String> lemmas, List<Slot> slots, String written) {

  /** The part of speech of a predicate. PREPOSITION: its lemma is the preposition itself. */
  public enum Kind {
    VERB,
    NOUN,
    ADJECTIVE,
    PREPOSITION
  }

  public Pattern {
    lemmas = Set.copyOf(lemmas);
    slots = List.copyOf(slots);
  }

  /**
   * Fits the pattern to a predicate whose lemma is already known to be one of {@link #lemmas}.
   *
   * @return the fillers by role, or empty when a required place stays open or a restriction fails
   */
  public Optional<Match> match(Predicate predicate, Classes judge) {
    Map<String, Token> roles = new HashMap<>();
    Set<Argument> used = new HashSet<>();
    List<Token> words = new ArrayList<>();
    int score = 0;
    for (Slot slot : slots) {
      Optional<Argument> filler = fill(slot, predicate, used, judge);
      if (filler.isEmpty()) {
        if (slot.required() || clashes(slot, predicate, used)) {
          return Optional.empty();
        }
        continue;
      }
      used.add(filler.get());
      score += slot.weight();
      if (!slot.role().isEmpty()) {
        roles.putIfAbsent(slot.role(), filler.get().token());
      } else {
        words.add(filler.get().token());
      }
    }
    return Optional.of(new Match(roles, words, score));
  }

  /** The first place that keeps the pattern from fitting; empty when it fits. */
  public Optional<Slot> findFailing(Predicate predicate, Classes judge) {
    Set<Argument> used = new HashSet<>();
    for (Slot slot : slots) {
      Optional<Argument> filler = fill(slot, predicate, used, judge);
      if (filler.isEmpty() && (slot.required() || clashes(slot, predicate, used))) {
        return Optional.of(slot);
      }
      filler.ifPresent(used::add);
    }
    return Optional.empty();
  }

  /** A restricted subject or object that is filled by something else contradicts the pattern. */
  private static boolean clashes(Slot slot, Predicate predicate, Set<Argument> used) {
    return slot.isRestricted()
        && (slot.place() == Argument.Slot.SUBJECT || slot.place() == Argument.Slot.OBJECT)
        && predicate.find(slot.place()).filter(argument -> !used.contains(argument)).isPresent();
  }

  private static Optional<Argument> fill(
      Slot slot, Predicate predicate, Set<Argument> used, Classes judge) {
    for (Argument argument : predicate.arguments()) {
      if (!used.contains(argument)
          && slot.takes(argument)
          && slot.admits(predicate.sentence(), argument, judge)) {
        return Optional.of(argument);
      }
    }
    return Optional.empty();
  }

  /**
   * How a pattern fits.
   *
   * @param roles the head of the phrase that fills each role; for coordinations the first head
   * @param words heads that fill restricted places without a role: "attack" in "launch {attack}"
   * @param score higher is more specific: restrictions before required places before optional ones
   */
  public record Match(Map<String, Token> roles, List<Token> words, int score) {

    public Match {
      roles = Map.copyOf(roles);
      words = List.copyOf(words);
    }

    public Optional<Token> find(String role) {
      return Optional.ofNullable(roles.get(role));
    }
  }
}
