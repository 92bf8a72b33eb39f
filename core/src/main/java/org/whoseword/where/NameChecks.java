package org.whoseword.where;

import java.util.Set;
import org.whoseword.codebook.Codebook;
import org.whoseword.parse.NameKind;
import org.whoseword.parse.Relation;
import org.whoseword.parse.Sentence;
import org.whoseword.parse.Token;
import org.whoseword.text.Zone;

/** Tells whether words that some place is called by are its name where they stand. */
final class NameChecks {

  /** People in a settlement whose name is taken for it wherever it stands. */
  private static final long WELL_KNOWN = 100_000;

  private static final Set<String> LOCATIVE =
      Set.of(
          "in",
          "at",
          "near",
          "from",
          "to",
          "into",
          "outside",
          "inside",
          "around",
          "across",
          "through",
          "toward",
          "towards",
          "via",
          "throughout",
          "within",
          "between",
          "of");

  private final Set<String> never;
  private final Set<String> streets;
  private final Set<String> offices;

  NameChecks(Codebook codebook) {
    this.never = codebook.words("no-places");
    this.streets = codebook.words("street-words");
    this.offices = codebook.words("office-words");
  }

  /**
   * @param before the last token of the place named before in this sentence; -1 for none
   * @param surnames words inside names of people
   */
  boolean isPlace(Named named, int before, Set<String> surnames) {
    Sentence sentence = named.sentence();
    Token start = sentence.get(named.first());
    Token end = sentence.get(named.last());
    boolean single = named.last() == named.first();
    boolean tagged = end.name() == NameKind.PLACE;
    if (single && never.contains(Names.normal(end.form()))) {
      return false;
    }
    if (single && !end.isProper() && !tagged && !(isCapital(named) && isWellKnown(named))) {
      return false;
    }
    if (isStreet(named) || goesOnFromBefore(named, before)) {
      return false;
    }
    boolean parent = hasParent(named);
    if (start.name() == NameKind.PERSON || end.name() == NameKind.PERSON) {
      return parent && isLocative(named) && isWellKnown(named);
    }
    if (single && isPerson(named, surnames) && !parent) {
      return false;
    }
    if (goesOnBehind(named)) {
      return isFirstOfOffice(named) && (isWellKnown(named) || tagged || isOffice(named));
    }
    if (tagged || isWellKnown(named)) {
      return true;
    }
    boolean part = end.name() == NameKind.ORGANISATION || end.name() == NameKind.PEOPLE;
    return parent || !part && isLocative(named);
  }

  /** "the Nice attack": an adjective for the tagger, but nobody writes one with a capital here. */
  private static boolean isCapital(Named named) {
    Sentence sentence = named.sentence();
    Token token = sentence.get(named.first());
    if (named.first() == 0 || sentence.kind() != Zone.Kind.BODY || !isPlain(token)) {
      return false;
    }
    Token before = sentence.get(named.first() - 1);
    return before.form().codePoints().allMatch(Character::isLowerCase);
  }

  private static boolean isPlain(Token token) {
    return token.name() == NameKind.NONE && (token.isAdjective() || token.isNoun());
  }

  /** "Cooper Street", "Valley View Boulevard": nobody is in Cooper. */
  private boolean isStreet(Named named) {
    Sentence sentence = named.sentence();
    for (int i = named.last() + 1; i < sentence.size() && i <= named.last() + 3; i++) {
      Token token = sentence.get(i);
      if (!token.isProper() || !Character.isUpperCase(token.form().codePointAt(0))) {
        return false;
      }
      if (streets.contains(Names.normal(token.form()))) {
        return true;
      }
    }
    return false;
  }

  /** "Falls Village", "Grand Reading Room": the name began before. */
  private static boolean goesOnFromBefore(Named named, int before) {
    if (named.first() == 0 || before == named.first() - 1) {
      return false;
    }
    Token token = named.sentence().get(named.first() - 1);
    Token start = named.sentence().get(named.first());
    boolean upper = Character.isUpperCase(token.form().codePointAt(0));
    boolean inOne = token.name() != NameKind.NONE && !start.nameStart();
    return upper && token.isProper() && (inOne || start.name() == NameKind.NONE);
  }

  /** More of a name stands behind: "Hopkins Park", "Levy County Sheriff's Office". */
  private static boolean goesOnBehind(Named named) {
    Sentence sentence = named.sentence();
    int next = named.last() + 1;
    if (next >= sentence.size()) {
      return false;
    }
    Token token = sentence.get(next);
    Token end = sentence.get(named.last());
    boolean upper = Character.isUpperCase(token.form().codePointAt(0));
    boolean inOne = token.name() != NameKind.NONE && !token.nameStart();
    boolean compound = end.is(Relation.COMPOUND) && token.isProper();
    return upper
        && token.isProper()
        && token.name() != NameKind.PERSON
        && (inOne || compound || end.name() == NameKind.NONE);
  }

  private boolean isFirstOfOffice(Named named) {
    Sentence sentence = named.sentence();
    Token next = sentence.get(named.last() + 1);
    return next.name() != NameKind.PLACE || offices.contains(Names.normal(next.form()));
  }

  private boolean isOffice(Named named) {
    Token next = named.sentence().get(named.last() + 1);
    return offices.contains(Names.normal(next.form()));
  }

  /** "West said", "Watts, 62, spent": somebody of that name is in the report. */
  private static boolean isPerson(Named named, Set<String> surnames) {
    Sentence sentence = named.sentence();
    Token token = sentence.get(named.first());
    boolean ranked = false;
    for (Gazetteer.Entry entry : named.candidates()) {
      ranked |=
          entry.isCountry() || entry.feature().equals("ADM1") || entry.feature().equals("PPLC");
    }
    int next = named.last() + 1;
    boolean age =
        next + 1 < sentence.size()
            && sentence.get(next).form().equals(",")
            && sentence.get(next + 1).tag().equals("CD")
            && sentence.get(next + 1).form().length() == 2;
    return age || !ranked && surnames.contains(token.form());
  }

  private static boolean isWellKnown(Named named) {
    for (Gazetteer.Entry entry : named.candidates()) {
      boolean known =
          entry.isCountry()
              || entry.feature().equals("ADM1")
              || entry.listed() && !entry.isUnit() && entry.population() == 0;
      if (known || entry.population() >= WELL_KNOWN) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLocative(Named named) {
    return named.first() > 0 && LOCATIVE.contains(named.sentence().get(named.first() - 1).lemma());
  }

  /** "X, Y": a comma and one more place behind it. */
  private static boolean hasParent(Named named) {
    Sentence sentence = named.sentence();
    int comma = named.last() + 1;
    return comma + 1 < sentence.size()
        && sentence.get(comma).form().equals(",")
        && sentence.get(comma + 1).name() == NameKind.PLACE;
  }
}
