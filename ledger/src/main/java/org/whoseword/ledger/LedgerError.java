package org.whoseword.ledger;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A ledger cannot be opened, read or written. What was committed before stays as it is. */
public final class LedgerError extends RuntimeException {

  /** What is wrong, for those who must tell one trouble from another. */
  public enum Trouble {
    /** There is no such ledger. */
    MISSING,
    /** The file is something else. */
    NOT_A_LEDGER,
    /** Written by a later version of Whoseword. */
    NEWER,
    /** It may be read only. */
    READ_ONLY,
    /** Another process is writing. */
    LOCKED,
    /** Its contents are damaged. */
    CORRUPT,
    /** There is no room left. */
    FULL,
    /** Anything else: see the message. */
    OTHER
  }

  private final Trouble trouble;

  public LedgerError(Trouble trouble, String message) {
    super(message);
    this.trouble = trouble;
  }

  public LedgerError(Trouble trouble, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.trouble = trouble;
  }

  /** One line for a person; begins with where the ledger is, where that is known. */
  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }

  public Trouble trouble() {
    return trouble;
  }
}
