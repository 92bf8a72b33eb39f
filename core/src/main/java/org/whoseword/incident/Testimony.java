package org.whoseword.incident;

import java.util.List;
import org.whoseword.claim.Reading;

/**
 * All that the gathering of incidents needs to know of one report: how it is worded, and what it
 * tells of which events. Made from its reading alone, so that it can be kept and gathered later.
 *
 * @param accounts in the order of their first claims; empty when it tells of no event
 */
public record Testimony(Wording wording, List<Account> accounts) {

  public Testimony {
    accounts = List.copyOf(accounts);
  }

  /** What a report has to say. */
  public static Testimony of(Reading reading) {
    Wording wording = Wordings.of(reading);
    return new Testimony(wording, Accounts.of(reading, wording));
  }
}
