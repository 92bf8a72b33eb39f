package org.whoseword.nlp;

import java.util.Set;

/** Words that a full stop belongs to, and words that tell that it ended a sentence. */
final class Abbreviations {

  /** Never the last word of a sentence: a name or a number follows. Written with a capital. */
  private static final Set<String> TITLES =
      words(
          """
          mr mrs ms messrs mme mlle dr drs prof rev hon fr st ste gen lt col maj capt cpt cmdr cdr
          cpl sgt pvt adm brig insp supt det sen sens rep reps gov govs gens cols sgts profs pres amb pfc
          hrh mt ft lt-gen asst atty
          sec dir spc ssgt msgt ald rt
          """);

  /** The same, written with a small letter. */
  private static final Set<String> SMALL_TITLES =
      words(
          """
          vs v e.g i.e cf viz approx ca
          """);

  /** Abbreviations only in front of a number: "No. 5". */
  private static final Set<String> NUMBERED =
      words(
          """
          no nos art vol fig pp p
          """);

  /** May end a sentence or not: what follows decides. Written with a capital. */
  private static final Set<String> ABBREVIATIONS =
      words(
          """
          inc corp co ltd llc plc bros jr sr esq jan feb mar apr jun jul aug sep sept oct nov dec
          mon tue tues wed thu thurs fri sat sun ave blvd rd dept est univ assn intl int'l gov't
          govt ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo
          mont neb nev okla ore pa penn tenn tex vt va wash wis wyo ph.d m.d d.c ret
          """);

  /** The same, written with a small letter too. */
  private static final Set<String> SMALL_ABBREVIATIONS =
      words(
          """
          inc corp ltd etc a.m p.m am pm est hrs hr km lb lbs oz sq al ret ph.d
          """);

  /** Words that open a sentence far more often than they continue a name. */
  private static final Set<String> STARTERS =
      words(
          """
          the a an in on at for with from by to as of after before since during under he she it
          they we i you his her its their our my this that these those there here but and or so
          yet if when while although though because however meanwhile also both some many much
          most all several one two three no not what who how why where according once earlier
          later then now still another other officials police despite last more only people such
          until whether even just
          """);

  private Abbreviations() {}

  private static Set<String> words(String block) {
    return Set.of(block.strip().split("\\s+"));
  }

  /**
   * Whether a word in small letters, without its stop, never ends a sentence.
   *
   * @param capital whether it is written with a capital, or everything is small
   */
  static boolean isTitle(String word, boolean capital) {
    return SMALL_TITLES.contains(word) || (capital && TITLES.contains(word));
  }

  /** "Sat." and "Mass." are abbreviations, "sat." and "mass." are words. */
  static boolean isAbbreviation(String word, boolean capital) {
    return SMALL_ABBREVIATIONS.contains(word)
        || (capital && ABBREVIATIONS.contains(word))
        || isAcronym(word);
  }

  static boolean isNumbered(String word) {
    return NUMBERED.contains(word);
  }

  static boolean opensSentence(String word) {
    return STARTERS.contains(word);
  }

  /** "u.s", "j.k", "p.l.o". */
  private static boolean isAcronym(String word) {
    if (word.length() < 3) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      boolean dot = word.charAt(i) == '.';
      if (dot != (i % 2 == 1)) {
        return false;
      }
    }
    return true;
  }
}
