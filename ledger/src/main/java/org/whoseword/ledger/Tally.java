package org.whoseword.ledger;

/**
 * What became of the reports that came. Each is counted once: their sum is what came in.
 *
 * @param coded stored, with at least one claim
 * @param noEvent stored, without a claim
 * @param duplicate in the ledger already
 * @param filtered left out because the caller, or an earlier {@code forget}, said so
 * @param refused could not be read
 */
public record Tally(long coded, long noEvent, long duplicate, long filtered, long refused) {

  public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

  /** All that came in. */
  public long in() {
    return coded + noEvent + duplicate + filtered + refused;
  }

  public long stored() {
    return coded + noEvent;
  }

  Tally plus(Outcome outcome) {
    return switch (outcome) {
      case CODED -> new Tally(coded + 1, noEvent, duplicate, filtered, refused);
      case NO_EVENT -> new Tally(coded, noEvent + 1, duplicate, filtered, refused);
      case DUPLICATE -> new Tally(coded, noEvent, duplicate + 1, filtered, refused);
      case FILTERED -> new Tally(coded, noEvent, duplicate, filtered + 1, refused);
      case REFUSED -> new Tally(coded, noEvent, duplicate, filtered, refused + 1);
    };
  }
}
