package org.whoseword.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Zone;

/**
 * Finds whom a description means that has been spoken of before: "the group", "the minister", "the
 * news agency".
 *
 * @param drafts all parties so far; grows while this is used
 */
record Descriptions(List<Draft> drafts) {

  /** How many sentences back a description may point. */
  private static final int MEMORY = 6;

  /** How many sentences the lead has that a headline tells. */
  private static final int LEAD = 2;

  private static final String AGE = "-year-old";

  /** Words that tell no agency or newspaper from another. */
  private static final Set<String> PLAIN = Set.of("news", "television");

  private static final Set<String> STATES = References.STATES;

  private static final Set<String> GROUPS =
      Set.of(
          "group",
          "organisation",
          "organization",
          "movement",
          "network",
          "faction",
          "militia",
          "militants",
          "cartel");

  /** What agencies and outlets are called once they have been named. */
  private static final Map<String, Party.Media> MEDIA =
      Map.of(
          "agency", Party.Media.AGENCY,
          "newspaper", Party.Media.OUTLET,
          "paper", Party.Media.OUTLET,
          "daily", Party.Media.OUTLET,
          "weekly", Party.Media.OUTLET,
          "magazine", Party.Media.OUTLET,
          "broadcaster", Party.Media.OUTLET,
          "channel", Party.Media.OUTLET,
          "website", Party.Media.OUTLET,
          "outlet", Party.Media.OUTLET);

  static boolean isPerson(Party.Kind kind) {
    return kind == Party.Kind.PERSON || kind == Party.Kind.UNNAMED;
  }

  Optional<Draft> find(Found found) {
    if (isOwned(found)) {
      return Optional.empty();
    }
    if (!found.definite()) {
      return byHeadline(found);
    }
    if (isAged(found)) {
      return lastNamed(found);
    }
    String noun = found.head().lemma();
    int now = found.sentence().index();
    List<Draft> answering = new ArrayList<>();
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      if (draft.latest().sentence().index() >= now - MEMORY && answers(draft, found, noun)) {
        answering.add(draft);
      }
    }
    return answering.isEmpty() ? Culprits.find(found, drafts) : best(answering, now);
  }

  /** "The 49-year-old", "the 49-year-old minister": whoever was named just before. */
  static boolean isAged(Found found) {
    boolean person = isPerson(found.kind()) && found.form() == Mention.Form.DESCRIPTION;
    return person
        && found.definite()
        && !found.plural()
        && (found.head().lemma().endsWith(AGE)
            || found.sentence().children(found.head(), Relation.MODIFIER).stream()
                .anyMatch(child -> child.lemma().endsWith(AGE)));
  }

  /** The only person named in this sentence and the one before; empty when there are several. */
  private Optional<Draft> lastNamed(Found found) {
    int now = found.sentence().index();
    Draft only = null;
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      boolean near = draft.latest().sentence().index() >= now - 1;
      if (near && draft.kind() == Party.Kind.PERSON && draft.isNamed() && !draft.isPlural()) {
        if (only != null) {
          return Optional.empty();
        }
        only = draft;
      }
    }
    return Optional.ofNullable(only);
  }

  /** "Man attacks market" over "<b>A man</b> attacked a market": headlines have no articles. */
  private Optional<Draft> byHeadline(Found found) {
    for (Draft draft : drafts) {
      Sentence last = draft.latest().sentence();
      if (last.kind() != Zone.Kind.HEADLINE || found.sentence().kind() == Zone.Kind.HEADLINE) {
        continue;
      }
      Optional<String> country = found.coding().code().country();
      boolean near = found.sentence().index() <= last.index() + LEAD;
      boolean same =
          !draft.isNamed()
              && draft.first().head().lemma().equals(found.head().lemma())
              && draft.isPlural() == found.plural()
              && (draft.country().isEmpty() || draft.country().equals(country));
      if (near && same) {
        return Optional.of(draft);
      }
    }
    return Optional.empty();
  }

  /**
   * Whom a description means of several who answer it: the last; but "the country" and, from
   * further back, "the president" are those of whom the report speaks most.
   */
  private static Optional<Draft> best(List<Draft> answering, int now) {
    Draft best = answering.get(0);
    boolean state = best.kind() == Party.Kind.STATE;
    boolean far = isPerson(best.kind()) && best.latest().sentence().index() < now - 1;
    for (Draft draft : answering) {
      boolean other = draft.kind() != Party.Kind.STATE;
      if (state && other) {
        return Optional.of(draft);
      }
      best = (state || far) && draft.size() > best.size() ? draft : best;
    }
    return Optional.of(best);
  }

  private static boolean answers(Draft draft, Found found, String noun) {
    Optional<String> country = found.coding().code().country();
    boolean elsewhere = country.isPresent() && !country.equals(draft.country());
    if (elsewhere || draft.isPlural() != found.plural()) {
      return false;
    }
    if (draft.isCalled(noun)) {
      return found.name().toLowerCase(Locale.ROOT).equals(draft.name().toLowerCase(Locale.ROOT))
          || isBare(found)
          || draft.isFormer() && found.coding().rule().equals("who.former+noun")
          || draft.isFormer() && isFormerNoun(found);
    }
    if (GROUPS.contains(noun) && draft.kind() == Party.Kind.GROUP && draft.isNamed()) {
      Optional<Sector> sector = found.coding().code().sector().filter(s -> s != Sector.UNK);
      return sector.isEmpty() ? isBare(found) : sector.equals(draft.coding().code().sector());
    }
    if (isMedia(draft, noun)) {
      return isNews(found);
    }
    return isBare(found) && STATES.contains(noun) && draft.kind() == Party.Kind.STATE;
  }

  private static boolean isMedia(Draft draft, String noun) {
    return draft.isNamed()
        && draft
            .coding()
            .actor()
            .flatMap(Term.Actor::media)
            .equals(Optional.ofNullable(MEDIA.get(noun)))
        && MEDIA.containsKey(noun);
  }

  /** "The news agency", not "the state news agency", which is another. */
  private static boolean isNews(Found found) {
    Sentence sentence = found.sentence();
    boolean plain = isFollowedByNothing(found);
    for (int i = found.head().index() - 1; i >= 0 && plain; i--) {
      Token before = sentence.get(i);
      if (before.span().start() < found.span().start()) {
        break;
      }
      plain = before.is(Relation.DETERMINER) || PLAIN.contains(before.lemma());
    }
    return plain;
  }

  private static boolean isFollowedByNothing(Found found) {
    return found.sentence().children(found.head()).stream()
        .noneMatch(child -> child.index() > found.head().index() && !child.is(Relation.CASE));
  }

  /** "The former president". */
  private static boolean isFormerNoun(Found found) {
    return found.coding().noun().filter(noun -> noun.noun().startsWith("former ")).isPresent();
  }

  /** Nothing but an article and a noun. */
  private static boolean isBare(Found found) {
    return found.sentence().children(found.head()).stream()
        .noneMatch(
            child ->
                child.is(Relation.MODIFIER)
                    || child.is(Relation.COMPOUND)
                    || child.is(Relation.POSSESSOR)
                    || child.is(Relation.RELATIVE_CLAUSE)
                    || child.is(Relation.NOUN_CLAUSE)
                    || child.is(Relation.OBLIQUE));
  }

  private static boolean isOwned(Found found) {
    return found.sentence().hasChild(found.head(), Relation.POSSESSOR);
  }
}
