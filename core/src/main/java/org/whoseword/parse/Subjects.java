package org.whoseword.parse;

import java.util.Optional;
import java.util.Set;

/**
 * Finds the surface subject of a verb: its own, the antecedent of its relative pronoun, or the one
 * it shares with what it depends on, as infinitives, participles and coordinated verbs do.
 *
 * @param control verbs whose subject, not object, does the embedded act: "promise"
 * @param suspects who is said to have done what a gerund names
 */
record Subjects(Set<String> control, Suspects suspects) {

  private static final Set<String> WHO = Set.of("who", "whom", "which", "that");

  /** The prepositions over a gerund that make the object of the verb its subject. */
  private static final Set<String> OBJECT_GERUND = Set.of("of", "from", "for", "into");

  /** Verbs whose object is what a participle behind it tells of: "saw two raids, killing nine". */
  private static final Set<String> NAMING =
      Set.of("include", "involve", "feature", "face", "suffer", "see", "witness", "experience");

  /** Each step climbs to a head; the limit only guards against very deep trees. */
  private static final int DEPTH = 20;

  Subjects {
    control = Set.copyOf(control);
  }

  /** The surface subject of a verb; empty where nobody is named. */
  Optional<Token> find(Sentence s, Token verb) {
    return find(s, verb, 0);
  }

  Optional<Token> find(Sentence s, Token verb, int depth) {
    if (depth > DEPTH) {
      return Optional.empty();
    }
    Optional<Token> own = own(s, verb);
    if (own.isPresent()) {
      return antecedent(s, verb, own.get());
    }
    // "Around 300 fighters surrendered": the preposition belongs to the number.
    for (Token child : s.children(verb, Relation.OBLIQUE)) {
      if (child.index() < verb.index() && Objects.isHedged(s, child)) {
        return Optional.of(child);
      }
    }
    Optional<Token> head = s.findHead(verb);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    Token above = head.get();
    return switch (verb.relation()) {
      case CONJUNCT -> above.isVerb() ? find(s, above, depth + 1) : Optional.empty();
      case OPEN_COMPLEMENT -> controller(s, above, depth);
      case ADVERBIAL_CLAUSE ->
          above.isVerb() && Clauses.isNonFinite(s, verb)
              ? named(s, verb, above)
                  .or(() -> new Planners(this).answered(s, verb, above, depth))
                  .or(() -> find(s, above, depth + 1))
              : Optional.empty();
      case NOUN_CLAUSE ->
          Clauses.form(s, verb).equals("to")
              ? new Planners(this).find(s, above, depth)
              : participle(s, verb, above, depth);
      case RELATIVE_CLAUSE -> Clauses.isNonFinite(s, verb) ? Optional.of(above) : Optional.empty();
      case OBLIQUE -> gerund(s, verb, above, depth);
      case MODIFIER -> Optional.of(above);
      case CLAUSAL_COMPLEMENT ->
          Clauses.isNonFinite(s, verb) ? controller(s, above, depth) : misread(s, verb);
      case ADVERB -> misread(s, verb);
      default -> Optional.empty();
    };
  }

  /** "Concern over the <b>US</b> attempts to": a noun that the parser takes for a finite verb. */
  private static Optional<Token> misread(Sentence s, Token verb) {
    return verb.tag().equals("VBZ") && verb.index() > 0
        ? Optional.of(s.get(verb.index() - 1)).filter(Token::isProper)
        : Optional.empty();
  }

  /** Of two subjects the nearer is the verb's own: "the army, the mayor said, had left". */
  private static Optional<Token> own(Sentence s, Token verb) {
    Optional<Token> own = Optional.empty();
    for (Token child : s.children(verb)) {
      boolean subject = child.is(Relation.SUBJECT) || child.is(Relation.PASSIVE_SUBJECT);
      if (subject && (own.isEmpty() || child.index() < verb.index())) {
        own = Optional.of(child);
      }
    }
    return own;
  }

  /** "Those held include <b>a blogger</b>, serving two years": the last name is who serves. */
  private static Optional<Token> named(Sentence s, Token participle, Token above) {
    return participle.tag().equals("VBG") && NAMING.contains(above.lemma())
        ? s.findChild(above, Relation.OBJECT)
            .filter(object -> object.index() < participle.index())
            .map(object -> last(s, object))
        : Optional.empty();
  }

  private static Token last(Sentence s, Token first) {
    return s.conjuncts(first).get(s.conjuncts(first).size() - 1);
  }

  private Optional<Token> controller(Sentence s, Token above, int depth) {
    if (!above.isVerb()) {
      Optional<Token> copula = s.findHead(above).filter(Token::isVerb);
      return above.is(Relation.ATTRIBUTE)
          ? copula.flatMap(verb -> find(s, verb, depth + 1))
          : Optional.of(above).filter(Token::isNoun);
    }
    if (!Clauses.isPassive(s, above) && !control.contains(above.lemma())) {
      Optional<Token> object = s.findChild(above, Relation.OBJECT);
      if (object.isEmpty()) {
        object = s.findChild(above, Relation.SECOND_OBJECT);
      }
      if (object.isPresent()) {
        return object;
      }
    }
    return find(s, above, depth + 1);
  }

  private Optional<Token> participle(Sentence s, Token verb, Token noun, int depth) {
    boolean known =
        verb.tag().equals("VBG") || verb.tag().equals("VBN") || verb.tag().equals("VBD");
    if (!known) {
      return Optional.empty();
    }
    Optional<Token> author =
        Clauses.isPassive(s, verb) ? Optional.empty() : new Planners(this).author(s, noun, depth);
    return author.or(() -> Optional.of(noun));
  }

  private Optional<Token> gerund(Sentence s, Token verb, Token above, int depth) {
    if (!above.isVerb()) {
      return suspects
          .find(s, verb, this, depth)
          .or(() -> s.preposition(verb).equals("of") ? Planners.owner(s, above) : Optional.empty())
          .or(() -> new Planners(this).holder(s, verb, above, depth));
    }
    if (OBJECT_GERUND.contains(s.preposition(verb))) {
      Optional<Token> object = s.findChild(above, Relation.OBJECT);
      if (object.isPresent()) {
        return object;
      }
    }
    return find(s, above, depth + 1);
  }

  /** A relative pronoun stands for the noun that its clause hangs on. */
  static Optional<Token> antecedent(Sentence s, Token verb, Token pronoun) {
    if (!WHO.contains(pronoun.lemma()) || pronoun.tag().equals("DT")) {
      return Optional.of(pronoun);
    }
    Token clause = verb;
    while (clause.is(Relation.CONJUNCT) && s.get(clause.head()).isVerb()) {
      clause = s.get(clause.head());
    }
    Token top = clause;
    while (top.is(Relation.OPEN_COMPLEMENT) || top.is(Relation.CLAUSAL_COMPLEMENT)) {
      top = s.get(top.head());
    }
    return top.is(Relation.RELATIVE_CLAUSE) || top.is(Relation.NOUN_CLAUSE)
        ? s.findHead(top)
        : Optional.of(pronoun);
  }

  static boolean isRelative(Token pronoun) {
    return WHO.contains(pronoun.lemma());
  }
}
