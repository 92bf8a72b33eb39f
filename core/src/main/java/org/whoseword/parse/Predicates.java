package org.whoseword.parse;

import static org.whoseword.parse.Argument.Slot.ATTRIBUTE;
import static org.whoseword.parse.Argument.Slot.CLAUSE;
import static org.whoseword.parse.Argument.Slot.MODIFIER;
import static org.whoseword.parse.Argument.Slot.OBJECT;
import static org.whoseword.parse.Argument.Slot.OBLIQUE;
import static org.whoseword.parse.Argument.Slot.SECOND_OBJECT;
import static org.whoseword.parse.Argument.Slot.SUBJECT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds predicates in normal form: undoes the passive, relative clauses, control and raising,
 * shared subjects and objects of coordinated verbs, and support verbs over event nouns.
 *
 * @param supportVerbs verbs that lend their subject to the event noun below them: "launch", "make"
 * @param subjectControl verbs whose subject, not object, does the embedded act: "promise"
 */
public record Predicates(Set<String> supportVerbs, Set<String> subjectControl) {

  private static final Set<String> QUANTITIES =
      Set.of(
          "series",
          "wave",
          "string",
          "number",
          "spate",
          "act",
          "campaign",
          "round",
          "pair",
          "dozen",
          "kind",
          "type",
          "form");

  /** Support verbs whose subject the event noun's act befalls: "faced arrest". */
  private static final Set<String> UNDERGOING =
      Set.of("suffer", "face", "receive", "sustain", "undergo");

  private static final Set<String> WHO = Set.of("who", "whom", "which", "that");

  /** "Came under fire from the hill", "called for sanctions against": theirs is the verb's. */
  private static final Set<String> TRANSPARENT = Set.of("under", "for");

  /** The prepositions over a gerund that make the object of the verb its subject. */
  private static final Set<String> OBJECT_GERUND = Set.of("of", "from", "for", "into");

  public Predicates {
    supportVerbs = Set.copyOf(supportVerbs);
    subjectControl = Set.copyOf(subjectControl);
  }

  public Predicate of(Sentence sentence, Token token) {
    List<Argument> arguments = new ArrayList<>();
    if (token.isVerb()) {
      verb(sentence, token, arguments);
    } else {
      nominal(sentence, token, arguments);
    }
    return new Predicate(
        sentence,
        token,
        sentence.lemmaWithParticle(token),
        token.isVerb() && isPassive(sentence, token),
        arguments);
  }

  private void verb(Sentence s, Token verb, List<Argument> into) {
    boolean passive = isPassive(s, verb);
    Optional<Token> surface = findSubject(s, verb);
    if (passive) {
      s.findChild(verb, Relation.AGENT).ifPresent(by -> into.add(new Argument(SUBJECT, "", by)));
      surface.ifPresent(t -> into.add(new Argument(OBJECT, "", t)));
    } else {
      surface.ifPresent(t -> into.add(new Argument(SUBJECT, "", t)));
    }
    Optional<Token> object = findObject(s, verb, passive);
    object.ifPresent(
        t ->
            into.add(new Argument(passive && surface.isPresent() ? SECOND_OBJECT : OBJECT, "", t)));
    dependents(s, verb, into);
    (passive && surface.isPresent() ? surface : object)
        .ifPresent(t -> s.conjuncts(t).forEach(each -> borrowed(s, each, into)));
    if (passive && surface.isPresent() && object.isPresent()) {
      SmallClauses.addReceiver(surface.get(), object.get(), into);
    }
    SmallClauses.add(s, verb, passive && surface.isPresent() ? surface : object, into);
    for (Token child : s.children(verb, Relation.OBLIQUE)) {
      if (TRANSPARENT.contains(s.preposition(child))) {
        borrowed(s, child, into);
      }
    }
  }

  private static void dependents(Sentence s, Token head, List<Argument> into) {
    for (Token child : s.children(head)) {
      switch (child.relation()) {
        case SECOND_OBJECT -> into.add(new Argument(SECOND_OBJECT, "", child));
        case ATTRIBUTE -> into.add(new Argument(ATTRIBUTE, "", child));
        case OBLIQUE -> into.add(oblique(s, child));
        case CLAUSAL_COMPLEMENT, OPEN_COMPLEMENT ->
            into.add(new Argument(CLAUSE, clauseForm(s, child), child));
        case NOUN_CLAUSE -> {
          if (!head.isVerb() && !child.tag().equals("VBN")) {
            into.add(new Argument(CLAUSE, clauseForm(s, child), child));
          }
        }
        case ADVERBIAL_CLAUSE -> {
          // A purpose clause is often what the parser makes of an infinitive complement.
          if (clauseForm(s, child).equals("to")) {
            into.add(new Argument(CLAUSE, "to", child));
          }
        }
        default -> {}
      }
    }
  }

  /** A phrase under its preposition; "at the hands of the police": done by them. */
  private static Argument oblique(Sentence s, Token phrase) {
    if (phrase.lemma().equals("hand") && s.preposition(phrase).equals("at")) {
      for (Token of : s.children(phrase, Relation.OBLIQUE)) {
        if (s.preposition(of).equals("of")) {
          return new Argument(SUBJECT, "", of);
        }
      }
    }
    return new Argument(OBLIQUE, s.preposition(phrase), phrase);
  }

  /** Obliques and infinitives that the parser hung on the object: "send troops to Iraq". */
  private static void borrowed(Sentence s, Token object, List<Argument> into) {
    for (Token child : s.children(object)) {
      if (child.is(Relation.OBLIQUE)) {
        into.add(new Argument(OBLIQUE, s.preposition(child), child));
        if (Quantities.isQuantity(s, object) && s.preposition(child).equals("of")) {
          borrowed(s, child, into);
        }
      } else if (child.is(Relation.NOUN_CLAUSE) && clauseForm(s, child).equals("to")) {
        into.add(new Argument(CLAUSE, "to", child));
      }
    }
  }

  private void nominal(Sentence s, Token noun, List<Argument> into) {
    for (Token child : s.children(noun)) {
      switch (child.relation()) {
        case POSSESSOR -> into.add(new Argument(MODIFIER, "'s", child));
        case MODIFIER, COMPOUND -> into.add(new Argument(MODIFIER, "", child));
        default -> {}
      }
    }
    dependents(s, noun, into);
    Optional<Token> head = s.findHead(noun);
    if (noun.is(Relation.ATTRIBUTE) && head.isPresent()) {
      findSubject(s, head.get()).ifPresent(t -> into.add(new Argument(SUBJECT, "", t)));
      dependentsOfCopula(s, head.get(), into);
      return;
    }
    findSupport(s, noun)
        .ifPresent(
            verb -> {
              Predicate support = of(s, verb);
              boolean undergone = UNDERGOING.contains(verb.lemma());
              List<Argument> subjects = support.all(SUBJECT);
              for (Argument subject : subjects) {
                boolean first = subject == subjects.get(0);
                into.add(undergone && first ? subject.undergone() : subject);
              }
              for (Argument argument : support.arguments()) {
                // In "a series of attacks" the phrase of the series is the noun itself.
                boolean own = argument.token().head() == noun.index() || argument.token() == noun;
                if (argument.slot() == OBLIQUE && !own) {
                  into.add(argument);
                } else if (argument.slot() == SECOND_OBJECT && argument.token() != noun) {
                  into.add(new Argument(SECOND_OBJECT, "", argument.token()));
                }
              }
            });
  }

  private static void dependentsOfCopula(Sentence s, Token copula, List<Argument> into) {
    for (Token child : s.children(copula)) {
      if (child.is(Relation.OBLIQUE)) {
        into.add(new Argument(OBLIQUE, s.preposition(child), child));
      } else if (child.is(Relation.OPEN_COMPLEMENT) || child.is(Relation.CLAUSAL_COMPLEMENT)) {
        into.add(new Argument(CLAUSE, clauseForm(s, child), child));
      }
    }
  }

  /** The support verb that an event noun is the object of: "launch" for "attack". */
  public Optional<Token> findSupport(Sentence s, Token noun) {
    Token top = noun;
    while (top.is(Relation.CONJUNCT) || isCounted(s, top)) {
      top = s.get(top.head());
    }
    boolean argument = top.is(Relation.OBJECT) || top.is(Relation.PASSIVE_SUBJECT);
    return s.findHead(top)
        .filter(verb -> argument && verb.isVerb())
        .filter(verb -> supportVerbs.contains(s.lemmaWithParticle(verb)));
  }

  /** "a series of attacks": the noun behind "of" is what is done. */
  public static boolean isCounted(Sentence s, Token noun) {
    return noun.is(Relation.OBLIQUE)
        && noun.head() >= 0
        && QUANTITIES.contains(s.get(noun.head()).lemma())
        && s.preposition(noun).equals("of");
  }

  /** "that", "to", "ing", "whether": the form of a clause, by its marker and its verb. */
  static String clauseForm(Sentence s, Token clause) {
    for (Token child : s.children(clause)) {
      if (child.is(Relation.MARKER)
          && (child.lemma().equals("whether") || child.lemma().equals("if"))) {
        return "whether";
      }
    }
    boolean finite =
        s.hasChild(clause, Relation.SUBJECT) || s.hasChild(clause, Relation.PASSIVE_SUBJECT);
    for (Token child : s.children(clause)) {
      if (child.tag().equals("TO") && child.index() < clause.index()) {
        return "to";
      }
      finite |= child.tag().equals("MD");
    }
    if (clause.tag().equals("VBG") && !hasFiniteAuxiliary(s, clause)) {
      return "ing";
    }
    if (clause.tag().equals("VB") && !finite) {
      return "to";
    }
    return "that";
  }

  private static boolean hasFiniteAuxiliary(Sentence s, Token verb) {
    for (Token child : s.children(verb)) {
      if ((child.is(Relation.AUXILIARY) || child.is(Relation.PASSIVE_AUXILIARY))
          && !child.tag().equals("VBG")
          && !child.tag().equals("TO")
          && !child.tag().equals("VB")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb stands in the passive, reduced relatives and coordinations counted in. */
  public static boolean isPassive(Sentence s, Token verb) {
    if (s.hasChild(verb, Relation.PASSIVE_AUXILIARY)
        || s.hasChild(verb, Relation.PASSIVE_SUBJECT)) {
      return true;
    }
    if (!verb.tag().equals("VBN") && !verb.tag().equals("VBD")) {
      return false;
    }
    if (s.hasChild(verb, Relation.AUXILIARY) || s.hasChild(verb, Relation.SUBJECT)) {
      return false;
    }
    if (s.hasChild(verb, Relation.AGENT)) {
      return true;
    }
    if (!verb.tag().equals("VBN")) {
      return false;
    }
    return switch (verb.relation()) {
      case NOUN_CLAUSE, RELATIVE_CLAUSE, MODIFIER, ADVERBIAL_CLAUSE -> true;
      case CONJUNCT -> isPassive(s, s.get(verb.head()));
      case OPEN_COMPLEMENT, CLAUSAL_COMPLEMENT -> !s.hasChild(verb, Relation.OBJECT);
      // A headline has no auxiliary: "Canadian tourist killed in Jordan".
      case ROOT -> !s.hasChild(verb, Relation.OBJECT);
      default -> false;
    };
  }

  /**
   * The surface subject of a verb: its own, the antecedent of its relative pronoun, or the one it
   * shares with the verb it depends on.
   */
  public Optional<Token> findSubject(Sentence s, Token verb) {
    return findSubject(s, verb, 0);
  }

  private Optional<Token> findSubject(Sentence s, Token verb, int depth) {
    // Each step climbs to a head; the limit only guards against very deep trees.
    if (depth > 20) {
      return Optional.empty();
    }
    // Of two subjects the nearer is the verb's own: "the army, the mayor said, had left".
    Token own = null;
    for (Token child : s.children(verb)) {
      boolean subject = child.is(Relation.SUBJECT) || child.is(Relation.PASSIVE_SUBJECT);
      if (subject && (own == null || child.index() < verb.index())) {
        own = child;
      }
    }
    if (own != null) {
      return antecedent(s, verb, own);
    }
    // "Around 300 fighters surrendered": the preposition belongs to the number.
    for (Token child : s.children(verb, Relation.OBLIQUE)) {
      if (child.index() < verb.index() && isHedged(s, child)) {
        return Optional.of(child);
      }
    }
    Optional<Token> head = s.findHead(verb);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    Token above = head.get();
    return switch (verb.relation()) {
      case CONJUNCT -> above.isVerb() ? findSubject(s, above, depth + 1) : Optional.empty();
      case OPEN_COMPLEMENT -> controller(s, above, depth);
      case ADVERBIAL_CLAUSE ->
          above.isVerb() && isNonFinite(s, verb)
              ? findSubject(s, above, depth + 1)
              : Optional.empty();
      case NOUN_CLAUSE -> subjectInNounClause(s, verb, above, depth);
      case RELATIVE_CLAUSE -> isNonFinite(s, verb) ? Optional.of(above) : Optional.empty();
      case OBLIQUE -> subjectOfGerund(s, verb, above, depth);
      case MODIFIER -> Optional.of(above);
      case CLAUSAL_COMPLEMENT ->
          isNonFinite(s, verb) ? controller(s, above, depth) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static boolean isNonFinite(Sentence s, Token verb) {
    String tag = verb.tag();
    if (tag.equals("VBZ") || tag.equals("VBP")) {
      return false;
    }
    return !hasFiniteAuxiliary(s, verb) || clauseForm(s, verb).equals("to");
  }

  private Optional<Token> controller(Sentence s, Token above, int depth) {
    if (!above.isVerb()) {
      Optional<Token> copula = s.findHead(above).filter(Token::isVerb);
      return above.is(Relation.ATTRIBUTE)
          ? copula.flatMap(verb -> findSubject(s, verb, depth + 1))
          : Optional.empty();
    }
    if (!isPassive(s, above) && !subjectControl.contains(above.lemma())) {
      Optional<Token> object = s.findChild(above, Relation.OBJECT);
      if (object.isEmpty()) {
        object = s.findChild(above, Relation.SECOND_OBJECT);
      }
      if (object.isPresent()) {
        return object;
      }
    }
    return findSubject(s, above, depth + 1);
  }

  private Optional<Token> subjectInNounClause(Sentence s, Token verb, Token noun, int depth) {
    if (!clauseForm(s, verb).equals("to")) {
      return verb.tag().equals("VBG") || verb.tag().equals("VBN") || verb.tag().equals("VBD")
          ? Optional.of(noun)
          : Optional.empty();
    }
    Optional<Token> owner = s.findChild(noun, Relation.POSSESSOR);
    if (owner.isPresent()) {
      return owner;
    }
    Optional<Token> head = s.findHead(noun).filter(Token::isVerb);
    return noun.is(Relation.OBJECT)
        ? head.flatMap(above -> findSubject(s, above, depth + 1))
        : Optional.empty();
  }

  private Optional<Token> subjectOfGerund(Sentence s, Token verb, Token above, int depth) {
    if (!above.isVerb()) {
      return Optional.empty();
    }
    if (OBJECT_GERUND.contains(s.preposition(verb))) {
      Optional<Token> object = s.findChild(above, Relation.OBJECT);
      if (object.isPresent()) {
        return object;
      }
    }
    return findSubject(s, above, depth + 1);
  }

  /** A relative pronoun stands for the noun that its clause hangs on. */
  private static Optional<Token> antecedent(Sentence s, Token verb, Token subject) {
    if (!WHO.contains(subject.lemma()) || subject.tag().equals("DT")) {
      return Optional.of(subject);
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
        : Optional.of(subject);
  }

  private static Optional<Token> findObject(Sentence s, Token verb, boolean passive) {
    Optional<Token> own = s.findChild(verb, Relation.OBJECT);
    if (own.isPresent()) {
      return WHO.contains(own.get().lemma()) ? antecedent(s, verb, own.get()) : own;
    }
    if (passive) {
      return Optional.empty();
    }
    Optional<Token> about =
        s.children(verb, Relation.OBLIQUE).stream()
            .filter(each -> each.index() > verb.index() && isHedged(s, each))
            .findFirst();
    if (about.isPresent()) {
      return about;
    }
    if (verb.is(Relation.RELATIVE_CLAUSE) && hasGap(s, verb)) {
      return s.findHead(verb);
    }
    // "attacked and looted the village": the object stands behind the last of the verbs.
    List<Token> next = s.children(verb, Relation.CONJUNCT);
    if (next.size() == 1 && next.get(0).isVerb() && next.get(0).index() - verb.index() == 2) {
      return s.findChild(next.get(0), Relation.OBJECT);
    }
    return Optional.empty();
  }

  /** "gave around 40 million": the preposition belongs to the number, not to the verb. */
  private static boolean isHedged(Sentence s, Token token) {
    return s.findChild(token, Relation.CASE)
        .filter(each -> each.name() == NameKind.MONEY || each.name() == NameKind.NUMBER)
        .isPresent();
  }

  /** A relative clause with a subject of its own and nothing behind its verb lacks its object. */
  private static boolean hasGap(Sentence s, Token verb) {
    boolean subject = false;
    for (Token child : s.children(verb)) {
      switch (child.relation()) {
        case SUBJECT -> subject |= !WHO.contains(child.lemma());
        case CLAUSAL_COMPLEMENT, OPEN_COMPLEMENT, ATTRIBUTE -> {
          return false;
        }
        case ADVERB -> {
          if (child.tag().equals("WRB")) {
            return false;
          }
        }
        default -> {}
      }
    }
    return subject;
  }
}
