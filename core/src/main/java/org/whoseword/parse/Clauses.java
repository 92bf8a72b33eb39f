package org.whoseword.parse;

/** What the form of a clause tells: its marker, its tense, its voice. */
final class Clauses {

  private Clauses() {}

  /** "that", "to", "ing", "whether": the form of a clause, by its marker and its verb. */
  static String form(Sentence s, Token clause) {
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
  static boolean isPassive(Sentence s, Token verb) {
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

  /** Whether a verb has no tense of its own: a participle, an infinitive. */
  static boolean isNonFinite(Sentence s, Token verb) {
    String tag = verb.tag();
    if (tag.equals("VBZ") || tag.equals("VBP")) {
      return false;
    }
    return !hasFiniteAuxiliary(s, verb) || form(s, verb).equals("to");
  }
}
