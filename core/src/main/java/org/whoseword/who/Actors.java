package org.whoseword.who;

import java.util.List;
import org.whoseword.codebook.Codebook;
import org.whoseword.parse.Parse;
import org.whoseword.text.Report;

/** Finds the parties of a report with the registry, the agent nouns and the words around them. */
public final class Actors {

  public Actors(Codebook codebook) {}

  public Parties in(Report report, Parse parse) {
    return new Parties(List.of());
  }
}
