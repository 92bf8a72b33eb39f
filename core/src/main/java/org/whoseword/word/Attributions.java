package org.whoseword.word;

import java.util.List;
import org.whoseword.codebook.Codebook;
import org.whoseword.parse.Parse;
import org.whoseword.text.Report;
import org.whoseword.text.Zone;
import org.whoseword.who.Parties;

/** Finds everything that somebody is said to say, show, believe or want. */
public final class Attributions {

  public Attributions(Codebook codebook) {}

  public List<Attribution> in(Report report, List<Zone> zones, Parse parse, Parties parties) {
    return List.of();
  }
}
