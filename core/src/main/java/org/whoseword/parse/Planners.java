package org.whoseword.parse;

import java.util.Optional;
import java.util.Set;

/**
 * Finds who is to do what a clause below a noun tells: whose plan, vote or record it is ("the
 * campaign <b>by Chad</b> to invade", "<b>Peru</b> has a record of jailing critics"), and who made
 * the law that does it ("<b>the senate</b> passed a law banning").
 */
record Planners(Subjects subjects) {

  /** Verbs whose subject only answers to a plan, and is not the one who has it. */
  private static final Set<String> ANSWERING =
      Set.of(
          "condemn",
          "criticise",
          "criticize",
          "denounce",
          "deplore",
          "slam",
          "reject",
          "oppose",
          "protest",
          "welcome",
          "praise",
          "hail",
          "foil",
          "thwart",
          "prevent",
          "stop",
          "block",
          "halt",
          "uncover",
          "discover",
          "expose",
          "reveal",
          "report",
          "survive",
          "escape",
          "spark",
          "trigger",
          "prompt",
          "cause");

  /** What does things on the word of those who made it. */
  private static final Set<String> DECREES =
      Set.of(
          "resolution",
          "law",
          "bill",
          "decree",
          "order",
          "motion",
          "declaration",
          "statement",
          "legislation",
          "measure",
          "ruling",
          "verdict",
          "edict",
          "directive",
          "amendment",
          "act",
          "letter",
          "petition");

  private static final Set<String> MAKING =
      Set.of(
          "adopt",
          "pass",
          "approve",
          "sign",
          "issue",
          "enact",
          "draft",
          "propose",
          "introduce",
          "publish",
          "release",
          "endorse",
          "ratify",
          "circulate",
          "table",
          "vote",
          "back",
          "sponsor",
          "write",
          "send",
          "hand+down",
          "announce");

  /** Who has it: "has a record of", "pursues a policy of", "denies a campaign of". */
  private static final Set<String> HAVING =
      Set.of("have", "pursue", "wage", "conduct", "follow", "run", "continue", "begin", "launch");

  /** Who plans what an infinitive below a noun says. */
  Optional<Token> find(Sentence s, Token noun, int depth) {
    Optional<Token> owner = owner(s, noun);
    if (owner.isPresent()) {
      return owner;
    }
    Optional<Token> head = s.findHead(noun).filter(Token::isVerb);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    if (noun.is(Relation.PASSIVE_SUBJECT)) {
      return s.findChild(head.get(), Relation.AGENT);
    }
    boolean answered = ANSWERING.contains(head.get().lemma());
    return noun.is(Relation.OBJECT) && !answered
        ? subjects.find(s, head.get(), depth + 1)
        : Optional.empty();
  }

  private static Optional<Token> by(Sentence s, Token verb) {
    return s.children(verb, Relation.OBLIQUE).stream()
        .filter(each -> s.preposition(each).equals("by") && !each.isVerb())
        .findFirst();
  }

  /** Whose a plan is: "Chad's plan", "the plan by Chad", "the Chadian plan". */
  static Optional<Token> owner(Sentence s, Token noun) {
    Optional<Token> possessor = s.findChild(noun, Relation.POSSESSOR);
    if (possessor.isPresent()) {
      return possessor;
    }
    for (Token child : s.children(noun)) {
      boolean by = child.is(Relation.OBLIQUE) && s.preposition(child).equals("by");
      if ((by || child.is(Relation.AGENT)) && child.index() > noun.index() && !child.isVerb()) {
        return Optional.of(child);
      }
    }
    for (Token child : s.children(noun)) {
      boolean before = child.is(Relation.MODIFIER) || child.is(Relation.COMPOUND);
      if (before && child.name() == NameKind.PLACE || before && isDemonym(child)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** "Russian": an adjective with a capital that does not open its sentence. */
  private static boolean isDemonym(Token token) {
    return token.isAdjective()
        && token.index() > 0
        && Character.isUpperCase(token.form().codePointAt(0));
  }

  /** "Has a record <b>of jailing</b> critics", "serves a term <b>for killing</b> two". */
  Optional<Token> holder(Sentence s, Token gerund, Token noun, int depth) {
    Optional<Token> verb = s.findHead(noun).filter(Token::isVerb);
    boolean of = s.preposition(gerund).equals("of");
    boolean has = verb.filter(each -> HAVING.contains(each.lemma())).isPresent();
    return noun.is(Relation.OBJECT) && (of ? has : s.preposition(gerund).equals("for"))
        ? verb.flatMap(each -> subjects.find(s, each, depth + 1))
        : Optional.empty();
  }

  /** "Foiled <b>plots by his enemies</b> to topple him": the infinitive may hang on the verb. */
  Optional<Token> answered(Sentence s, Token infinitive, Token above, int depth) {
    return ANSWERING.contains(above.lemma()) && Clauses.form(s, infinitive).equals("to")
        ? s.findChild(above, Relation.OBJECT)
            .filter(plan -> plan.index() < infinitive.index() && !plan.isProper())
            .flatMap(plan -> find(s, plan, depth).or(() -> by(s, above)))
        : Optional.empty();
  }

  /** Who made a law or a resolution, where the sentence says it; empty for other nouns. */
  Optional<Token> author(Sentence s, Token noun, int depth) {
    if (!DECREES.contains(noun.lemma()) || noun.head() < 0) {
      return Optional.empty();
    }
    Optional<Token> owner = owner(s, noun);
    if (owner.isPresent()) {
      return owner;
    }
    Token above = s.get(noun.head());
    if (noun.is(Relation.OBLIQUE) && above.is(Relation.OBLIQUE) && above.head() >= 0) {
      // "voted in favour of a resolution"
      above = s.get(above.head());
    }
    if (!above.isVerb() || !MAKING.contains(s.lemmaWithParticle(above))) {
      return Optional.empty();
    }
    return Clauses.isPassive(s, above)
        ? s.findChild(above, Relation.AGENT)
        : subjects.find(s, above, depth + 1);
  }
}
