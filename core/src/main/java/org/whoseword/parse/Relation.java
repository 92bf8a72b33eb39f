package org.whoseword.parse;

/**
 * How a token hangs on its head: the one set of relations that everything above {@code nlp} sees.
 * Content words are heads: in "marched to Mosul" the noun hangs on the verb as {@link #OBLIQUE},
 * and "to" hangs on the noun as {@link #CASE}. A copula is the head of its clause: "he is a rebel"
 * has "is" over {@link #SUBJECT} "he" and {@link #ATTRIBUTE} "rebel".
 */
public enum Relation {
  ROOT,
  SUBJECT,
  PASSIVE_SUBJECT,
  CLAUSAL_SUBJECT,
  /** The by-phrase of a passive: "by government forces"; the noun, with "by" as its CASE. */
  AGENT,
  OBJECT,
  /** The receiver beside an object: "gave <b>them</b> a warning". */
  SECOND_OBJECT,
  /** Predicate noun or adjective of a copula, or of an object: "elected him <b>president</b>". */
  ATTRIBUTE,
  /** A noun under a preposition, on a verb, noun or adjective; its CASE is the preposition. */
  OBLIQUE,
  /** A preposition on its noun; "according to" is two of them. */
  CASE,
  /** A clause as object, with its own subject: "said <b>that they left</b>". */
  CLAUSAL_COMPLEMENT,
  /** A clause whose subject is found outside: "refused <b>to go</b>". */
  OPEN_COMPLEMENT,
  ADVERBIAL_CLAUSE,
  RELATIVE_CLAUSE,
  /** Any other clause on a noun: "people <b>believed</b> to be", "a warning <b>that</b> …". */
  NOUN_CLAUSE,
  APPOSITION,
  /** "<b>Iraq</b>'s army", "<b>their</b> army". */
  POSSESSOR,
  DETERMINER,
  /** Adjective, number or noun before a noun: "<b>Iraqi</b> army", "<b>58</b> people". */
  MODIFIER,
  COMPOUND,
  ADVERB,
  /** A noun phrase used as an adverb: "<b>last week</b>", "five <b>miles</b> away". */
  ADVERBIAL_NOUN,
  CONJUNCT,
  COORDINATOR,
  /** "that", "if", "because" on the clause that they open. */
  MARKER,
  AUXILIARY,
  PASSIVE_AUXILIARY,
  NEGATION,
  /** "gave <b>up</b>". */
  PARTICLE,
  /** A clause set beside another, where neither could be put over the other. */
  PARATAXIS,
  EXPLETIVE,
  PUNCTUATION,
  OTHER
}
