package org.whoseword.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Further spellings that follow from a name by rule. Never is a word taken off that tells two
 * places apart: "Kansas City" stays one.
 */
final class Aliases {

  /** "Ludwigshafen am Rhein", "Frankfurt an der Oder": news leaves the river out. */
  private static final List<String> RIVERS =
      List.of(" am ", " an der ", " im ", " in der ", " ob der ", " bei ", " vor der ", " unter ");

  private static final List<String> LONG_AND_SHORT =
      List.of("Saint ", "St ", "Sainte ", "Ste ", "Mount ", "Mt ", "Fort ", "Ft ");

  /** What GeoNames adds to the name of a unit and news leaves out. */
  private static final Set<String> KINDS =
      Set.of(
          "Governorate",
          "Province",
          "Region",
          "Oblast",
          "Krai",
          "Prefecture",
          "Department",
          "District",
          "Division",
          "Voivodeship",
          "Muhafazat",
          "Wilaya",
          "Shi",
          "Sheng",
          "Emirate",
          "Municipality");

  /** What GeoNames hangs on Korean names, "Hwangju-ŭp", and news leaves out. */
  private static final Set<String> KOREAN =
      Set.of("si", "ŭp", "up", "eup", "gun", "kun", "ri", "dong", "myŏn", "myeon", "gu", "ku");

  private static final Set<String> ARTICLES =
      Set.of("Al", "El", "Ad", "Adh", "An", "Ar", "As", "Ash", "At", "Ath", "Az");

  private Aliases() {}

  static List<String> of(String name) {
    List<String> further = new ArrayList<>();
    int bracket = name.indexOf(" (");
    if (bracket > 0) {
      further.add(name.substring(0, bracket));
    }
    for (String half : name.contains("/") ? name.split("/") : new String[0]) {
      further.add(half.strip());
    }
    for (String river : RIVERS) {
      int at = name.indexOf(river);
      if (at > 2) {
        further.add(name.substring(0, at));
      }
    }
    for (int i = 0; i < LONG_AND_SHORT.size(); i++) {
      if (name.startsWith(LONG_AND_SHORT.get(i))) {
        String rest = name.substring(LONG_AND_SHORT.get(i).length());
        further.add(LONG_AND_SHORT.get(i ^ 1) + rest);
      }
    }
    int hyphen = name.lastIndexOf('-');
    if (hyphen > 2 && KOREAN.contains(name.substring(hyphen + 1))) {
      further.add(name.substring(0, hyphen));
    }
    article(name, further);
    return further;
  }

  /** The unit's name without its kind: "Hatay Province" is "Hatay", but a county keeps its word. */
  static List<String> ofUnit(String name) {
    List<String> further = new ArrayList<>(of(name));
    int last = name.lastIndexOf(' ');
    if (last > 2 && KINDS.contains(name.substring(last + 1))) {
      String bare = name.substring(0, last);
      further.add(bare);
      article(bare, further);
    }
    return further;
  }

  /** "Ar Raqqah" is Raqqa in the news. */
  private static void article(String name, List<String> further) {
    int end = name.indexOf(' ');
    int hyphen = name.indexOf('-');
    if (hyphen > 0 && (end < 0 || hyphen < end)) {
      end = hyphen;
    }
    if (end < 0 || !ARTICLES.contains(name.substring(0, end)) || name.length() - end < 5) {
      return;
    }
    String bare = name.substring(end + 1);
    further.add(bare);
    further.add("al-" + bare);
    if (bare.endsWith("ah")) {
      further.add(bare.substring(0, bare.length() - 1));
    }
  }
}
