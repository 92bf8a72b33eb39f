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
 */
public final class Predicates {

  /** Support verbs whose subject the event noun's act befalls: "faced arrest". */
  private static final Set<String> UNDERGOING =
      Set.of("suffer", "face", "receive", "sustain", "undergo");

  /** "Came under fire from the hill", "called for sanctions against": theirs is the verb's. */
  private static final Set<String> TRANSPARENT = Set.of("under", "for");

  private final Supports supports;
  private final Suspects suspects;
  private final Subjects subjects;

  /**
   * @param supportVerbs verbs that lend their subject to the event noun below them: "launch",
   *     "make"
   * @param joiningVerbs verbs that do so over "in": "take+part"
   * @param accusingVerbs verbs whose object is held to have done what stands behind it: "accuse"
   * @param subjectControl verbs whose subject, not object, does the embedded act: "promise"
   */
  public Predicates(
      Set<String> supportVerbs,
      Set<String> joiningVerbs,
      Set<String> accusingVerbs,
      Set<String> subjectControl) {
    this.supports = new Supports(supportVerbs, joiningVerbs);
    this.suspects = new Suspects(accusingVerbs);
    this.subjects = new Subjects(subjectControl, suspects);
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
        token.isVerb() && Clauses.isPassive(sentence, token),
        arguments);
  }

  private void verb(Sentence s, Token verb, List<Argument> into) {
    boolean passive = Clauses.isPassive(s, verb);
    Optional<Token> surface = findSubject(s, verb);
    if (passive) {
      s.findChild(verb, Relation.AGENT).ifPresent(by -> into.add(new Argument(SUBJECT, "", by)));
      surface.ifPresent(t -> into.add(new Argument(OBJECT, "", t)));
    } else {
      surface.ifPresent(t -> into.add(new Argument(SUBJECT, "", t)));
    }
    Optional<Token> object = Objects.find(s, verb, passive);
    if (passive && surface.isPresent() && object.isPresent()) {
      SmallClauses.addReceiver(surface.get(), object.get(), into);
    }
    object.ifPresent(
        t ->
            into.add(new Argument(passive && surface.isPresent() ? SECOND_OBJECT : OBJECT, "", t)));
    dependents(s, verb, into);
    (passive && surface.isPresent() ? surface : object)
        .ifPresent(t -> s.conjuncts(t).forEach(each -> borrowed(s, each, into)));
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
            into.add(new Argument(CLAUSE, Clauses.form(s, child), child));
        case NOUN_CLAUSE -> {
          if (!head.isVerb() && !child.tag().equals("VBN")) {
            into.add(new Argument(CLAUSE, Clauses.form(s, child), child));
          }
        }
        case ADVERBIAL_CLAUSE -> {
          // A purpose clause is often what the parser makes of an infinitive complement.
          if (Clauses.form(s, child).equals("to")) {
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
      } else if (child.is(Relation.NOUN_CLAUSE) && Clauses.form(s, child).equals("to")) {
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
    supports
        .findPassing(s, noun)
        .filter(verb -> into.stream().noneMatch(each -> each.slot() == SUBJECT))
        .flatMap(verb -> subjects.find(s, verb))
        .ifPresent(partner -> into.add(new Argument(SUBJECT, "", partner)));
    suspects
        .find(s, noun, subjects, 0)
        .ifPresent(suspect -> into.add(new Argument(SUBJECT, "", suspect)));
  }

  private static void dependentsOfCopula(Sentence s, Token copula, List<Argument> into) {
    for (Token child : s.children(copula)) {
      if (child.is(Relation.OBLIQUE)) {
        into.add(new Argument(OBLIQUE, s.preposition(child), child));
      } else if (child.is(Relation.OPEN_COMPLEMENT) || child.is(Relation.CLAUSAL_COMPLEMENT)) {
        into.add(new Argument(CLAUSE, Clauses.form(s, child), child));
      }
    }
  }

  /** The support verb over an event noun: "launch" for "attack". */
  public Optional<Token> findSupport(Sentence s, Token noun) {
    return supports.find(s, noun);
  }

  /** The surface subject of a verb, its own or one that it shares. */
  public Optional<Token> findSubject(Sentence s, Token verb) {
    return subjects.find(s, verb);
  }

  /** "a series of attacks": the noun behind "of" is what is done. */
  public static boolean isCounted(Sentence s, Token noun) {
    return Supports.isCounted(s, noun);
  }
}
