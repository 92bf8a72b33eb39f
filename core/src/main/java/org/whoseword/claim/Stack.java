package org.whoseword.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whoseword.parse.Predicates;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.what.Operator;

/**
 * Walks from an act up to the root of its sentence and notes the operators, modals, negations and
 * conditions on the way, innermost first. One instance serves one sentence.
 */
final class Stack {

  /** The rule of a step whose condition is said with "unless". */
  static final String UNLESS = "unless-clause";

  private static final Set<String> IF =
      Set.of("if", "unless", "should", "have", "provided", "whether");
  private static final Set<String> NEVER =
      Set.of("never", "not", "n't", "neither", "nor", "hardly");
  private static final Set<String> MIGHT = Set.of("may", "might", "could");
  private static final Set<String> SHALL = Set.of("will", "shall", "'ll", "wo", "ll");
  private static final Set<String> OUGHT = Set.of("must", "should", "ought");

  /** Verbs whose infinitive tells what happened: "came to see", "helped to free". */
  private static final Set<String> FACTUAL_INFINITIVE =
      Set.of(
          "come",
          "go+on",
          "help",
          "manage",
          "get",
          "happen",
          "dare",
          "rush",
          "continue",
          "begin",
          "start",
          "have",
          "use",
          "see",
          "watch",
          "hear",
          "make",
          "let",
          "force",
          "lead",
          "appear",
          "seem");

  /** Nouns under which an infinitive says what could be, not what is to be: "ability to hit". */
  private static final Set<String> ABILITY =
      Set.of(
          "ability",
          "capability",
          "capacity",
          "potential",
          "power",
          "right",
          "means",
          "chance",
          "reason",
          "way",
          "authority");

  private static final Set<String> ASKING = Set.of("ask", "wonder", "know", "determine", "see");
  private static final Set<String> UNCLEAR = Set.of("clear", "unclear", "sure", "certain", "known");

  private static final Set<String> NOT_DONE = Set.of("without", "instead of", "rather than");
  private static final Set<String> SHARING = Set.of("in", "of", "for", "to", "about", "at");

  /** Under these a noun shares what stands over the verb: "will take part in the attack". */
  private static final Set<String> PART = Set.of("in", "for", "of");

  private static final Set<Relation> CLAUSE =
      Set.of(
          Relation.CLAUSAL_COMPLEMENT,
          Relation.PARATAXIS,
          Relation.CLAUSAL_SUBJECT,
          Relation.OTHER);

  private final Map<String, Step.Kind> epithets;
  private final Sentence sentence;
  private final Predicates predicates;
  private final Map<Integer, List<Operator>> byContent = new HashMap<>();

  /**
   * @param epithets adjectives that say what became of a noun: "failed", with the kind of step
   */
  Stack(
      Sentence sentence,
      Predicates predicates,
      List<Operator> operators,
      Map<String, Step.Kind> epithets) {
    this.epithets = epithets;
    this.sentence = sentence;
    this.predicates = predicates;
    for (Operator operator : operators) {
      for (Token content : sentence.conjuncts(operator.content())) {
        byContent.computeIfAbsent(content.index(), at -> new ArrayList<>()).add(operator);
      }
    }
  }

  /** The steps over a token, innermost first. */
  List<Step> over(Token act) {
    List<Step> steps = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    Optional<Token> at = Optional.of(act);
    while (at.isPresent() && seen.add(at.get().index())) {
      Token token = at.get();
      marks(token, steps);
      at = climb(token, steps);
    }
    return steps;
  }

  /** Negation, modals and conditions that hang on a word itself. */
  private void marks(Token token, List<Step> steps) {
    Token clause = token.isVerb() ? token : copulaOver(token).orElse(token);
    boolean negated = false;
    boolean would = false;
    for (Token child : sentence.children(clause)) {
      if (child.is(Relation.NEGATION)
          || NEVER.contains(child.lemma()) && child.is(Relation.ADVERB)) {
        negated = true;
        steps.add(Step.of(Step.Kind.NEGATION, child, "negation"));
      } else if (child.is(Relation.AUXILIARY) && child.tag().equals("MD")) {
        would |= child.lemma().equals("would") || child.lemma().equals("'d");
        modal(child, clause, steps);
      } else if (child.is(Relation.ADVERBIAL_CLAUSE) && isConditional(child)) {
        steps.add(Step.of(Step.Kind.CONDITION, child, condition(child)));
      }
    }
    if (token.isNoun()) {
      for (Token child : sentence.children(token, Relation.MODIFIER)) {
        Step.Kind kind =
            epithets.getOrDefault(
                child.lemma(), epithets.get(child.form().toLowerCase(Locale.ROOT)));
        if (kind != null) {
          steps.add(Step.of(kind, child, "epithet." + child.lemma()));
        }
      }
    }
    if (!negated && !token.isVerb() || token.isNoun()) {
      negatedNoun(token, steps);
    }
    if (token.is(Relation.CONJUNCT) && token.isVerb() && token.tag().equals("VB") && !would) {
      sharedMarks(token, steps);
    }
    going(clause, steps);
  }

  /** "will meet and discuss": the bare form shares what stands before the first verb. */
  private void sharedMarks(Token verb, List<Step> steps) {
    Token first = sentence.get(verb.head());
    if (!first.isVerb()) {
      return;
    }
    for (Token child : sentence.children(first)) {
      if (child.is(Relation.NEGATION)) {
        steps.add(Step.of(Step.Kind.NEGATION, child, "negation.shared"));
      } else if (child.is(Relation.AUXILIARY) && child.tag().equals("MD")) {
        modal(child, verb, steps);
      }
    }
  }

  private static void modal(Token modal, Token verb, List<Step> steps) {
    String lemma = modal.lemma();
    if (SHALL.contains(lemma)) {
      steps.add(Step.of(Step.Kind.FUTURE, modal, "modal.future"));
    } else if (lemma.equals("would") || lemma.equals("'d")) {
      steps.add(Step.of(Step.Kind.WOULD, modal, "modal.would"));
    } else if (MIGHT.contains(lemma)) {
      steps.add(Step.of(Step.Kind.MAY, modal, "modal.may"));
    } else if (OUGHT.contains(lemma)) {
      steps.add(Step.of(Step.Kind.MUST, modal, "modal.must"));
    } else if (lemma.equals("can") || lemma.equals("ca")) {
      // "missiles that can hit the capital": what they are for, and no attack.
      boolean able = verb.is(Relation.RELATIVE_CLAUSE);
      steps.add(Step.of(able ? Step.Kind.UNTOLD : Step.Kind.MAY, modal, "modal.can"));
    }
  }

  /** "no attack", "without an attack". */
  private void negatedNoun(Token noun, List<Step> steps) {
    for (Token child : sentence.children(noun)) {
      boolean no =
          child.lemma().equals("no")
              && (child.is(Relation.DETERMINER) || child.is(Relation.NEGATION));
      boolean without = child.is(Relation.CASE) && child.lemma().equals("without");
      if (no || without) {
        steps.add(Step.of(Step.Kind.NEGATION, child, "negation.noun"));
        return;
      }
    }
  }

  /** "is going to attack", "is to meet". */
  private void going(Token verb, List<Step> steps) {
    Optional<Token> head = sentence.findHead(verb);
    if (head.isEmpty() || !verb.is(Relation.OPEN_COMPLEMENT) || !hasTo(verb)) {
      return;
    }
    boolean going = head.get().form().equalsIgnoreCase("going");
    boolean isTo = head.get().lemma().equals("be");
    if (going || isTo) {
      steps.add(Step.of(Step.Kind.FUTURE, head.get(), going ? "going-to" : "is-to"));
    }
  }

  /** The rule that recognised a condition; "unless" says that the other side may avert the act. */
  private String condition(Token clause) {
    boolean unless =
        sentence.children(clause, Relation.MARKER).stream()
            .anyMatch(marker -> marker.lemma().equals("unless"));
    return unless ? UNLESS : "if-clause";
  }

  private boolean isConditional(Token clause) {
    return sentence.children(clause, Relation.MARKER).stream()
        .anyMatch(marker -> IF.contains(marker.lemma()));
  }

  private Optional<Token> copulaOver(Token token) {
    return token.is(Relation.ATTRIBUTE)
        ? sentence.findHead(token).filter(Token::isVerb)
        : Optional.empty();
  }

  private boolean hasTo(Token verb) {
    return sentence.children(verb).stream().anyMatch(child -> child.tag().equals("TO"));
  }

  /** The next token on the way up, or empty where what stands above says nothing of the act. */
  private Optional<Token> climb(Token token, List<Step> steps) {
    List<Operator> above = byContent.getOrDefault(token.index(), List.of());
    if (!above.isEmpty()) {
      Operator operator = above.get(0);
      steps.add(Step.of(operator));
      Token own = operator.token();
      return own.index() == token.index() ? Optional.empty() : Optional.of(own);
    }
    Optional<Token> head = sentence.findHead(token);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    if (!token.isVerb()) {
      return climbNominal(token, head.get(), steps);
    }
    Relation relation = token.relation();
    if (CLAUSE.contains(relation)) {
      if (isConditional(token) && isAsked(head.get())) {
        steps.add(Step.of(Step.Kind.UNTOLD, token, "in-question"));
      }
      return head;
    }
    return switch (relation) {
      case CONJUNCT -> head.get().isVerb() ? conjunct(token, head.get()) : Optional.empty();
      case OPEN_COMPLEMENT -> {
        infinitive(token, head.get(), steps);
        yield head;
      }
      case ADVERBIAL_CLAUSE -> adverbial(token, head.get(), steps);
      case NOUN_CLAUSE, RELATIVE_CLAUSE -> {
        if (hasTo(token)) {
          boolean able = ABILITY.contains(head.get().lemma());
          Step.Kind kind = able ? Step.Kind.UNTOLD : Step.Kind.INFINITIVE;
          steps.add(Step.of(kind, head.get(), "infinitive.noun"));
        }
        yield Optional.empty();
      }
      case ATTRIBUTE -> head;
      case OBLIQUE -> gerund(token, head.get(), steps);
      default -> Optional.empty();
    };
  }

  /** "tried to help in attacking": a gerund shares what stands over its verb. */
  private Optional<Token> gerund(Token token, Token head, List<Step> steps) {
    String preposition = sentence.preposition(token);
    if (NOT_DONE.contains(preposition)) {
      steps.add(Step.of(Step.Kind.NEGATION, token, "negation." + preposition.replace(' ', '-')));
      return Optional.of(head);
    }
    return SHARING.contains(preposition) ? Optional.of(head) : Optional.empty();
  }

  /** A coordinated verb stands under what stands over the first, not under the first's own. */
  private Optional<Token> conjunct(Token token, Token first) {
    List<Operator> over = byContent.getOrDefault(first.index(), List.of());
    if (!over.isEmpty() || first.is(Relation.CONJUNCT)) {
      return Optional.of(first);
    }
    return switch (first.relation()) {
      case OPEN_COMPLEMENT, ADVERBIAL_CLAUSE, CLAUSAL_COMPLEMENT ->
          token.tag().equals(first.tag()) ? Optional.of(first) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private void infinitive(Token token, Token head, List<Step> steps) {
    String lemma = sentence.lemmaWithParticle(head);
    // "is said to have left": what is told as done is no plan.
    boolean done =
        sentence.children(token, Relation.AUXILIARY).stream()
            .anyMatch(each -> each.lemma().equals("have"));
    boolean told = done || FACTUAL_INFINITIVE.contains(lemma) || head.lemma().equals("be");
    if (hasTo(token) && !told) {
      steps.add(Step.of(Step.Kind.INFINITIVE, head, "infinitive"));
    }
  }

  /** "asked if they had left": whoever asks tells nothing. */
  private static boolean isAsked(Token verb) {
    return ASKING.contains(verb.lemma());
  }

  /** "it was not clear if". */
  private boolean isUnclear(Token copula) {
    return sentence.children(copula, Relation.ATTRIBUTE).stream()
        .anyMatch(each -> UNCLEAR.contains(each.lemma()));
  }

  private Optional<Token> adverbial(Token token, Token head, List<Step> steps) {
    if (isConditional(token)) {
      // "Had they fired, ...": they did not.
      boolean unreal =
          sentence.children(token, Relation.MARKER).stream()
              .anyMatch(marker -> marker.lemma().equals("have"));
      boolean asked =
          unreal || isAsked(head) || sentence.hasChild(head, Relation.ATTRIBUTE) && isUnclear(head);
      Step.Kind kind = asked ? Step.Kind.UNTOLD : Step.Kind.CONDITION;
      steps.add(Step.of(kind, token, "in-if-clause"));
      return Optional.empty();
    }
    if (hasTo(token)) {
      steps.add(Step.of(Step.Kind.INFINITIVE, head, "infinitive.purpose"));
      return Optional.empty();
    }
    boolean participle =
        (token.tag().equals("VBG") || token.tag().equals("VBN"))
            && !sentence.hasChild(token, Relation.MARKER);
    return participle && head.isVerb() ? Optional.of(head) : Optional.empty();
  }

  /** An event noun stands under its support verb, or under the quantity it is counted by. */
  private Optional<Token> climbNominal(Token token, Token head, List<Step> steps) {
    Optional<Token> support = predicates.findSupport(sentence, token);
    if (support.isPresent()) {
      return support;
    }
    if (token.is(Relation.ATTRIBUTE) || token.is(Relation.CONJUNCT) && !head.isVerb()) {
      return Optional.of(head);
    }
    boolean subject = token.is(Relation.SUBJECT) || token.is(Relation.PASSIVE_SUBJECT);
    boolean part = token.is(Relation.OBLIQUE) && PART.contains(sentence.preposition(token));
    if (part && !head.isVerb() && !head.isProper()) {
      return Optional.of(head);
    }
    if (head.isVerb() && (part || (subject || token.is(Relation.OBJECT)) && !isDefinite(token))) {
      List<Step> over = new ArrayList<>();
      marks(head, over);
      for (Step step : over) {
        if (step.kind() != Step.Kind.NEGATION) {
          steps.add(step);
        }
      }
      return head.is(Relation.OPEN_COMPLEMENT) || CLAUSE.contains(head.relation())
          ? Optional.of(head)
          : Optional.empty();
    }
    return Predicates.isCounted(sentence, token) ? Optional.of(head) : Optional.empty();
  }

  private boolean isDefinite(Token noun) {
    return sentence.hasChild(noun, Relation.POSSESSOR)
        || sentence.children(noun, Relation.DETERMINER).stream()
            .anyMatch(
                token -> Set.of("the", "this", "that", "these", "those").contains(token.lemma()));
  }
}
