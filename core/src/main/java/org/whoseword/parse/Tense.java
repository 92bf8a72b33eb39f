package org.whoseword.parse;

import java.util.Set;

/** The time that the form of a word sets its act in, seen from when it was written. */
public enum Tense {
  /** "attacked", "was attacked", "did not attack". */
  PAST,
  /** "has attacked". */
  PERFECT,
  /** "had attacked". */
  PLUPERFECT,
  /** "attacks", "are attacked". */
  PRESENT,
  /** "is attacking", "has been attacking", "was attacking". */
  PROGRESSIVE,
  /** "will attack". */
  FUTURE,
  /** "may attack", "should attack". */
  MODAL,
  /** "may have attacked". */
  MODAL_PERFECT,
  /** "to attack". */
  INFINITIVE,
  /** "attacking", "being attacked", without another auxiliary. */
  GERUND,
  /** "attacked by rebels", without an auxiliary. */
  PARTICIPLE,
  /** No verb. */
  NONE;

  private static final Set<String> WILL = Set.of("will", "shall", "'ll");

  /** The tense of a verb by its tag and its auxiliaries; {@link #NONE} of anything else. */
  public static Tense of(Sentence sentence, Token verb) {
    if (!verb.isVerb()) {
      return NONE;
    }
    boolean will = false;
    boolean modal = false;
    boolean to = false;
    boolean being = false;
    boolean finite = false;
    Token have = null;
    Token other = null;
    for (Token child : sentence.children(verb)) {
      boolean helps = child.is(Relation.AUXILIARY) || child.is(Relation.PASSIVE_AUXILIARY);
      if (child.tag().equals("TO")) {
        to = true;
      } else if (helps && child.tag().equals("MD")) {
        will |= WILL.contains(child.lemma());
        modal = true;
      } else if (helps && child.lemma().equals("have")) {
        have = child;
      } else if (helps && child.index() < verb.index()) {
        being |= child.tag().equals("VBG");
        finite |= !child.tag().equals("VBG");
        other = child;
      }
    }
    if (modal) {
      return will ? FUTURE : have == null ? MODAL : MODAL_PERFECT;
    }
    if (to) {
      return INFINITIVE;
    }
    if (verb.tag().equals("VBG")) {
      return have == null && other == null ? GERUND : PROGRESSIVE;
    }
    if (being) {
      return finite || have != null ? PROGRESSIVE : GERUND;
    }
    if (have != null) {
      return have.tag().equals("VBD") ? PLUPERFECT : PERFECT;
    }
    if (other != null) {
      return other.tag().equals("VBD") ? PAST : PRESENT;
    }
    return switch (verb.tag()) {
      case "VBD" -> PAST;
      case "VBN" -> PARTICIPLE;
      case "VB" -> INFINITIVE;
      default -> PRESENT;
    };
  }

  /** What was done before it was written, and is not told as older than the rest. */
  public boolean isTold() {
    return this == PAST || this == PERFECT || this == MODAL_PERFECT;
  }
}
