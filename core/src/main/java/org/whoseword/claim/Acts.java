package org.whoseword.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whoseword.codebook.Codebook;
import org.whoseword.parse.Predicates;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.what.Deed;
import org.whoseword.what.Deeds;
import org.whoseword.what.Operator;
import org.whoseword.who.Parties;

/**
 * The acts of a sentence: its deeds under their operators, and the operators that are acts
 * themselves, which take the deed below into themselves.
 */
final class Acts {

  /** The rule of an act that only stands in a clause of purpose. */
  private static final String PURPOSE = "infinitive.purpose";

  /** What is done to a paper by those whose word it is. */
  private static final Set<String> AUTHORS =
      Set.of(
          "pass", "adopt", "approve", "issue", "sign", "send", "write", "release", "publish",
          "back", "table", "draft", "submit", "deliver");

  private final Set<String> declarations;
  private final Map<String, Step.Kind> epithets;
  private final Predicates predicates;
  private final OperatorActs operators;
  private final Duties duties;
  private final Coding coding;
  private final Purposes purposes;
  private final Modes modes;

  Acts(Codebook codebook) {
    this.predicates = codebook.predicates();
    this.declarations = codebook.words("declarations");
    this.epithets = epithets(codebook);
    CameoTable cameo = new CameoTable(codebook);
    this.operators = new OperatorActs(codebook, cameo);
    this.duties = new Duties(codebook, cameo);
    this.coding = new Coding(cameo);
    this.purposes = new Purposes(codebook);
    this.modes = new Modes(codebook);
  }

  private static Map<String, Step.Kind> epithets(Codebook codebook) {
    Map<String, Step.Kind> kinds = new HashMap<>();
    codebook.words("epithet-attempted").forEach(word -> kinds.put(word, Step.Kind.ATTEMPT));
    codebook.words("epithet-planned").forEach(word -> kinds.put(word, Step.Kind.INFINITIVE));
    codebook.words("epithet-possible").forEach(word -> kinds.put(word, Step.Kind.MAY));
    return Map.copyOf(kinds);
  }

  /** In the order of the text. */
  List<Act> in(Deeds.Found found, Parties parties) {
    Sentence sentence = found.sentence();
    Stack stack = stack(found);
    Map<Integer, Deed> deeds = new LinkedHashMap<>();
    found.deeds().forEach(deed -> deeds.put(deed.token().index(), deed));
    List<Act> acts = new ArrayList<>();
    Map<Integer, Operator> acting = new LinkedHashMap<>();
    for (Operator operator : found.operators()) {
      if (operator.kind().isAct()) {
        acting.putIfAbsent(operator.token().index(), operator);
      }
    }
    for (Token token : sentence.tokens()) {
      Optional<Deed> own = Optional.ofNullable(deeds.get(token.index()));
      Optional<Operator> operator = Optional.ofNullable(acting.get(token.index()));
      Optional<Act> act =
          operator.isPresent()
              ? operators.of(operator.get(), deeds, acting, parties)
              : own.map(Act::of);
      List<Step> steps = stack.over(token);
      if (isFailed(token, steps, found)) {
        continue;
      }
      act.map(each -> withHolder(each, steps))
          .flatMap(each -> coding.code(each, steps))
          .map(this::byAuthor)
          .ifPresent(acts::add);
    }
    for (Token token : sentence.tokens()) {
      if (!acting.containsKey(token.index())) {
        duties
            .duty(sentence, token, Optional.ofNullable(deeds.get(token.index())), parties)
            .ifPresent(acts::add);
      }
    }
    for (Operator operator : found.operators()) {
      if (operator.kind() == Operator.Kind.ALLOW) {
        duties.ban(operator, stack.over(operator.token()), deeds).ifPresent(acts::add);
      }
    }
    return told(purposes.of(sentence, acts).stream().map(modes::of).toList());
  }

  /**
   * "failed to agree", "failed to renew the pact": where the codebook has named the failure, it is
   * the act, and what failed is none.
   */
  private static boolean isFailed(Token token, List<Step> steps, Deeds.Found found) {
    return found.operators().stream()
        .filter(operator -> operator.kind() == Operator.Kind.FAIL)
        .filter(
            operator -> found.deeds().stream().anyMatch(deed -> deed.token() == operator.token()))
        .anyMatch(
            operator ->
                token.is(Relation.OBJECT) && token.head() == operator.content().index()
                    || steps.stream()
                        .anyMatch(step -> step.operator().equals(Optional.of(operator))));
  }

  /** What an act is for explains it; alone, it says what somebody is about to do. */
  private static List<Act> told(List<Act> acts) {
    boolean told = acts.stream().anyMatch(each -> !each.statusRule().equals(PURPOSE));
    return told ? acts.stream().filter(each -> !each.statusRule().equals(PURPOSE)).toList() : acts;
  }

  /** What stands over the words of a sentence. */
  Stack stack(Deeds.Found found) {
    return new Stack(found.sentence(), predicates, found.operators(), epithets);
  }

  /** "passed a resolution calling for": a paper demands what those demand who pass it. */
  private Act byAuthor(Act act) {
    Sentence sentence = act.deed().sentence();
    if (act.actors().size() != 1 || !declarations.contains(act.actors().get(0).lemma())) {
      return act;
    }
    Token paper = act.actors().get(0);
    return sentence
        .findHead(paper)
        .filter(verb -> paper.is(Relation.OBJECT) && AUTHORS.contains(verb.lemma()))
        .flatMap(verb -> sentence.findChild(verb, Relation.SUBJECT))
        .map(author -> act.between(sentence.conjuncts(author), act.recipients()))
        .orElse(act);
  }

  /** Who tries, plans or begins an act does it: "attempted a mutiny". */
  private static Act withHolder(Act act, List<Step> steps) {
    if (!act.actors().isEmpty()) {
      return act;
    }
    for (Step step : steps) {
      if (step.operator().isPresent()) {
        Operator operator = step.operator().get();
        boolean does =
            switch (operator.kind()) {
              case TRY, FAIL, PLAN, START, ACHIEVE -> true;
              default -> false;
            };
        return does && operator.holder().isPresent()
            ? act.between(
                act.deed().sentence().conjuncts(operator.holder().get()), act.recipients())
            : act;
      }
    }
    return act;
  }
}
