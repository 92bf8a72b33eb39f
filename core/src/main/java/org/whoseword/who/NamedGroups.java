package org.whoseword.who;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whoseword.who.Term.Actor;

/** Groups with their kind behind the name: "the Taliban movement", "the Islamic State group". */
final class NamedGroups {

  private static final Set<String> KINDS =
      Set.of(
          "group",
          "movement",
          "faction",
          "organisation",
          "organization",
          "militia",
          "network",
          "party",
          "front",
          "army",
          "cartel",
          "gang",
          "agency",
          "union");

  private NamedGroups() {}

  /** The phrase up to the name, when nothing but what it is stands behind it. */
  static Optional<Phrase> find(Phrase phrase) {
    List<Chunk> core = phrase.core();
    int last = core.size() - 1;
    boolean kind =
        core.get(last).agent().filter(noun -> KINDS.contains(lastWord(noun.noun()))).isPresent();
    for (int at = last - 1; kind && at >= 0; at--) {
      Chunk chunk = core.get(at);
      Optional<Actor> actor = chunk.actor().filter(each -> each.kind() != Party.Kind.PERSON);
      if (actor.isPresent() && !chunk.possessor() && isBody(actor.get())) {
        return Optional.of(new Phrase(core.subList(0, at + 1), phrase.complements()));
      }
      boolean adjective = chunk.modifier().isPresent() || chunk.isUnknown() && isLower(chunk);
      if (!adjective || chunk.possessor()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "The UN agency" is one of many; "the Hamas movement" is Hamas. */
  private static boolean isBody(Actor actor) {
    return actor.last().sector().filter(sector -> sector == Sector.IGO).isEmpty();
  }

  private static boolean isLower(Chunk chunk) {
    return !chunk.first().isCapitalised();
  }

  private static String lastWord(String noun) {
    return noun.substring(noun.lastIndexOf(' ') + 1);
  }
}
