package org.whoseword.nlp;

import java.util.Locale;
import org.whoseword.parse.Relation;

/**
 * The one place where NLP4J's dependency labels (ClearNLP style) become relations of {@code parse}.
 * Labels first: {@link #of}; then shape: prepositions move from over their noun to under it.
 */
final class Relations {

  private Relations() {}

  static Relation of(String label, String tag, String form) {
    return switch (label) {
      // The tree's root is known by its lack of a head; the models may name further roots.
      case "root" -> Relation.PARATAXIS;
      case "nsubj" -> Relation.SUBJECT;
      case "nsubjpass" -> Relation.PASSIVE_SUBJECT;
      case "csubj", "csubjpass" -> Relation.CLAUSAL_SUBJECT;
      case "agent" -> Relation.AGENT;
      case "dobj" -> Relation.OBJECT;
      case "dative" -> isPreposition(tag) ? Relation.OBLIQUE : Relation.SECOND_OBJECT;
      case "attr", "acomp", "oprd" -> Relation.ATTRIBUTE;
      case "prep", "pobj", "pcomp" -> Relation.OBLIQUE;
      case "ccomp" -> Relation.CLAUSAL_COMPLEMENT;
      case "xcomp" -> Relation.OPEN_COMPLEMENT;
      case "advcl" -> Relation.ADVERBIAL_CLAUSE;
      case "relcl" -> Relation.RELATIVE_CLAUSE;
      case "acl" -> Relation.NOUN_CLAUSE;
      case "appos" -> Relation.APPOSITION;
      case "poss" -> Relation.POSSESSOR;
      case "det", "predet" -> Relation.DETERMINER;
      case "amod", "nmod", "nummod", "num", "quantmod", "qmod", "number" -> Relation.MODIFIER;
      case "compound", "nn", "hyph" -> Relation.COMPOUND;
      case "advmod" -> Relation.ADVERB;
      case "npadvmod" -> Relation.ADVERBIAL_NOUN;
      case "conj" -> Relation.CONJUNCT;
      case "cc", "preconj" -> Relation.COORDINATOR;
      case "mark", "complm" -> Relation.MARKER;
      case "aux" -> Relation.AUXILIARY;
      case "auxpass" -> Relation.PASSIVE_AUXILIARY;
      case "neg" -> Relation.NEGATION;
      case "prt" -> Relation.PARTICLE;
      case "parataxis" -> Relation.PARATAXIS;
      case "expl" -> Relation.EXPLETIVE;
      case "punct" -> Relation.PUNCTUATION;
      case "case", "possessive" -> Relation.CASE;
      // "vocative", "discourse", "meta", "dep" and whatever else a model may know.
      default -> byForm(form);
    };
  }

  private static Relation byForm(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    return lower.equals("not") || lower.equals("n't") || lower.equals("n’t")
        ? Relation.NEGATION
        : Relation.OTHER;
  }

  static boolean isPreposition(String tag) {
    return tag.equals("IN") || tag.equals("TO");
  }
}
