package org.whoseword.gazetteer;

import java.util.HashMap;
import java.util.Map;

/** The names of states and counties, by their codes and by their ids. */
final class DumpUnits {

  /** Steps up the hierarchy until a state must have come: quarter, town, county, state. */
  private static final int MOST_STEPS = 8;

  private final Map<String, String> states = new HashMap<>();
  private final Map<String, String> counties = new HashMap<>();
  private final Map<Integer, String> stateAt = new HashMap<>();
  private final Map<Integer, String> countyAt = new HashMap<>();

  /** A line of {@code admin1CodesASCII.txt} or {@code admin2Codes.txt}. */
  void add(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length == 4) {
      boolean county = columns[0].indexOf('.') != columns[0].lastIndexOf('.');
      put(county, columns[0], columns[1], columns[3]);
    }
  }

  /** A place that is a unit itself, for when the files of their names are not given. */
  void add(DumpPlace place) {
    if (place.feature().equals("ADM1")) {
      put(false, place.state(), place.name(), String.valueOf(place.id()));
    } else if (place.feature().equals("ADM2")) {
      put(true, place.county(), place.name(), String.valueOf(place.id()));
    }
  }

  private void put(boolean county, String code, String name, String id) {
    (county ? counties : states).put(code, name);
    if (!id.isEmpty() && id.length() < 10 && id.chars().allMatch(Character::isDigit)) {
      (county ? countyAt : stateAt).put(Integer.valueOf(id), name);
    }
  }

  /** Name of a place's state; "" when nobody says, and for states and countries themselves. */
  String state(DumpPlace place, IdTable parents) {
    if (place.feature().startsWith("ADM1") || place.feature().startsWith("PCL")) {
      return "";
    }
    String own = states.getOrDefault(place.state(), "");
    return own.isEmpty() ? above(place.id(), parents, stateAt) : own;
  }

  /** Name of a place's county; "" when nobody says, and for counties and larger units. */
  String county(DumpPlace place, IdTable parents) {
    boolean larger = place.feature().startsWith("ADM1") || place.feature().startsWith("PCL");
    if (larger || place.feature().startsWith("ADM2")) {
      return "";
    }
    String own = counties.getOrDefault(place.county(), "");
    return own.isEmpty() ? above(place.id(), parents, countyAt) : own;
  }

  private static String above(int id, IdTable parents, Map<Integer, String> units) {
    int at = id;
    for (int step = 0; step < MOST_STEPS; step++) {
      at = parents.get(at);
      String name = units.get(at);
      if (at == 0 || name != null) {
        return name == null ? "" : name;
      }
    }
    return "";
  }
}
