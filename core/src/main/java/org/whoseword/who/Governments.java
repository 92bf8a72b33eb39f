package org.whoseword.who;

import java.util.Optional;
import java.util.Set;
import org.whoseword.codebook.Codebook;
import org.whoseword.parse.NameKind;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.who.Term.CountryWord;

/** Whether the word for a country, or its capital, means the state or only a place. */
final class Governments {

  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of(
          "in",
          "at",
          "near",
          "inside",
          "outside",
          "across",
          "throughout",
          "into",
          "within",
          "through",
          "around",
          "outside of",
          "north of",
          "south of",
          "east of",
          "west of");

  private static final Set<String> DEALINGS = Set.of("against", "with", "between", "towards");

  private final Set<String> stateActs;
  private final Set<String> placeActs;
  private final Set<String> parts;
  private final Set<String> pressures;

  Governments(Codebook codebook) {
    this.stateActs = codebook.words("state-acts");
    this.placeActs = codebook.words("place-acts");
    this.parts = codebook.words("thing-nouns");
    this.pressures = codebook.words("pressures");
  }

  /** The kind of party that a word for a country stands for; empty for a mere place. */
  Optional<Party.Kind> kind(Reached reached, Token head, CountryWord word) {
    return switch (word.form()) {
      case PEOPLE -> Optional.of(Heads.isPlural(head) ? Party.Kind.GROUP : Party.Kind.UNNAMED);
      case ADJECTIVE -> Optional.of(Party.Kind.GROUP);
      case SEAT -> Optional.of(Party.Kind.ORGANISATION);
      case NAME -> isPlace(reached, head) ? Optional.empty() : Optional.of(Party.Kind.STATE);
      case CAPITAL ->
          isGovernment(reached, head) ? Optional.of(Party.Kind.STATE) : Optional.empty();
      case PLACE -> Optional.empty();
    };
  }

  private static boolean isPlace(Reached reached, Token head) {
    Sentence sentence = reached.sentence();
    Token top = head;
    while (top.is(Relation.CONJUNCT) && sentence.get(top.head()).isNoun()) {
      top = sentence.get(top.head());
    }
    if (top.is(Relation.APPOSITION)) {
      return sentence.get(top.head()).name() == NameKind.PLACE;
    }
    return top.is(Relation.OBLIQUE) && PLACE_PREPOSITIONS.contains(sentence.preposition(top));
  }

  /** "Moscow refused", "talks with Kabul", "Ankara's threat", but not "Kabul's streets". */
  private boolean isGovernment(Reached reached, Token head) {
    Sentence sentence = reached.sentence();
    Optional<Token> found = sentence.findHead(head);
    if (found.isEmpty()) {
      return false;
    }
    Token above = found.get();
    return switch (head.relation()) {
      case SUBJECT -> above.isVerb() && !placeActs.contains(above.lemma());
      case AGENT -> above.isVerb();
      case OBJECT -> stateActs.contains(above.lemma());
      case OBLIQUE ->
          DEALINGS.contains(sentence.preposition(head))
              || sentence.preposition(head).equals("on") && pressures.contains(above.lemma())
              || isActing(sentence, head);
      case POSSESSOR ->
          !parts.contains(above.lemma())
              && reached
                  .chunkAt(above.index())
                  .flatMap(Chunk::agent)
                  .filter(noun -> !noun.noun().equals("government"))
                  .isEmpty();
      case CONJUNCT -> above.name() == NameKind.PLACE && isGovernment(reached, above);
      default -> false;
    };
  }

  /** "Despite Moscow <b>denouncing</b> the test". */
  private static boolean isActing(Sentence sentence, Token head) {
    return sentence.children(head).stream()
        .anyMatch(child -> child.tag().equals("VBG") && child.index() > head.index());
  }
}
