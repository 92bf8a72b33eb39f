package org.whoseword.ledger;

/** Stores invented readings until it is killed: a process for {@link KillTest}. */
final class Victim {

  private Victim() {}

  /** Arguments: the ledger, how many reports, and {@code whole} to go on to the end. */
  public static void main(String[] args) {
    int reports = Integer.parseInt(args[1]);
    try (Ledger ledger = Ledgers.openOrCreate(args[0]);
        RunWriter run = ledger.begin(LedgerContract.START)) {
      System.out.println("begun");
      for (int n = 0; n < reports; n++) {
        Samples.Sample sample = Invented.report(n, n % 4);
        if (run.knows(sample.arrived())) {
          run.leaveOut(Outcome.DUPLICATE);
        } else {
          run.store(sample.entry());
        }
        if (n % 50 == 3) {
          run.refuse(
              new Refused("file " + n, java.util.Optional.empty(), "input.empty", n + ": empty"));
        }
      }
      run.finish("2026-01-01T00:00:00Z");
    }
  }
}
