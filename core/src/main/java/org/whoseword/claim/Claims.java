package org.whoseword.claim;

import java.util.List;
import org.whoseword.codebook.Codebook;
import org.whoseword.parse.Parse;
import org.whoseword.text.Report;
import org.whoseword.what.Deed;
import org.whoseword.when.TimeSpan;
import org.whoseword.where.Place;
import org.whoseword.who.Parties;
import org.whoseword.word.Attribution;

/** Joins deeds and attributions: the operators over a deed, its status, its chain, its place. */
public final class Claims {

  public Claims(Codebook codebook) {}

  /** All that {@link Claims} looks at in one report. */
  public record Findings(
      Report report,
      Parse parse,
      Parties parties,
      List<TimeSpan> times,
      List<Place> places,
      List<Deed> deeds,
      List<Attribution> attributions) {}

  public List<Claim> of(Findings found) {
    return List.of();
  }
}
