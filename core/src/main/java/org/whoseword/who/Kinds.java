package org.whoseword.who;

import java.util.Optional;
import java.util.Set;
import org.whoseword.codebook.Codebook;
import org.whoseword.parse.NameKind;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.who.Term.AgentNoun;
import org.whoseword.who.Term.CountryWord;

/** What kind of party a noun phrase is, if it is one. */
final class Kinds {

  private final Governments governments;
  private final Set<String> never;
  private final Set<String> abstracts;
  private final Set<String> shot;
  private final Set<String> named;

  Kinds(Codebook codebook) {
    this.governments = new Governments(codebook);
    this.never = codebook.words("no-parties");
    this.abstracts = codebook.words("abstract-nouns");
    this.shot = codebook.words("shot-arms");
    this.named = codebook.words("named-nouns");
  }

  /**
   * @param head of the phrase
   * @param noun that says who they are; the head, but for "dozens of students"
   * @return empty when it is no party
   */
  Optional<Party.Kind> find(Reached reached, Token head, Token noun, Coding coding) {
    if (coding.actor().isPresent()) {
      return Optional.of(coding.actor().get().kind());
    }
    if (reached.chunkAt(head.index()).filter(Chunk::isEthnic).isPresent()) {
      return Optional.of(Heads.isPlural(head) ? Party.Kind.GROUP : Party.Kind.UNNAMED);
    }
    boolean person = head.isProper() && head.name() == NameKind.PERSON;
    boolean arms =
        coding.noun().filter(n -> n.thing() && n.sector() == Sector.MIL).isPresent()
            && coding.code().country().isPresent()
            && !shot.contains(head.lemma());
    if (arms) {
      // "Egyptian warships": their navy; but their missiles are nobody.
      return Optional.of(Party.Kind.GROUP);
    }
    if (coding.noun().isPresent() && !coding.noun().get().thing()) {
      if (isAbstract(reached.sentence(), head)) {
        return Optional.empty();
      }
      return person ? Optional.of(Party.Kind.PERSON) : Optional.of(of(coding.noun().get(), noun));
    }
    boolean place =
        coding.country().filter(word -> word.form() == CountryWord.Form.PLACE).isPresent();
    if (coding.country().isPresent() && !(place && person)) {
      return governments.kind(reached, head, coding.country().get());
    }
    if (person) {
      return Optional.of(Party.Kind.PERSON);
    }
    if (head.isProper() && head.name() == NameKind.ORGANISATION && coding.noun().isEmpty()) {
      return Optional.of(Party.Kind.ORGANISATION);
    }
    return isPersonNoun(noun)
        ? Optional.of(Heads.isPlural(noun) ? Party.Kind.GROUP : Party.Kind.UNNAMED)
        : Optional.empty();
  }

  /** "Came into force", "each other", "the bodies": no parties, though armies and boards are. */
  private boolean isAbstract(Sentence sentence, Token head) {
    if (never.contains(head.lemma()) || isMotion(sentence, head)) {
      return true;
    }
    if (named.contains(head.lemma()) && !isBehindName(sentence, head)) {
      return true;
    }
    return abstracts.contains(head.lemma())
        && !Heads.isPlural(head)
        && sentence.children(head).stream()
            .noneMatch(
                child ->
                    child.is(Relation.DETERMINER)
                        || child.is(Relation.MODIFIER)
                        || child.is(Relation.COMPOUND)
                        || child.is(Relation.POSSESSOR));
  }

  /** "Otieno's campaign", "the Otieno campaign", "his campaign". */
  private static boolean isBehindName(Sentence sentence, Token head) {
    return head.isProper()
        || sentence.children(head).stream()
            .anyMatch(
                child ->
                    child.is(Relation.POSSESSOR)
                        || child.is(Relation.COMPOUND) && child.isProper());
  }

  /** "The movement of the fleet", but not "the Movement of Free Officers". */
  private static boolean isMotion(Sentence sentence, Token head) {
    return head.lemma().equals("movement")
        && !head.isProper()
        && sentence.children(head, Relation.OBLIQUE).stream()
            .anyMatch(child -> sentence.preposition(child).equals("of") && !child.isProper());
  }

  /** Of an agent noun: several make a group. */
  static Party.Kind of(AgentNoun noun, Token head) {
    if (Heads.isPlural(head)) {
      return Party.Kind.GROUP;
    }
    return switch (noun.of()) {
      case PERSON -> Party.Kind.UNNAMED;
      case ORGANISATION -> Party.Kind.ORGANISATION;
      case GROUP -> Party.Kind.GROUP;
    };
  }

  /** Endings that only people have; the agent nouns list the rest. */
  private static boolean isPersonNoun(Token noun) {
    String lemma = noun.lemma();
    boolean common = !noun.tag().equals("NNP");
    return common
        && lemma.length() > 5
        && (lemma.endsWith("man")
            || lemma.endsWith("woman")
            || lemma.endsWith("men")
            || lemma.endsWith("ist")
            || lemma.endsWith("ists"));
  }
}
