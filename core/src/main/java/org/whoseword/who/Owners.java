package org.whoseword.who;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.whoseword.parse.Token;
import org.whoseword.text.Span;
import org.whoseword.who.Term.CountryWord;

/** Finds those who stand only in a modifier: "Iraqi attack", "police raid". */
final class Owners {

  /** Whose nouns before another noun say who acts: "police raid", "rebel attack". */
  private static final Set<Sector> ACTING =
      EnumSet.of(
          Sector.MIL,
          Sector.COP,
          Sector.REB,
          Sector.PRM,
          Sector.UAF,
          Sector.SPY,
          Sector.GOV,
          Sector.OPP);

  private final Coder coder;
  private final Optional<LocalDate> on;
  private final String text;

  Owners(Coder coder, Optional<LocalDate> on, String text) {
    this.coder = coder;
    this.on = on;
    this.text = text;
  }

  Optional<Found> find(Reached reached, Token token) {
    Optional<Chunk> found = reached.chunkAt(token.index()).filter(c -> !c.ignored());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Chunk chunk = found.get();
    boolean named = chunk.actor().isPresent() || isState(chunk);
    boolean body =
        chunk.agent().filter(noun -> !noun.thing() && ACTING.contains(noun.sector())).isPresent()
            && token.isNoun();
    if (!named && !body) {
      return Optional.empty();
    }
    List<Chunk> core = named ? List.of(chunk) : reached.withAdjectives(token);
    Coding coding = coder.code(Phrase.of(core, List.of()), on, false);
    Span words = Extents.words(reached, token);
    Span span = named ? words : new Span(core.get(0).first().start(), words.end());
    Party.Kind kind =
        coding
            .actor()
            .map(Term.Actor::kind)
            .or(() -> coding.noun().map(noun -> Kinds.of(noun, token)))
            .orElse(Party.Kind.STATE);
    return Optional.of(
        new Found(
            reached.sentence(),
            token,
            span,
            named ? Mention.Form.NAME : Mention.Form.DESCRIPTION,
            // "Rebel attack", "police raid": nobody in particular.
            kind == Party.Kind.UNNAMED ? Party.Kind.GROUP : kind,
            named ? coding.name().orElseGet(() -> span.of(text)) : span.of(text),
            span.of(text),
            coding,
            OptionalInt.empty(),
            kind == Party.Kind.UNNAMED,
            false,
            false));
  }

  private static boolean isState(Chunk chunk) {
    return chunk
        .country()
        .filter(
            word ->
                word.form() == CountryWord.Form.NAME
                    || word.form() == CountryWord.Form.ADJECTIVE
                    || word.form() == CountryWord.Form.SEAT)
        .isPresent();
  }
}
