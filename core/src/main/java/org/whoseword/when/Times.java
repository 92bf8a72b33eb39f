package org.whoseword.when;

import java.util.List;
import org.whoseword.parse.Parse;
import org.whoseword.text.Report;

/** Finds expressions of time and the days they stand for. */
public final class Times {

  public List<TimeSpan> in(Report report, Parse parse) {
    return List.of();
  }
}
