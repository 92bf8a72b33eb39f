package org.whoseword.word;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.whoseword.codebook.Codebook;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;

/** Finds the words by which a report keeps its distance from an act. */
public final class Hedges {

  /** In tokens: from "what" in "what the police believe was an air strike" to the act. */
  private static final int LONGEST_WHAT = 12;

  private final Set<String> adverbs;
  private final Set<String> modifiers;
  private final Set<String> looks;
  private final Set<String> passives;
  private final Set<String> charges;
  private final Set<String> rumours;

  public Hedges(Codebook codebook) {
    this.adverbs = codebook.words("hedge-adverbs");
    this.modifiers = codebook.words("hedge-modifiers");
    this.looks = codebook.words("hedge-looks");
    this.passives = codebook.words("hedge-passives");
    this.charges = codebook.words("hedge-charges");
    this.rumours = codebook.words("hedge-rumours");
  }

  /** "Which …", "after …": what such clauses tell is taken as known, whatever stands over them. */
  static boolean isSetApart(Sentence sentence, Token clause) {
    return clause.is(Relation.RELATIVE_CLAUSE)
        || clause.is(Relation.ADVERBIAL_CLAUSE) && sentence.hasChild(clause, Relation.MARKER);
  }

  /** The hedge over an act: on its own word, or on a verb that it depends on in its clause. */
  public Optional<Hedge> over(Sentence sentence, Token act) {
    Optional<Hedge> noun = act.isNoun() ? ofNoun(sentence, act) : Optional.empty();
    if (noun.isPresent()) {
      return noun;
    }
    Token at = act;
    while (true) {
      for (Token child : sentence.children(at)) {
        if (child.is(Relation.ADVERB) && adverbs.contains(child.lemma())) {
          return Optional.of(new Hedge(child.span(), "hedge.adverb"));
        }
        if (child.is(Relation.PARATAXIS) && looks.contains(child.lemma())) {
          return Optional.of(new Hedge(child.span(), "hedge.aside"));
        }
      }
      Optional<Hedge> charge = charged(sentence, at);
      if (charge.isPresent() || at.head() < 0) {
        return charge;
      }
      Token head = sentence.get(at.head());
      Optional<Hedge> verb = ofVerb(sentence, at, head);
      if (verb.isPresent() || !isSameClause(sentence, at)) {
        return verb;
      }
      at = head;
    }
  }

  private static boolean isSameClause(Sentence sentence, Token at) {
    return switch (at.relation()) {
      case OPEN_COMPLEMENT, OBJECT, CONJUNCT, CLAUSAL_COMPLEMENT, NOUN_CLAUSE, ATTRIBUTE -> true;
      case ADVERBIAL_CLAUSE -> !isSetApart(sentence, at);
      default -> false;
    };
  }

  /** "a suspected attack", "a suspected arson attack", "what appeared to be an attack". */
  private Optional<Hedge> ofNoun(Sentence sentence, Token act) {
    for (Token child : sentence.children(act)) {
      if (child.is(Relation.COMPOUND)) {
        for (Token below : sentence.children(child, Relation.MODIFIER)) {
          if (isDoubtful(below)) {
            return Optional.of(new Hedge(below.span(), "hedge.modifier"));
          }
        }
      }
      if (child.is(Relation.MODIFIER) && isDoubtful(child)) {
        return Optional.of(new Hedge(child.span(), "hedge.modifier"));
      }
    }
    return what(sentence, act);
  }

  /** Parses take "suspected" for an adjective or for a verb. */
  private boolean isDoubtful(Token modifier) {
    return modifiers.contains(modifier.lemma())
        || modifiers.contains(modifier.form().toLowerCase(Locale.ROOT));
  }

  /** "what appeared to be", "what the police believe was": parses often go astray there. */
  private Optional<Hedge> what(Sentence sentence, Token act) {
    Token doubt = null;
    boolean link = false;
    for (int i = act.index() - 1; i >= Math.max(0, act.index() - LONGEST_WHAT); i--) {
      Token token = sentence.get(i);
      if (token.is(Relation.PUNCTUATION)) {
        return Optional.empty();
      }
      boolean thought = looks.contains(token.lemma()) || passives.contains(token.lemma());
      if (token.lemma().equals("be") && doubt == null || token.lemma().equals("like")) {
        link = true;
      } else if (token.isVerb() && thought && link) {
        doubt = token;
      } else if (token.isVerb() && !link) {
        return Optional.empty();
      } else if (token.lemma().equals("what")) {
        return Optional.ofNullable(doubt).map(verb -> new Hedge(verb.span(), "hedge.what"));
      }
    }
    return Optional.empty();
  }

  /** Whether the verb over a clause keeps the distance: "is believed to have fled". */
  private Optional<Hedge> ofVerb(Sentence sentence, Token at, Token head) {
    if (!head.isVerb()) {
      return Optional.empty();
    }
    String rule =
        switch (at.relation()) {
          case OPEN_COMPLEMENT, ADVERBIAL_CLAUSE -> infinitive(sentence, at, head);
          case OBLIQUE ->
              sentence.preposition(at).equals("of") && isNobodys(sentence, head, charges)
                  ? "hedge.charge"
                  : "";
          case CLAUSAL_COMPLEMENT -> isRumour(sentence, head) ? "hedge.rumour" : "";
          default -> "";
        };
    return rule.isEmpty() ? Optional.empty() : Optional.of(new Hedge(head.span(), rule));
  }

  private String infinitive(Sentence sentence, Token at, Token head) {
    boolean to = at.is(Relation.OPEN_COMPLEMENT) || isInfinitive(sentence, at);
    if (looks.contains(head.lemma())) {
      return to ? "hedge.look" : "";
    }
    return to && isNobodys(sentence, head, passives) ? "hedge.passive" : "";
  }

  private static boolean isInfinitive(Sentence sentence, Token verb) {
    return sentence.children(verb, Relation.AUXILIARY).stream()
        .anyMatch(word -> word.tag().equals("TO"));
  }

  /** "Two boys, accused of bombing a bus": parses take "accused of" for a preposition. */
  private Optional<Hedge> charged(Sentence sentence, Token gerund) {
    int of = gerund.index() - 1;
    if (of < 1 || !gerund.tag().equals("VBG") || !sentence.get(of).lemma().equals("of")) {
      return Optional.empty();
    }
    Token charge = sentence.get(of - 1);
    boolean participle = charge.tag().equals("VBN") && charges.contains(charge.lemma());
    return participle && !sentence.hasChild(charge, Relation.AUXILIARY)
        ? Optional.of(new Hedge(charge.span(), "hedge.charge"))
        : Optional.empty();
  }

  /** A passive without anybody who believes, fears, accuses. */
  private static boolean isNobodys(Sentence sentence, Token verb, Set<String> verbs) {
    boolean auxiliary = sentence.hasChild(verb, Relation.PASSIVE_AUXILIARY);
    boolean reduced =
        switch (verb.relation()) {
          case NOUN_CLAUSE, RELATIVE_CLAUSE, ADVERBIAL_CLAUSE, MODIFIER, APPOSITION ->
              !sentence.hasChild(verb, Relation.SUBJECT);
          default -> false;
        };
    boolean participle = verb.tag().equals("VBN") || verb.is(Relation.APPOSITION);
    return verbs.contains(verb.lemma())
        && participle
        && (auxiliary || reduced)
        && !sentence.hasChild(verb, Relation.AGENT);
  }

  private boolean isRumour(Sentence sentence, Token verb) {
    return sentence.children(verb, Relation.SUBJECT).stream()
        .anyMatch(noun -> rumours.contains(noun.lemma()));
  }
}
