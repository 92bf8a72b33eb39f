package org.whoseword.what;

import java.util.List;
import org.whoseword.codebook.Codebook;
import org.whoseword.parse.Parse;
import org.whoseword.who.Parties;

/** Finds the predicates that name acts, and codes them with the codebook's event entries. */
public final class Deeds {

  public Deeds(Codebook codebook) {}

  public List<Deed> in(Parse parse, Parties parties) {
    return List.of();
  }
}
