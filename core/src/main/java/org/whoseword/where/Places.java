package org.whoseword.where;

import java.util.List;
import org.whoseword.parse.Parse;
import org.whoseword.text.Report;
import org.whoseword.who.Parties;

/** Finds names of places and decides which of the places of that name is meant. */
public final class Places {

  public Places(Gazetteer gazetteer) {}

  public List<Place> in(Report report, Parse parse, Parties parties) {
    return List.of();
  }
}
